/** Whatever happens to a build or to what it keeps, the site is whole, and the next build is right. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { randomNumbers } from '../bench/random.ts';
import { differing, SmallSite } from '../support/small-site.ts';

const site = new SmallSite();
const random = randomNumbers(Number(process.env['KAASLANE_SEED'] ?? 1));
const kills = Number(process.env['KAASLANE_KILLS'] ?? 2);
const isAll = process.env['KAASLANE_ALL'] === '1';

/**
 * Another text, so that there is something to build. After the kills these are texts that were built before: of them
 * most is kept, and so most is tried.
 */
function edit(number: number): void {
	writeFileSync(edited, original.replace(/^\p{Lu}[^<>[\]:\n]*\p{L}(?=\.)/mu, `$& ${String(number)}`));
}
const edited = path.join(site.content, 'guides/health/emergency/en.mdx');
const original = readFileSync(edited, 'utf8');

const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();

test(`a site is whole after each of ${String(kills)} builds that were killed, and the next build is right`, async () => {
	const start = performance.now();
	assert.ok((await site.build()).isFine);
	const whole = (performance.now() - start) / 3;
	cpSync(site.at('warm-cache'), site.at('calm-cache'), { recursive: true });
	let last = site.files();
	for (let number = 1; number <= kills; number++) {
		edit(number);
		await site.build({ killAfter: 100 + random() * whole });
		// A build that was killed between its two moves has left the last site under the other name.
		const left = existsSync(site.at('warm')) ? site.files() : site.files('warm.old');
		const fresh = await site.calmBuild();
		assert.ok([last, fresh].some((one) => differing(one, left).length === 0));
		const { isFine, said } = await site.build();
		assert.ok(isFine, said);
		last = site.files();
		assert.deepEqual(differing(last, fresh), []);
		const rest = readdirSync(site.at('')).filter((name) => /^warm\.(next|old|hold)/.test(name));
		assert.deepEqual(rest, []);
	}
});

for (const room of [12, 60])
	test(`a disk that takes no more than ${String(room / 2)} kB of a file: the build says so, and the next one is right`, async () => {
		const before = site.files();
		edit(100 + room);
		const { isFine, said } = await site.build({ room });
		assert.equal(isFine, false);
		assert.match(said, /room on the disk/);
		assert.doesNotMatch(said, /\n {4}at /, 'a trace of our programs');
		assert.deepEqual(differing(site.files(), before), []);
		const again = await site.build();
		assert.ok(again.isFine, again.said);
		assert.deepEqual(differing(site.files(), await site.calmBuild()), []);
	});

test('two builds at once: one says that the other is at work, and what to do', async () => {
	edit(1);
	const [one, other] = await Promise.all([site.build(), site.build()]);
	const refused = [one, other].filter(({ isFine }) => !isFine);
	assert.equal(refused.length, 1);
	assert.match(refused[0]?.said ?? '', /Another build, .*, is making .*warm\. Wait until it has ended/);
	assert.deepEqual(differing(site.files(), await site.calmBuild()), []);
});

let edits = 1;
/** A text that is not the last one. */
const next = () => (edits++ % Math.max(kills, 2)) + 1;

const kept = ['built', 'document-heads', 'downloads', 'file-lists', 'indexed', 'page-keys', 'pages', 'read'];

/** At once, as on a disk that was full; one by one with `--all`. */
for (const kinds of isAll ? kept.map((kind) => [kind]) : [kept])
	test(`what is kept of ${kinds.join(', ')} was cut off: it is made again`, async () => {
		assert.deepEqual(readdirSync(site.at('warm-cache')).sort(), kept, 'nothing is kept that is not cut off here');
		for (const file of kinds.flatMap((kind) => filesBelow(site.at(`warm-cache/${kind}`)).filter((_, i) => i % 3 === 0)))
			truncateSync(file, Math.floor(statSync(file).size / 2));
		edit(next());
		const { isFine, said } = await site.build();
		assert.ok(isFine, said);
		assert.deepEqual(differing(site.files(), await site.calmBuild()), []);
	});

test('what is kept of pages has other bytes of the same length: it is made again', async () => {
	for (const file of filesBelow(site.at('warm-cache/pages'))) writeFileSync(file, Buffer.alloc(statSync(file).size));
	for (const file of filesBelow(site.at('warm-cache/built'))) writeFileSync(file, '{}');
	edit(next());
	const { isFine, said } = await site.build();
	assert.ok(isFine, said);
	assert.deepEqual(differing(site.files(), await site.calmBuild()), []);
});

test('a file of the site that somebody has changed is made again', async () => {
	writeFileSync(path.join(site.at('warm'), 'en/index.html'), 'changed by hand');
	const { isFine, said } = await site.build();
	assert.ok(isFine, said);
	assert.deepEqual(differing(site.files(), await site.calmBuild()), []);
});
