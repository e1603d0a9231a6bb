/** The files of a site that is made in the folder of an earlier one: what is the same stays, and nothing of it is lost or written into. */
import assert from 'node:assert/strict';
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { SiteFiles, type FileNotes } from '../../src/site-files.ts';

const root = mkdtempSync(path.join(tmpdir(), 'kaaslane-site-files-'));
after(() => {
	rmSync(root, { recursive: true });
});

type Texts = Readonly<Record<string, string>>;

/** Three sites one after another, each made as a build makes it; the third in the folder of the first. */
class Sites {
	readonly folder = mkdtempSync(path.join(root, 'sites-'));
	readonly dist = path.join(this.folder, 'dist');
	readonly next = path.join(this.folder, 'next');
	#last: FileNotes = {};
	#spare: FileNotes | undefined;

	make(texts: Texts): SiteFiles {
		mkdirSync(this.next, { recursive: true });
		const files = new SiteFiles(this.next, { folder: this.dist, files: this.#last }, this.#spare);
		for (const [file, text] of Object.entries(texts)) files.write(file, text);
		files.clear();
		const notes = files.notes();
		const old = path.join(this.folder, 'old');
		mkdirSync(this.dist, { recursive: true });
		renameSync(this.dist, old);
		renameSync(this.next, this.dist);
		renameSync(old, this.next);
		[this.#spare, this.#last] = [this.#last, notes];
		return files;
	}

	text(file: string): string {
		return readFileSync(path.join(this.dist, file), 'utf8');
	}

	texts(): Texts {
		const names = readdirSync(this.dist, { recursive: true, encoding: 'utf8' });
		const files = names.filter((name) => statSync(path.join(this.dist, name)).isFile());
		return Object.fromEntries(files.sort().map((name) => [name, this.text(name)]));
	}
}

test('of the site before the last, what is the same stays where it lies', () => {
	const sites = new Sites();
	sites.make({ 'en/a.html': 'a', 'en/b.html': 'b' });
	const first = statSync(path.join(sites.dist, 'en/a.html')).ino;
	sites.make({ 'en/a.html': 'a', 'en/b.html': 'changed' });
	sites.make({ 'en/a.html': 'a', 'en/b.html': 'b' });
	assert.deepEqual(sites.texts(), { 'en/a.html': 'a', 'en/b.html': 'b' });
	assert.equal(statSync(path.join(sites.dist, 'en/a.html')).ino, first);
});

test('a file that both earlier sites share is not written into', () => {
	const sites = new Sites();
	sites.make({ 'a.html': 'one' });
	sites.make({ 'a.html': 'one' });
	const published = path.join(sites.dist, 'a.html');
	mkdirSync(sites.next, { recursive: true });
	const files = new SiteFiles(sites.next, { folder: sites.dist, files: {} }, {});
	files.write('a.html', 'two');
	assert.equal(readFileSync(published, 'utf8'), 'one');
});

test('what is gone goes, with its folders; and a file may become a folder, and a folder a file', () => {
	const sites = new Sites();
	sites.make({ 'downloads/a.pdf': 'paper', 'en/old/index.html': 'old', 'x/y/z': 'deep' });
	sites.make({ 'downloads/a.pdf': 'paper' });
	sites.make({ 'downloads/a.pdf/index.html': 'moved', 'en/old': 'a file', 'x/y': 'a file' });
	assert.deepEqual(sites.texts(), { 'downloads/a.pdf/index.html': 'moved', 'en/old': 'a file', 'x/y': 'a file' });
	sites.make({ 'a.html': 'a' });
	sites.make({ 'a.html': 'a' });
	assert.deepEqual(readdirSync(sites.dist), ['a.html'], 'no empty folders are left');
});

test('a file that somebody has changed in either site is made again', () => {
	const sites = new Sites();
	const texts = { 'a.html': 'a', 'b.html': 'b' };
	sites.make(texts);
	sites.make(texts);
	for (const folder of [sites.next, sites.dist]) {
		rmSync(path.join(folder, 'a.html'));
		writeFileSync(path.join(folder, 'a.html'), 'by hand');
		rmSync(path.join(folder, 'b.html'));
		writeFileSync(path.join(folder, 'stray.html'), 'nobody knows');
		sites.make(texts);
		assert.deepEqual(sites.texts(), texts);
	}
});
