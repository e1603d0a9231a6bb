/** Pictures, embedded with the words that stand for them. */
import { readFileSync } from 'node:fs';
import { ImageRun } from 'docx';
import type { Block } from '../../model/document.ts';
import { tallestPicture } from './theme.ts';
import { pictureSize } from './picture-size.ts';
import { paragraph, type DrawContext, type Drawing } from './draw-context.ts';

export function drawPicture({ file, alt }: Extract<Block, { kind: 'picture' }>, place: DrawContext): Drawing[] {
	const data = readFileSync(file);
	const size = pictureSize(data);
	if (!size) throw new Error(`${file}: for Word the picture should be PNG or JPG.`);
	place.drawn.pictures += 1;
	const number = String(place.drawn.pictures);
	const scale = Math.min(1, pixels(place.width - place.indent) / size.width, pixels(tallestPicture) / size.height);
	const run = new ImageRun({
		type: size.type,
		data,
		transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
		altText: { id: number, name: `Picture ${number}`, description: alt },
	});
	return [paragraph([run], place)];
}

/** 96 to an inch, as `docx` counts them. */
const pixels = (twips: number) => twips / 15;
