/**
 * A build that makes only what has changed gives the same bytes as one that knows nothing, whatever people have edited.
 * `KAASLANE_EDITS` sets how many edits are tried, `KAASLANE_SEED` which; once a week a workflow tries forty others.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { editor } from '../support/edits.ts';
import { differing, SmallSite, type Files } from '../support/small-site.ts';

const howMany = Number(process.env['KAASLANE_EDITS'] ?? 4);
const site = new SmallSite('incremental');

test('the first build is that of a build that knows nothing', async () => {
	const { isFine, said } = await site.build();
	assert.ok(isFine, said);
	assert.deepEqual(differing(site.files(), await site.coldBuild()), []);
});

test('nothing changed, and nothing is done', async () => {
	const { isFine, said } = await site.build();
	assert.ok(isFine && said.includes('Nothing has changed'), said);
});

test(`so are those after ${String(howMany)} edits`, async () => {
	const edit = editor(Number(process.env['KAASLANE_SEED'] ?? 1));
	for (let made = 0; made < howMany;) {
		cpSync(site.content, site.at('before'), { recursive: true });
		const { today } = site;
		const what = edit(site);
		const { isFine, said } = await site.build();
		if (isFine) {
			made++;
			assert.deepEqual(differing(site.files(), await site.coldBuild()), [], what);
		} else {
			// Not every edit is sound; those that are not change nothing.
			assert.match(said, /Nothing was published/, what);
			site.today = today;
			rmSync(site.content, { recursive: true });
			cpSync(site.at('before'), site.content, { recursive: true });
		}
		rmSync(site.at('before'), { recursive: true });
	}
});

test('the only guide of a language and the book of all its guides are two files', async () => {
	rmSync(path.join(site.content, 'guides/health/emergency/ru.mdx'), { force: true });
	assert.ok((await site.build()).isFine);
	// Another day, so that there is something to build, of the same texts.
	site.today = '2026-12-01';
	assert.ok((await site.build()).isFine);
	assert.deepEqual(differing(site.files(), await site.coldBuild()), []);
});

const drawnIn = (said: string) => Number(/(\d+) pages drawn/.exec(said)?.[1]);

/** Pages by their files, without the address of the search, which changes with every word and is put in last. */
const pages = (): Files =>
	Object.fromEntries(
		Object.keys(site.files())
			.filter((file) => file.endsWith('.html'))
			.map((file) => [file, readFileSync(path.join(site.at('warm'), file), 'utf8').replace(/data-search="[^"]*"/, '')]),
	);

for (const [what, file, from, to] of [
	['word of a text', 'guides/health/family-doctor/en.mdx', /is the first to ask/, 'is always the first to ask'],
	['fact', 'registry/facts/health/facts.yaml', /days: 7/, 'days: 8'],
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
		assert.deepEqual(differing(site.files(), await site.coldBuild()), []);
	});
