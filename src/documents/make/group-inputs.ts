/**
 * What the files of a group are made of, as a fingerprint: where it has not changed, no Document is drawn up only to find
 * that its file is there. It may change where the files do not; it may not stay where they do.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../file-cache.ts';
import { isExpired } from '../../library/kinds/fact.ts';
import type { Library } from '../../library/library.ts';
import { contentOf } from '../../library/read/load-library.ts';
import { onceFor } from '../../once-per.ts';
import { splitHead } from '../../library/read/split-head.ts';
import { site } from '../../site.ts';
import { picturePlaces } from '../../views/picture.ts';
import type { FileGroup } from './file-list.ts';
import { makersHash } from './format-hash.ts';

/** Tells the inputs of any group of the files of a Library, which should have been read from a folder. */
export function inputsOf(library: Library): (group: Omit<FileGroup, 'list'>) => string {
	const { everywhere, bodies } = readInputs(library);
	const bodiesIn = onceFor((folder: string) =>
		fingerprint(...bodies.filter(([place]) => place.startsWith(`${folder}/`)).flat()),
	);
	return ({ name, locale, folders }) =>
		fingerprint('group', name, everywhere, locale, ...folders.flatMap((one) => [one, bodiesIn(one)]));
}

/**
 * Of most texts only the head is shown elsewhere, in titles; all else may be shown anywhere. Addresses, languages and the
 * day differ between builds.
 */
function readInputs(library: Library) {
	const content = contentOf(library);
	const expired = [...library.facts.values()].filter((fact) => isExpired(fact, site.today)).map(({ data }) => data.id);
	const parts = content.files.map(({ path: place, text }) => ({ place, text, parts: splitHead(text) }));
	const isText = (place: string) => place.endsWith('.mdx');
	const everywhere = fingerprint(
		...[makersHash(), site.origin, site.base, String(site.showsDrafts), expired.join(' ')],
		...parts.flatMap(({ place, text, parts: own }) => [place, isText(place) ? (own?.head ?? text) : text]),
	);
	const bodies: [string, string | Buffer][] = [
		...parts
			.filter(({ place }) => isText(place))
			.map(({ place, parts: own }): [string, string] => [place, own?.body ?? '']),
		...picturePlaces(library).map((place): [string, Buffer] => [
			place,
			readFileSync(path.join(site.contentFolder, place)),
		]),
	];
	return { everywhere, bodies };
}
