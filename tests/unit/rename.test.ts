/** `npm run rename` moves a page: whatever names it follows, its old address leads on, and nothing else changes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { rename } from '../../src/editing/rename/rename.ts';
import { redirectsWith } from '../../src/editing/rename/redirects.ts';
import { noticesOf } from '../../src/library/change/notices.ts';
import { inspectContent } from '../../src/library/read/load-library.ts';
import { content, textsOf } from '../support/content-folder.ts';
import { soundFile, textFor } from '../support/fixture.ts';
import { registryFile, withChange } from '../support/registry.ts';
import { runCommand } from '../support/run-command.ts';

/** Files whose text is another after a rename, by their new paths; a moved file counts only if its text changed. */
function changedBy(folder: string, from: string, to: string) {
	const before = textsOf(folder);
	const { target } = rename(folder, from, to);
	const after = textsOf(folder);
	const { problems } = inspectContent(folder);
	assert.equal(textFor(problems), '');
	const moved = (file: string) =>
		target.folder && file.startsWith(`${target.newFolder}/`)
			? target.folder + file.slice(target.newFolder.length)
			: file;
	const changed = Object.entries(after).filter(([file, text]) => before[moved(file)] !== text);
	assert.equal(Object.keys(after).length, new Set([...Object.keys(before), 'redirects.yaml']).size, 'no file is lost');
	return Object.fromEntries(changed.map(([file, text]) => [file, { before: before[moved(file)] ?? '', after: text }]));
}

/** Lines that differ, old and new. */
const lines = ({ before, after }: { before: string; after: string }) => {
	const [old, now] = [before.split('\n'), after.split('\n')];
	assert.equal(old.length, now.length, 'no line is added or lost');
	return old.flatMap((line, i) => (line === now[i] ? [] : [[line, now[i]]]));
};

test('a guide moves with its links in every language, the lists that name it, and the terms that it explains', () => {
	const folder = content({
		...withChange('terms', 'perearsti}', 'perearsti}\n  guide: health/family-doctor'),
		'guides/health/emergency/guide.yaml': soundFile('guides/health/emergency/guide.yaml').replace(']', '] # Read next'),
	});
	const changed = changedBy(folder, '/health/family-doctor/', '/health/doctor/');
	assert.deepEqual(Object.keys(changed).sort(), [
		...['en', 'et'].map((tag) => `guides/health/emergency/${tag}.mdx`),
		'guides/health/emergency/guide.yaml',
		'guides/health/emergency/ru.mdx',
		...['en', 'et', 'ru'].map((tag) => `news/we-open/${tag}.mdx`),
		'redirects.yaml',
		registryFile('terms'),
	]);
	assert.deepEqual(lines(changed['guides/health/emergency/en.mdx'] ?? { before: '', after: '' }), [
		[
			'Say where you are. Then see [your doctor](/health/family-doctor/#what-it-costs).',
			'Say where you are. Then see [your doctor](/health/doctor/#what-it-costs).',
		],
	]);
	assert.deepEqual(lines(changed['guides/health/emergency/guide.yaml'] ?? { before: '', after: '' }), [
		['related: [health/family-doctor] # Read next', 'related: [health/doctor] # Read next'],
	]);
	assert.ok(existsSync(path.join(folder, 'guides/health/doctor/list.svg')));
	assert.equal(existsSync(path.join(folder, 'guides/health/family-doctor')), false);
	assert.match(
		changed['redirects.yaml']?.after ?? '',
		/- from: \/health\/family-doctor\/\n {2}to: \/health\/doctor\/\n {2}languages: \[en, et, ru\]\n$/,
	);
});

test('a topic moves with all its guides', () => {
	const folder = content();
	changedBy(folder, 'health', 'wellbeing');
	assert.match(readFileSync(path.join(folder, 'news/we-open/en.mdx'), 'utf8'), /\(\/wellbeing\/family-doctor\/\)/);
	assert.ok(existsSync(path.join(folder, 'guides/wellbeing/ru.yaml')));
});

test('a session loses its number, and its handouts go with it', () => {
	const folder = content();
	const changed = changedBy(folder, '/materials/evenings/1-hello/', '/materials/evenings/hello/');
	assert.deepEqual(Object.keys(changed), ['redirects.yaml']);
	assert.ok(existsSync(path.join(folder, 'kits/evenings/hello/goal-card/ru.mdx')));
});

test('a handout moves with the lists of its session; one of all kits, with those of every session', () => {
	const folder = content();
	const own = changedBy(folder, '/materials/evenings/1-hello/goal-card/', '/materials/evenings/1-hello/my-goal/');
	assert.deepEqual(lines(own['kits/evenings/1-hello/session.yaml'] ?? { before: '', after: '' }), [
		['handouts: [goal-card, shared/rules]', 'handouts: [my-goal, shared/rules]'],
	]);
	const shared = changedBy(folder, '/materials/shared/rules/', '/materials/shared/ground-rules/');
	assert.deepEqual(lines(shared['kits/evenings/1-hello/session.yaml'] ?? { before: '', after: '' }), [
		['handouts: [my-goal, shared/rules]', 'handouts: [my-goal, shared/ground-rules]'],
	]);
});

test('a kit, a story and an info page move', () => {
	const folder = content({
		'pages/history/page.yaml': 'order: 2\noriginal: en\n',
		...Object.fromEntries(
			['en', 'et', 'ru'].map((tag) => [`pages/history/${tag}.mdx`, soundFile(`pages/about/${tag}.mdx`)]),
		),
		'kits/evenings/kit.yaml': soundFile('kits/evenings/kit.yaml').replace('inspiredBy: about', 'inspiredBy: history'),
	});
	changedBy(folder, '/materials/evenings/', '/materials/nights/');
	changedBy(folder, '/news/we-open/', '/news/open/');
	const page = changedBy(folder, '/about/history/', '/about/past/');
	assert.ok(page['kits/nights/kit.yaml']?.after.includes('inspiredBy: past'));
});

test('a word moves with its letter, its words in each language, and every text that names it', () => {
	const folder = content();
	const changed = changedBy(folder, '/words/perearst/', '/words/arst/');
	assert.match(
		changed['guides/health/family-doctor/ru.mdx']?.after ?? '',
		/<Term id="arst" form="gen" \/>[\s\S]*<Terms ids="arst" \/>/,
	);
	assert.match(changed[registryFile('letters', 'et')]?.after ?? '', /^arst:\n {2}means:/m);
	assert.match(changed[registryFile('terms')]?.after ?? '', /- id: arst\n {2}et: \{nom: perearst,/);
});

test('a translation that followed its original follows it still, though an address in both has changed', () => {
	const folder = content();
	for (const tag of ['et', 'ru']) runCommand('translate', folder, ['health/emergency', tag]);
	rename(folder, '/health/family-doctor/', '/health/doctor/');
	const notices = noticesOf(inspectContent(folder).library, '2026-11-22').filter(({ file }) =>
		file.includes('emergency'),
	);
	assert.deepEqual(notices, []);
});

test('two moves in a row lead to the last address at once, and a way back hides no page', () => {
	const first = redirectsWith('', '/a/b/', '/a/c/', ['en']);
	const second = redirectsWith(first, '/a/c/', '/a/d/', ['en']);
	assert.deepEqual(leadsIn(second), ['/a/b/ → /a/d/', '/a/c/ → /a/d/']);
	const back = redirectsWith(second, '/a/d/', '/a/b/', ['en']);
	assert.deepEqual(leadsIn(back), ['/a/c/ → /a/b/', '/a/d/ → /a/b/']);
	const whole = redirectsWith(second, '/a/', '/z/', ['en']);
	assert.deepEqual(leadsIn(whole), ['/a/ → /z/', '/a/b/ → /z/d/', '/a/c/ → /z/d/']);
});

test('an old address keeps the languages in which it was published, whatever languages come later', () => {
	const first = redirectsWith('', '/a/b/', '/a/c/', ['en', 'et']);
	const later = redirectsWith(first, '/a/c/', '/a/d/', ['en', 'et', 'uk']);
	assert.match(later, /from: \/a\/b\/\n {2}to: \/a\/d\/\n {2}languages: \[en, et\]\n/);
	assert.match(later, /from: \/a\/c\/\n {2}to: \/a\/d\/\n {2}languages: \[en, et, uk\]\n/);
	const before = '- from: /a/x/\n  to: /a/y/\n';
	assert.match(redirectsWith(before, '/b/', '/c/', ['en']), /from: \/a\/x\/\n {2}to: \/a\/y\/\n- from: \/b\//);
});

const leadsIn = (text: string): string[] =>
	(parse(text) as { from: string; to: string }[]).map(({ from, to }) => `${from} → ${to}`);

test('a page within a folder that has moved is led on from its first address at once', () => {
	const folder = content();
	rename(folder, '/health/', '/well/');
	rename(folder, '/well/family-doctor/', '/well/doctor/');
	rename(folder, '/materials/evenings/', '/materials/nights/');
	rename(folder, '/materials/nights/1-hello/', '/materials/nights/hello/');
	rename(folder, '/materials/nights/hello/goal-card/', '/materials/nights/hello/goal/');
	const leads = new Map(inspectContent(folder).library.redirects.map(({ data }) => [data.from, data.to]));
	assert.equal(leads.get('/health/family-doctor/'), '/well/doctor/');
	assert.equal(leads.get('/materials/evenings/1-hello/'), '/materials/nights/hello/');
	assert.equal(leads.get('/materials/evenings/1-hello/goal-card/'), '/materials/nights/hello/goal/');
});

test('a page does not take the old address of another, whose printed codes would lead astray', () => {
	const folder = content();
	rename(folder, '/health/family-doctor/', '/health/doctor/');
	assert.throws(
		() => rename(folder, '/health/emergency/', '/health/family-doctor/'),
		/Codes and links of another page, \/health\/doctor\/, still come through it/,
	);
	rename(folder, '/health/doctor/', '/health/family-doctor/');
	assert.deepEqual(
		inspectContent(folder).library.redirects.map(({ data }) => data),
		[{ from: '/health/doctor/', to: '/health/family-doctor/', languages: ['en', 'et', 'ru'] }],
	);
});

test('a word with a capital can move, and ids in other quotes and over several lines follow', () => {
	const folder = content({
		'guides/health/emergency/en.mdx': `${soundFile('guides/health/emergency/en.mdx')}\n<Terms\n\tids='A2\nperearst'\n/>\n`,
		...Object.fromEntries(
			['et', 'ru'].map((tag) => [
				`guides/health/emergency/${tag}.mdx`,
				`${soundFile(`guides/health/emergency/${tag}.mdx`)}\n<Terms ids = "A2 perearst" />\n`,
			]),
		),
	});
	rename(folder, '/words/A2/', '/words/b1/');
	assert.match(readFileSync(path.join(folder, 'guides/health/emergency/en.mdx'), 'utf8'), /ids='b1\nperearst'/);
});

test('a file keeps its ends of lines, its quotes, and the mark that some editors put first', () => {
	const file = 'guides/health/emergency/guide.yaml';
	const windows = `\ufeff${soundFile(file).replace('[health/family-doctor]', '["health/family-doctor"]').replaceAll('\n', '\r\n')}`;
	const folder = content({ [file]: windows });
	rename(folder, '/health/family-doctor/', '/health/doctor/');
	assert.equal(readFileSync(path.join(folder, file), 'utf8'), windows.replace('family-doctor', 'doctor'));
});
