/** `node tests/support/write-problems.ts [mistake …]`: writes `problems.txt` anew. Read each one as its author would. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { composeContent, fixtures, mistakes, problemsOf, textFor } from './fixture.ts';

const wanted = process.argv.slice(2);
for (const mistake of wanted.length > 0 ? wanted : mistakes) {
	const text = textFor(problemsOf(composeContent(mistake)));
	writeFileSync(path.join(fixtures, mistake, 'problems.txt'), text);
	console.log(`=== ${mistake}\n${text}`);
}
