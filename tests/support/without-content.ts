/**
 * Loaded before each test of `unit/`, and before every program that it starts: whoever reads the real texts there is
 * stopped. So these tests need not run again where only texts have changed, see `src/commands/passed-before.ts`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAllTheSame } from '../../src/commands/passed-before.ts';

const root = path.resolve(import.meta.dirname, '../..');
const content = path.join(root, 'content');

function judge(place: unknown): void {
	const name = place instanceof URL ? fileURLToPath(place) : String(place);
	const within = path.relative(content, path.resolve(name)).split(path.sep);
	if (within[0] === '..' || readAllTheSame.includes(within[0] ?? '')) return;
	throw new Error(
		`A test of unit/ has read ${path.resolve(name)}. It would not run again when that changes: move it to tests/library/.`,
	);
}

const readers = [
	'readFileSync',
	'readdirSync',
	'openSync',
	'cpSync',
	'readFile',
	'readdir',
	'createReadStream',
] as const;

for (const name of readers) {
	const own = fs[name] as (...args: unknown[]) => unknown;
	Object.assign(fs, {
		[name]: (...args: unknown[]) => {
			judge(args[0]);
			return own(...args);
		},
	});
}
syncBuiltinESMExports();
