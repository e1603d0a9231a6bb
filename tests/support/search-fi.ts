/** A small library in Finnish, a language that is not published yet: what the search must be able to find in it. */
import type { SamplePage } from './search-index.ts';

export const finnish: readonly SamplePage[] = [
	{
		path: 'health/family-doctor',
		title: 'Perhelääkäri',
		keywords: 'lääkäri terveyskeskus vastaanotto resepti sairaus',
		others: 'Perearst perearsti arst Family doctor Семейный врач',
		body: 'Varaa aika puhelimella. Lääkärille kerrotaan, mitä lääkkeitä käytät. Reseptit ovat voimassa kaksi vuotta.',
	},
	{
		path: 'health/emergency',
		title: 'Hätänumero',
		keywords: 'ambulanssi onnettomuus palokunta ensiapu 112',
		others: 'Kiirabi hädaabi Emergency ambulance Скорая помощь',
		body: 'Soita numeroon 112, jos jonkun henki on vaarassa. Kerro osoite ja mitä on tapahtunut.',
	},
	{
		path: 'arrival/residence-permit',
		title: 'Oleskelulupa',
		keywords: 'oleskeluluvan lupa luvan jatkolupa poliisi maahanmuutto',
		others: 'Elamisluba elamisloa Residence permit Вид на жительство ВНЖ',
		body: 'Jatkolupaa haetaan ennen kuin edellinen päättyy. Päätös tulee sähköpostilla.',
	},
	{
		path: 'arrival/id-card',
		title: 'Henkilökortti',
		keywords: 'henkilöllisyys asiakirja tunnusluku',
		others: 'ID-kaart Identity card ID-карта удостоверение',
		body: 'Kortti noudetaan palvelupisteestä. Pidä tunnusluvut salassa.',
	},
	{
		path: 'work/contract',
		title: 'Työsopimus',
		keywords: 'työsopimuksen työ työpaikka työnantaja palkka loma',
		others: 'Tööleping töölepingu Employment contract Трудовой договор',
		body: 'Älä aloita ilman kirjallista sopimusta. Palkkaa maksetaan kuukausittain. Lomista sovitaan ajoissa.',
	},
	{
		path: 'work/unemployment',
		title: 'Työttömyys',
		keywords: 'työtön irtisanominen päiväraha työttömyyskassa',
		others: 'Töötukassa töötu Unemployment benefit Безработица пособие',
		body: 'Ilmoittaudu työttömäksi heti. Päivärahaa maksetaan jälkikäteen.',
	},
	{
		path: 'family/kindergarten',
		title: 'Päiväkoti',
		keywords: 'päivähoito lapsi lapset esikoulu',
		others: 'Lasteaed lasteaia Kindergarten Детский сад',
		body: 'Kunta järjestää paikan lapselle. Päiväkodissa puhutaan viroa.',
	},
	{
		path: 'family/school',
		title: 'Koulu',
		keywords: 'oppilas opettaja peruskoulu luokka',
		others: 'Kool põhikool School Школа ученик',
		body: 'Oppilaat käyvät lähintä koulua. Opettajat auttavat uusia.',
	},
	{
		path: 'home/rent',
		title: 'Asunnon vuokraaminen',
		keywords: 'vuokra asunto vuokrasopimus takuu vuokranantaja',
		others: 'Üürileping korter Renting a flat Аренда квартиры',
		body: 'Katso asuntoa päivänvalossa. Takuusumma palautetaan, kun muutat pois.',
	},
	{
		path: 'learning/estonian',
		title: 'Viron kielen kurssit',
		keywords: 'kieli opiskelu kielitaito tutkinto kielioppi',
		others: 'Eesti keele kursus Estonian language course Курсы эстонского языка',
		body: 'Aloittelijat opiskelevat ilmaiseksi. Tutkintoja on neljä vuodessa.',
	},
	{
		path: 'society/taxes',
		title: 'Verot',
		keywords: 'vero veroilmoitus tulot palautus verottaja',
		others: 'Maksud tulumaks Taxes Налоги',
		body: 'Veroilmoitus annetaan keväällä. Veronpalautukset maksetaan viikossa.',
	},
	{
		path: 'society/bank',
		title: 'Pankkitili',
		keywords: 'pankki raha tilisiirto maksukortti',
		others: 'Pangakonto pank Bank account Банковский счёт',
		body: 'Tilin voi avata konttorissa. Siirrä rahaa sovelluksella.',
	},
];
