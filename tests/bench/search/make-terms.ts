/** Makes the term index of a language, in a process of its own: `make-terms.ts LOCALE FOLDER PAGES`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { translatorsOf } from '../../../src/library/library-words.ts';
import { loadLibrary } from '../../../src/library/read/load-library.ts';
import { kindRules } from '../../../src/search/records/search-records.ts';
import { searchTexts } from '../../../src/search/records/search-texts.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { allPages } from './all-pages.ts';

const [tag = '', folder = '', pages = ''] = process.argv.slice(2);
const locale = tag;
const { records, madeUp } = allPages(locale, Number(pages));
const start = performance.now();
const files = buildIndex(records, kindRules);
const seconds = (performance.now() - start) / 1000;
const texts = JSON.stringify(searchTexts(locale, translatorsOf(loadLibrary())(locale)));
const place = { paths: records.map(({ path: own }) => own) };
mkdirSync(path.join(folder, 'terms'), { recursive: true });
for (const [name, text] of Object.entries({ 'terms/texts': texts, place: JSON.stringify(place) }))
	writeFileSync(path.join(folder, `${name}.json`), text);
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'terms', `${name}.json`), text);
console.log(JSON.stringify({ seconds, pages: records.length, madeUp }));
