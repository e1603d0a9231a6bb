/** Sizes and colours of the page. Word counts lengths in twentieths of a point, sizes of letters in halves of one. */
export const cm = (length: number): number => Math.round((length * 1440) / 2.54);
export const points = (length: number): number => length * 20;

/** A4 with margins that leave room for a hole punch. */
export const margin = { side: cm(2.2), top: cm(1.8), bottom: cm(2), footer: cm(0.9) };
export const textWidth: number = cm(21) - 2 * margin.side;
export const tallestPicture: number = cm(18);

/** How far a list, or the words below a name, stand in. */
export const step: number = cm(0.75);
export const quoteIndent: number = cm(0.8);

export const blue = '243f94';
export const flower = '5f83dc';
export const sky = 'e7ecf8';
export const grain = 'c17c12';
export const straw = 'f8ebcf';
export const soft = '454a5b';
/** Dark enough to survive a copying machine. */
export const pencil = '8a91a6';
export const hairline = 'b9bfd0';
