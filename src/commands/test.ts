/**
 * `npm test`: everything, in two lanes beside each other. `npm test -- unit site` runs only the steps named. All that is
 * wrong is shown in one run; what a step says is printed whole when it ends. A step that reads nothing of the texts, and
 * has passed with all that it does read, is not run again, and neither is a browser test that has passed with all that it
 * fetches. `npm test -- --all` looks at everything of which otherwise a
 * cover is looked at, builds from nothing and trusts no earlier run. `npm test -- --planted` plants ten faults into copies
 * of the built sites and proves that the tests find each.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.ts';
import { hasPassed, inputsWithoutTexts, notePassed } from './passed-before.ts';
import { serve } from './serve.ts';

const own = (name: string, ...args: string[]) => [path.join('node_modules', name), ...args];
const tests = (floor: string) => [
	// What hangs is told, and does not hold up all else.
	...['--test', '--test-reporter=spec', `--test-concurrency=${atOnce()}`, '--test-timeout=300000'],
	`tests/${floor}/**/*.test.ts`,
];

/** Its check takes three times as long for TypeScript as the linter, which knows no `.astro`. */
const astroFiles = ['--minimumFailingSeverity', 'hint', '--tsconfig', 'src/astro/tsconfig.astro-files.json'];

/** Programs of one lane at once: more of them than cores only take turns, and each turn costs. */
const atOnce = () => Math.max(1, availableParallelism() + 1 - chosen.filter((steps) => steps.length > 0).length);

type Say = (words: string) => void;
type Step = readonly [name: string, run: (say: Say) => Promise<boolean>];

const plainSettings = { SITE_URL: '', BASE_PATH: '', REPOSITORY_URL: '' };
const withoutContent = pathToFileURL(path.resolve('tests/support/without-content.ts')).href;

/** What needs no built site, in the order in which it fails soonest. At which address that will stand is not its matter. */
const still: readonly Step[] = [
	['check', (say) => node(['src/commands/check.ts'], say)],
	['format', (say) => node(own('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'), say)],
	['styles', (say) => node(own('stylelint/bin/stylelint.mjs', 'src/**/*.{css,astro}'), say)],
	['types', (say) => node(own('astro/bin/astro.mjs', 'check', ...astroFiles), say)],
	// The types of all else, too; after the step that writes down what Astro's own modules hold.
	['lint', (say) => node(own('oxlint/bin/oxlint', '--deny-warnings', '.'), say)],
	['library', (say) => node(tests('library'), say, plainSettings)],
	['unit', (say) => node(tests('unit'), say, { ...plainSettings, NODE_OPTIONS: `--import ${withoutContent}` })],
];

/** Steps that read nothing of the texts. */
const withoutTexts = new Set(['format', 'styles', 'types', 'lint', 'unit']);

/** What builds have read is read already, and trees of whole pages come and go. */
const afterBuild = () => ({ KAASLANE_CACHE: path.join(builds, 'cache'), NODE_OPTIONS: '--max-semi-space-size=64' });

const built: readonly Step[] = [
	['build', (say) => node(['tests/support/make-builds.ts', builds], say)],
	['site', (say) => node(tests('site'), say, afterBuild())],
	['browser', browserTests],
];

/** Not part of a whole run: it proves the tests, not the site. */
const planted: readonly Step[] = [
	['build', (say) => node(['tests/support/make-builds.ts', builds], say)],
	['planted', (say) => node(['tests/planted/planted.ts', builds], say, { CHROME_PATH: findBrowser() })],
];

const options = ['--all', '--planted'];
const args = process.argv.slice(2);
const [isAll, isPlanted] = options.map((option) => args.includes(option));
const wanted = args.filter((arg) => !options.includes(arg));
const builds = foldersOfBuilds();

/** Kept from run to run, so that only what has changed is built; with `--all` nothing that an earlier build has made counts. */
function foldersOfBuilds(): string {
	const named = process.env['KAASLANE_BUILDS'];
	if (named) return path.resolve(named);
	if (isAll) return mkdtempSync(path.join(tmpdir(), 'kaaslane-builds-'));
	const kept = path.resolve('.cache/tests/builds');
	mkdirSync(kept, { recursive: true });
	return kept;
}

/** Runs our Node on something and tells whether it went well. */
function node(command: readonly string[], say: Say, env: NodeJS.ProcessEnv = {}): Promise<boolean> {
	const child = spawn(process.execPath, command, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			KAASLANE_BUILDS: builds,
			KAASLANE_ALL: isAll ? '1' : '',
			ASTRO_TELEMETRY_DISABLED: '1',
			...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
			...env,
		},
	});
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
	return new Promise((resolve) => {
		child.on('close', (code) => {
			resolve(code === 0);
		});
	});
}

async function browserTests(say: Say): Promise<boolean> {
	const browser = findBrowser();
	const plain = await serve(path.join(builds, 'plain'), 0);
	const pseudo = await serve(path.join(builds, 'pseudo'), 0);
	const config = ['--config', 'tests/browser/playwright.config.ts'];
	const isFine = await node(own('@playwright/test/cli.js', 'test', ...config), say, {
		CHROME_PATH: browser,
		PLAIN_URL: plain.url,
		PSEUDO_URL: pseudo.url,
	});
	plain.server.close();
	pseudo.server.close();
	return isFine;
}

interface Result {
	readonly name: string;
	readonly isFine: boolean;
	readonly seconds: number;
}

/** Steps one after another. */
async function lane(steps: readonly Step[]): Promise<Result[]> {
	const results: Result[] = [];
	for (const [name, run] of steps) {
		if (inputs !== undefined && withoutTexts.has(name) && hasPassed(name, inputs)) {
			console.log(`\n── ${name}\nIt has passed before, and nothing that it reads has changed.`);
			results.push({ name, isFine: true, seconds: 0 });
			continue;
		}
		const start = performance.now();
		let said = '';
		const isFine = await run((words) => (said += words)).catch((error: unknown) => {
			said += error instanceof Error ? error.message : String(error);
			return false;
		});
		if (isFine && withoutTexts.has(name)) notePassed(name, inputs);
		results.push({ name, isFine, seconds: (performance.now() - start) / 1000 });
		console.log(`\n── ${name}\n${said.trimEnd()}`);
	}
	return results;
}

const lanes = isPlanted ? [planted] : [still, built];
const names = lanes.flat().map(([name]) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	console.error(`There is no step "${unknown.join('", "')}". The steps are: ${names.join(', ')}.`);
	process.exit(1);
}

/** A step that somebody names is run whatever has passed. */
const inputs = isAll || wanted.length > 0 ? undefined : inputsWithoutTexts();
const chosen = lanes.map((steps) => steps.filter(([name]) => wanted.length === 0 || wanted.includes(name)));
const results = (await Promise.all(chosen.map(lane))).flat();
if (isAll && !process.env['KAASLANE_BUILDS']) rmSync(builds, { recursive: true, force: true });

console.log('');
for (const { name, isFine, seconds } of results)
	console.log(`${isFine ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1)} s`);
const failed = results.filter(({ isFine }) => !isFine).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
