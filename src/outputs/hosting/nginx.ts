/** `_hosting/nginx.conf`. */
import { site } from '../../site.ts';
import { everywhere, immutable, revalidated, type Headers } from './headers.ts';
import { each, fingerprinted, headerLines, type HostedSite } from './host.ts';

const location = (match: string, headers: Headers, extra = '') =>
	`\tlocation ${match} {\n${headerLines({ ...everywhere, ...headers }, (name, value) => `\t\tadd_header ${name} "${value}" always;`)}\n${extra}\t}\n`;

export function nginx({ locales, movedPages, movedFiles }: HostedSite): string {
	const languages = locales.join('|');
	const ownError = (locale: string) => `\t\terror_page 404 ${site.base}${locale}/404.html;\n`;
	return `# Include inside a "server" block whose "root" holds the site${site.base === '/' ? '' : ` under ${site.base}`}.
	charset utf-8;
	# Behind a proxy, nginx does not know the address that readers see.
	absolute_redirect off;
	gzip on;
	gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;
	error_page 404 ${site.base}404.html;
${each(movedPages, ({ from, to }) => `\trewrite ^${site.base}(${languages})${from}(.*)$ ${site.base}$1${to}$2 permanent;`)}${each(movedFiles, ({ from, to }) => `\tlocation = ${from} { return 301 ${to}; }`)}
${location(`~ ${fingerprinted}`, immutable)}
${locales.map((locale) => location(`${site.base}${locale}/`, revalidated, ownError(locale))).join('\n')}
${location('/', revalidated)}`;
}
