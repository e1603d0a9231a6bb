/** Every link of every page leads somewhere, and no page asks another site for anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite, existsAt, fileAt, folderOf, htmlOf, treeOf } from '../support/built-site.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';

for (const variant of ['plain', 'sub-path', 'pseudo'] as const) {
	const site = builtSite(folderOf(variant));

	test(`every link inside the site leads to a page and to an anchor on it (${variant})`, () => {
		const anchors = new Map<string, Set<string>>();
		const anchorsAt = (url: string) => {
			const file = fileAt(site, url);
			const known =
				anchors.get(file) ??
				new Set(
					parse(readFileSync(file, 'utf8'))
						.querySelectorAll('[id]')
						.map(({ id }) => id),
				);
			anchors.set(file, known);
			return known;
		};
		const broken = site.pages.flatMap((page) =>
			treeOf(site, page)
				.querySelectorAll('[href], [src], [action]')
				.map(
					(element) =>
						element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
				)
				.filter((url) => !/^(https?|mailto|tel):/.test(url))
				.filter((url) => {
					const [path = '', anchor] = url.startsWith('#') ? [page.url, url.slice(1)] : url.split('#');
					if (!existsAt(site, path)) return true;
					return anchor !== undefined && anchor !== '' && !anchorsAt(path).has(anchor);
				})
				.map((url) => `${page.url} → ${url}`),
		);
		assert.deepEqual([...new Set(broken)], []);
	});

	test(`no page asks another site for anything (${variant})`, () => {
		for (const page of site.pages) {
			const tree = treeOf(site, page);
			const loaded = [
				...tree
					.querySelectorAll('script[src], img[src], iframe, object, embed, audio, video, source')
					.map((element) => element.getAttribute('src')),
				...tree
					.querySelectorAll('link[href]')
					.filter((link) => !/^(canonical|alternate)$/.test(link.getAttribute('rel') ?? ''))
					.map((link) => link.getAttribute('href')),
			];
			for (const url of loaded) assert.ok(url?.startsWith(site.base), `${page.url} loads ${String(url)}`);
			assert.doesNotMatch(
				htmlOf(site, page),
				/@import|url\(\s*['"]?(https?:)?\/\//,
				`${page.url}: a style loads something`,
			);
		}
	});
}

test('addresses begin with the sub-path, so that the site works below a folder', () => {
	const site = builtSite(folderOf('sub-path'));
	assert.equal(site.base, '/kaaslane/');
	for (const page of site.pages) assert.ok(page.url.startsWith('/kaaslane/'), page.url);
});

test('absolute addresses begin with the origin the site was built for', () => {
	const site = builtSite(folderOf('sub-path'));
	assert.equal(site.origin, 'https://kaaslane.example');
	const page = site.pages.find(({ kind }) => kind === 'guide');
	assert.ok(page);
	const canonical = treeOf(site, page).querySelector('link[rel=canonical]')?.getAttribute('href');
	assert.equal(canonical, `https://kaaslane.example/kaaslane/${page.contentLocale}${page.path}`);
});
