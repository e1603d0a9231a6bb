/**
 * `npm test`: everything, in the order in which it fails soonest. `npm test -- unit site` runs only the steps named.
 * The steps are independent of each other's outcome: all that is wrong is shown in one run.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

const builds = process.env['KAASLANE_BUILDS'] || mkdtempSync(path.join(tmpdir(), 'kaaslane-builds-'));
const own = (name: string, ...args: string[]) => [path.join('node_modules', name), ...args];
const tests = (floor: string) => ['--test', '--test-reporter=spec', `tests/${floor}/**/*.test.ts`];

type Step = readonly [name: string, run: () => Promise<boolean>];

const steps: readonly Step[] = [
	['check', () => node(['src/commands/check.ts'])],
	['format', () => node(own('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'))],
	['styles', () => node(own('stylelint/bin/stylelint.mjs', 'src/**/*.{css,astro}'))],
	['types', () => node(own('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'))],
	// After the types, whose step writes down what Astro's own modules hold.
	['lint', () => node(own('eslint/bin/eslint.js', '--max-warnings', '0', '.'))],
	['unit', () => node(tests('unit'))],
	['build', () => node(['tests/support/make-builds.ts', builds])],
	['site', () => node(tests('site'))],
	['browser', browserTests],
];

/** Runs our Node on something and tells whether it went well. */
function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
	const child = spawn(process.execPath, args, {
		stdio: 'inherit',
		env: { ...process.env, KAASLANE_BUILDS: builds, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	return new Promise((resolve) => {
		child.on('close', (code) => {
			resolve(code === 0);
		});
	});
}

async function browserTests(): Promise<boolean> {
	const browser = findBrowser();
	const plain = await serve(path.join(builds, 'plain'), 0);
	const pseudo = await serve(path.join(builds, 'pseudo'), 0);
	const isFine = await node(own('@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts'), {
		CHROME_PATH: browser,
		PLAIN_URL: plain.url,
		PSEUDO_URL: pseudo.url,
	});
	plain.server.close();
	pseudo.server.close();
	return isFine;
}

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? steps.filter(([name]) => wanted.includes(name)) : steps;
const unknown = wanted.filter((name) => !steps.some(([step]) => step === name));
if (unknown.length > 0) {
	console.error(
		`There is no step "${unknown.join('", "')}". The steps are: ${steps.map(([name]) => name).join(', ')}.`,
	);
	process.exit(1);
}

const results: { name: string; isFine: boolean; seconds: number }[] = [];
for (const [name, run] of chosen) {
	const start = performance.now();
	console.log(`\n── ${name}`);
	const isFine = await run().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		return false;
	});
	results.push({ name, isFine, seconds: (performance.now() - start) / 1000 });
}
if (!process.env['KAASLANE_BUILDS']) rmSync(builds, { recursive: true, force: true });

console.log('');
for (const { name, isFine, seconds } of results)
	console.log(`${isFine ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1)} s`);
const failed = results.filter(({ isFine }) => !isFine).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
