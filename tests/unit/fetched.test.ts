/** A browser test is left out only where it has passed with all that it fetches as it is now. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, test } from 'node:test';

const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-fetched-'));
after(() => {
	rmSync(folder, { recursive: true });
});
Object.assign(process.env, {
	KAASLANE_BUILDS: folder,
	KAASLANE_FETCHED: path.join(folder, 'fetched'),
	PLAIN_URL: 'http://localhost:1001/',
	PSEUDO_URL: 'http://localhost:1002/',
});

const write = (file: string, text: string) => {
	mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
	writeFileSync(path.join(folder, file), text);
};
const manifest = (...urls: string[]) =>
	JSON.stringify({
		...{ origin: 'https://kaaslane.example', base: '/', locales: ['en'], redirects: [] },
		pages: urls.map((url) => ({ kind: 'guide', locale: 'en', contentLocale: 'en', url, title: 'A title' })),
	});

/** What a new run of the tests knows. */
async function openFetched(browser = 'a browser', worker = 0) {
	const { Fetched } = (await import(
		`../support/fetched.ts?${String(Math.random())}`
	)) as typeof import('../support/fetched.ts');
	return new Fetched(browser, worker);
}

const seen = [
	'http://localhost:1001/en/',
	'http://localhost:1001/en/gone.json',
	'blob:something',
	'https://elsewhere.example/',
];

beforeEach(async () => {
	rmSync(path.join(folder, 'fetched'), { recursive: true, force: true });
	for (const site of ['plain', 'pseudo']) {
		write(`${site}/site-manifest.json`, manifest('/en/'));
		write(`${site}/404.html`, 'There is no such page.');
		write(`${site}/en/index.html`, 'Words');
	}
	rmSync(path.join(folder, 'plain/en/gone.json'), { force: true });
	const first = await openFetched();
	assert.equal(first.isSame('a test'), false, 'nothing is known yet');
	first.note('a test', seen);
	first.save();
});

test('a test that has passed with these bytes is known, by every worker and the next time too', async () => {
	const next = await openFetched('a browser', 1);
	assert.ok(next.isSame('a test'));
	assert.equal(next.isSame('another test'), false);
	next.save();
	assert.ok((await openFetched()).isSame('a test'));
});

for (const [what, change] of [
	[
		'a page that was fetched',
		() => {
			write('plain/en/index.html', 'Other words');
		},
	],
	[
		'a file that was missing and is there now',
		() => {
			write('plain/en/gone.json', '{}');
		},
	],
	[
		'the page of wrong addresses, which was shown for it',
		() => {
			write('plain/404.html', 'Other words');
		},
	],
	[
		'the list of pages, of which a test may choose',
		() => {
			write('pseudo/site-manifest.json', manifest('/en/', '/en/new/'));
		},
	],
	[
		'what was noted, cut off on its way',
		() => {
			for (const name of readdirSync(path.join(folder, 'fetched'))) write(`fetched/${name}`, '{"a test": {');
		},
	],
] as const)
	test(`it runs again after a change of ${what}`, async () => {
		change();
		assert.equal((await openFetched()).isSame('a test'), false);
	});

test('it runs again in another browser', async () => {
	assert.equal((await openFetched('another browser')).isSame('a test'), false);
});

test('another day is no other page', async () => {
	const { formatDate } = await import('../../src/i18n/format.ts');
	const { site } = await import('../../src/site.ts');
	write('plain/en/index.html', `Words${formatDate('en', site.today)}`);
	assert.ok((await openFetched()).isSame('a test'));
});

test('what it did not fetch may change, and a title in the list of pages', async () => {
	write('plain/et/index.html', 'Sõnad');
	write('pseudo/en/index.html', 'Other words');
	write('plain/site-manifest.json', manifest('/en/').replace('A title', 'Another'));
	assert.ok((await openFetched()).isSame('a test'));
});
