/** The server of `npm start`: what nobody would ask for by hand neither ends it nor leads out of the site. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { serve } from '../../src/commands/serve.ts';

const root = mkdtempSync(path.join(tmpdir(), 'kaaslane-serve-'));
const files = {
	'dist/index.html': 'start',
	'dist/404.html': 'not here',
	'dist/et/404.html': 'ei ole siin',
	'dist/et/index.html': 'algus',
	'dist/plan.pdf': '%PDF',
	'dist/plan.docx': 'PK',
	'dist/kit.zip': 'PK',
	'dist/guides.epub': 'PK',
	'dist.private/secret.txt': 'secret',
	'404.html': 'outside',
};
for (const [name, text] of Object.entries(files)) {
	mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
	writeFileSync(path.join(root, name), text);
}
const { server, url } = await serve(path.join(root, 'dist'), 0);
after(() => {
	server.close();
	rmSync(root, { recursive: true, force: true });
});

/** Answer to a path that is sent exactly as it stands here. */
const answer = (sent: string, headers: Record<string, string> = {}): Promise<string> =>
	new Promise((resolve, reject) => {
		request({ port: new URL(url).port, path: sent, headers, agent: false }, (response) => {
			let text = '';
			response.on('data', (part: Buffer) => (text += part.toString()));
			response.on('end', () => {
				resolve(`${String(response.statusCode)} ${text}`);
			});
		})
			.on('error', reject)
			.end();
	});

test('a reader who mistypes an address is told so in their language', async () => {
	assert.equal(await answer('/et/'), '200 algus');
	assert.equal(await answer('/et/nope/'), '404 ei ole siin');
	assert.equal(await answer('/nope'), '404 not here');
});

for (const [file, type] of [
	['plan.pdf', 'application/pdf'],
	['plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	['kit.zip', 'application/zip'],
	['guides.epub', 'application/epub+zip'],
])
	test(`a file to download says what it is, else a browser would show it as text: ${file ?? ''}`, async () => {
		const { headers } = await fetch(`${url}${file ?? ''}`);
		assert.equal(headers.get('content-type'), type);
	});

for (const forged of [
	'/../dist.private/secret.txt',
	'/..%2fdist.private/secret.txt',
	'/..%2f404.html',
	'//[',
	'/%ZZ',
	'/%00',
])
	test(`nothing outside the site is served, and the server stays: ${forged}`, async () => {
		assert.equal(await answer(forged), '404 not here');
		assert.equal(await answer('/et/'), '200 algus');
	});

test('a part that ends before it begins does not end the server', async () => {
	assert.equal(await answer('/et/', { Range: 'bytes=3-1' }), '200 algus');
});
