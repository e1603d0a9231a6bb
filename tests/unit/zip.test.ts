/** The ZIP that a reader's device makes, as programs of others read it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { unzipSync } from 'fflate';
import { installed } from '../../src/commands/find-program.ts';
import { zipBytes, zipParts } from '../../src/zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const packed = (...args: Parameters<typeof zipParts>) => Buffer.concat(zipParts(...args));

const entries = [
	{ name: 'kaaslane-kit-en.pdf', bytes: bytesOf('%PDF '.repeat(5000)) },
	{ name: '1-hello/kaaslane-kit-hello-en.docx', bytes: Uint8Array.from({ length: 70_000 }, (_, i) => i * i) },
	{ name: '1-hello/tühi-лист.pdf', bytes: new Uint8Array() },
];
const zip = packed(entries, '2026-11-22');

test('fflate finds every file under its name, byte for byte', () => {
	const found = unzipSync(zip);
	assert.deepEqual(Object.keys(found), [
		'1-hello/kaaslane-kit-hello-en.docx',
		'1-hello/tühi-лист.pdf',
		'kaaslane-kit-en.pdf',
	]);
	for (const { name, bytes } of entries) assert.deepEqual(found[name], bytes, name);
});

/** Programs that reckon the sums of a ZIP by themselves, and how each is asked for its files and their dates. */
const readers: readonly (readonly [program: string, ...args: string[]])[] = [
	['unzip', '-t'],
	[
		'python3',
		'-c',
		'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.infolist()[0].date_time)',
	],
];

for (const [program, ...args] of readers)
	test(`${program} finds nothing wrong`, { skip: !installed([program]) && 'it is not installed' }, () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-zip-'));
		try {
			const file = path.join(folder, 'kit.zip');
			const read = () => spawnSync(program, [...args, file], { encoding: 'utf8' }).stdout;
			const sound = /No errors detected|^None \(2026, 11, 22, 12, 0, 0\)/;
			writeFileSync(file, zip);
			assert.match(read(), sound);
			const damaged = Buffer.from(zip);
			damaged.writeUInt8(damaged.readUInt8(1000) ^ 1, 1000);
			writeFileSync(file, damaged);
			assert.doesNotMatch(read(), sound, 'this reader looks at the sums');
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

test('it has the same bytes whatever the order, and in every time zone', () => {
	assert.deepEqual(packed(entries.toReversed(), '2026-11-22'), zip);
	const program = `import { zipParts } from './src/zip.ts';
		process.stdout.write(Buffer.concat(zipParts([{ name: 'a.pdf', bytes: new Uint8Array([1]) }], '2026-04-24')));`;
	const [first, ...others] = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Africa/Cairo'].map((TZ) =>
		execFileSync(process.execPath, ['--input-type=module', '--eval', program], { env: { ...process.env, TZ } }),
	);
	assert.ok(first?.includes('a.pdf'));
	for (const other of others) assert.deepEqual(other, first);
});

test('its size is known before there is any', () => {
	for (const some of [entries, entries.slice(1), []])
		assert.equal(
			zipBytes(some.map(({ name, bytes }) => ({ name, bytes: bytes.length }))),
			packed(some, '2026-11-22').length,
		);
});

test('what does not fit into a ZIP of this kind is refused', () => {
	assert.equal(zipBytes([{ name: 'a', bytes: 4_000_000_000 }]), 4_000_000_100);
	assert.throws(() => zipBytes([{ name: 'a', bytes: 4_300_000_000 }]), RangeError);
	const many = Array.from({ length: 65_535 }, (_, i) => ({ name: String(i), bytes: 1 }));
	assert.throws(() => zipBytes(many), RangeError);
	assert.ok(zipBytes(many.slice(1)) > 0);
});
