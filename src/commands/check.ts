/** `npm run check`: reads the content and says everything that must be mended, and what time has made old. */
import { draftsOf } from '../library/drafts.ts';
import { noticesOf } from '../library/change/notices.ts';
import { inspectSite } from '../library/read/load-library.ts';
import { formatProblems, summariseProblems } from '../library/problems.ts';
import { writtenThings } from '../library/library.ts';
import { factUsage } from '../library/change/fact-usage.ts';
import { site } from '../site.ts';
import { annotate } from './annotate.ts';
import { changedFacts, comparedWith } from '../editing/changed-facts.ts';

const { library, problems } = inspectSite();
const notices = problems.length > 0 ? [] : noticesOf(library, site.today);

if (notices.length > 0) {
	console.log(`\nNotices (they stop nothing):\n\n${formatProblems(notices)}`);
	annotate('warning', notices);
}
if (problems.length > 0) {
	console.error(`\n${formatProblems(problems)}\n\n${summariseProblems(problems)}`);
	annotate('error', problems);
	process.exitCode = 1;
} else {
	const things = writtenThings(library);
	const touched = factUsage(library, changedFacts(site.contentFolder, comparedWith(process.env)));
	if (touched.length > 0)
		console.log(`\nWhat you have changed, and what else it touches:\n\n${formatProblems(touched)}`);
	annotate('notice', touched);
	const texts = things.reduce((sum, { translations }) => sum + translations.length, 0);
	const counts = [
		`${String(library.guides.length)} guides`,
		`${String(texts)} texts`,
		`${String(library.facts.size)} facts`,
		`${String(library.terms.size)} terms`,
		`${String(library.places.size)} places`,
	];
	for (const { tag, name, texts, entries, messages } of draftsOf(library))
		console.log(
			`Draft: ${name} (${tag}): ${texts.join(' of ')} texts, ${entries.join(' of ')} entries of the registry, ${messages.join(' of ')} messages.`,
		);
	console.log(`\nThe content is sound: ${counts.join(', ')}; ${String(notices.length)} notices.`);
}
