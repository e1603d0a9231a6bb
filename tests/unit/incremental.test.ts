/**
 * A build that makes only what has changed gives the same bytes as one that knows nothing, whatever people have edited.
 * Every kind of edit is made, several between two builds; with `KAASLANE_EDITS` so many random ones are, and each is
 * built by itself. `KAASLANE_SEED` sets which. Once a week a workflow tries forty.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { originalOf, writtenThings } from '../../src/library/library.ts';
import { inspectContent } from '../../src/library/read/load-library.ts';
import { fullTextFolder } from '../../src/outputs/search/full-text-folder.ts';
import { editor } from '../support/edits.ts';
import { parts } from '../support/programs.ts';
import { differing, SmallSite, type Files } from '../support/small-site.ts';

const alone = Number(process.env['KAASLANE_EDITS'] ?? 0);
const seed = Number(process.env['KAASLANE_SEED'] ?? 1);
const site = new SmallSite();

/** Notes in each translation that it follows its original as that now stands: the next word there leaves it behind. */
function everyTranslationFollows(): void {
	for (const thing of writtenThings(inspectContent(site.content).library))
		for (const { file } of thing.translations.filter((text) => text !== originalOf(thing))) {
			const place = path.join(site.content, path.relative('content', file));
			const follows = JSON.stringify(originalOf(thing).outline.sections);
			const text = readFileSync(place, 'utf8').replace(/^follows:.*\n(?: .*\n)*/m, '');
			writeFileSync(place, text.replace('\n---\n', `\nfollows: ${follows}\n---\n`));
		}
}
everyTranslationFollows();

test('nothing changed, and nothing is done', async () => {
	const first = await site.build();
	assert.ok(first.isFine, first.said);
	const { isFine, said } = await site.build();
	assert.ok(isFine && said.includes('Nothing has changed'), said);
});

const { kinds, edit } = editor(seed);

/** Tries edits until the gate lets one through, and tells what it was. */
function soundEdit(kind?: string): string {
	for (let tries = 0; tries < 30; tries++) {
		cpSync(site.content, site.at('before'), { recursive: true });
		const { today } = site;
		const what = edit(site, kind);
		const isSound = inspectContent(site.content).problems.length === 0;
		if (!isSound) {
			site.today = today;
			rmSync(site.content, { recursive: true });
			cpSync(site.at('before'), site.content, { recursive: true });
		}
		rmSync(site.at('before'), { recursive: true });
		if (isSound && what !== undefined) return what;
	}
	assert.fail(`No edit was sound: ${kind ?? 'any'}`);
}

async function buildsAsOneThatKnowsNothing(what: string): Promise<void> {
	const { isFine, said } = await site.build();
	assert.ok(isFine, `${what}\n${said}`);
	assert.deepEqual(differing(site.files(), await site.coldBuild()), [], what);
}

/** So many edits are made between two builds: few enough that one seldom hides what another forgets. */
const together = 9;

for (const some of parts(kinds, together))
	test(`a build is that of one that knows nothing after: ${some.join(', ')}`, async () => {
		await buildsAsOneThatKnowsNothing(some.map((kind) => soundEdit(kind)).join('\n'));
	});

if (alone > 0)
	test(`so are those after each of ${String(alone)} random edits`, async () => {
		for (let made = 0; made < alone; made++) await buildsAsOneThatKnowsNothing(soundEdit());
	});

test('the only guide of a language and the book of all its guides are two files', async () => {
	rmSync(path.join(site.content, 'guides/health/emergency/ru.mdx'), { force: true });
	assert.ok((await site.build()).isFine);
	// Another day, so that there is something to build, of the same texts.
	site.today = '2032-12-01';
	assert.ok((await site.build()).isFine);
});

const drawnIn = (said: string) => Number(/(\d+) pages drawn/.exec(said)?.[1]);

/** Pages by their files. */
const pages = (): Files =>
	Object.fromEntries(
		Object.keys(site.files())
			.filter((file) => file.endsWith('.html'))
			.map((file) => [file, readFileSync(path.join(site.at('warm'), file), 'utf8')]),
	);

for (const [what, file, from, to] of [
	['word of a text', 'guides/health/family-doctor/en.mdx', /is the first to ask/, 'is always the first to ask'],
	['fact', 'registry/facts/health/facts.yaml', /days: \d+/, 'days: 99'],
] as const)
	test(`a changed ${what} draws the pages that show it, and no others`, async () => {
		const place = path.join(site.content, file);
		const text = readFileSync(place, 'utf8');
		assert.match(text, from);
		assert.ok((await site.build()).isFine);
		const before = pages();
		writeFileSync(place, text.replace(from, to));
		const { said } = await site.build();
		const changed = differing(before, pages());
		assert.ok(changed.includes('en/health/family-doctor/index.html'), said);
		assert.equal(drawnIn(said), changed.length, `${said}${changed.join('\n')}`);
	});

test('the first word that changes in an original marks its translations, and makes the full text of its own language alone', async () => {
	everyTranslationFollows();
	assert.ok((await site.build()).isFine);
	const before = site.files();
	const original = path.join(site.content, 'guides/health/family-doctor/en.mdx');
	writeFileSync(original, readFileSync(original, 'utf8').replace('first to ask', 'very first to ask'));
	assert.ok((await site.build()).isFine);
	const changed = differing(before, site.files());
	// The Russian text may have gone with an edit.
	for (const locale of ['en', 'et'])
		assert.ok(changed.includes(`${locale}/health/family-doctor/index.html`), `${locale}\n${changed.join('\n')}`);
	const indexes = changed.filter((file) => file.startsWith(fullTextFolder)).map((file) => file.split('/')[1]);
	assert.deepEqual([...new Set(indexes)], ['en']);
});

test('after all that the site is that of a build that knows nothing', async () => {
	assert.deepEqual(differing(site.files(), await site.coldBuild()), []);
});
