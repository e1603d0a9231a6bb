/** Whatever was once printed, saved or linked still leads to its page: every address that the site ever had. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse, type HTMLElement } from 'node-html-parser';
import { builtSite, existsAt, fileAt, folderOf } from '../support/built-site.ts';

const lists = path.join(import.meta.dirname, 'published');
/** Each list names the day on which the site stood so. */
const published = readdirSync(lists).map((name) => ({
	day: name.replace(/\.txt$/, ''),
	lines: readFileSync(path.join(lists, name), 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#')),
}));
const languages = ['en', 'et', 'ru'];

for (const variant of ['plain', 'sub-path'] as const) {
	const site = builtSite(folderOf(variant));
	const pages = new Set(site.pages.map(({ url }) => url));
	/** The small site under a sub-path was never published. */
	const lived = variant === 'plain' ? published : [];

	/** Address to which a page leads on without a script; undefined where it is none of those. */
	function leadAt(url: string): string | undefined {
		const file = existsSync(fileAt(site, `${url.replace(/\/$/, '')}/`))
			? fileAt(site, `${url.replace(/\/$/, '')}/`)
			: '';
		const html = file && parse(readFileSync(file, 'utf8'));
		const refresh = html && html.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
		return refresh ? /^0; url=(.*)$/.exec(refresh)?.[1] : undefined;
	}

	for (const { day, lines } of lived) {
		test(`every page of ${day} is there, or leads to where it is now (${variant})`, () => {
			const paths = lines.filter((line) => line.startsWith('/'));
			assert.ok(paths.length > 600);
			const lost = paths
				.flatMap((place) => languages.map((tag) => `${site.base}${tag}${place}`))
				.filter((url) => !pages.has(url) && !pages.has(leadAt(url) ?? ''));
			assert.deepEqual(lost, []);
		});

		test(`every file to download of ${day} is there, or leads to its new name (${variant})`, () => {
			const files = lines.filter((line) => !line.startsWith('/'));
			assert.ok(files.length > 1800);
			const lost = files
				.map((name) => `${site.base}downloads/${name}`)
				.filter((url) => {
					const to = leadAt(url);
					return to === undefined ? !existsAt(site, url) || url.endsWith('/') : !existsAt(site, to);
				});
			assert.deepEqual(lost, []);
		});
	}

	test(`the redirects for hosts lead where the pages lead (${variant})`, () => {
		const rules = readFileSync(path.join(site.folder, '_redirects'), 'utf8')
			.split('\n')
			.map((line) => line.split(/\s+/))
			.filter(([, , status]) => status === '301');
		const first = rules.findIndex(([from]) => /[*:]/.test(from ?? ''));
		assert.ok(first > (variant === 'plain' ? 1000 : 10), `${first} redirects`);
		assert.ok(first < 2000, 'Cloudflare Pages reads 2,000 lines without a blank');
		assert.ok(rules.length - first <= 100, 'and 100 with one');
		assert.ok(rules.slice(first).every(([from]) => /[*:]/.test(from ?? '')));
		for (const [from = '', to = ''] of rules.slice(0, first)) assert.equal(leadAt(from), to);
		for (const [from = '', to = ''] of rules.slice(first)) {
			const [old, now] = [from, to].map((one) => one.replace(':lang', 'et').replace(/\*|:splat/, ''));
			assert.equal(leadAt(old ?? ''), now);
		}
	});

	test(`what has moved leads to a page that is there (${variant})`, () => {
		assert.ok(site.redirects.length > 0);
		for (const { from, to, languages: then = languages } of site.redirects)
			for (const tag of then) {
				const lead = leadAt(`${site.base}${tag}${from}`);
				assert.equal(lead, `${site.base}${tag}${to}`, `${tag}${from} is stale`);
				assert.ok(pages.has(lead), `${tag}${from} leads to ${lead}, which is not there`);
			}
	});

	test(`a page that leads on says so without a script, in its language, and asks nobody to remember it (${variant})`, () => {
		const [redirect] = site.redirects;
		assert.ok(redirect);
		for (const tag of languages) {
			const html: HTMLElement = parse(readFileSync(fileAt(site, `${site.base}${tag}${redirect.from}`), 'utf8'));
			assert.equal(html.querySelector('html')?.getAttribute('lang'), tag);
			assert.equal(html.querySelector('meta[name=robots]')?.getAttribute('content'), 'noindex');
			assert.equal(html.querySelector('main a')?.getAttribute('href'), `${site.base}${tag}${redirect.to}`);
			assert.equal(html.querySelectorAll('script, [style], style').length, 0);
			const moved = JSON.parse(readFileSync(`content/messages/${tag}.json`, 'utf8')) as Record<string, string>;
			assert.ok(html.querySelector('main p')?.text.startsWith(moved['moved.about'] ?? 'no message'));
		}
	});
}
