/** `_hosting/Caddyfile`. */
import { site } from '../../site.ts';
import { everywhere, immutable, revalidated, type Headers } from './headers.ts';
import { each, fingerprinted, headerLines, type HostedSite } from './host.ts';

const all = (headers: Headers) => headerLines(headers, (name, value) => `\t\t${name} "${value}"`);

export function caddy({ locales, movedPages, movedFiles }: HostedSite): string {
	const languages = locales.join('|');
	const fallbacks = locales.map(
		(locale) => `\t\t@${locale} path ${site.base}${locale}/*\n\t\trewrite @${locale} ${site.base}${locale}/404.html`,
	);
	return `# Import inside a site block that has "root" and "file_server".
	encode zstd gzip
${each(movedPages, ({ from, to }, i) => {
	const name = `moved${i}`;
	return `\t@${name} path_regexp ${name} ^${site.base}(${languages})${from}(.*)$
	redir @${name} ${site.base}{re.${name}.1}${to}{re.${name}.2} permanent`;
})}${each(movedFiles, ({ from, to }) => `\tredir ${from} ${to} permanent`)}	header {
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
