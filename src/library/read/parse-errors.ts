/** What is wrong with a file's form, in words for somebody who does not program; the parsers' own are for those who do. */
import type { z } from 'astro/zod';
import type { YAMLError } from 'yaml';
import { didYouMean } from '../did-you-mean.ts';

type Issue = z.core.$ZodIssue;

interface Words {
	readonly what: string;
	readonly fix: string;
}

const quotes = 'Put the whole value in quotes: "…".';
const compare = 'Compare it with a neighbouring line, or with a file of the same name that works.';
const special = {
	what: 'The value begins with a sign that has a meaning of its own here, such as * & ! @ or %.',
	fix: quotes,
};

const yamlWords: Partial<Record<YAMLError['code'], Words>> = {
	ALIAS_PROPS: special,
	BAD_ALIAS: special,
	BAD_SCALAR_START: special,
	MULTIPLE_ANCHORS: special,
	MULTIPLE_TAGS: special,
	TAG_RESOLVE_FAILED: special,
	BLOCK_AS_IMPLICIT_KEY: { what: 'A value has a colon and a space within it.', fix: quotes },
	MISSING_CHAR: {
		what: 'On this line or before it something is opened and never closed, or a name has no colon after it.',
		fix: 'Look for a quotation mark or a bracket without its partner, for a missing ":", and for a line that does not begin in the same column as its neighbours.',
	},
	MULTILINE_IMPLICIT_KEY: { what: 'The line is not "name: value".', fix: 'Put a colon and a space after the name.' },
	DUPLICATE_KEY: { what: 'This name stands here for the second time.', fix: 'Keep one of the two.' },
	TAB_AS_INDENT: { what: 'The line begins with a tab.', fix: 'Put two spaces for each step to the right instead.' },
	BAD_INDENT: {
		what: 'The line does not begin in the same column as its neighbours, or a bracket is not closed.',
		fix: 'Put two spaces for each step to the right, and close what is opened.',
	},
	BAD_DQ_ESCAPE: { what: 'A backslash stands in a value.', fix: "Take it out, or use single quotes: '…'." },
};

/** Words for an error of the YAML parser in a line of text. */
export function wordsOfYaml({ code }: Pick<YAMLError, 'code'>, text: string): Words {
	if (/^\s*(- )?([\w-]+:\s+)?[*&!@%`]/.test(text)) return special;
	const words = yamlWords[/^ *\t/.test(text) ? 'TAB_AS_INDENT' : code];
	return words ?? { what: 'From this line on, the file cannot be read.', fix: compare };
}

export const specialSign: Words = special;

const kinds: Readonly<Record<string, string>> = {
	string: 'should be words. A number among words stands in quotes: "1220".',
	number: 'should be a number, without quotes.',
	int: 'should be a whole number.',
	array: 'should be a list: [one, two].',
	object: 'should have lines of its own below it, moved two spaces to the right.',
	record: 'should have lines of its own below it, moved two spaces to the right.',
};

const fieldOf = (path: readonly PropertyKey[]) => path.filter((part) => typeof part === 'string').join('.');

/**
 * Words for what a schema finds, each with the path of keys at which it stands. `value` is the whole that was judged,
 * `fields` are the names that can stand in it.
 */
export function wordsOfIssue(
	issue: Issue,
	value: unknown,
	fields: readonly string[],
): (Words & { readonly path: readonly PropertyKey[] })[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			path: [...path, key],
			what: `There is no field "${fieldOf([...path, key])}".`,
			fix: /^\d+$/.test(key)
				? 'Write a number with a point, not with a comma: 5.50'
				: didYouMean(
						key,
						path.length > 0 ? [] : fields,
						'Look for a slip of the pen in its name, or take the line out.',
					),
		}));
	const inner = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined;
	if (inner) return inner.flatMap((own) => wordsOfIssue({ ...own, path: [...path, ...own.path] }, value, fields));
	const given = path.reduce<unknown>(
		(part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key],
		value,
	);
	const name = fieldOf(path);
	if (given === undefined) return [{ path, what: `The field "${name}" is missing.`, fix: `Add it. ${compare}` }];
	if (given === null || given === '')
		return [
			{
				path,
				what: name ? `"${name}" is empty.` : 'There is nothing here.',
				fix: `Fill it in, or take it out. ${compare}`,
			},
		];
	const field = name ? `"${name}"` : 'What stands here';
	// A message of ours says how to write it; one of the parser's is for programmers.
	return /^(Invalid|Too|Unrecognized)/.test(issue.message)
		? [{ path, what: `${field} ${reasonOf(issue)}`, fix: compare }]
		: [{ path, what: `${field} is not as it should be.`, fix: issue.message }];
}

/** The one kind of value that the author meant: that whose field is there. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
	const meant = branches.filter((branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0));
	return meant.length === 1 ? meant[0] : undefined;
}

function reasonOf(issue: Issue): string {
	if (issue.code === 'invalid_type') return kinds[issue.expected] ?? 'is of the wrong kind.';
	if (issue.code === 'invalid_value') return `should be one of: ${issue.values.map(String).join(', ')}.`;
	if (issue.code === 'too_small')
		return `should be ${issue.inclusive ? `${String(issue.minimum)} or more` : `more than ${String(issue.minimum)}`}.`;
	return 'is not one of the kinds of value that can stand here.';
}
