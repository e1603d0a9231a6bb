/** The Content-Security-Policy of each page names all that is on it, and nothing else. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { builtSite, folderOf, htmlOf, treeOf } from '../support/built-site.ts';

const site = builtSite(folderOf('plain'));

function policyOf(html: string): Map<string, string[]> {
	const content = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	return new Map(
		content
			.split(';')
			.map((part) => part.trim().split(/\s+/))
			.filter(([name]) => name)
			.map(([name = '', ...values]) => [name, values]),
	);
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each page allows just its own styles and scripts, by hash', () => {
	for (const page of site.pages) {
		const html = htmlOf(site, page);
		const policy = policyOf(html);
		const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hash(text));
		const isHash = (value: string) => value.startsWith("'sha256-");
		assert.deepEqual((policy.get('style-src') ?? []).filter(isHash).sort(), styles.sort(), page.url);
		assert.deepEqual((policy.get('script-src') ?? []).filter(isHash), [], page.url);
		assert.deepEqual(policy.get('default-src'), ["'none'"], page.url);
		for (const values of policy.values()) {
			assert.ok(!values.includes("'unsafe-inline'") && !values.includes("'unsafe-eval'"), page.url);
			assert.ok(!values.some((value) => /^https?:|\*/.test(value)), page.url);
		}
	}
});

test('only the search page may compile WebAssembly', () => {
	for (const page of site.pages)
		assert.equal(
			policyOf(htmlOf(site, page)).get('script-src')?.includes("'wasm-unsafe-eval'") ?? false,
			page.kind === 'search',
			page.url,
		);
});

test('no element carries a style or an action of its own, which the policy would refuse', () => {
	for (const page of site.pages) {
		for (const element of treeOf(site, page).querySelectorAll('*')) {
			const names = Object.keys(element.attributes).filter((name) => name === 'style' || name.startsWith('on'));
			assert.deepEqual(names, [], page.url);
		}
	}
});
