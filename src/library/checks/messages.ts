/** Finds messages that a language lacks, lines that nothing reads, and placeholders that were lost on the way. */
import { linesOf, messageKeys, messageSchema, type MessageKey } from '../../i18n/messages/schema.ts';
import type { Messages } from '../kinds/messages.ts';
import { publishedTags, type Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import { didYouMean } from '../did-you-mean.ts';

export function checkMessages(library: Library): Problem[] {
	const published = publishedTags(library);
	return [...library.languages].flatMap(([tag, { data }]) => {
		const isPublished = published.includes(tag);
		const messages = library.messages.get(tag);
		if (!messages) return !isPublished || library.unparsable.has(`messages/${tag}.json`) ? [] : [missingFile(tag)];
		const expected = messageKeys.flatMap((key) => linesOf(key, data.intl ?? tag).map((line) => ({ key, line })));
		return [
			...expected
				.filter(({ line }) => isPublished && !messages.data[line]?.trim())
				.map(({ key, line }) => missingLine(messages, key, line)),
			...expected.flatMap(({ key, line }) => placeholderProblems(messages, key, line)),
			...unknownLines(messages, new Set(expected.map(({ line }) => line))),
		];
	});
}

const missingFile = (tag: string): Problem => ({
	file: `content/messages/${tag}.json`,
	line: 1,
	what: 'The file is missing.',
	why: 'The buttons and notices of this language would have no words.',
	fix: 'Copy en.json to this name and translate its lines.',
});

const missingLine = ({ file, lineAt }: Messages, key: MessageKey, line: string): Problem => ({
	file,
	line: lineAt(line),
	what: `The message "${line}" is missing or empty.`,
	why: 'Readers of this language would see an empty place.',
	fix: `Add it. What it is for: ${messageSchema[key].note}.`,
});

const placeholdersIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');

/** Every placeholder that the note names must be in the words; a plural form may leave out the count ("one guide"). */
function placeholderProblems({ file, data, lineAt }: Messages, key: MessageKey, line: string): Problem[] {
	const text = data[line];
	if (!text) return [];
	const given = placeholdersIn(text);
	const wanted = placeholdersIn(messageSchema[key].note).filter((name) => name !== 'count' && name !== 'amount');
	const unknown = given.filter((name) => !placeholdersIn(messageSchema[key].note).includes(name));
	const lost = wanted.filter((name) => !given.includes(name));
	return [...unknown.map((name) => ({ name, lost: false })), ...lost.map((name) => ({ name, lost: true }))].map(
		({ name, lost: isLost }) => ({
			file,
			line: lineAt(line),
			what: `The message "${line}" ${isLost ? 'lacks' : 'has'} {{${name}}}.`,
			why: isLost ? 'A date, a name or a number would be missing.' : 'Nothing would be put in its place.',
			fix: `What it is for: ${messageSchema[key].note}.`,
		}),
	);
}

function unknownLines({ file, data, lineAt }: Messages, expected: ReadonlySet<string>): Problem[] {
	return Object.keys(data)
		.filter((line) => !expected.has(line))
		.map((line) => ({
			file,
			line: lineAt(line),
			what: `Nothing reads the message "${line}".`,
			why: 'It is a slip of the pen, or the page it was for is gone.',
			fix: didYouMean(line, expected, 'Take it out. The messages are listed in src/i18n/messages/schema.ts.'),
		}));
}
