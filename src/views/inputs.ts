/**
 * What a page or a file about a thing is made of, as fingerprints: where they have not changed, it need not be drawn up
 * only to find that it is there. They may change where it does not; they may not stay where it does.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../file-cache.ts';
import type { Locale } from '../i18n/locales.ts';
import { isExpired, type Fact } from '../library/kinds/fact.ts';
import { staleSections } from '../library/change/staleness.ts';
import type { Written } from '../library/kinds/index.ts';
import { headingIds, textIn, writtenThings, type Library } from '../library/library.ts';
import { contentOf } from '../library/read/load-library.ts';
import type { ContentFile } from '../library/read/read-content.ts';
import { splitHead } from '../library/read/split-head.ts';
import { onceFor, oncePer } from '../once-per.ts';
import { site } from '../site.ts';
import { picturePlaces } from './picture.ts';
import type { Wanted } from './registry-views.ts';

export interface Inputs {
	/** Of what may be shown anywhere: all words but those of texts and facts. Of a text the head is, in titles. */
	readonly everywhere: string;
	/** Of the texts below a folder as readers of a language get them, their pictures and the facts that they show. */
	readonly below: (folder: string, locale: Locale) => string;
	/** Of the facts that are shown where something of the registry is named. */
	readonly facts: (uses: readonly Wanted[]) => string;
	/** Of all words that readers of a language get, but for facts. */
	readonly words: (locale: Locale) => string;
}

/** The inputs of a Library that was read from a folder. Addresses and languages differ between builds. */
export const inputsOf = oncePer((library: Library): Inputs => {
	const { files } = contentOf(library);
	const factOf = factsAsShown(library, files);
	const things = byFolder(writtenThings(library), ({ folder }) => folder);
	const pictures = byFolder(picturePlaces(library), (place) => path.posix.dirname(place));
	const pictureOf = onceFor((place: string) => fingerprint(readFileSync(path.join(site.contentFolder, place))));
	const textOf = (thing: Written, locale: Locale) => {
		const text = textIn(thing, locale);
		// All that a translation takes from the body of its original.
		const own = [headingIds(thing), staleSections(thing, text)];
		return [thing.folder, text.tag, text.body, JSON.stringify(own), ...factsIn(text.outline.uses, library).map(factOf)];
	};
	const below = (folder: string, locale: Locale) =>
		fingerprint(
			...(things.get(folder) ?? []).flatMap((thing) => textOf(thing, locale)),
			...(pictures.get(folder) ?? []).flatMap((place) => [place, pictureOf(place)]),
		);
	const known = onceFor((locale: Locale) => onceFor((folder: string) => below(folder, locale)));
	const everywhere = fingerprint(
		...[site.origin, site.base, String(site.showsDrafts)],
		...files.flatMap((file) => (isOfFacts(file) ? [] : [file.path, isText(file) ? headOf(file) : file.text])),
	);
	return {
		everywhere,
		words: (locale) =>
			fingerprint(everywhere, locale, ...writtenThings(library).map((thing) => textIn(thing, locale).body)),
		below: (folder, locale) => known(locale)(folder),
		facts: (uses) => fingerprint(...factsIn(uses, library).map(factOf)),
	};
});

const isText = (file: ContentFile) => file.path.endsWith('.mdx');
const isOfFacts = (file: ContentFile) => file.kind === 'facts';
const headOf = ({ text }: ContentFile) => splitHead(text)?.head ?? text;

/** What lies in each folder or below it. */
function byFolder<Item>(
	items: readonly Item[],
	folderOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
	const all = new Map<string, Item[]>();
	for (const item of items)
		for (let folder = folderOf(item); folder !== '.'; folder = path.posix.dirname(folder)) {
			const own = all.get(folder);
			if (own) own.push(item);
			else all.set(folder, [item]);
		}
	return all;
}

/** Tells of any fact how it is shown today. */
function factsAsShown(library: Library, files: readonly ContentFile[]): (id: string) => string {
	const layouts = new Map(files.filter(isOfFacts).map((file) => [file.file, layoutOf(file)]));
	return onceFor((id: string) => {
		const fact = library.facts.get(id);
		return fingerprint(id, ...(fact ? [layouts.get(fact.file) ?? '', asShown(fact)] : []));
	});
}

/** A place shows the fact that is its telephone number. */
const factsIn = (uses: readonly Wanted[], { places }: Library): string[] =>
	uses.flatMap(({ registry, id }) => {
		if (registry === 'facts') return [id];
		return registry === 'places' ? (places.get(id)?.data.phone ?? []) : [];
	});

/** A correction is suggested at the very line of a fact: where lines come or go, all of its file have another. */
const layoutOf = ({ text }: ContentFile): string => text.replace(/:.*$/gm, '');

const asShown = (fact: Fact): string =>
	JSON.stringify([
		fact.file,
		fact.data,
		[...fact.words].map(([tag, { data }]) => [tag, data]),
		isExpired(fact, site.today),
	]);
