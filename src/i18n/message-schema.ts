/**
 * Every string of the interface, with a note to the translator: where it stands and what the `{{…}}` in it are.
 * The words are in `content/messages/<lang>.json`; a published language has all of them.
 */

const one = (note: string) => ({ note, plural: false }) as const;
/** A message with a count: the file has one line for each plural form of its language, `key_one`, `key_few`, … */
const many = (note: string) => ({ note, plural: true }) as const;

export const messageSchema = {
	'choose.title': one('Start page that asks for the language: heading'),
	'choose.about': one('Start page that asks for the language: what this site is, one short sentence'),

	'shell.skip': one('First link of each page, for keyboards: jump over the head of the page'),
	'shell.languages': one('Name of the language menu, for screen readers'),
	'shell.mainNav': one('Name of the main menu, for screen readers'),
	'shell.logo': one('The logo as a link to the start page, for screen readers'),
	'shell.youAreHere': one('Name of the path above a title (Start / Health), for screen readers'),
	'shell.start': one('First part of that path: the start page'),
	'shell.allParts': one('Name of the menu at the foot, for screen readers'),
	'shell.disclaimer': one('Foot of each page: that we are not an authority, and that nothing leaves the device'),
	'shell.licence': one('Foot of each page: under which licence the texts are. {{licence}} is its name'),
	'shell.menuFind': one('Main menu, short: find an answer (search and topics)'),
	'shell.menuFirst': one('Main menu, short: first steps after arriving'),
	'shell.menuHelp': one('Main menu, short: help now (emergency)'),
	'shell.menuHelpers': one('Main menu, short: for people who help others'),
	'shell.menuNews': one('Foot menu: news of this project'),
	'shell.menuAbout': one('Foot menu: about this site'),

	'home.title': one('Start page: the large heading'),
	'home.lede': one('Start page: two short sentences under the heading'),
	'home.description': one('Start page: what search engines show, at most 160 characters'),
	'home.doors': one('Start page: heading of the four ways in'),
	'home.first': one('Door 1, a question: what must I do first?'),
	'home.firstAbout': one('Door 1: one sentence'),
	'home.find': one('Door 2: find an answer'),
	'home.findAbout': one('Door 2: one sentence'),
	'home.help': one('Door 3: I need help now'),
	'home.helpAbout': one('Door 3: one sentence'),
	'home.helpers': one('Door 4: I help others'),
	'home.helpersAbout': one('Door 4: one sentence'),
	'home.numbers': one('Start page: heading of the phone numbers'),
	'home.topics': one('Start page and search page: heading of the list of shelves'),
	'home.latest': one('Start page: heading of the newest stories'),
	'home.origin': one('Start page: heading of where this comes from'),
	'home.originAbout': one('Start page: the two programmes that this site continues'),

	'topic.count': many('Number of guides on a shelf: {{count}} guides'),
	'topic.none': one('Instead of the number, on a shelf without guides: being written'),
	'topic.guides': one('Shelf: heading of its guides'),
	'topic.coming': one('Shelf: heading of the guides that are planned'),
	'topic.comingAbout': one('Shelf: one sentence under that heading'),
	'topic.inOtherLanguage': one(
		'Shelf: this guide is not in your language yet. {{language}} is the name of its language',
	),

	'guide.toc': one('Heading of the contents of a page'),
	'guide.print': one('Button that prints the page'),
	'guide.printHint': one('Under that button: what comes out'),
	'guide.readingTime': many('How long reading takes: {{count}} minutes'),
	'guide.factsRead': one('When the facts of a guide were read. {{date}} is a day'),
	'guide.factsReadBetween': one('The same where they were read on different days: from {{first}} to {{last}}'),
	'guide.inShort': one('Heading of the three most important lines'),
	'guide.sources': one('Heading of the sources'),
	'guide.sourcesAbout': one('Under that heading: how the sources were read'),
	'guide.next': one('Heading of what to read next'),
	'guide.missing': one('Notice on a page that is not translated: heading'),
	'guide.missingAbout': one('Its text. {{language}} is the language of the text below'),
	'guide.stale': one('Notice on a section that is older than its original: heading'),
	'guide.staleAbout': one('Its text. {{language}} is the language of the original'),
	'guide.staleLink': one('Its link to the original. {{language}} is the language of the original'),
	'guide.unread': one('Foot of a translation that no native reader has read yet'),
	'guide.suggest': one('Foot of a page: link to suggest a correction'),
	'audience.everyone': one('For whom a guide is: everyone'),
	'audience.third-country': one('For whom a guide is: citizens of countries outside the EU'),
	'audience.eu': one('For whom a guide is: citizens of the EU, EEA, Switzerland, Britain'),
	'audience.job-seekers': one('For whom a guide is: people who look for work'),

	'fact.lookUp': one('Instead of a value that is not confirmed. {{host}} is the site where today’s stands'),
	'fact.expired': one(
		'Beside a value that was not checked for long. {{date}} is the day until which it was trusted, {{host}} the site',
	),
	'fact.expiredShort': one('The same within a sentence, in brackets behind the value; {{host}} is the site'),
	'fact.pageOf': one('Date of the page that was read: page of {{date}}'),
	'fact.pageUndated': one('The page that was read has no date'),
	'fact.readOn': one('Day on which we read it: read on {{date}}'),
	'fact.source': one('Link to an entry of the list of sources: Source {{number}}'),
	'unit.days': many('{{count}} days; {{amount}} is what is printed (it may be a range)'),
	'unit.workingDays': many('{{count}} working days; {{amount}} is what is printed (it may be a range)'),

	'term.forms': one('Other forms of an Estonian word, before the forms, for screen readers'),

	'paper.printed': one('Head of a printed page. {{date}} is the day on which the page was made'),
	'paper.scan': one('Head of a printed page: why to scan the code'),
	'paper.code': one('The QR code, for screen readers'),

	'search.title': one('Search page: name'),
	'search.label': one('Above the search box'),
	'search.button': one('Button that searches'),
	'search.hint': one('Under the search box: what one may write'),
	'search.description': one('Search page: what search engines show'),
	'search.count': many('Number of results: {{amount}} pages for “{{query}}”'),
	'search.none': one('No result for “{{query}}”'),
	'search.noneAbout': one('What to do then'),
	'search.loading': one('While searching'),
	'search.failed': one('The search could not be loaded (no network)'),
	'search.noScript': one('Without JavaScript there is no search: use the list below'),
	'search.results': one('Heading of the results, for screen readers'),
	'search.more': one('Button that shows further results'),

	'news.title': one('News page: heading'),
	'news.lede': one('News page: one sentence'),
	'news.feed': one('Link to the RSS feed'),

	'materials.title': one('Page of all kits: heading'),
	'materials.lede': one('Page of all kits: one sentence; search engines show it too'),
	'materials.meetings': many('Number of meetings of a kit: {{count}} meetings'),
	'materials.people': one('Size of a group: {{from}} to {{to}} people, at least {{least}}'),
	'materials.minutes': many('Length of a meeting or of a part: {{count}} minutes'),
	'materials.expert': one('A meeting to which an expert is invited'),
	'materials.safeguarding': one('A meeting with children, homes or hard themes'),
	'materials.sessions': one('Page of a kit: heading of its meetings'),
	'materials.agenda': one('Page of a meeting: heading of the agenda'),
	'materials.part': one('Agenda: head of the column of parts'),
	'materials.time': one('Agenda: head of the column of minutes'),
	'materials.agendaPicture': one('The picture of the agenda, for screen readers'),
	'materials.handouts': one('Page of a meeting: heading of its handouts'),
	'materials.previous': one('Link to the meeting before'),
	'materials.next': one('Link to the next meeting'),
	'materials.inspired': one('Page of a kit: heading of the programme that inspired it'),
	'materials.filesComing': one('Page of all kits: that there are no files to download yet'),
	'rhythm.weekly': one('How often a group meets'),
	'rhythm.fortnightly': one('How often a group meets'),
	'rhythm.monthly': one('How often a group meets'),
	'rhythm.once': one('How often a group meets'),
	'rhythm.free': one('How often a group meets'),
	'for.job-seekers': one('Whom a kit is for'),
	'for.families': one('Whom a kit is for'),
	'for.mentors': one('Whom a kit is for'),
	'for.support-persons': one('Whom a kit is for'),
	'for.employers': one('Whom a kit is for'),
	'for.organisers': one('Whom a kit is for'),

	'notFound.title': one('Page that is shown for a wrong address: heading'),
	'notFound.about': one('Its text'),
} as const satisfies Record<string, { readonly note: string; readonly plural: boolean }>;

export type MessageKey = keyof typeof messageSchema;

/** Lines that a language's file must have for a key: one, or one for each of its plural categories. */
export function linesOf(key: MessageKey, intlTag: string): string[] {
	if (!messageSchema[key].plural) return [key];
	return new Intl.PluralRules(intlTag).resolvedOptions().pluralCategories.map((category) => `${key}_${category}`);
}

export const messageKeys = Object.keys(messageSchema) as MessageKey[];
