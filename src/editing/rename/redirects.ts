/** The list of old addresses, as text. */
import { parse, stringify } from 'yaml';

interface Lead {
	readonly from: string;
	readonly to: string;
}

const head = `# Addresses that were published once, and where they lead now, with all that stands below them.
# Written by "npm run rename"; printed codes and saved links live on by it. Take none out.
`;

/** The list with one more. What led to the old address leads on to the new one at once; what hides it is gone. */
export function redirectsWith(text: string, from: string, to: string): string {
	const leads = (parse(text) as Lead[] | null) ?? [];
	const kept = leads
		.map((lead) => ({ from: lead.from, to: lead.to.startsWith(from) ? to + lead.to.slice(from.length) : lead.to }))
		.filter((lead) => lead.from !== to && lead.from !== lead.to);
	const all = [...kept, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1));
	return `${head}\n${stringify(all, { lineWidth: 0 })}`;
}
