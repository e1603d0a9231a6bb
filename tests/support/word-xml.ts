/** What a file of Word says in its own XML, for all that needs no other program to be seen. */
import { strFromU8 } from 'fflate';

interface Table {
	rows: number;
	hasHead: boolean;
	/** Boxes and cards are drawn as tables too; only a table to read has cells of text. */
	isToRead: boolean;
}

export function wordProblems(parts: Readonly<Record<string, Uint8Array>>, locale: string): string[] {
	const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	const tables = tablesIn(part('word/document.xml'));
	const language = /<w:lang\b[^>]*\bw:val="([\w-]+)"/.exec(part('word/styles.xml'))?.[1] ?? '';
	const ownTag = locale.split('-')[0] ?? locale;
	return [
		...tables
			.filter(({ isToRead, hasHead }) => isToRead && !hasHead)
			.map(() => 'a table has no row of heads, so nobody hears what a cell is about'),
		...(language.split('-')[0] === ownTag ? [] : [`the text is said to be in "${language}", not in ${locale}`]),
	];
}

const marks = /<w:tbl>|<\/w:tbl>|<w:tr\b|<w:tblHeader\b[^>]*>|<w:pStyle w:val="(TableText|TableHead)"\/>/g;

function tablesIn(xml: string): Table[] {
	const all: Table[] = [];
	const open: Table[] = [];
	for (const [mark, style] of xml.matchAll(marks)) {
		const table = open.at(-1);
		if (mark === '<w:tbl>') {
			const fresh = { rows: 0, hasHead: false, isToRead: false };
			all.push(fresh);
			open.push(fresh);
		} else if (mark === '</w:tbl>') open.pop();
		else if (table && mark.startsWith('<w:tblHeader'))
			table.hasHead ||= table.rows === 1 && !/val="(0|false|off)"/.test(mark);
		else if (table && style) table.isToRead = true;
		else if (table) table.rows++;
	}
	return all;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a document; a line for each paragraph. */
export const wordsOf = (xml: string): string =>
	xml
		.replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
