/**
 * A build that makes only what has changed gives the same bytes as one that knows nothing, whatever people have edited.
 * `KAASLANE_EDITS` sets how many edits are tried, `KAASLANE_SEED` which; once a week a workflow tries forty others.
 */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { editor } from '../support/edits.ts';
import { differing, SmallSite } from '../support/small-site.ts';

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
