/**
 * Steps of `npm test` that read nothing of the texts: what they read is every other file of the checkout, and the
 * programs that run them. Where all of it is as it was when a step passed, the step has nothing to find. That they read
 * no texts is seen to by `tests/support/without-content.ts`; what they have passed is noted where no workflow keeps it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../file-cache.ts';

/** What of `content/` these steps do read: names of languages, words of buttons. */
export const readAllTheSame: readonly string[] = ['languages', 'messages'];

const notes = path.resolve('.cache/tests/steps');

const isRead = (file: string) => {
	const [folder, within = ''] = file.split('/');
	return folder !== 'content' || readAllTheSame.includes(within);
};

const said = (command: string, ...args: string[]): string => {
	const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
	return `${(stdout as string | null) ?? ''}${(stderr as string | null) ?? ''}`;
};

/** Settings by which tests try other things. */
const settings = () =>
	Object.entries(process.env)
		.filter(([name]) => /^(KAASLANE|SITE_URL|BASE_PATH|REPOSITORY_URL|TZ|LANG|LC_)/.test(name))
		.map(([name, value]) => `${name}=${value ?? ''}`)
		.sort();

/** Fingerprint of all that these steps read; undefined where nobody can list it. */
export function inputsWithoutTexts(): string | undefined {
	const files = said('git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(isRead);
	if (!files.includes('package-lock.json')) return undefined;
	const present = files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
	return fingerprint(
		...[process.version, process.platform, said('pdfinfo', '-v'), said('git', '--version')],
		...settings(),
		...present.flatMap((file) => [file, readFileSync(file)]),
	);
}

const noteOf = (step: string) => path.join(notes, step);

export function hasPassed(step: string, inputs: string | undefined): boolean {
	try {
		return inputs !== undefined && readFileSync(noteOf(step), 'utf8') === inputs;
	} catch {
		return false;
	}
}

/** Notes that a step has passed with these inputs, unless somebody has changed one of them meanwhile. */
export function notePassed(step: string, inputs: string | undefined): void {
	if (inputs === undefined || inputsWithoutTexts() !== inputs) return;
	mkdirSync(notes, { recursive: true });
	writeFileSync(noteOf(step), inputs);
}
