/** Finds programs that the tests ask for their judgement; installs them where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Path of the first of the names that is installed, by the order of names, then of the folders of PATH. */
export function installed(names: readonly string[]): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** Runs a program that installs something, and shows what it says. True where it went well. */
export const run = (command: string, args: readonly string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
	0;

/** Installs packages of Debian or Ubuntu where that is possible: as root, and without asking. */
export function installPackages(packages: readonly string[]): void {
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
	console.log(`Installing ${packages.join(', ')} …`);
	run('apt-get', ['update', '-qq']);
	run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Path of a program. Installs the package of Debian that has it where the program is missing. */
export function findProgram(name: string, debianPackage: string): string {
	const found = installed([name]);
	if (found) return found;
	installPackages([debianPackage]);
	const own = installed([name]);
	if (own) return own;
	throw new Error(
		`The tests need the program "${name}". Install it (on Debian or Ubuntu: sudo apt-get install --no-install-recommends ${debianPackage}), then run npm test again.`,
	);
}
