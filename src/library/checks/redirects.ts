/** Finds redirects that lead nowhere, round in circles, on to another redirect, or that hide a page. */
import { didYouMean } from '../did-you-mean.ts';
import type { Library } from '../library.ts';
import { pagePaths } from '../page-paths.ts';
import type { Problem } from '../problems.ts';

type Finding = Omit<Problem, 'file' | 'line'>;

interface Lead {
	readonly from: string;
	readonly to: string;
}

export function checkRedirects(library: Library): Problem[] {
	const paths = pagePaths(library);
	const leads = library.redirects.map(({ data }) => data);
	return library.redirects.flatMap(({ file, line, data }, i) => {
		const finding =
			circleProblem(data, leads) ??
			twiceProblem(data, leads.slice(0, i)) ??
			hiddenProblem(data, paths) ??
			chainProblem(data, leads) ??
			// Where something could not be read, its page is not known.
			(library.unparsable.size > 0 ? undefined : targetProblem(data, paths));
		return finding ? [{ file, line, ...finding }] : [];
	});
}

/** The redirect that an address falls under; what stands below an old address is led on too. */
const leadOf = (path: string, leads: readonly Lead[]): Lead | undefined =>
	leads.filter(({ from }) => path.startsWith(from)).sort((a, b) => b.from.length - a.from.length)[0];

function circleProblem({ from, to }: Lead, leads: readonly Lead[]): Finding | undefined {
	const seen = new Set<Lead>();
	let path = to;
	for (let next = leadOf(path, leads); next && !seen.has(next); next = leadOf(path, leads)) {
		seen.add(next);
		path = next.to + path.slice(next.from.length);
	}
	if (!leadOf(path, leads)) return undefined;
	return {
		what: `The redirect from ${from} leads round in a circle.`,
		why: 'A browser would give up, and the reader would see no page.',
		fix: 'Take out the redirect whose old address is a page today.',
	};
}

const twiceProblem = ({ from }: Lead, before: readonly Lead[]): Finding | undefined =>
	before.some((other) => other.from === from)
		? {
				what: `The address ${from} is led on twice.`,
				why: 'Nobody could say which of the two is meant.',
				fix: 'Keep the one that leads to the right page.',
			}
		: undefined;

function hiddenProblem({ from }: Lead, paths: ReadonlySet<string>): Finding | undefined {
	const hidden = [...paths].find((path) => path.startsWith(from));
	return hidden === undefined
		? undefined
		: {
				what: `The redirect from ${from} hides the page ${hidden}.`,
				why: 'Readers would be led away from a page that is there.',
				fix: 'Take the redirect out, or give that page another address.',
			};
}

function chainProblem({ from, to }: Lead, leads: readonly Lead[]): Finding | undefined {
	const next = leadOf(to, leads);
	return next
		? {
				what: `The redirect from ${from} leads to ${to}, which is led on itself.`,
				why: 'On a bad connection each further step costs the reader seconds.',
				fix: `Write where that one leads: ${next.to}${to.slice(next.from.length)}`,
			}
		: undefined;
}

const targetProblem = ({ from, to }: Lead, paths: ReadonlySet<string>): Finding | undefined =>
	paths.has(to)
		? undefined
		: {
				what: `The redirect from ${from} leads to ${to}, where there is no page.`,
				why: 'Readers would meet an error page.',
				fix: didYouMean(to, paths, 'Write the address of a page without its language, as /topic/guide/.'),
			};
