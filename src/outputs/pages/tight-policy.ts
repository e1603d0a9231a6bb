/**
 * The Content-Security-Policy of a page: it names the fingerprints of the page's own styles and scripts and no others, so
 * nothing that was smuggled in is run or shown.
 */
import { createHash } from 'node:crypto';
import type { DrawnPage } from '../../page-model/page-of.ts';

/** Structured data (JSON-LD) is no program, and needs no leave. */
const inline = /<(style|script)(?![^>]*(?:\bsrc=|\btype="application\/ld\+json"))[^>]*>([\s\S]*?)<\/\1>/g;
const charset = '<meta charset="utf-8">';

const always = ["default-src 'none'", "img-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'"];

/**
 * The page with its policy, which stands before all that it judges. Throws where the page has no place for it.
 *
 * @param also what its scripts may do besides.
 */
export function withPolicy(html: string, also: readonly string[] = []): string {
	if (!html.includes(charset)) throw new Error(`A page has no ${charset}, behind which its policy would stand.`);
	const own = { style: new Set<string>(), script: new Set<string>() };
	for (const [, element, text = ''] of html.matchAll(inline))
		own[element as keyof typeof own].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
	const policy = [
		...always,
		['script-src', "'self'", ...also, ...own.script].join(' '),
		['style-src', "'self'", ...own.style].join(' '),
	];
	return html.replace(
		charset,
		() => `${charset}<meta http-equiv="content-security-policy" content="${policy.join('; ')};">`,
	);
}

/** What the scripts of a page may do besides: Pagefind's engine is WebAssembly; only the page of results may compile it. */
export const policyOf = ({ kind }: DrawnPage): string[] => (kind === 'search' ? ["'wasm-unsafe-eval'"] : []);
