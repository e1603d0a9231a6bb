/** The list of old addresses, as text. */
import { parse } from 'yaml';
import type { Redirect } from '../../library/kinds/redirect.ts';

type Lead = Redirect['data'];

const head = `# Addresses that were published once, and where they lead now, with all that stands below them.
# Written by "npm run rename"; printed codes and saved links live on by it. Take none out.
# "languages" are those in which the old address was published.
`;

/**
 * The list with one more. What led to the old address leads on to the new one at once, also where a whole folder had
 * moved before; what would hide the page at its new address is gone.
 *
 * @param languages in which the page is published at its old address.
 */
export function redirectsWith(text: string, from: string, to: string, languages: readonly string[]): string {
	const leads = (parse(text) as Lead[] | null) ?? [];
	const moved = leads.map((lead) => ({ ...lead, to: reached(lead.to, from, to) }));
	// The page had an address of its own below each wider one that has moved.
	const wider = leads
		.filter((lead) => from.startsWith(lead.to) && from !== lead.to)
		.map((lead) => ({ ...lead, from: lead.from + from.slice(lead.to.length), to }));
	const known = new Set(leads.map((lead) => lead.from));
	const all = [
		...moved,
		...wider.filter((lead) => !known.has(lead.from)),
		{ from, to, languages: [...languages].sort() },
	]
		.filter((lead) => lead.from !== to && lead.from !== lead.to)
		.sort((a, b) => (a.from < b.from ? -1 : 1));
	return `${head}\n${all.map(entry).join('')}`;
}

const entry = ({ from, to, languages }: Lead): string =>
	`- from: ${from}\n  to: ${to}\n${languages ? `  languages: [${languages.join(', ')}]\n` : ''}`;

const reached = (address: string, from: string, to: string): string =>
	address.startsWith(from) ? to + address.slice(from.length) : address;
