/** Sizes and colours of the page. Word counts lengths in twentieths of a point, sizes of letters in halves of one. */
import { colours } from '../../model/colours.ts';

export const cm = (length: number): number => Math.round((length * 1440) / 2.54);
export const points = (length: number): number => length * 20;

/** A4 with margins that leave room for a hole punch. */
export const margin = { side: cm(2.2), top: cm(1.8), bottom: cm(2), footer: cm(0.9) };
export const textWidth: number = cm(21) - 2 * margin.side;
export const tallestPicture: number = cm(18);

/** How far a list, or the words below a name, stand in. */
export const step: number = cm(0.75);
export const quoteIndent: number = cm(0.8);

/** As Word writes it: rrggbb. */
const hex = (colour: keyof typeof colours): string => colours[colour].slice(1);

export const blue: string = hex('blue');
export const flower: string = hex('flower');
export const sky: string = hex('sky');
export const grain: string = hex('grain');
export const straw: string = hex('straw');
export const soft: string = hex('soft');
export const pencil: string = hex('pencil');
export const hairline: string = hex('hairline');
