/** How far the languages are that are still drafts. */
import { messageKeys } from '../i18n/messages/schema.ts';
import { writtenThings, type Library } from './library.ts';

export interface Draft {
	readonly tag: string;
	readonly name: string;
	/** How much there is, and of how much. */
	readonly texts: readonly [number, number];
	readonly entries: readonly [number, number];
	readonly messages: readonly [number, number];
}

export function draftsOf(library: Library): Draft[] {
	const things = writtenThings(library);
	const { facts, terms, places, letters, topics } = library;
	const worded = [...facts.values(), ...terms.values(), ...places.values(), ...letters.values(), ...topics]
		.map(({ words }): ReadonlyMap<string, unknown> => words)
		// A fact that only backs a sentence has no words in any language.
		.filter(({ size }) => size > 0);
	return [...library.languages]
		.filter(([, { data }]) => data.state === 'draft')
		.sort(([, a], [, b]) => a.data.order - b.data.order)
		.map(
			([
				tag,
				{
					data: { name },
				},
			]) => ({
				tag,
				name,
				texts: [things.filter(({ translations }) => translations.some((own) => own.tag === tag)).length, things.length],
				entries: [worded.filter((words) => words.has(tag)).length, worded.length],
				messages: [Object.keys(library.messages.get(tag)?.data ?? {}).length, messageKeys.length],
			}),
		);
}
