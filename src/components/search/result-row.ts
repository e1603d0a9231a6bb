/** One result: its title, its topic, why it is here, and the words of its text around what was found. */
import type { SearchTexts } from '../../search/records/search-texts.ts';
import type { Result } from '../../search/engine/answer.ts';

type Tools = typeof import('./box.ts');

/** The row of a page; where it is here already, the same element with what is said of it now. */
export function drawRow(
	old: HTMLLIElement | undefined,
	result: Result,
	tools: Tools,
	texts: SearchTexts,
): HTMLLIElement {
	const row = old ?? tools.element('li', {}, titleOf(result, tools));
	while (row.children.length > 1) row.lastElementChild?.remove();
	row.append(...linesOf(result, tools, texts));
	return row;
}

function titleOf({ path, title, lang }: Result, { element, resultUrl }: Tools): HTMLElement {
	return element('h3', { lang }, element('a', { href: resultUrl(path) }, title));
}

function linesOf(result: Result, { element, aboutOf, reasonOf }: Tools, texts: SearchTexts): HTMLElement[] {
	const { reason, excerpt, lang } = result;
	const about = aboutOf(result, texts);
	const why = reason ? reasonOf(reason) : [];
	const parts = excerpt?.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text));
	return [
		...(about ? [element('p', { class: 'soft small', 'data-search-topic': '' }, about)] : []),
		...(why.length > 0 ? [element('p', { class: 'small', 'data-search-reason': '' }, ...why)] : []),
		...(parts ? [element('p', { lang, 'data-search-excerpt': '' }, ...parts)] : []),
	];
}
