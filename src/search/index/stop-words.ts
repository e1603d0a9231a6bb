/** Words that carry no meaning in a search, in each language in which people write to us. Used when the index is made. */
const lists = {
	en: 'a an the and or of in on at to for from by with without about into as is are was be been am do does did done have has had can could may might must should shall will would i me my mine we us our you your he him his she her it its they them their this that these those there here what which who whom whose when where why how if then than so not no nor any some all each every much many more most other another such also very just only please tell give get got getting find need needs want wants like help know use using mean means say says im ive dont cant isnt go going come take make let see',
	et: 'ja või ning ega et kui kuid aga siis ka veel juba ainult väga nii nagu on ole olen oled oleme olete olid oli olla pole ei mitte ma mina mind mul mulle minu mu sa sina sul sulle sinu su ta tema talle tal me meie meil te teie teil nad nemad nende see seda selle selles need neid mis mida mille millal milline millise kes kelle keda kellele kus kuhu kust kuidas miks mitu palju kas kuni pärast enne üle ilma koos kaudu vastu juurde juures saan saab saada saama pean peab pidin tahan tahab tuleb tulla teha teen teeb vaja palun võin võib võiks olema oma enda siin seal kõik iga mõni üks kohta tähendab jaoks minna lähen',
	ru: 'и или а но да не ни же ли бы в во на с со к ко у о об от до из за по под над при про для без через после перед между как что чтобы кто где куда откуда когда почему зачем какой какая какие какое каких каком сколько чей это этот эта эти тот та те то такой там тут здесь так тоже также уже еще ещё только очень если ли можно нужно надо могу может можете хочу хочет есть быть был была было были будет я меня мне мной мы нас нам вы вас вам ты тебя тебе он его ему она её ей они их им мой моя моё мои моего моей свой свою свои наш ваш все всё весь один одна делать сделать пожалуйста значит означает ли который которая которые получить нет',
	uk: 'і й та або але чи не ні же б в у на з із зі до від для без через після перед між як що щоб хто де куди звідки коли чому навіщо який яка які яке скільки чий це цей ця ці той та те так такий там тут теж також вже ще тільки дуже якщо можна треба потрібно можу може хочу хоче є бути був була було були буде я мене мені ми нас нам ви вас вам ти тебе тобі він його йому вона її їй вони їх їм мій моя моє мої мого моєї свій свою наш ваш всі все один робити зробити будь ласка значить означає отримати за про по при під над',
	fi: 'ja tai sekä mutta vaan että jos kun kuin niin myös vielä jo vain on ole olen olet olemme olette ovat oli olla ei en et emme minä minun minut minulle minulla sinä sinun hän hänen me meidän te he se sen sitä tämä tämän nämä ne mikä mitä mistä missä mihin milloin miten miksi kuka kenen kuinka paljon monta voi voin voiko voinko saa saan saada saako pitää täytyy haluan haluaa tarvitsen tarvitaan kanssa ilman ennen jälkeen kautta asti oma omat kaikki joku tarkoittaa tehdä teen mennä',
} as const;

/**
 * Words that most people add who come to such a site, whatever they ask. They stand in few titles, and would count for
 * much; they are made to count for little.
 */
export const commonplaces: readonly string[] = [
	...'estonia foreigner foreigners foreign immigrant immigrants expat expats newcomer newcomers'.split(' '),
	...'eestis eestisse eestist välismaalane välismaalased välismaalasele välismaalasena sisserändaja'.split(' '),
	...'эстония эстонии эстонию иностранец иностранцу иностранца иностранцы иностранцев приезжий'.split(' '),
	...'естонія естонії естонію іноземець іноземцю іноземців'.split(' '),
	...'viro virossa viroon virosta ulkomaalainen ulkomaalaisen ulkomaalaiselle'.split(' '),
];

/** All of them: people search in another language than that of the page. */
export const stopWords: readonly string[] = [...new Set(Object.values(lists).flatMap((list) => list.split(' ')))];
