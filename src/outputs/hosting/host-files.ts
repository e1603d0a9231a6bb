/** The headers in the language of each host: `_headers` for Netlify and Cloudflare Pages, and `_hosting/` for servers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '../../site.ts';
import { output } from '../output.ts';
import { readManifest } from '../read-manifest.ts';
import { bySpecificity, downloadLeads } from '../redirects/leads.ts';
import { everywhere, immutable, immutableFolders, pagefindEndings, revalidated, type Headers } from './headers.ts';

/** Addresses of files whose name changes with their contents, as a regular expression. */
const fingerprinted = `^${site.base}(${immutableFolders.join('|')})/|\\.(${pagefindEndings.join('|')})$`;

export const hostFiles = output('host-files', (dist) => {
	const manifest = readManifest(dist);
	const { locales } = manifest;
	const moved = { pages: bySpecificity(manifest), files: downloadLeads(manifest, dist) };
	const folder = path.join(dist, '_hosting');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(dist, '_headers'), netlify());
	writeFileSync(path.join(dist, '_redirects'), redirects(locales, moved));
	writeFileSync(path.join(folder, 'nginx.conf'), nginx(locales, moved));
	writeFileSync(path.join(folder, 'Caddyfile'), caddy(locales, moved));
});

const lines = (headers: Headers, line: (name: string, value: string) => string) =>
	Object.entries(headers)
		.map(([name, value]) => line(name, value))
		.join('\n');

/** Netlify and Cloudflare Pages: a rule of its own for each kind, because both join headers of rules that overlap. */
function netlify(): string {
	const block = (place: string, headers: Headers) =>
		`${place}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`;
	return [
		block(`${site.base}*`, everywhere),
		...immutableFolders.map((folder) => block(`${site.base}${folder}/*`, immutable)),
		block(`${site.base}pagefind/*`, revalidated),
	].join('\n');
}

interface Moved {
	/** Paths without language, the longest first. */
	readonly pages: readonly { readonly from: string; readonly to: string }[];
	/** Addresses of files. */
	readonly files: readonly { readonly from: string; readonly to: string }[];
}

const redirects = (locales: readonly string[], { pages, files }: Moved) =>
	[
		...pages.map(({ from, to }) => `${site.base}:lang${from}*  ${site.base}:lang${to}:splat  301\n`),
		...files.map(({ from, to }) => `${from}  ${to}  301\n`),
		...locales.map((locale) => `${site.base}${locale}/*  ${site.base}${locale}/404.html  404\n`),
	].join('');

function nginx(locales: readonly string[], { pages, files }: Moved): string {
	const all = (headers: Headers) => lines(headers, (name, value) => `\t\tadd_header ${name} "${value}" always;`);
	const location = (match: string, headers: Headers, extra = '') =>
		`\tlocation ${match} {\n${all({ ...everywhere, ...headers })}\n${extra}\t}\n`;
	return `# Include inside a "server" block whose "root" holds the site${site.base === '/' ? '' : ` under ${site.base}`}.
	charset utf-8;
	gzip on;
	gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;
	error_page 404 ${site.base}404.html;
${pages.map(({ from, to }) => `\trewrite ^${site.base}(${locales.join('|')})${from}(.*)$ ${site.base}$1${to}$2 permanent;\n`).join('')}${files.map(({ from, to }) => `\tlocation = ${from} { return 301 ${to}; }\n`).join('')}${location(`~ ${fingerprinted}`, immutable)}
${locales.map((locale) => location(`${site.base}${locale}/`, revalidated, `\t\terror_page 404 ${site.base}${locale}/404.html;\n`)).join('\n')}
${location('/', revalidated)}`;
}

function caddy(locales: readonly string[], { pages, files }: Moved): string {
	const all = (headers: Headers) => lines(headers, (name, value) => `\t\t${name} "${value}"`);
	const fallbacks = locales.map(
		(locale) => `\t\t@${locale} path ${site.base}${locale}/*\n\t\trewrite @${locale} ${site.base}${locale}/404.html`,
	);
	return `# Import inside a site block that has "root" and "file_server".
	encode zstd gzip
${pages.map(({ from, to }, i) => `\t@moved${i} path_regexp moved${i} ^${site.base}(${locales.join('|')})${from}(.*)$\n\tredir @moved${i} ${site.base}{re.moved${i}.1}${to}{re.moved${i}.2} permanent\n`).join('')}${files.map(({ from, to }) => `\tredir ${from} ${to} permanent\n`).join('')}	header {
${all(everywhere)}
	}
	@immutable path_regexp ${fingerprinted}
	header @immutable {
${all(immutable)}
	}
	@revalidated not path_regexp ${fingerprinted}
	header @revalidated {
${all(revalidated)}
	}
	handle_errors {
${fallbacks.join('\n')}
		@other not path ${locales.map((locale) => `${site.base}${locale}/*`).join(' ')}
		rewrite @other ${site.base}404.html
		header {
${all({ ...everywhere, ...revalidated }).replace(/^\t/gm, '\t\t')}
		}
		file_server
	}
`;
}
