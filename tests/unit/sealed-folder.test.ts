/** A renderer that was cut off, or that somebody has changed, is never run. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { isSealed, sealFolder } from '../../src/build/sealed-folder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'kaaslane-sealed-'));
after(() => {
	rmSync(root, { recursive: true });
});
const entry = path.join(root, 'server/entry.mjs');

function sealed(): void {
	rmSync(root, { recursive: true, force: true });
	mkdirSync(path.dirname(entry), { recursive: true });
	writeFileSync(entry, 'export const render = () => "page";');
	writeFileSync(path.join(root, 'client.js'), 'client');
	sealFolder(root);
}

test('a folder is whole as it was sealed', () => {
	sealed();
	assert.equal(isSealed(root), true);
	assert.equal(isSealed(path.join(root, 'nowhere')), false);
});

for (const [name, harm] of Object.entries({
	'a file cut off': () => {
		truncateSync(entry, 4);
	},
	'a file with a word more': () => {
		appendFileSync(entry, '\nfetch("https://evil.example");');
	},
	'a file more': () => {
		writeFileSync(path.join(root, 'server/other.mjs'), '');
	},
	'a file less': () => {
		rmSync(path.join(root, 'client.js'));
	},
	'no seal': () => {
		rmSync(path.join(root, 'files.sha256'));
	},
}))
	test(`it is not, with ${name}`, () => {
		sealed();
		harm();
		assert.equal(isSealed(root), false);
	});
