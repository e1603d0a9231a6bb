/** A kit, its sessions and handouts may be first written in any language; each is built like any other. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test, { after } from 'node:test';
import { parse } from 'node-html-parser';
import { inspectContent } from '../../src/library/read/load-library.ts';
import { composeContent, discard, soundFile, textFor } from '../support/fixture.ts';
import { runCommand } from '../support/run-command.ts';

const kit = 'kits/evenings';
const heading = (words: string) => `\n## ${words}\n\n…\n`;

/** The sound kit as an Estonian one: the English handout is a translation, and there is none of the session. */
const content = composeContent(undefined, {
	[`${kit}/kit.yaml`]: soundFile(`${kit}/kit.yaml`).replace('original: en', 'original: et'),
	[`${kit}/1-hello/en.mdx`]: null,
	[`${kit}/1-hello/ru.mdx`]: null,
	[`${kit}/1-hello/goal-card/et.mdx`]: soundFile(`${kit}/1-hello/goal-card/et.mdx`) + heading('Enne kohtumist'),
	[`${kit}/1-hello/goal-card/en.mdx`]: soundFile(`${kit}/1-hello/goal-card/en.mdx`) + heading('Before the meeting'),
	[`${kit}/1-hello/goal-card/ru.mdx`]: null,
});
after(() => {
	discard(content);
});

test('the check has nothing to say of an Estonian kit', () => {
	assert.equal(textFor(inspectContent(content).problems), '');
});

test('an Estonian kit is built: its translations have its anchors, and what is missing is shown in Estonian', () => {
	const { status, said, dist } = runCommand('build', content);
	assert.equal(status, 0, said);
	const page = (url: string) => parse(readFileSync(path.join(dist, url, 'index.html'), 'utf8'));
	const ids = (url: string) =>
		page(url)
			.querySelectorAll('article h2')
			.map(({ id }) => id);
	const card = 'materials/evenings/1-hello/goal-card';
	assert.deepEqual(ids(`et/${card}`), ['enne-kohtumist']);
	assert.deepEqual(ids(`en/${card}`), ['enne-kohtumist'], 'a link to a heading holds in every language');
	assert.equal(page(`ru/${card}`).querySelector('article')?.getAttribute('lang'), 'et');
	assert.equal(page('en/materials/evenings/1-hello').querySelector('article')?.getAttribute('lang'), 'et');
	const canonical = page('en/materials/evenings/1-hello').querySelector('link[rel=canonical]')?.getAttribute('href');
	assert.match(canonical ?? '', /\/et\/materials\/evenings\/1-hello\/$/);
	const files = (name: string) => existsSync(path.join(dist, 'downloads', name));
	assert.deepEqual(
		['goal-card-et.pdf', 'goal-card-en.docx', 'et.docx', 'en.docx'].map((name) =>
			files(`kaaslane-evenings-1-hello-${name}`),
		),
		[true, true, true, false],
	);
});
