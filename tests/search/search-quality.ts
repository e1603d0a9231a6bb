/**
 * `npm run search-quality`: how well people find what they look for, on the site as it was built. Builds nothing, and
 * runs the code that the browser runs. `-- --misses` lists the queries that fail, `-- --tier1` asks the term index alone,
 * `-- queries.json` takes other queries.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { site as settings } from '../../src/site.ts';
import { outcomes, scoreOf, shortfalls, type Outcome, type Query } from './quality.ts';
import { openSite } from './site-search.ts';

const { values, positionals } = parseArgs({
	options: { misses: { type: 'boolean' }, tier1: { type: 'boolean' }, site: { type: 'string' } },
	allowPositionals: true,
});
const files = positionals.length > 0 ? positionals : ['tests/search/queries.json', 'tests/search/own-queries.json'];
const dist = path.resolve(values.site ?? settings.outputFolder);
const queries = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Query[]);
const found = await outcomes(openSite(dist), queries, values.tier1 ? 1 : 2);

const line = (name: string, list: readonly Outcome[]) => {
	const { queries: n, recall1, recall3, mrr, zero } = scoreOf(list);
	const cells = [n, recall1.toFixed(3), recall3.toFixed(3), mrr.toFixed(3), `${(zero * 100).toFixed(1)} %`];
	console.log([name.padEnd(16), ...cells.map((cell) => String(cell).padStart(9))].join(''));
};

const byLanguage = Map.groupBy(found, ({ query }) => query.lang);
console.log(
	['language, type'.padEnd(16), 'queries', 'recall@1', 'recall@3', 'MRR', 'none']
		.map((head, i) => (i ? head.padStart(9) : head))
		.join(''),
);
for (const [lang, list] of byLanguage) {
	line(lang, list);
	for (const [type, some] of Map.groupBy(list, ({ query }) => query.type ?? 'other')) line(`  ${type}`, some);
}
console.log(
	`${String(queries.length - found.length)} of ${String(queries.length)} queries wait for their page or their language.`,
);

if (values.misses)
	for (const { query, rank, first } of found.filter((one) => one.rank !== 1))
		console.log(
			`${query.lang}  ${query.q}  → ${query.expect}: ${rank ? `place ${String(rank)}` : 'not found'}, first ${first || 'nothing'}`,
		);

const short = [...byLanguage].flatMap(([lang, list]) => shortfalls(lang, scoreOf(list)));
if (short.length > 0) {
	console.error(
		`\n${short.join('\n')}\nSee with --misses what fails; mend rules, keywords or terms, never a single query.`,
	);
	process.exitCode = 1;
}
