import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	reporter: [['dot']],
	use: {
		baseURL: process.env['PLAIN_URL'] ?? '',
		viewport: { width: 360, height: 780 },
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				// Two browsers share two cores: threads that collect and compile beside the page only take turns with it.
				'--js-flags=--single-threaded',
			],
		},
	},
});
