/** Finds a Chrome or Chromium for the browser tests; installs one where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const fixedPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function installed(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter);
	const candidates = [
		process.env['CHROME_PATH'] ?? '',
		...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
		...fixedPlaces,
		chromium.executablePath(),
	];
	return candidates.find((file) => file !== '' && existsSync(file));
}

const run = (command: string, args: readonly string[]) =>
	spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
	0;

/** Path of a browser. Tries in turn: one that is installed; Playwright's own; Debian's or Ubuntu's package. */
export function findBrowser(): string {
	const found = installed();
	if (found) return found;
	console.log('No Chrome or Chromium is installed; trying Playwright’s own …');
	if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) {
		const own = installed();
		if (own) return own;
	}
	if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
		console.log('Trying the package "chromium" …');
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core']);
		const own = installed();
		if (own) return own;
	}
	throw new Error(
		'The browser tests need Chrome or Chromium. Install one of them (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to its program, then run npm test again.',
	);
}
