/** The words with which a result is shown, in the box and on the search page alike. */
import type { SearchTexts } from '../../search/records/search-texts.ts';
import type { Reason, Result } from '../../search/engine/answer.ts';
import { wordKind } from '../../search/engine/record.ts';
import { element } from './element.ts';

/** An official word as it stands in letters. */
export const tagged = (word: string) => element('span', { class: 'w', lang: 'et' }, word);

/** elamisloa = elamisluba, residence permit. Empty where it would only repeat what was typed. */
export function reasonOf({ typed, word, meaning }: Reason): (Node | string)[] {
	const isSame = isAlike(typed, word);
	if (isSame && !meaning) return [];
	const isOfficial = meaning !== undefined;
	return [...(isSame ? [] : equals(typed)), isOfficial ? tagged(word) : word, meaning ? `, ${meaning}` : ''];
}

/** What was typed for a letter word, where that is another form of it. */
export const typedFor = ({ title, reason }: Result): (Node | string)[] =>
	reason && !isAlike(reason.typed, title) ? equals(reason.typed) : [];

const isAlike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const equals = (typed: string) => [element('bdi', { class: 'soft' }, typed), ' = '];

/** Name of a kind in words; most results are guides, and need none. A kind that is not named yet stands for itself. */
export const kindName = (kind: string, { kinds }: SearchTexts): string =>
	(kinds as Readonly<Record<string, string>>)[kind] ?? kind;

/** What stands under the title of a result: its topic, and its kind where it is not a guide. */
export const aboutOf = ({ about, kind }: Result, texts: SearchTexts): string =>
	[about, kind === 'guide' || kind === wordKind ? '' : kindName(kind, texts)].filter(Boolean).join(' · ');
