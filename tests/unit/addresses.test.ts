/** Addresses under every host and base path, in every language, and the headers that go with them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';

const source = path.resolve(import.meta.dirname, '../../src');

/** What a program of our own prints, with the given environment and no other settings of ours. */
function printed(environment: Readonly<Record<string, string>>, program: string): unknown {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
		cwd: path.dirname(source),
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], ...environment },
	});
	assert.equal(status, 0, stderr);
	return JSON.parse(stdout);
}

const addresses = (environment: Readonly<Record<string, string>>) =>
	printed(
		environment,
		`import * as paths from '${source}/i18n/urls.ts';
		import { site } from '${source}/site.ts';
		const { localeUrl, guidePath, fileUrl, absolute, homePath } = paths;
		console.log(JSON.stringify([site.base, localeUrl('et', homePath), localeUrl('ru', guidePath('health', 'family-doctor')), fileUrl('/favicon.svg'), absolute(localeUrl('en', '/'))]));`,
	);

test('without settings the site stands at the root of this machine', () => {
	assert.deepEqual(addresses({}), [
		'/',
		'/et/',
		'/ru/health/family-doctor/',
		'/favicon.svg',
		'http://localhost:4321/en/',
	]);
});

for (const base of ['kaaslane', '/kaaslane', 'kaaslane/', '/kaaslane/', '//kaaslane//'])
	test(`BASE_PATH=${base} puts every address below /kaaslane/`, () => {
		assert.deepEqual(addresses({ BASE_PATH: base, SITE_URL: 'https://example.ee/' }), [
			'/kaaslane/',
			'/kaaslane/et/',
			'/kaaslane/ru/health/family-doctor/',
			'/kaaslane/favicon.svg',
			'https://example.ee/kaaslane/en/',
		]);
	});

test('an empty BASE_PATH is the root', () => {
	assert.deepEqual(addresses({ BASE_PATH: '' })?.toString().split(',')[0], '/');
});

const caching = (environment: Readonly<Record<string, string>>, urls: readonly string[]) =>
	printed(
		environment,
		`import { headersFor } from '${source}/outputs/hosting/headers.ts';
		console.log(JSON.stringify(${JSON.stringify(urls)}.map((url) => headersFor(url)['Cache-Control'])));`,
	);

const forever = 'public, max-age=31536000, immutable';

test('a page is asked for again each time, a file named for its contents never', () => {
	const urls = [
		'/en/',
		'/_kaaslane/a.b1c2.js',
		'/pagefind/en/texts/1a2b3c4d.texts.json',
		'/pagefind/en/texts.json',
		'/pagefind/en/pagefind.js',
		'/en/_kaaslane/x',
		'/_kaaslane.html',
	];
	assert.deepEqual(caching({}, urls), ['no-cache', forever, forever, 'no-cache', 'no-cache', 'no-cache', 'no-cache']);
	assert.deepEqual(
		caching(
			{ BASE_PATH: 'k' },
			urls.map((url) => `/k${url}`),
		),
		['no-cache', forever, forever, 'no-cache', 'no-cache', 'no-cache', 'no-cache'],
	);
});

test('no page may be framed, sniffed, or tell other sites where a reader comes from', () => {
	const [headers] = printed(
		{},
		`import { headersFor } from '${source}/outputs/hosting/headers.ts'; console.log(JSON.stringify([headersFor('/en/')]));`,
	) as Record<string, string>[];
	assert.equal(headers?.['X-Content-Type-Options'], 'nosniff');
	assert.equal(headers['Referrer-Policy'], 'no-referrer');
	assert.match(headers['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/);
	assert.match(headers['Permissions-Policy'] ?? '', /geolocation=\(\)/);
	for (const value of Object.values(headers)) assert.doesNotMatch(value, /[\r\n"]/);
});

test('a draft is shown where drafts are asked for, and never otherwise', () => {
	const program = `import { localeTags, localeInfo, isLocale } from '${source}/i18n/locales.ts';
		console.log(JSON.stringify([localeTags, localeTags.map((tag) => localeInfo(tag).intl), isLocale('uk')]));`;
	assert.deepEqual(printed({}, program), [['et', 'en', 'ru'], ['et', 'en-GB', 'ru'], false]);
	assert.deepEqual(printed({ KAASLANE_DRAFTS: '1' }, program), [
		['et', 'en', 'ru', 'uk', 'fi'],
		['et', 'en-GB', 'ru', 'uk', 'fi'],
		true,
	]);
});

test('where there is no content at all, English is there to say so', () => {
	const program = `import { localeTags, localeInfo } from '${source}/i18n/locales.ts';
		console.log(JSON.stringify([localeTags, localeInfo('en').name]));`;
	assert.deepEqual(printed({ KAASLANE_CONTENT: '/nowhere' }, program), [['en'], 'English']);
});
