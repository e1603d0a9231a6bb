/** One text given to the gate, and a proof by running of what the gate lets through. */
import { mdxToJs } from 'satteri';
import { markdownFeatures } from '../../src/library/mdx.ts';
import { problemsWith } from './fixture.ts';

const place = 'guides/health/emergency/en.mdx';
const head = '---\ntitle: T\nsummary: S\nkeywords: [a, b, c, d, e]\n---\n\n';

/** What the gate says of a whole file of words, without what other files have to do with it. */
export const verdictOnFile = (text: string | Uint8Array): string[] =>
	problemsWith({ [place]: text })
		.filter(({ file, what }) => file === `content/${place}` && !what.startsWith('Here stands'))
		.map(({ line, what }) => `${String(line)} ${what}`);

/** The same for the text under a sound head, which has six lines. */
export const verdictOn = (body: string): string[] => verdictOnFile(head + body);

interface Drawn {
	readonly type: unknown;
	readonly props: Readonly<Record<string, unknown>>;
}

/** Compiles a text as the site does, runs it, and returns every element that it draws. */
export async function drawnBy(body: string): Promise<Drawn[]> {
	const { code } = mdxToJs(body, { features: markdownFeatures });
	const [own = '', ...others] = code.match(/\bimport\b.*from.*/g) ?? [];
	if (others.length > 0 || !own.includes('react/jsx-runtime'))
		throw new Error(`It imports: ${[own, ...others].join()}`);
	const ours =
		'const record = (type, props) => ({ type, props }); const _jsx = record, _jsxs = record, _Fragment = "fragment";\n';
	const source = ours + code.replace(own, '');
	const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
		default: (props: object) => unknown;
	};
	const components = Object.fromEntries(
		['InShort', 'Note', 'Fact', 'Facts', 'Term', 'Places'].map((name) => [name, name]),
	);
	return [...elementsOf(module.default({ components }))];
}

function* elementsOf(value: unknown): Generator<Drawn> {
	if (Array.isArray(value)) for (const item of value) yield* elementsOf(item);
	else if (value && typeof value === 'object') {
		const element = value as Drawn;
		yield element;
		yield* elementsOf(element.props['children']);
	}
}
