/** Finds redirects that lead nowhere, round in circles, on to another redirect, or that hide a page. */
import { didYouMean } from '../did-you-mean.ts';
import type { Redirect } from '../kinds/redirect.ts';
import type { Library } from '../library.ts';
import { pagePaths } from '../page-paths.ts';
import type { Problem } from '../problems.ts';

type Finding = Omit<Problem, 'file' | 'line'>;

type Lead = Redirect['data'];

export function checkRedirects(library: Library): Problem[] {
	const paths = pagePaths(library);
	const leads = library.redirects.map(({ data }) => data);
	return library.redirects.flatMap(({ file, line, data }, i) => {
		const finding =
			placeProblem(data, library) ??
			languageProblem(data, library) ??
			circleProblem(data, leads) ??
			twiceProblem(data, leads.slice(0, i)) ??
			hiddenProblem(data, paths) ??
			chainProblem(data, leads) ??
			gapProblem(data, leads) ??
			// Where something could not be read, its page is not known.
			(library.unparsable.size > 0 ? undefined : targetProblem(data, paths));
		return finding ? [{ file, line, ...finding }] : [];
	});
}

/** An address that begins with a language, or with a word that names no page, is never asked for. */
function placeProblem({ from }: Lead, { languages }: Library): Finding | undefined {
	const [first = ''] = from.split('/').filter(Boolean);
	const isLanguage = languages.has(first);
	if (!isLanguage && !['404', 'downloads'].includes(first)) return undefined;
	return {
		what: `The old address ${from} ${isLanguage ? 'names a language' : 'is not one of a page'}.`,
		why: 'Nobody would ever be led by it.',
		fix: isLanguage
			? `Write it without the language: ${from.slice(first.length + 1)}`
			: 'Name the page; its files are led on with it.',
	};
}

/** A language that there is not, not even as a draft. */
function languageProblem({ from, languages = [] }: Lead, library: Library): Finding | undefined {
	const unknown = languages.find((tag) => !library.languages.has(tag));
	if (unknown === undefined) return undefined;
	return {
		what: `The redirect from ${from} names the language "${unknown}", which there is not.`,
		why: 'Who has that address in the language that is meant would meet an error page.',
		fix: didYouMean(unknown, library.languages.keys(), `Name one of: ${[...library.languages.keys()].join(', ')}.`),
	};
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
		fix: 'Take out one of those that lead to each other.',
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

/** Where an address leads in the end; undefined where it is not led on. Circles have been told before. */
function lastLead(path: string, leads: readonly Lead[]): string | undefined {
	const next = leadOf(path, leads);
	if (!next) return undefined;
	const to = next.to + path.slice(next.from.length);
	return lastLead(to, leads) ?? to;
}

function chainProblem({ from, to }: Lead, leads: readonly Lead[]): Finding | undefined {
	const next = lastLead(to, leads);
	return next
		? {
				what: `The redirect from ${from} leads to ${to}, which is led on itself.`,
				why: 'On a bad connection each further step costs the reader seconds.',
				fix: `Write where that one leads: ${next}`,
			}
		: undefined;
}

/** What moved below an address that had moved needs a redirect from its first address, too. */
function gapProblem({ from, to }: Lead, leads: readonly Lead[]): Finding | undefined {
	const missing = leads
		.filter((inner) => inner.from.startsWith(to) && inner.from !== to)
		.map((inner) => ({ from: from + inner.from.slice(to.length), to: inner.to }))
		.find((lead) => !leads.some((other) => other.from === lead.from));
	return (
		missing && {
			what: `The redirect from ${from} leads ${missing.from} to an address that is led on itself.`,
			why: 'Where a host knows no redirects, whoever has that address would meet an error page.',
			fix: `Add a redirect from ${missing.from} to ${missing.to}`,
		}
	);
}

const targetProblem = ({ from, to }: Lead, paths: ReadonlySet<string>): Finding | undefined =>
	paths.has(to)
		? undefined
		: {
				what: `The redirect from ${from} leads to ${to}, where there is no page.`,
				why: 'Readers would meet an error page.',
				fix: didYouMean(to, paths, 'Write the address of a page without its language, as /topic/guide/.'),
			};
