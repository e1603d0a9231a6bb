/** What goes wrong around the content – a folder, a disk, a setting – is said in plain words, and costs no site. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-trouble-'));
const out = path.join(folder, 'dist');
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Runs a command that must fail, and hands over what it said. */
function failing(command: string, env: NodeJS.ProcessEnv): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, KAASLANE_OUT: out, KAASLANE_CACHE: path.join(folder, 'cache'), ...env },
	});
	assert.equal(status, 1, stdout + stderr);
	assert.doesNotMatch(stdout + stderr, /\n\s+at |Stack trace/);
	return stderr;
}

for (const command of ['check', 'build', 'translate'])
	test(`${command} names a folder of content that is not there`, () => {
		assert.match(
			failing(command, { KAASLANE_CONTENT: path.join(folder, 'nowhere') }),
			/There is no folder .*nowhere\./,
		);
	});

for (const address of ['kaaslane.example', 'https://kaaslane.example/guides'])
	test(`a build says how to write the address instead of ${address}`, () => {
		assert.match(failing('build', { SITE_URL: address }), /SITE_URL is ".*"\. It should be a scheme and a host/);
	});

test('a build says where it cannot write', () => {
	const file = path.join(folder, 'file');
	writeFileSync(file, '');
	assert.match(failing('build', { KAASLANE_OUT: path.join(file, 'dist') }), /The site cannot be written to .*dist/);
});

test('a server says how to write a port', () => {
	assert.match(failing('start', { PORT: 'abc' }), /PORT is "abc"\. It should be a number/);
});

test('a site that an ended build had moved aside is brought back', () => {
	mkdirSync(`${out}.old`);
	writeFileSync(path.join(`${out}.old`, 'index.html'), 'the last good site');
	failing('build', { KAASLANE_CONTENT: path.join(folder, 'nowhere') });
	assert.equal(readFileSync(path.join(out, 'index.html'), 'utf8'), 'the last good site');
	for (const name of ['old', 'next']) assert.equal(existsSync(`${out}.${name}`), false);
});
