/** Which old addresses get a page of their own that leads on. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { localeTags } from '../../src/i18n/locales.ts';
import { localeUrl } from '../../src/i18n/urls.ts';
import { pageLeads } from '../../src/outputs/redirects/leads.ts';
import type { Manifest } from '../../src/page-model/manifest.ts';

/** The pages of a guide that has moved, one in each language. */
const moved = (languages?: string[]): Manifest =>
	({
		pages: localeTags.map((locale) => ({ locale, path: '/a/new/', url: localeUrl(locale, '/a/new/'), title: locale })),
		redirects: [{ from: '/a/old/', to: '/a/new/', ...(languages && { languages }) }],
	}) as unknown as Manifest;

test('an old address has a page in the languages in which it was published, not in those that came later', () => {
	assert.deepEqual(
		pageLeads(moved(['et', 'ru'])).map(({ from }) => from),
		['et', 'ru'].map((tag) => localeUrl(tag, '/a/old/')),
	);
});

test('an old address that does not say so has a page in each language', () => {
	assert.equal(pageLeads(moved()).length, localeTags.length);
});
