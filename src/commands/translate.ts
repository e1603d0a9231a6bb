/**
 * `npm run translate -- health/family-doctor ru`: records that a translation follows its original as it stands now.
 * Where there is none yet, begins one with the original's words. Without arguments it records all that have none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { didYouMean } from '../library/did-you-mean.ts';
import { inspectContent } from '../library/read/load-library.ts';
import type { Written } from '../library/kinds/index.ts';
import { originalOf, writtenThings } from '../library/library.ts';
import { formatProblems } from '../library/problems.ts';
import { splitHead } from '../library/read/split-head.ts';
import { site } from '../site.ts';

const [folder, tag] = process.argv.slice(2);
const { library, problems } = inspectContent(site.contentFolder);
const things = writtenThings(library);

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

/**
 * Stops where one of these files has a mistake: a text that cannot be read has no sections to follow, and one that we
 * take for absent would be written over.
 */
function stopUnlessSound(isConcerned: (file: string) => boolean): void {
	const own = problems.filter(({ file }) => isConcerned(file));
	if (own.length > 0)
		stop(`\n${formatProblems(own)}\n\nMend this first, then run the same command. Nothing was written.`);
}

/** Writes the fingerprints of the original's sections into the head of a translation. */
function record(thing: Written, file: string, text: string): void {
	const parts = splitHead(text);
	if (!parts) stop(`${file} has no head. Nothing was written.`);
	const document = parseDocument(parts.head);
	document.set('follows', originalOf(thing).outline.sections);
	writeFileSync(file, `---\n${document.toString({ lineWidth: 0 })}---\n${parts.body}`);
	console.log(`${path.relative(process.cwd(), file)} follows ${path.basename(originalOf(thing).file)} as it is now.`);
}

const fileOf = (thing: Written, language: string) => path.join(site.contentFolder, thing.folder, `${language}.mdx`);

function one(thing: Written, language: string): void {
	const texts = [language, thing.data.original].map((name) => `${path.posix.dirname(thing.file)}/${name}.mdx`);
	stopUnlessSound((file) => file === thing.file || texts.includes(file));
	const file = fileOf(thing, language);
	const existing = thing.translations.find((translation) => translation.tag === language);
	if (!existing) console.log(`Begins with the words of the original: translate them, from the title down.`);
	record(thing, file, readFileSync(existing ? file : fileOf(thing, thing.data.original), 'utf8'));
}

function all(): void {
	stopUnlessSound(() => true);
	const unrecorded = things.flatMap((thing) =>
		thing.translations
			.filter(({ tag: language, data }) => language !== thing.data.original && !data.follows)
			.map((translation) => ({ thing, language: translation.tag })),
	);
	for (const { thing, language } of unrecorded) one(thing, language);
	if (unrecorded.length > 0) return;
	console.log('Every translation has its record. To begin one: npm run translate -- health/family-doctor ru');
}

/** The guide, story or page that an author names, with or without what all names begin with. */
function named(name: string): Written {
	const short = name.replace(/^(\.\/)?content\//, '').replace(/\/([\w-]+\.(mdx|yaml))?$/, '');
	const thing = things.find((candidate) => [short, `guides/${short}`, `kits/${short}`].includes(candidate.folder));
	if (thing) return thing;
	const topic = library.topics.find(({ slug }) => [slug, `guides/${slug}`].includes(short));
	if (topic)
		stop(
			`"${short}" is a topic. Its words are in content/guides/${topic.slug}/, a file for each language: copy one and translate it.`,
		);
	stopUnlessSound((file) => [`content/${short}/`, `content/guides/${short}/`].some((start) => file.startsWith(start)));
	const names = things.map((candidate) => candidate.folder.replace(/^guides\//, ''));
	return stop(
		`There is no "${name}". ${didYouMean(short, names, 'Write topic/guide, for example health/family-doctor; kits/kit/session for a session.')}`,
	);
}

if (folder === undefined) all();
else {
	const thing = named(folder);
	const others = [...library.languages.keys()].filter((locale) => locale !== thing.data.original);
	if (!tag || !others.includes(tag))
		stop(
			`Name a language to translate into: ${others.join(', ')}. Example: npm run translate -- ${folder} ${others[0] ?? ''}`,
		);
	one(thing, tag);
}
