/** Colours on paper: those of the site's light page, taken from where it says them, and a few that only paper has. */
import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

/** The plain value of a token of the style sheet, which stands before that for light and dark. */
function token(name: string): string {
	const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(tokens)?.[1];
	if (value === undefined) throw new Error(`src/styles/tokens.css has no plain colour --${name}.`);
	return value;
}

/** Each as #rrggbb. */
export const colours = {
	ink: token('ink'),
	soft: token('soft'),
	blue: token('blue'),
	flower: token('flower'),
	sky: token('sky'),
	grain: token('grain'),
	straw: token('straw'),
	/** Lines between parts of a page. */
	fine: '#8a8474',
	/** Lines to write on, dark enough to survive a copying machine. */
	pencil: '#8a91a6',
	hairline: '#b9bfd0',
	/** Parts of an agenda in which people work. */
	wheat: '#deb169',
} as const;
