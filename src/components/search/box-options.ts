/** What the list under the search box offers for an answer. Each option is a link, so that it can be opened in a new tab. */
import type { SearchTexts } from '../../search/records/search-texts.ts';
import type { Answer, Reason, Result } from '../../search/engine/answer.ts';
import { element, filled } from './element.ts';
import { aboutOf, kindName, reasonOf, tagged, typedFor } from './result-words.ts';
import { searchPage, resultsUrl, resultUrl } from './search-here.ts';

export interface Offer {
	/** A sentence above the options. */
	readonly says?: readonly (Node | string)[];
	readonly options: readonly HTMLAnchorElement[];
	/** Number of pages among them. */
	readonly amount: number;
}

/** Most results that are offered before all of them. */
const mostResults = 6;

const option = (href: string, ...children: (Node | string)[]) =>
	element('a', { role: 'option', 'aria-selected': 'false', tabindex: '-1', href }, ...children);

const soft = (...children: (Node | string)[]) => element('small', { class: 'soft' }, ...children);

export function offerOf(query: string, answer: Answer, texts: SearchTexts): Offer {
	const { plain } = texts;
	const [word] = answer.words;
	const results = answer.results.slice(0, mostResults);
	if (!word && results.length === 0)
		return {
			says: filled(plain.noneHere, { query }),
			options: [...suggested(answer, texts), whole(plain.tryAll, query), topics(texts)],
			amount: 0,
		};
	const said = new Set(word?.reason && [word.reason.typed]);
	return {
		options: [
			...(word ? [wordOption(word, texts)] : []),
			...suggested(answer, texts),
			...results.map((result) => resultOption(result, query, texts, said)),
			whole(plain.all, query),
		],
		amount: results.length + (word ? 1 : 0),
	};
}

/** What is offered where the index cannot be had. */
export const failure = (texts: SearchTexts): Offer => ({
	says: [texts.plain.failedHere],
	options: [topics(texts)],
	amount: 0,
});

/** The guides by topic: further down on this page, or on the search page. */
const topics = ({ plain }: SearchTexts) =>
	option(`${document.getElementById('topics') ? '' : searchPage}#topics`, plain.byTopic);

/** Sends the form: the search page then need not load again. */
const whole = (text: string, query: string): HTMLAnchorElement => {
	const made = option(resultsUrl(query), element('span', {}, ...filled(text, { query })));
	made.dataset['send'] = '';
	return made;
};

/** Fills the box; as a link it searches at once. */
const suggested = ({ suggestion }: Answer, { plain }: SearchTexts): HTMLAnchorElement[] => {
	if (suggestion === undefined) return [];
	const made = option(resultsUrl(suggestion), element('span', {}, ...filled(plain.mean, { query: suggestion })));
	made.dataset['fill'] = suggestion;
	return [made];
};

const wordOption = (word: Result, texts: SearchTexts) =>
	option(
		resultUrl(word.path),
		element('span', {}, ...typedFor(word), tagged(word.title)),
		soft(word.about || kindName(word.kind, texts)),
	);

/** @param said words whose reason was given before. */
function resultOption(result: Result, query: string, texts: SearchTexts, said: Set<string>): HTMLAnchorElement {
	const { path, title, lang, reason } = result;
	const about = aboutOf(result, texts);
	const why = reason && !said.has(reason.typed) && !isUnfinished(reason, query) ? reasonOf(reason) : [];
	if (reason && why.length > 0) said.add(reason.typed);
	return option(
		resultUrl(path),
		element('span', { lang }, title),
		...(about ? [soft(about)] : []),
		...(why.length > 0 ? [soft(...why)] : []),
	);
}

/** A word that is still being typed needs no reason, but for an official one in another form. */
const isUnfinished = ({ typed, word, meaning }: Reason, query: string): boolean =>
	word.toLowerCase().startsWith(typed) || (meaning === undefined && query.toLowerCase().endsWith(typed));
