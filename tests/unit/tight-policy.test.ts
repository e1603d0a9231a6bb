/** The policy of a page allows its own scripts and styles and no others. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { tightened } from '../../src/outputs/pages/tight-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const page = (policy: string, body: string) =>
	`<!doctype html><html><head>${meta(policy)}</head><body>${body}</body></html>`;

const script = 'document.title = "a";';
const style = 'p{color:red}';
const policy = `default-src 'none'; img-src 'self'; script-src 'self' ${hash('other')} ${hash(script)}; style-src 'self' ${hash(style)} ${hash('more')};`;
const body = `<style>${style}</style><script type="module">${script}</script>`;

test('a page keeps the hashes of its own script and style, and loses those of others', () => {
	assert.equal(
		tightened(page(policy, body)),
		page(
			`default-src 'none'; img-src 'self'; script-src 'self' ${hash(script)}; style-src 'self' ${hash(style)};`,
			body,
		),
	);
});

test('a page without a script allows none', () => {
	assert.equal(
		tightened(page(policy, '<p>Hello</p>')),
		page(`default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self';`, '<p>Hello</p>'),
	);
});

test('a page that is tight already stays as it is', () => {
	const tight = tightened(page(policy, body));
	assert.equal(tightened(tight), tight);
});

test('a script from a file needs no hash; one whose words changed by a space loses its own', () => {
	const linked = page(`script-src 'self' ${hash('')};`, '<script type="module" src="/_kaaslane/a.js"></script>');
	assert.equal(tightened(linked), page("script-src 'self';", '<script type="module" src="/_kaaslane/a.js"></script>'));
	const changed = page(`script-src 'self' ${hash(script)};`, `<script> ${script}</script>`);
	assert.ok(!tightened(changed).includes('sha256-'));
});

test('a page without a policy is left alone', () => {
	assert.equal(tightened('<p>Hello</p>'), '<p>Hello</p>');
});

test('nothing but the policy is changed', () => {
	const quoted = `${body}<p>The policy says 'sha256-abc' and $&amp;</p>`;
	assert.ok(tightened(page(policy, quoted)).endsWith(`<body>${quoted}</body></html>`));
});
