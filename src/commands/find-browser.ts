/** Finds a Chrome or Chromium for the browser tests; installs one where that is possible. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installed, installPackages, run } from './find-program.ts';

/** The shell has no window to draw, and opens a page in a third of the time. */
const names = ['chromium-headless-shell', 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const fixedPlaces = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function browser(): string | undefined {
	const candidates = [process.env['CHROME_PATH'], installed(names), ...fixedPlaces, chromium.executablePath()];
	return candidates.find((file) => file && existsSync(file));
}

/** Path of a browser. Tries in turn: one that is installed; Playwright's own; Debian's or Ubuntu's package. */
export function findBrowser(): string {
	const found = browser();
	if (found) return found;
	console.log('No Chrome or Chromium is installed; trying Playwright’s own …');
	if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) {
		const own = browser();
		if (own) return own;
	}
	installPackages(['chromium-headless-shell', 'fonts-noto-core']);
	const own = browser();
	if (own) return own;
	throw new Error(
		'The browser tests need Chrome or Chromium. Install one of them (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to its program, then run npm test again.',
	);
}
