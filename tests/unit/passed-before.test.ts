/** Which steps of `npm test` need not run again, and what makes sure that they have nothing to find. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const checkout = mkdtempSync(path.join(tmpdir(), 'kaaslane-steps-'));
after(() => {
	rmSync(checkout, { recursive: true });
});

/** Runs a program of ours in a checkout of a few files, and hands over what it printed. */
function printed(program: string, env: NodeJS.ProcessEnv = {}): string {
	const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
		cwd: checkout,
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	return stdout + stderr;
}

const from = `'${path.join(root, 'src/commands/passed-before.ts')}'`;
const inputs = (env?: NodeJS.ProcessEnv) =>
	printed(`import { inputsWithoutTexts } from ${from}; console.log(inputsWithoutTexts());`, env).trim();

function write(file: string, text: string): void {
	mkdirSync(path.dirname(path.join(checkout, file)), { recursive: true });
	writeFileSync(path.join(checkout, file), text);
}

for (const file of [
	'package-lock.json',
	'src/a.ts',
	'tests/unit/a.test.ts',
	'content/messages/en.json',
	'content/a.mdx',
])
	write(file, 'first');
write('.gitignore', '.cache/\n');

test('where nobody can list what is read, nothing is trusted', () => {
	assert.equal(inputs(), 'undefined');
	spawnSync('git', ['init', '--quiet'], { cwd: checkout });
	assert.match(inputs(), /^[0-9a-f]{64}$/);
});

for (const file of ['package-lock.json', 'src/a.ts', 'tests/unit/a.test.ts', 'content/messages/en.json', 'src/new.ts'])
	test(`another ${file} makes the steps run again`, () => {
		const before = inputs();
		write(file, 'second');
		assert.notEqual(inputs(), before);
	});

test('so does a file that goes, and another setting', () => {
	const before = inputs();
	assert.notEqual(inputs({ KAASLANE_SEED: '7' }), before);
	rmSync(path.join(checkout, 'src/new.ts'));
	assert.notEqual(inputs(), before);
});

test('another text does not', () => {
	const before = inputs();
	write('content/a.mdx', 'second');
	assert.equal(inputs(), before);
});

test('what has passed is noted with its inputs, unless they have changed while it ran', () => {
	const program = (given: string, asked: string) =>
		printed(`import { hasPassed, inputsWithoutTexts, notePassed } from ${from};
			notePassed('unit', ${given}); console.log(hasPassed('unit', ${asked}), hasPassed('lint', ${asked}));`).trim();
	assert.equal(program(`'older'`, `'older'`), 'false false');
	assert.equal(program('inputsWithoutTexts()', 'inputsWithoutTexts()'), 'true false');
	assert.equal(program('undefined', `'other'`), 'false false');
	assert.equal(program('undefined', 'undefined'), 'false false');
});

test('a test of unit/ that reads a text is stopped, also in a program that it starts and from a copy of all', () => {
	const guard = { NODE_OPTIONS: `--import ${path.join(root, 'tests/support/without-content.ts')}` };
	const place = (file: string) => `'${path.join(root, 'content', file)}'`;
	for (const read of [
		`readFileSync(${place('guides/work/cv/en.mdx')})`,
		`readdirSync(${place('')}, { recursive: true })`,
		`cpSync(${place('')}, 'copy', { recursive: true })`,
	])
		assert.match(printed(`import * as fs from 'node:fs'; fs.${read};`, guard), /has read .*content/, read);
	const allowed = `import { readFileSync } from 'node:fs'; console.log(readFileSync(${place('messages/en.json')}).length > 9);`;
	assert.equal(printed(allowed, guard).trim(), 'true');
});
