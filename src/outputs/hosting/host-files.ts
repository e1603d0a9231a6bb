/** Headers and redirects in the language of each host: for Netlify and Cloudflare Pages, and in `_hosting/` for servers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { output } from '../output.ts';
import { readManifest } from '../read-manifest.ts';
import { bySpecificity, downloadLeads } from '../redirects/leads.ts';
import { caddy } from './caddy.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import { nginx } from './nginx.ts';

export const hostFiles = output('host-files', (dist) => {
	const manifest = readManifest(dist);
	const site = {
		locales: manifest.locales,
		movedPages: bySpecificity(manifest),
		movedFiles: downloadLeads(manifest, dist),
	};
	const folder = path.join(dist, '_hosting');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(dist, '_headers'), netlifyHeaders());
	writeFileSync(path.join(dist, '_redirects'), netlifyRedirects(site));
	writeFileSync(path.join(folder, 'nginx.conf'), nginx(site));
	writeFileSync(path.join(folder, 'Caddyfile'), caddy(site));
});
