/**
 * Which files of the built sites a browser test has fetched when it passed: where all of them are as they were, and so are
 * the code and the addresses of the sites, it has nothing to find. Only what has passed is noted.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeHash } from '../../src/code-hash.ts';
import { fingerprint } from '../../src/file-cache.ts';
import { forgetOld } from './passed.ts';
import { withoutDay } from './without-day.ts';
import { builtSite, fileAt, folderOf, type BuiltSite } from './built-site.ts';

type Sums = Readonly<Record<string, string>>;

const folder = path.resolve(process.env['KAASLANE_FETCHED'] || '.cache/tests/fetched');

const sites: readonly (readonly [server: string, site: BuiltSite])[] = [
	[process.env['PLAIN_URL'] ?? '', builtSite(folderOf('plain'))],
	[process.env['PSEUDO_URL'] ?? '', builtSite(folderOf('pseudo'))],
];

/** Which pages there are, of which tests choose theirs; not what stands on them. */
const shapeOf = ({ pages, redirects }: BuiltSite): string =>
	JSON.stringify([pages.map(({ kind, locale, contentLocale, url }) => [kind, locale, contentLocale, url]), redirects]);

/** Of an address at one of our servers; undefined for any other. The port is another in each run. */
function sumAt(place: string): string | undefined {
	const [name = '', url = ''] = place.split(' ');
	const site = sites[Number(name)]?.[1];
	if (!site) return undefined;
	const missing = ['404.html', ...site.locales.map((locale) => `${locale}/404.html`)];
	const files = [fileAt(site, url), ...missing.map((file) => path.join(site.folder, file))];
	return fingerprint(files.map(sumOf).find((sum) => sum !== '') ?? '');
}

const known = new Map<string, string>();

function sumOf(file: string): string {
	const before = known.get(file);
	if (before !== undefined) return before;
	const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
	const bytes = isThere ? readFileSync(file) : '';
	const sum = isThere ? fingerprint(file.endsWith('.html') ? withoutDay(bytes.toString()) : bytes) : '';
	known.set(file, sum);
	return sum;
}

function placeOf(url: string): string[] {
	const found = sites.findIndex(([server]) => server !== '' && url.startsWith(new URL('/', server).href));
	return found < 0 ? [] : [`${String(found)} ${new URL(url).pathname}`];
}

export class Fetched {
	readonly #file: string;
	readonly #known: ReadonlyMap<string, Sums>;
	readonly #now = new Map<string, Sums>();

	/** @param browser its version. @param worker number of the process, which has a file of its own. */
	constructor(browser: string, worker: number) {
		const judge = fingerprint(
			...[browser, codeHash('.', '../tests/browser', '../tests/support')],
			readFileSync('package-lock.json'),
			...sites.map(([, site]) => shapeOf(site)),
		).slice(0, 16);
		this.#file = path.join(folder, `${judge}-${String(worker)}.json`);
		this.#known = new Map(filesOf(judge).flatMap((file) => Object.entries(read(file))));
	}

	/** Whether a test has passed with all that it fetched as it is now. */
	isSame(test: string): boolean {
		const sums = this.#known.get(test);
		if (!sums || Object.entries(sums).some(([place, sum]) => sumAt(place) !== sum)) return false;
		this.#now.set(test, sums);
		return true;
	}

	note(test: string, urls: Iterable<string>): void {
		const places = [...urls].flatMap(placeOf);
		this.#now.set(test, Object.fromEntries(places.map((place) => [place, sumAt(place) ?? ''])));
	}

	save(): void {
		mkdirSync(folder, { recursive: true });
		forgetOld(folder);
		writeFileSync(this.#file, JSON.stringify({ ...read(this.#file), ...Object.fromEntries(this.#now) }));
	}
}

const filesOf = (judge: string): string[] => {
	try {
		return readdirSync(folder)
			.filter((name) => name.startsWith(judge))
			.map((name) => path.join(folder, name));
	} catch {
		return [];
	}
};

/** A file that cannot be read, or was cut off, says nothing. */
function read(file: string): Record<string, Sums> {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Sums>;
	} catch {
		return {};
	}
}
