/**
 * `npm run bench -- --pages 2000` or `-- --documents 200`: measures on a library that it makes up from the real one.
 * Machines are noisy: compare within one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchDocuments } from './bench/documents.ts';
import { benchPages } from './bench/pages.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, documents: { type: 'string' } } });

const benches = [
	{ name: 'documents', least: 10, wanted: values.documents, run: benchDocuments },
	{ name: 'pages', least: 100, wanted: values.documents ? undefined : (values.pages ?? '2000'), run: benchPages },
];

const folder = mkdtempSync(path.join(tmpdir(), 'kaaslane-bench-'));
try {
	for (const { name, least, wanted, run } of benches) {
		if (wanted === undefined) continue;
		if (!(Number.isInteger(Number(wanted)) && Number(wanted) >= least)) {
			console.error(`--${name} is "${wanted}". It should be a whole number from ${least}, for example --${name} 200.`);
			process.exitCode = 1;
		} else run(Number(wanted), folder);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
