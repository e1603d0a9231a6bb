/** Content folders for tests that change them; they are taken away when the tests are over. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import { composeContent, discard, type Files } from './fixture.ts';

const made: string[] = [];
after(() => {
	made.forEach(discard);
});

/** The sound content, with the given files in place of its own. */
export function content(files: Files = {}): string {
	const folder = composeContent(undefined, files);
	made.push(folder);
	return folder;
}

/** Text of every file by its path in the folder. */
export const textsOf = (folder: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
			.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
	);
