/**
 * `npm run translate -- guides/health/family-doctor ru`: records that a translation follows its original as it stands
 * now. Where there is none yet, begins one with the original's words. Without arguments it records all that have none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { isLocale, localeTags } from '../i18n/locales.ts';
import { inspectContent } from '../library/load-library.ts';
import { originalOf, writtenThings, type Written } from '../library/library.ts';
import { site } from '../site.ts';

const [folder, tag] = process.argv.slice(2);
const { library } = inspectContent(site.contentFolder);
const things = writtenThings(library);

/** Writes the fingerprints of the original's sections into the head of a translation. */
function record(thing: Written, file: string, text: string): void {
	const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
	const document = parseDocument(head);
	document.set('follows', originalOf(thing).outline.sections);
	writeFileSync(file, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
	console.log(`${path.relative(process.cwd(), file)} follows ${path.basename(originalOf(thing).file)} as it is now.`);
}

const fileOf = (thing: Written, language: string) => path.join(site.contentFolder, thing.folder, `${language}.mdx`);

function one(thing: Written, language: string): void {
	const file = fileOf(thing, language);
	const existing = thing.translations.find((translation) => translation.tag === language);
	if (!existing) console.log(`Begins with the words of the original: translate them, from the title down.`);
	record(thing, file, readFileSync(existing ? file : fileOf(thing, thing.data.original), 'utf8'));
}

if (folder === undefined) {
	for (const thing of things)
		for (const { tag: language, data } of thing.translations)
			if (language !== thing.data.original && !data.follows) one(thing, language);
} else {
	const name = folder.replace(/^content\//, '').replace(/\/$/, '');
	const thing = things.find((candidate) => candidate.folder === name || candidate.folder === `guides/${name}`);
	if (!thing) {
		console.error(`There is no "${folder}". Name its folder below content/, for example guides/health/family-doctor.`);
		process.exitCode = 1;
	} else if (!tag || !isLocale(tag) || tag === thing.data.original) {
		console.error(
			`Name a language to translate into: ${localeTags.filter((locale) => locale !== thing.data.original).join(', ')}.`,
		);
		process.exitCode = 1;
	} else one(thing, tag);
}
