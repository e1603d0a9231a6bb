/**
 * What has passed a test that depends on nothing but bytes, remembered under `.cache/`: the same bytes are judged once.
 * What is judged goes by a fingerprint of all that the judgement depends on, the test's own code and the versions of the
 * programs among it, so a changed test or program begins anew. Only what has passed is noted.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../src/file-cache.ts';

const folder = path.resolve(process.env['KAASLANE_PASSED'] || '.cache/tests/passed');
const month = 30 * 24 * 3600 * 1000;

/** Fingerprint of the words of some files of ours, by their paths from the root. */
export const codeOf = (...files: readonly string[]): string => fingerprint(...files.map((file) => readFileSync(file)));

/** Lets go of what nobody has noted anything in for a month. */
export function forgetOld(notes: string): void {
	for (const name of readdirSync(notes))
		if (Date.now() - statSync(path.join(notes, name)).mtimeMs > month) rmSync(path.join(notes, name));
}

export class Passed {
	readonly #file: string;
	readonly #known: ReadonlySet<string>;
	readonly #now = new Set<string>();

	/** @param judge Fingerprint of the test and of its programs. */
	constructor(name: string, judge: string) {
		this.#file = path.join(folder, `${name}-${fingerprint(judge).slice(0, 16)}.txt`);
		this.#known = new Set(linesOf(this.#file));
	}

	has(what: string): boolean {
		if (!this.#known.has(what)) return false;
		this.#now.add(what);
		return true;
	}

	add(what: string): void {
		this.#now.add(what);
	}

	/** Notes all that has passed, with what other programs have noted meanwhile. */
	save(): void {
		mkdirSync(folder, { recursive: true });
		forgetOld(folder);
		writeFileSync(this.#file, [...new Set([...this.#known, ...linesOf(this.#file), ...this.#now])].join('\n'));
	}
}

function linesOf(file: string): string[] {
	try {
		return readFileSync(file, 'utf8').split('\n');
	} catch {
		return [];
	}
}
