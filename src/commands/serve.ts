/** Serves the built site as a host would: the same headers, and the error page of the reader's language. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../outputs/hosting/headers.ts';
import { site } from '../site.ts';

/** Starts a server for `folder`. Port 0 takes any free one. */
export function serve(folder: string, port: number): Promise<{ server: Server; url: string }> {
	// "dev" looks at the disk for each request, so that a new build is served whole.
	const files = sirv(folder, { dev: true, etag: true, dotfiles: false });
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost').pathname;
		for (const [name, value] of Object.entries(headersFor(url))) response.setHeader(name, value);
		const notFound = () => {
			const locale = url.slice(site.base.length).split('/')[0] ?? '';
			const own = path.join(folder, path.basename(locale), '404.html');
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(readFileSync(existsSync(own) ? own : path.join(folder, '404.html')));
		};
		if (!url.startsWith(site.base)) {
			if (`${url}/` === site.base || url === '/') response.writeHead(302, { Location: site.base }).end();
			else notFound();
			return;
		}
		request.url = `/${(request.url ?? '/').slice(site.base.length)}`;
		files(request, response, notFound);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			resolve({ server, url: `http://localhost:${String(actual)}${site.base}` });
		});
	});
}
