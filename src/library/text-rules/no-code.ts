/**
 * MDX is code, and a stranger may send it. Nothing that could run, load or hide something passes: neither by the
 * signs it is written with (so that no parser's opinion matters) nor by the tree the compiler would see.
 */
import { isElement, parseMdx, nodeText, walk, type Attribute, type Node } from '../mdx.ts';
import type { Problem } from '../problems.ts';
import { hiddenSigns } from '../read/read-content.ts';
import { componentNames, isComponentName, ruleOf, type AttributeKind, type ComponentName } from '../vocabulary.ts';

const whyCode = 'Text from anyone is published here; it may not run anything on our machines or on a reader’s phone.';
const whyWord = 'Nothing would know how to draw it, on the screen or on paper.';
const allComponents = `The components are: ${componentNames.map((name) => `<${name}>`).join(', ')}.`;

/**
 * Everything in the text of one MDX file that is not plain content; where it is plain, its tree. `lineOffset` lines of the
 * file precede it.
 */
export function plainTree(file: string, body: string, lineOffset: number): { problems: Problem[]; tree?: Node } {
	const bySigns = signProblems(body).map((problem) => ({ ...problem, file, line: problem.line + lineOffset }));
	if (bySigns.length > 0) return { problems: bySigns };
	try {
		const tree = parseMdx(body);
		const deep = deepNode(tree, deepest);
		if (deep) return { problems: [{ file, line: (deep.position?.start.line ?? 1) + lineOffset, ...depthWords }] };
		const problems = [...walk(tree)].flatMap((node) =>
			nodeProblems(node).map((problem) => ({
				...problem,
				file,
				line: (node.position?.start.line ?? 1) + lineOffset,
			})),
		);
		return problems.length > 0 ? { problems } : { problems, tree };
	} catch (error) {
		return { problems: [syntaxProblem(file, lineOffset, (error as Error).message)] };
	}
}

/** How deep text may stand within lists, quotations and components. No phone shows more, and a compiler may choke on it. */
const deepest = 16;
function deepNode(node: Node, left: number): Node | undefined {
	if (left === 0) return node;
	for (const child of node.children ?? []) {
		const deep = deepNode(child, left - 1);
		if (deep) return deep;
	}
	return undefined;
}

const depthWords = {
	what: 'Something stands too deep within lists, quotations or components.',
	why: 'Its lines would have no room on a phone.',
	fix: 'Use two levels at most.',
};

type Finding = Omit<Problem, 'file' | 'line'>;

function signProblems(body: string): (Finding & { line: number })[] {
	return body.split('\n').flatMap((text, i) => {
		const line = i + 1;
		const found: (Finding & { line: number })[] = [];
		if (/[{}]/.test(text))
			found.push({
				line,
				what: 'The line has a brace, { or }.',
				why: whyCode,
				fix: 'Take it out, or write it in words.',
			});
		const esm = /^\s*(import|export)\b/.exec(text);
		if (esm)
			found.push({
				line,
				what: `The line begins with "${esm[1] ?? ''}".`,
				why: whyCode,
				fix: 'Components come in by name and need no import. If it is a word of your sentence, begin the line with another one.',
			});
		// One a line: an element has an end that is as wrong as its beginning.
		const html = /<(?!\/?(?:[A-Z][A-Za-z]*)[\s/>]|\/?(?:[A-Z][A-Za-z]*)$)([^\s>]*)/.exec(text);
		if (html) {
			const [tag, name] = html;
			found.push({
				line,
				what: `"${tag}" is HTML, or a sign that cannot stand here.`,
				why: whyCode,
				fix: name ? htmlCure(name) : 'Write "less than" in words.',
			});
		}
		return found;
	});
}

/** Most who write HTML want bold words or a new line; a component in small letters looks like HTML too. */
function htmlCure(name: string): string {
	const meant = componentNames.find((component) => component.toLowerCase() === name.replace(/\W/g, '').toLowerCase());
	if (meant) return `Did you mean <${meant}> ? Capital letters count.`;
	return `Bold words are written **so**, and an empty line begins a new paragraph. ${allComponents}`;
}

function nodeProblems(node: Node): Finding[] {
	if (node.type === 'mdxjsEsm' || node.type.endsWith('Expression'))
		return [{ what: 'This is program code.', why: whyCode, fix: 'Take it out.' }];
	if (node.type === 'html') return [{ what: 'This is raw HTML.', why: whyCode, fix: htmlCure('') }];
	if (node.type === 'code' || node.type === 'inlineCode')
		return [{ what: 'This is marked as program code.', why: whyWord, fix: 'Use quotation marks or bold.' }];
	const words = [node.value, node.url, node.alt, ...(node.attributes ?? []).map(({ value }) => value)];
	const coded = words.some((text) => typeof text === 'string' && hiddenSigns.test(text)) ? [codedSign] : [];
	return isElement(node) ? [...coded, ...elementProblems(node)] : coded;
}

const codedSign: Finding = {
	what: 'Here is a sign that cannot be seen, written as a code (&…;).',
	why: 'Some such signs turn numbers and words round, so that a reader sees others than stand here.',
	fix: 'Take the code out.',
};

function elementProblems(node: Node): Finding[] {
	const name = node.name ?? '';
	if (!isComponentName(name)) return [{ what: `There is no component <${name}>.`, why: whyWord, fix: allComponents }];
	const rule = ruleOf(name);
	const found = attributeProblems(name, node.attributes ?? []);
	const isBlock = node.type === 'mdxJsxFlowElement';
	if (rule.display === 'block' && !isBlock)
		found.push({
			what: `<${name}> stands within a sentence.`,
			why: 'It is a block of its own and would break the paragraph.',
			fix: `Put it on a line of its own, with an empty line before and after: ${rule.example}`,
		});
	if (rule.wraps !== (node.children ?? []).some((child) => nodeText(child).trim() || child.type !== 'text'))
		found.push({
			what: rule.wraps ? `<${name}> is empty.` : `<${name}> has text inside.`,
			why: rule.wraps ? 'Readers would see an empty box.' : 'It would be lost: the component brings its own words.',
			fix: `Write it as ${rule.example}`,
		});
	return found;
}

function attributeProblems(name: ComponentName, attributes: readonly Attribute[]): Finding[] {
	const { required, optional = {}, example } = ruleOf(name);
	const known: Readonly<Record<string, AttributeKind>> = { ...required, ...optional };
	const fix = `Write it as ${example}`;
	const found = attributes.flatMap(({ name: attribute, value }): Finding[] => {
		if (!attribute || !Object.hasOwn(known, attribute))
			return [{ what: `<${name}> has no attribute "${attribute ?? '…'}".`, why: whyCode, fix }];
		if (typeof value !== 'string' || !value.trim())
			return [{ what: `"${attribute}" of <${name}> is empty, or not plain words in quotes.`, why: whyCode, fix }];
		return valueProblem(name, attribute, known[attribute], value);
	});
	const names = attributes.map(({ name: attribute }) => attribute);
	if (new Set(names).size < names.length)
		found.push({
			what: `<${name}> has an attribute twice.`,
			why: 'Nobody could say which of the two is meant.',
			fix,
		});
	for (const attribute of Object.keys(required)) {
		if (!names.includes(attribute)) found.push({ what: `<${name}> lacks "${attribute}".`, why: whyWord, fix });
	}
	return found;
}

/** Numbers that can be drawn on a sheet: of a scale, of lines, of columns, of centimetres. */
const ranges: Partial<Record<AttributeKind, readonly [number, number]>> = {
	count: [0, 99],
	amount: [1, 40],
	columns: [1, 6],
	height: [1, 22],
};

function valueProblem(
	name: ComponentName,
	attribute: string,
	kind: AttributeKind | undefined,
	value: string,
): Finding[] {
	const range = kind && ranges[kind];
	if (range && !(/^\d{1,2}$/.test(value) && Number(value) >= range[0] && Number(value) <= range[1]))
		return [
			{
				what: `"${attribute}" of <${name}> is "${value}", which is no whole number from ${range[0]} to ${range[1]}.`,
				why: 'Nobody could say how much to draw, or it would not fit on the sheet.',
				fix: `Write it as ${ruleOf(name).example}`,
			},
		];
	if (kind === 'form' && !['nom', 'gen', 'part'].includes(value))
		return [
			{
				what: `<${name}> has no form "${value}".`,
				why: 'The official word would be missing.',
				fix: 'The forms are nom, gen and part.',
			},
		];
	return [];
}

function syntaxProblem(file: string, lineOffset: number, message: string): Problem {
	const at = /(\d+):\d+:\s*(.*)/.exec(message);
	const unclosed = /closing tag for `<(\w+)>`/.exec(message)?.[1];
	return {
		file,
		line: Number(at?.[1] ?? 1) + lineOffset,
		what: unclosed ? `<${unclosed}> is opened and never closed.` : 'Here the text cannot be read.',
		why: 'Everything after this place would be lost.',
		fix: unclosed
			? `Close it with </${unclosed}>, or end the tag with /> if nothing stands inside.`
			: 'Look for a component that is not closed, or for a quotation mark in one that is missing or curly (“ ” instead of ").',
	};
}
