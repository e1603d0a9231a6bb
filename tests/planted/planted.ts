/**
 * Proves that the tests see what they are there for: plants each fault into a copy of the built sites, and runs the very
 * tests of the suite. They must pass before, and fail with a fault planted, by its name. `npm test -- --planted`.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../../src/commands/serve.ts';
import { Copy } from './copy.ts';
import { faults, type Fault } from './faults.ts';

const [builds = ''] = process.argv.slice(2);
const parts = ['plain', 'sub-path', 'pseudo', 'sub-path-content', 'pseudo-content'];
const folder = path.join(builds, 'planted');

interface Ran {
	readonly isFine: boolean;
	readonly said: string;
}

function node(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
	// A runner of tests that is started by another one would report to it.
	const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_TEST_CONTEXT'));
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...rest, FORCE_COLOR: '0', ...env },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (words: string) => (said += words));
	return new Promise((resolve) => {
		child.on('close', (code) => {
			resolve({ isFine: code === 0, said });
		});
	});
}

type Floor = Fault['tests']['floor'];
type Run = (some: readonly Fault[]) => Promise<Ran>;

/** Runs the tests that should see some faults. */
async function runnerOf(floor: Floor, copy: Copy): Promise<{ run: Run; close: () => void }> {
	const own = { KAASLANE_BUILDS: copy.folder };
	if (floor === 'site') {
		const filesOf = (some: readonly Fault[]) =>
			new Set(some.flatMap(({ tests }) => (tests.floor === 'site' ? [tests.file] : [])));
		return { run: (some) => node(['--test', '--test-reporter=spec', ...filesOf(some)], own), close: () => undefined };
	}
	const plain = await serve(path.join(copy.folder, 'plain'), 0);
	const pseudo = await serve(path.join(copy.folder, 'pseudo'), 0);
	const command = ['node_modules/@playwright/test/cli.js', 'test', 'visit.spec.ts'];
	const config = ['--config', 'tests/browser/playwright.config.ts'];
	const env = { ...own, PLAIN_URL: plain.url, PSEUDO_URL: pseudo.url };
	return {
		run: (some) => {
			const visits = some.flatMap(({ tests }) => (tests.floor === 'browser' ? [`a visit: ${tests.visit}$`] : []));
			return node([...command, ...config, '--grep', visits.join('|')], env);
		},
		close: () => {
			plain.server.close();
			pseudo.server.close();
		},
	};
}

/** Faults that were not found, each with what was said instead. */
async function missedOn(floor: Floor): Promise<string[]> {
	const own = faults.filter(({ tests }) => tests.floor === floor);
	const copy = new Copy(builds, path.join(folder, floor), parts);
	const { run, close } = await runnerOf(floor, copy);
	try {
		const sound = await run(own);
		if (!sound.isFine) return [`Without a fault the tests of "${floor}" do not pass:\n${sound.said}`];
		console.log(`passed  ${floor}: without a fault`);
		const missed: string[] = [];
		for (const fault of own) {
			fault.plant(copy);
			const { isFine, said } = await run([fault]);
			copy.heal();
			const isSeen = !isFine && fault.named.test(said);
			console.log(`${isSeen ? 'found ' : 'MISSED'}  ${floor}: ${fault.name}`);
			if (!isSeen) missed.push(`Nobody named ${fault.name} (${String(fault.named)}):\n${said}`);
		}
		return missed;
	} finally {
		close();
	}
}

const missed = (await Promise.all([missedOn('site'), missedOn('browser')])).flat();
rmSync(folder, { recursive: true, force: true });
for (const what of missed) console.error(`\n${what}`);
if (missed.length > 0) process.exitCode = 1;
