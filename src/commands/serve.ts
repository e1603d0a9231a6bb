/** Serves the built site as a host would: the same headers, and the error page of the reader's language. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { listen } from '../listen.ts';
import { headersFor } from '../outputs/hosting/headers.ts';
import { site } from '../site.ts';

/** Path that a request asks for; undefined where it is no address, or one that climbs out of the site. */
function pathOf(address: string): string | undefined {
	try {
		const { pathname } = new URL(address, 'http://localhost');
		return decodeURIComponent(pathname).includes('..') ? undefined : pathname;
	} catch {
		return undefined;
	}
}

/** The error page of the language in which `url` begins; a few words while a new build takes the place of the last. */
function errorPage(folder: string, url: string): string | Buffer {
	const [first = ''] = url.startsWith(site.base) ? url.slice(site.base.length).split('/') : [];
	const own = path.join(folder, /^[\w-]+$/.test(first) ? first : '', '404.html');
	const page = [own, path.join(folder, '404.html')].find((file) => existsSync(file));
	return page ? readFileSync(page) : 'There is no such page.';
}

/** sirv does not know the files of Word; without a type and with `nosniff` a browser shows them as text. */
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Starts a server for `folder`. Port 0 takes any free one. Throws a PlainError where it cannot listen there. */
export async function serve(folder: string, port: number): Promise<{ server: Server; url: string }> {
	// "dev" looks at the disk for each request, so that a new build is served whole.
	const files = sirv(folder, {
		dev: true,
		etag: true,
		dotfiles: false,
		setHeaders: (response, file) => {
			if (file.endsWith('.docx')) response.setHeader('Content-Type', word);
		},
	});
	const server = createServer((request, response) => {
		const url = pathOf(request.url ?? '/') ?? 'nowhere';
		for (const [name, value] of Object.entries(headersFor(url))) response.setHeader(name, value);
		const notFound = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(errorPage(folder, url));
		};
		if (!url.startsWith(site.base)) {
			if (`${url}/` === site.base || url === '/') response.writeHead(302, { Location: site.base }).end();
			else notFound();
			return;
		}
		request.url = `/${url.slice(site.base.length)}`;
		// sirv answers a part whose end is before its beginning by ending the program; nothing here is large.
		delete request.headers.range;
		files(request, response, notFound);
	});
	const actual = await listen(server, { port, command: 'npm start' });
	return { server, url: `http://localhost:${String(actual)}${site.base}` };
}
