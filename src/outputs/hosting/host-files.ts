/** Headers and redirects in the language of each host: for Netlify and Cloudflare Pages, and in `_hosting/` for servers. */
import type { Output } from '../output.ts';
import { bySpecificity, downloadLeads } from '../redirects/leads.ts';
import { caddy } from './caddy.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import { nginx } from './nginx.ts';

export const writeHostFiles: Output = ({ files, manifest, downloads }) => {
	const site = {
		locales: manifest.locales,
		movedPages: bySpecificity(manifest),
		movedFiles: downloadLeads(manifest, downloads),
	};
	files.write('_headers', netlifyHeaders());
	files.write('_redirects', netlifyRedirects(site));
	files.write('_hosting/nginx.conf', nginx(site));
	files.write('_hosting/Caddyfile', caddy(site));
};
