/** `npm ci` works on every machine and asks no host but the registry that machine is set to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

interface Package {
	readonly version?: string;
	readonly resolved?: string;
	readonly link?: boolean;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Package>> };

/** The package that `name` is for one that lies at `place`: the nearest on the way up. */
function nearest(place: string, name: string): Package | undefined {
	const own = packages[`${place ? `${place}/` : ''}node_modules/${name}`];
	if (own || !place) return own;
	return nearest(place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

const parts = (version: string) => version.split(/[-+]/)[0]?.split('.').map(Number) ?? [];

/** Whether a version satisfies a range of the forms that the lockfile holds: 1.2.3, ^1.2.3, ~1.2.3, >=1.2.3, *, a || b. */
function satisfies(version: string, range: string): boolean {
	return range.split('||').some((part) => {
		const [, sign = '', wanted = ''] = /^\s*(?:npm:.*@)?(\^|~|>=|=|v)?\s*(\d[^\s]*|\*)\s*$/.exec(part) ?? [];
		if (wanted === '*') return true;
		if (sign === '' || sign === '=' || sign === 'v') return version === wanted;
		const [given, least] = [parts(version), parts(wanted)];
		const difference = least.map((number, i) => (given[i] ?? 0) - number).find((number) => number !== 0) ?? 0;
		if (difference < 0) return false;
		const fixed = sign === '>=' ? 0 : sign === '~' ? 2 : least.findIndex((number) => number > 0) + 1 || least.length;
		return least.slice(0, fixed).every((number, i) => given[i] === number);
	});
}

const wanted = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
	Object.entries(optionalDependencies).map(([name, range]) => ({ place, name, range, found: nearest(place, name) })),
);

test('the lockfile names the parts of every package for every system, so that npm ci works on each', () => {
	assert.ok(
		wanted.length > 50,
		'The lockfile has fewer optional packages than we know of: is this test still looking at it?',
	);
	const missing = wanted.filter(({ found, range }) => !found?.version || !satisfies(found.version, range));
	assert.deepEqual(
		missing.map(({ place, name, range }) => `${place} wants ${name} ${range}`),
		[],
	);
});

test('the look for missing parts can fail', () => {
	assert.equal(nearest('node_modules/astro', '@nobody/nothing'), undefined);
	for (const [version, range, isGood] of [
		['1.2.3', '1.2.3', true],
		['1.2.4', '1.2.3', false],
		['1.9.0', '^1.2.3', true],
		['2.0.0', '^1.2.3', false],
		['0.2.9', '^0.2.3', true],
		['0.3.0', '^0.2.3', false],
		['1.3.0', '~1.2.3', false],
		['1.2.2', '>=1.2.3', false],
		['2.0.0', '1.0.0 || ^2.0.0', true],
	] as const)
		assert.equal(satisfies(version, range), isGood, `${version} ${range}`);
});

test('the lockfile names no host: each machine asks the registry it is set to', () => {
	const hosts = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
	assert.deepEqual(
		hosts.map(([place]) => place),
		[],
	);
});

test('every version in package.json is exact, so that two machines install the same', () => {
	const {
		dependencies = {},
		devDependencies = {},
		overrides = {},
	} = read('package.json') as Record<string, Record<string, unknown>>;
	const versions = [
		dependencies,
		devDependencies,
		...Object.values(overrides).map((value) => (typeof value === 'string' ? { value } : (value as object))),
	].flatMap((list) => Object.entries(list));
	assert.ok(versions.length > 10);
	for (const [name, version] of versions) assert.match(String(version), /^(\d+\.\d+\.\d+(-[\w.]+)?|\$[\w@/-]+)$/, name);
});

test('package.json and its lockfile agree', () => {
	const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
	for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
		assert.equal(packages[`node_modules/${name}`]?.version, version, name);
});
