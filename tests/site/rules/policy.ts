/** The Content-Security-Policy of each page names all that is on it, and nothing else. */
import { createHash } from 'node:crypto';
import { differ, everywhere, pageRule, type Rule } from './rule.ts';

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
const isHash = (value: string) => value.startsWith("'sha256-");

const ownHashes = pageRule(
	'each page allows just its own styles and scripts, by hash',
	everywhere,
	({ page, html }) => {
		const policy = policyOf(html);
		const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hash(text));
		const values = [...policy.values()].flat();
		return [
			...differ((policy.get('style-src') ?? []).filter(isHash).sort(), styles.sort(), `${page.url} allows the styles`),
			...differ((policy.get('script-src') ?? []).filter(isHash), [], `${page.url} allows the scripts`),
			...differ(policy.get('default-src'), ["'none'"], `${page.url} allows by default`),
			...values
				.filter((value) => /^'unsafe-(inline|eval)'$|^https?:|\*/.test(value))
				.map((value) => `${page.url} allows ${value}`),
		];
	},
);

const noInlineScript = pageRule(
	'no page has a script within it, which its policy would refuse',
	everywhere,
	({ page, tree }) =>
		tree
			.querySelectorAll('script')
			.filter((element) => element.getAttribute('type') !== 'application/ld+json' && !element.getAttribute('src'))
			.map(({ text }) => `${page.url} has a script within it, without a hash: ${text.slice(0, 80)}`),
);

const webAssembly = pageRule('only the search page may compile WebAssembly', everywhere, ({ page, html }) =>
	differ(
		policyOf(html).get('script-src')?.includes("'wasm-unsafe-eval'") ?? false,
		page.kind === 'search',
		`${page.url} may compile WebAssembly`,
	),
);

const noAttributes = pageRule(
	'no element carries a style or an action of its own, which the policy would refuse',
	everywhere,
	({ page, tree }) =>
		tree.querySelectorAll('*').flatMap(({ rawTagName, attributes }) =>
			Object.keys(attributes)
				.filter((name) => name === 'style' || name.startsWith('on'))
				.map((name) => `${page.url}: <${rawTagName}> has ${name}`),
		),
);

export const policy: readonly Rule[] = [ownHashes, noInlineScript, webAssembly, noAttributes];
