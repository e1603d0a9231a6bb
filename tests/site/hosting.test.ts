/** The files for hosts, tried on a real nginx and a real Caddy where they are installed. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { linked } from '../planted/copy.ts';
import { builtSite, folderOf, treeOf, type BuiltSite } from '../support/built-site.ts';

const expected = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'x-frame-options': 'DENY',
	'content-security-policy': "frame-ancestors 'none'",
};

test('Netlify and Cloudflare Pages are given the headers for all files, and a longer life for those with a fingerprint', () => {
	const site = builtSite(folderOf('sub-path'));
	const text = readFileSync(path.join(site.folder, '_headers'), 'utf8');
	const block = (place: string) => text.split('\n\n').find((part) => part.startsWith(`${place}\n`)) ?? '';
	for (const [name, value] of Object.entries(expected))
		assert.match(block('/kaaslane/*').toLowerCase(), new RegExp(`${name}: ${value.toLowerCase()}`));
	assert.match(block('/kaaslane/*'), /Permissions-Policy: .*camera=\(\)/);
	assert.match(block('/kaaslane/_kaaslane/*'), /immutable/);
});

const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, () => {
			const address = server.address();
			server.close(() => {
				resolve(typeof address === 'object' && address ? address.port : 0);
			});
		});
	});

/** Asks until the server is up. */
async function answer(url: string): Promise<Response> {
	for (let i = 0; ; i++) {
		try {
			return await fetch(url, { redirect: 'manual' });
		} catch (error) {
			if (i === 50) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

async function checkHost(site: BuiltSite, origin: string): Promise<void> {
	const guide = site.pages.find(({ kind, locale }) => kind === 'guide' && locale === 'ru');
	assert.ok(guide);
	const page = await answer(origin + guide.url);
	assert.equal(page.status, 200);
	assert.match(await page.text(), /<html lang="ru"/);
	for (const [name, value] of Object.entries(expected)) assert.equal(page.headers.get(name), value, name);
	assert.equal(page.headers.get('cache-control'), 'no-cache');
	assert.match(page.headers.get('content-type') ?? '', /text\/html/);

	const script = treeOf(site, guide).querySelector('script[src]')?.getAttribute('src') ?? '';
	const file = await answer(origin + script);
	assert.match(file.headers.get('cache-control') ?? '', /immutable/);
	assert.equal(file.headers.get('x-content-type-options'), 'nosniff');

	// A moved page, the page of a handout below it, and a file under its old name.
	const redirect = site.redirects[0];
	assert.ok(redirect);
	const below = site.pages.find(({ kind, path: own }) => kind === 'handout' && own.startsWith(redirect.to));
	assert.ok(below);
	const stem = (place: string) => `kaaslane-${place.split('/').filter(Boolean).slice(1).join('-')}`;
	for (const [old, now] of [
		[`et${redirect.from}`, `et${redirect.to}`],
		[`ru${redirect.from}${below.path.slice(redirect.to.length)}`, `ru${below.path}`],
		[`downloads/${stem(redirect.from)}-et.pdf`, `downloads/${stem(redirect.to)}-et.pdf`],
	] as const) {
		const moved = await answer(`${origin}${site.base}${old}`);
		assert.equal(moved.status, 301, old);
		assert.equal(moved.headers.get('location'), site.base + now, old);
		const there = await answer(`${origin}${site.base}${now}`);
		assert.equal(there.status, 200, now);
	}

	for (const [place, lang] of [
		['et/nothing/', 'et'],
		['ru/health/nothing/', 'ru'],
		['nothing', 'en'],
	] as const) {
		const missing = await answer(`${origin}${site.base}${place}`);
		assert.equal(missing.status, 404, place);
		assert.match(await missing.text(), new RegExp(`<html lang="${lang}"`), place);
		assert.equal(missing.headers.get('x-frame-options'), 'DENY', place);
	}
}

/** The same files in another folder; on another disk they are copied. */
function secondNames(from: string, to: string): void {
	try {
		linked(from, to);
	} catch {
		cpSync(from, to, { recursive: true, force: true });
	}
}

/** Runs a server in the foreground for one test, in a folder of its own that also holds the site. */
async function withServer(
	site: BuiltSite,
	start: (folder: string, root: string, port: number) => ChildProcess,
): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-host-'));
	chmodSync(folder, 0o755);
	const root = path.join(folder, 'www');
	mkdirSync(path.join(root, site.base), { recursive: true });
	secondNames(site.folder, path.join(root, site.base));
	const port = await freePort();
	const server = start(folder, root, port);
	const closed = new Promise((resolve) => server.once('close', resolve));
	try {
		await checkHost(site, `http://127.0.0.1:${port}`);
	} finally {
		server.kill();
		await closed;
		rmSync(folder, { recursive: true, force: true });
	}
}

const has = (command: string, flag: string) => spawnSync(command, [flag]).error === undefined;

for (const variant of ['plain', 'sub-path'] as const) {
	test(
		`a real nginx serves pages, headers and the error page of each language (${variant})`,
		{ skip: !has('nginx', '-v') && 'nginx is not installed' },
		async () => {
			const site = builtSite(folderOf(variant));
			await withServer(site, (folder, root, port) => {
				const config = path.join(folder, 'nginx.conf');
				writeFileSync(
					config,
					`daemon off; pid ${folder}/pid; error_log stderr; events {}
http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
server { listen 127.0.0.1:${port}; root ${root};
include ${site.folder}/_hosting/nginx.conf;
} }`,
				);
				return spawn('nginx', ['-c', config, '-p', folder], { stdio: 'ignore' });
			});
		},
	);

	test(
		`a real Caddy serves pages, headers and the error page of each language (${variant})`,
		{ skip: !has('caddy', 'version') && 'Caddy is not installed' },
		async () => {
			const site = builtSite(folderOf(variant));
			await withServer(site, (folder, root, port) => {
				const config = path.join(folder, 'Caddyfile');
				writeFileSync(
					config,
					`{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${root}\n\timport ${site.folder}/_hosting/Caddyfile\n\tfile_server\n}\n`,
				);
				return spawn('caddy', ['run', '--config', config], {
					stdio: 'ignore',
					env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
				});
			});
		},
	);
}
