/**
 * `npm run bench -- --pages 2000`, with `--peers` beside Starlight, `-- --documents 200`, `-- --search 10000`,
 * `-- --check 46`, `-- --weight 46`, `-- --dev 46` or `-- --trouble 20`: measures on a library that it makes up from the real one.
 * Machines are noisy: compare within one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchCheck } from './check.ts';
import { benchDev } from './dev.ts';
import { benchDocuments } from './documents.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';
import { benchTrouble } from './trouble.ts';
import { benchWeight } from './weight.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const { values } = parseArgs({
	options: {
		pages: text,
		documents: text,
		search: text,
		check: text,
		weight: text,
		dev: text,
		trouble: text,
		peers: flag,
	},
});
const { pages, peers, ...others } = values;
const isOther = Object.keys(others).length > 0;

interface Bench {
	readonly name: string;
	readonly least: number;
	readonly wanted: string | undefined;
	readonly run: (wanted: number, folder: string) => void | Promise<void>;
}

const benches: readonly Bench[] = [
	{ name: 'documents', least: 10, wanted: values.documents, run: benchDocuments },
	{ name: 'check', least: 12, wanted: values.check, run: benchCheck },
	{ name: 'weight', least: 12, wanted: values.weight, run: benchWeight },
	{ name: 'dev', least: 12, wanted: values.dev, run: benchDev },
	{ name: 'trouble', least: 1, wanted: values.trouble, run: benchTrouble },
	{ name: 'search', least: 100, wanted: values.search, run: benchSearch },
	{
		name: 'pages',
		least: 100,
		wanted: isOther ? undefined : (pages ?? '2000'),
		run: (wanted: number, place: string) => {
			benchPages(wanted, place, peers ?? false);
		},
	},
];

const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-bench-'));
try {
	for (const { name, least, wanted, run } of benches) {
		if (wanted === undefined) continue;
		if (!(Number.isInteger(Number(wanted)) && Number(wanted) >= least)) {
			console.error(`--${name} is "${wanted}". It should be a whole number from ${least}, for example --${name} 200.`);
			process.exitCode = 1;
		} else await run(Number(wanted), folder);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
