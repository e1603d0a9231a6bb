/** Document → PDF/UA-1, by Typst and the template beside this file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { onceFor } from '../../../once-per.ts';
import { printFonts } from '../../../library/print-fonts.ts';
import { qrCode } from '../../../views/qr-code.ts';
import { colours } from '../../model/colours.ts';
import { columnsOf, inlineText } from '../../model/columns.ts';
import { mapInner, type Block, type Document, type Item } from '../../model/document.ts';
import { withBreaks } from '../../model/long-words.ts';
import { hideMachineFonts } from './machine-fonts.ts';
import { packed } from './object-streams.ts';

const folder = path.dirname(fileURLToPath(import.meta.url));
const template = path.join(folder, 'document.typ');

let compiler: NodeCompiler | undefined;

function typst(): NodeCompiler {
	hideMachineFonts();
	compiler ??= NodeCompiler.create({
		workspace: folder,
		fontArgs: [{ fontBlobs: printFonts.map((file) => readFileSync(file)) }],
	});
	return compiler;
}

export interface Pdf {
	readonly bytes: Uint8Array;
	readonly pages: number;
}

/** Loads what the first file would wait for: Typst and the fonts. */
export const prepare = (): void => void typst();

/** Throws where Typst refuses, which it does for what would not be accessible; the message says why. */
export function pdfOf(document: Document): Pdf {
	const own = typst();
	const pictures = new Map<string, string>();
	const data = { ...document, colours, blocks: document.blocks.map((block) => prepared(block, pictures)) };
	own.mapShadow(path.join(folder, 'document.json'), Buffer.from(JSON.stringify(data, withBreaksIn)));
	own.mapShadow(path.join(folder, 'code.svg'), Buffer.from(codeTo(document.address)));
	for (const [file, name] of pictures) own.mapShadow(path.join(folder, name), readFileSync(file));
	const wide = laidOut(own, false);
	const tight = isNearlyShorter(own, wide) ? laidOut(own, true) : wide;
	const best = tight.numOfPages < wide.numOfPages ? tight : wide;
	const bytes = packed(exported(own, best));
	// Typst keeps what it has laid out; of more than the last files it takes longer to find something than to make it.
	own.evictCache(1);
	return { bytes, pages: best.numOfPages };
}

const namesOfWords = new Set(['text', 'title', 'summary', 'label', 'low', 'high']);

const withBreaksIn = (name: string, value: unknown): unknown =>
	typeof value === 'string' && namesOfWords.has(name) ? withBreaks(value) : value;

function laidOut(own: NodeCompiler, isTight: boolean): NodeTypstDocument {
	const inputs: Record<string, string> = isTight ? { tight: 'yes' } : {};
	const compiled = own.compile({ mainFilePath: template, inputs, resetRead: true });
	const warning = compiled.takeWarnings();
	if (compiled.hasError() || !compiled.result) throw new Error(reasonOf(compiled.takeError()));
	if (warning) throw new Error(reasonOf(warning));
	return compiled.result;
}

/** Whether only a few lines stand on the last of two or three sheets: everyone in a room would get one for nothing. */
function isNearlyShorter(own: NodeCompiler, result: NodeTypstDocument): boolean {
	if (result.numOfPages < 2 || result.numOfPages > 3) return false;
	const [end = Infinity] = own.query(result, { selector: '<end>', field: 'value' }) as number[];
	return end < fewLines;
}

/** In points from the top of the sheet, its margin included. */
const fewLines = 150;

function exported(own: NodeCompiler, result: Parameters<NodeCompiler['pdf']>[0]): Uint8Array {
	try {
		return own.pdf(result, { pdfStandard: 'ua-1' });
	} catch (error) {
		throw new Error(wordsIn(error instanceof Error ? error.message : String(error)), { cause: error });
	}
}

/** A refusal at export comes as Typst's own data, written out; its words are what an author can use. */
const wordsIn = (said: string): string =>
	[...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)]
		.map(([, words = '']) => words.replace(/\\(.)/g, '$1'))
		.join('; ') || said;

const reasonOf = (error: NodeError | null): string =>
	(error?.shortDiagnostics ?? [])
		.map((diagnostic: unknown) => (diagnostic as { message?: string }).message ?? JSON.stringify(diagnostic))
		.join('; ') || 'Typst gave no reason';

/** Blocks as the template takes them: shares of columns, runs of list items, pictures by a name in its folder. */
function prepared(block: Block, pictures: Map<string, string>): object {
	const whole = mapInner(block, (blocks) => blocks.map((child) => prepared(child, pictures)) as Block[]);
	if (whole.kind === 'table') return { ...whole, ...columnsOf(whole) };
	if (whole.kind === 'list') return { ...whole, runs: runsOf(whole.items) };
	if (whole.kind !== 'picture') return whole;
	const name = pictures.get(whole.file) ?? `picture-${pictures.size}${path.extname(whole.file)}`;
	pictures.set(whole.file, name);
	return { ...whole, file: name };
}

interface Run {
	readonly mark: string | null;
	readonly items: Item[];
	/** Whether there are many short items, which stand in two columns. */
	readonly isNarrow: boolean;
}

/** Neighbours with the same mark: Typst gives a list one mark for all its items. */
function runsOf(items: readonly Item[]): Run[] {
	const runs: { mark: string | null; items: Item[] }[] = [];
	for (const item of items) {
		const mark = item.tick ?? null;
		const last = runs.at(-1);
		if (last?.mark === mark) last.items.push(item);
		else runs.push({ mark, items: [item] });
	}
	return runs.map((run) => ({
		...run,
		isNarrow: run.mark !== null && run.items.length > 5 && run.items.every(isShort),
	}));
}

const isShort = ({ blocks: [first, ...others] }: Item): boolean =>
	first?.kind === 'paragraph' && others.length === 0 && inlineText(first.inlines).length <= 36;

/** The code on the first page; the margin of the page is its quiet zone. The files of a page have the same. */
const codeTo = onceFor((address: string): string => {
	const { path: strokes, size } = qrCode(address);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path stroke="${colours.ink}" d="${strokes}"/></svg>`;
});
