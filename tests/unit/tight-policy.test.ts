/** The policy of a page allows its own scripts and styles and no others. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { withPolicy } from '../../src/outputs/pages/tight-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string) =>
	`<!doctype html><html><head><meta charset="utf-8"><title>A</title></head><body>${body}</body></html>`;
const policyOf = (html: string) =>
	/<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
const directive = (html: string, name: string) =>
	policyOf(html)
		.split(/; ?/)
		.find((part) => part.startsWith(`${name} `));

const script = 'document.title = "a";';
const style = 'p{color:red}';
const body = `<style>${style}</style><script type="module">${script}</script>`;

test('a page allows its own script and style, and nothing else', () => {
	const html = withPolicy(page(body));
	assert.equal(directive(html, 'script-src'), `script-src 'self' ${hash(script)}`);
	assert.equal(directive(html, 'style-src'), `style-src 'self' ${hash(style)}`);
	assert.equal(directive(html, 'default-src'), "default-src 'none'");
	assert.equal(directive(html, 'base-uri'), "base-uri 'none'");
});

test('the policy stands before all that it judges, and the rest of the page is as it was', () => {
	const html = withPolicy(page(`${body}<p>The policy says 'sha256-abc' and $&amp; $1</p>`));
	const policy = /<meta http-equiv[^>]*>/.exec(html)?.[0] ?? assert.fail();
	assert.ok(html.indexOf(policy) < html.indexOf('<style'));
	assert.equal(html.replace(policy, ''), page(`${body}<p>The policy says 'sha256-abc' and $&amp; $1</p>`));
});

test('a page without a script allows none but files of the site', () => {
	const html = withPolicy(page('<p>Hello</p>'));
	assert.equal(directive(html, 'script-src'), "script-src 'self'");
	assert.equal(directive(html, 'style-src'), "style-src 'self'");
});

test('a script from a file needs no hash; each of several inline ones has its own, once', () => {
	const html = withPolicy(
		page(`<script type="module" src="/_kaaslane/a.js"></script>${body}${body}<script>b()</script>`),
	);
	assert.equal(directive(html, 'script-src'), `script-src 'self' ${hash(script)} ${hash('b()')}`);
});

test('data for search engines is no script', () => {
	const html = withPolicy(page('<script type="application/ld+json">{}</script>'));
	assert.equal(directive(html, 'script-src'), "script-src 'self'");
});

test('what a page may do besides stands in its policy, and in no other', () => {
	assert.match(directive(withPolicy(page(body), ["'wasm-unsafe-eval'"]), 'script-src') ?? '', /'wasm-unsafe-eval'/);
	assert.doesNotMatch(withPolicy(page(body)), /unsafe/);
});

test('a page that has no place for its policy is not published', () => {
	assert.throws(() => withPolicy('<p>Hello</p>'), /charset/);
});
