/** `npm run dev`: what an author sees of an edit, of a mistake, and of its being mended. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { content } from '../support/content-folder.ts';

const folder = content();
const file = path.join(folder, 'guides/health/emergency/en.mdx');
const original = readFileSync(file, 'utf8');

let url = '';
let said = '';
const server = spawn(process.execPath, ['src/dev/run.ts'], {
	env: { ...process.env, PORT: '0', KAASLANE_CONTENT: folder, KAASLANE_CACHE: path.join(folder, '../cache') },
	stdio: ['ignore', 'pipe', 'pipe'],
});
for (const stream of [server.stdout, server.stderr]) stream.on('data', (words: Buffer) => (said += words.toString()));
before(async () => {
	while (!/http:\S+/.test(said)) {
		assert.equal(server.exitCode, null, said);
		await wait(20);
	}
	url = /http:\S+/.exec(said)?.[0] ?? '';
});
after(() => {
	server.kill();
});

const get = (place: string, options: RequestInit = {}) => fetch(new URL(place, url), options);

/** What stands at an address as soon as it fits. */
async function until(place: string, fits: RegExp): Promise<Response> {
	for (let tries = 0; tries < 500; tries++) {
		const response = await get(place);
		if (fits.test(await response.clone().text())) return response;
		await wait(20);
	}
	throw new Error(`${place} never says ${String(fits)}\n${said}`);
}

test('every kind of address is answered as a host would answer it', async () => {
	for (const [place, status, type] of [
		['/', 200, /^text\/html/],
		['/en/', 200, /^text\/html/],
		['/en/health/emergency/', 200, /^text\/html/],
		['/et/nothing/', 404, /^text\/html/],
		['/search/en/map.json', 200, /^application\/json/],
		['/favicon.svg', 200, /^image\/svg/],
		['/..%2f..%2fpackage.json', 404, /^text\/html/],
	] as const) {
		const response = await get(place);
		assert.equal(response.status, status, place);
		assert.match(response.headers.get('content-type') ?? '', type, place);
	}
	const led = await get('/en/health/emergency', { redirect: 'manual' });
	assert.deepEqual([led.status, led.headers.get('location')], [302, '/en/health/emergency/']);
	const { rest } = (await (await get('/search/en/map.json')).json()) as { rest: string };
	assert.equal((await get(`/search/en/${rest}0.json`)).status, 200);
});

test('a page is drawn as a build draws it, with its scripts, and a policy that lets it be loaded again', async () => {
	const html = await (await get('/en/health/emergency/')).text();
	assert.match(html, /<meta http-equiv="content-security-policy" content="[^"]*connect-src 'self'/);
	assert.match(html, /new EventSource\("\/@changes"\)/);
	const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
	assert.equal((await get(script)).status, 200, script);
});

test('an edit is shown, and open pages are told of it', async () => {
	const { body } = await get('/@changes');
	const heard = body?.pipeThrough(new TextDecoderStream()).getReader();
	writeFileSync(file, original.replace(/^\p{Lu}[^<>[\]:\n]*\p{L}(?=\.)/mu, '$& quite surely'));
	let news = '';
	while (!news.includes('data:')) news += (await heard?.read())?.value ?? '';
	await heard?.cancel();
	await until('/en/health/emergency/', /quite surely/);
});

test('a mistake stands on the page and in the terminal with file and line, until it is mended', async () => {
	writeFileSync(file, `${original}\n<script>alert(1)</script>\n`);
	const response = await until('/en/health/emergency/', /guides\/health\/emergency\/en\.mdx\s+\d+/);
	assert.equal(response.status, 500);
	assert.doesNotMatch(await response.text(), /<script>alert/);
	while (!/emergency\/en\.mdx\s+\d+/.test(said)) await wait(20);
	writeFileSync(file, original);
	assert.equal((await until('/en/health/emergency/', /<main/)).status, 200);
	while (!said.includes('sound again')) await wait(20);
});

test('where its port is taken, or is none, it says so in plain words', () => {
	for (const [port, words] of [
		[new URL(url).port, /^Port \d+ is taken by another program\. .*PORT=4322 npm run dev/],
		['high', /^PORT is "high"\. It should be a number/],
	] as const) {
		const env = { ...process.env, PORT: port, KAASLANE_CONTENT: folder };
		const { status, stderr } = spawnSync(process.execPath, ['src/dev/run.ts'], { env, encoding: 'utf8' });
		assert.equal(status, 1);
		assert.match(stderr, words);
	}
});

test('another list of languages makes it end, to be started anew', async () => {
	const languages = path.join(folder, 'languages/en.yaml');
	writeFileSync(languages, readFileSync(languages, 'utf8'));
	while (server.exitCode === null) await wait(20);
	assert.equal(server.exitCode, 75);
});
