// The door to every command. Plain JavaScript without dependencies, because it is what runs before anything is
// installed, on whatever Node.js the machine has; the command itself then runs on the Node.js the project brings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = path.join(root, 'node_modules/.kaaslane-lock');
const bin = path.join(root, 'node_modules/.bin');

/** @type {(message: string) => never} */
function stop(message) {
	console.error(`\n${message}\n`);
	process.exit(1);
}

/** @type {(command: string, args: string[]) => number} */
function run(command, args) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: {
			...process.env,
			PATH: bin + path.delimiter + (process.env.PATH ?? ''),
			// What Node.js has made of our files is kept, so that a command starts sooner the next time.
			NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(root, '.cache/node'),
		},
	});
	if (error) stop(`Could not start ${command}: ${error.message}`);
	return status ?? 1;
}

if (Number(process.versions.node.split('.')[0]) < 20)
	stop(
		`Kaaslane needs Node.js 20 or newer; this is ${process.version}. Install it from your system or from nodejs.org.`,
	);

const lock = createHash('sha256')
	.update(readFileSync(path.join(root, 'package-lock.json')))
	.digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
	console.log('Installing what is missing (npm ci) …');
	if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
		stop('npm ci failed, see above. It needs the network once. Mend what it names, then run the same command again.');
	writeFileSync(stamp, lock);
}

const [command, ...args] = process.argv.slice(2);
// What measures the house lives with the tests, and is named by its path.
const file = path.join(root, command?.includes('/') ? '' : 'src/commands', `${command ?? ''}.ts`);
if (!command || !existsSync(file))
	stop(`There is no command "${command ?? ''}". The commands are in package.json, under "scripts".`);
// More room for what is soon let go of: collecting it took a tenth of a build.
process.exit(run('node', ['--max-semi-space-size=64', file, ...args]));
