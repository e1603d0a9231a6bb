/** A small library in Ukrainian, a language that is not published yet: what the search must be able to find in it. */
import type { SamplePage } from './search-index.ts';

export const ukrainian: readonly SamplePage[] = [
	{
		path: 'health/family-doctor',
		title: 'Сімейний лікар',
		keywords: 'лікар поліклініка прийом рецепт хвороба лікарня',
		others: 'Perearst perearsti arst Family doctor Семейный врач',
		body: 'Запишіться до лікаря телефоном. На першому візиті лікареві потрібна ваша посвідка. Рецепти діють два місяці.',
	},
	{
		path: 'health/emergency',
		title: 'Швидка допомога',
		keywords: 'екстрений виклик рятувальники пожежа аварія 112',
		others: 'Kiirabi hädaabi Emergency ambulance Скорая помощь',
		body: 'Телефонуйте 112, якщо комусь дуже погано. Скажіть адресу і що сталося. Не кладіть слухавку першими.',
	},
	{
		path: 'arrival/residence-permit',
		title: 'Дозвіл на проживання',
		keywords: 'дозволу посвідка продовження поліція міграція',
		others: 'Elamisluba elamisloa Residence permit Вид на жительство ВНЖ',
		body: 'Заяву про продовження дозволу подають за два місяці. Рішення надсилають електронною поштою.',
	},
	{
		path: 'arrival/id-card',
		title: 'ID-картка',
		keywords: 'документ посвідчення особа пінкод',
		others: 'ID-kaart Identity card ID-карта удостоверение',
		body: 'Картку видають у відділенні. Запам’ятайте обидва пінкоди і нікому їх не кажіть.',
	},
	{
		path: 'work/contract',
		title: 'Трудовий договір',
		keywords: 'робота роботодавець контракт зарплата відпустка',
		others: 'Tööleping töölepingu Employment contract Трудовой договор',
		body: 'Без письмового договору роботу не починайте. Зарплату платять щомісяця. Відпустки просять заздалегідь.',
	},
	{
		path: 'work/unemployment',
		title: 'Якщо ви втратили роботу',
		keywords: 'безробіття безробітний звільнення виплата каса',
		others: 'Töötukassa töötu Unemployment benefit Безработица пособие',
		body: 'Зареєструйтеся в касі наступного дня. Звільненому виплачують гроші за законом про страхування.',
	},
	{
		path: 'family/kindergarten',
		title: 'Дитячий садок',
		keywords: 'дитина діти вихователь садочок',
		others: 'Lasteaed lasteaia Kindergarten Детский сад',
		body: 'Місця в садочках розподіляє місто. Дитину беруть з півтора року. Вихователька розмовляє естонською.',
	},
	{
		path: 'family/school',
		title: 'Школа',
		keywords: 'учень навчання клас вступ учитель',
		others: 'Kool põhikool School Школа ученик',
		body: 'Учні ходять до найближчої школи. Учителі допомагають новим дітям.',
	},
	{
		path: 'home/rent',
		title: 'Оренда квартири',
		keywords: 'квартира житло орендар застава гуртожиток',
		others: 'Üürileping korter Renting a flat Аренда квартиры',
		body: 'Огляньте квартиру вдень. Заставу повертають, коли ви виїжджаєте. Орендареві дають ключі.',
	},
	{
		path: 'learning/estonian',
		title: 'Курси естонської мови',
		keywords: 'вивчення іспит граматика мова рівень A2',
		others: 'Eesti keele kursus Estonian language course Курсы эстонского языка',
		body: 'Початківці вчаться безкоштовно. Іспити складають чотири рази на рік.',
	},
	{
		path: 'society/taxes',
		title: 'Податки',
		keywords: 'податок декларація прибуток повернення',
		others: 'Maksud tulumaks Taxes Налоги',
		body: 'Декларації подають навесні. Податкова повертає зайве за тиждень.',
	},
	{
		path: 'society/bank',
		title: 'Банківський рахунок',
		keywords: 'банк гроші переказ платіж',
		others: 'Pangakonto pank Bank account Банковский счёт',
		body: 'Рахунки відкривають у відділеннях. Переказуйте гроші через застосунок.',
	},
];
