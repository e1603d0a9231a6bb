/**
 * The site of the content as it is at this moment, drawn as a build draws it. An edit is shown as soon as it is saved;
 * what is wrong stands on the page until it is mended. Where our own code changes, the program ends, to be started anew.
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { openRenderer, type Renderer } from '../build/renderer.ts';
import { listen as listenAt } from '../listen.ts';
import { policyOf, withPolicy } from '../outputs/pages/tight-policy.ts';
import { wordsOf } from '../plain-error.ts';
import { site } from '../site.ts';
import { changesUrl, listen, reload, tellAll } from './changes.ts';
import { pageAt, pictureAt, searchFileAt } from './pages.ts';
import { watchCode, watchContent } from './watch.ts';

/** Tells its address. Throws a PlainError where it cannot listen at the port. */
export async function startDevServer(port: number): Promise<string> {
	const renderer = await openRenderer();
	const assets = sirv(renderer.assets, { dev: true });
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === changesUrl) {
			listen(response);
			return;
		}
		if (!pathname.startsWith(site.base)) {
			lead(response, site.base);
			return;
		}
		request.url = `/${pathname.slice(site.base.length)}`;
		// sirv answers a part whose end is before its beginning by ending the program.
		delete request.headers.range;
		assets(request, response, () => {
			answer(pathname, response, renderer).catch((error: unknown) => {
				send(response, 500, 'text/html', faultPage(error));
			});
		});
	});
	watchContent(tellAll);
	watchCode();
	const actual = await listenAt(server, { port, host: 'localhost', command: 'npm run dev' });
	return `http://localhost:${String(actual)}${site.base}`;
}

async function answer(url: string, response: ServerResponse, renderer: Renderer): Promise<void> {
	const picture = pictureAt(url);
	const file = searchFileAt(url);
	if (picture !== undefined) send(response, 200, typeOf(picture), readFileSync(path.join(site.contentFolder, picture)));
	else if (file !== undefined) send(response, 200, 'application/json', file);
	else if (!url.endsWith('/') && path.extname(url) === '') lead(response, `${url}/`);
	else {
		const { page, url: place, stylesIn } = pageAt(url);
		const html = await renderer.draw(place, page, stylesIn);
		const whole = withPolicy(html.replace('</body>', `${reload}</body>`), policyOf(page));
		send(response, page.kind === 'not-found' ? 404 : 200, 'text/html', whole);
	}
}

const lead = (response: ServerResponse, url: string) => response.writeHead(302, { Location: url }).end();

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
	response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
}

const types: Readonly<Record<string, string>> = {
	'.svg': 'image/svg+xml',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
};
const typeOf = (file: string): string => types[path.extname(file)] ?? `image/${path.extname(file).slice(1)}`;

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** What is wrong, in place of the page. */
const faultPage = (error: unknown): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not shown</title></head><body><pre style="white-space:pre-wrap">${escaped(String(wordsOf(error)))}</pre>${reload}</body></html>`;
