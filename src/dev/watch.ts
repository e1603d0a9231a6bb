/** Watches what an author or a programmer edits. */
import { watch } from 'node:fs';
import path from 'node:path';
import { root } from '../build/program.ts';
import { loadLibrary } from '../library/read/load-library.ts';
import { wordsOf } from '../plain-error.ts';
import { site } from '../site.ts';
import { startAnew } from './start-anew.ts';

/** Tells at once; the author looks at the page first, and only then at what is judged in the terminal. */
export function watchContent(tell: () => void): void {
	let [told, judging]: (NodeJS.Timeout | undefined)[] = [];
	let wasSound = judge(true);
	watch(site.contentFolder, { recursive: true }, (_event, file) => {
		// The languages are known from the beginning.
		if (file?.startsWith('languages')) restart();
		clearTimeout(told);
		clearTimeout(judging);
		// Editors save a file in several steps.
		told = setTimeout(tell, 30);
		judging = setTimeout(() => (wasSound = judge(wasSound)), 500);
	});
}

/** Says what is wrong, or that nothing is any more. */
function judge(wasSound: boolean): boolean {
	try {
		loadLibrary(true);
	} catch (error) {
		console.error(`\n${String(wordsOf(error)).trim()}`);
		return false;
	}
	if (!wasSound) console.log('\nThe content is sound again.');
	return true;
}

export function watchCode(): void {
	for (const place of ['src', 'public', 'astro.config.mjs', 'package-lock.json'])
		watch(path.join(root, place), { recursive: true }, restart);
}

function restart(): void {
	console.log('\nThe code has changed: starting anew …');
	process.exit(startAnew);
}
