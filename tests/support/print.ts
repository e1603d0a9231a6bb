/** Documents of the sound content, to be judged. Import `sound-content.ts` before it. */
import assert from 'node:assert/strict';
import type { Block, Document } from '../../src/documents/model/document.ts';
import { handoutDocument } from '../../src/documents/compose/kit-documents.ts';
import { guideDocument } from '../../src/documents/make/file-list.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { libraryWith, type Files } from './fixture.ts';
import { translator } from './words.ts';

/** A day on which every fact of the sound content can be trusted. */
export const soon = '2026-11-22';

/** The guide of a slug as a Document. */
export function documentOf(slug: string, files: Files = {}, locale: Locale = 'en', today = soon): Document {
	const library = libraryWith(files);
	const guide = library.guides.find((one) => one.slug === slug);
	return guideDocument(guide ?? assert.fail(slug), { library, locale, translator, today });
}

const place = 'kits/evenings/1-hello/goal-card';

/** The blocks of a small text, which stands in a handout. */
export function printed(body: string, today = soon): Block[] {
	const text = `---\ntitle: T\nsummary: S\n---\n\n${body}\n\n## The end\n`;
	const library = libraryWith({ [`${place}/en.mdx`]: text, [`${place}/et.mdx`]: null, [`${place}/ru.mdx`]: null });
	const [handout = assert.fail()] = library.kits.flatMap(({ sessions }) =>
		sessions.flatMap(({ handouts }) => handouts),
	);
	const { blocks } = handoutDocument(handout, { library, locale: 'en', translator, today });
	const end = blocks.findIndex((block) => block.kind === 'heading' && textIn(block) === 'The end');
	assert.ok(end >= 0);
	return blocks.slice(0, end);
}

/** All words of some blocks, one after another. */
export const textIn = (data: unknown): string =>
	JSON.stringify(data)
		.match(/(?<="(?:text|title|alt|label|summary)":")(?:[^"\\]|\\.)*/g)
		?.join(' ') ?? '';
