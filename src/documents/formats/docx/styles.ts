/** The styles that whoever edits the file finds in Word's gallery. */
import { BorderStyle, type IBaseParagraphStyleOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { wordLanguage } from './languages.ts';
import { blue, cm, hairline, pencil, points, quoteIndent, soft } from './theme.ts';

export type StyleId =
	| 'Normal'
	| 'Title'
	| 'Subtitle'
	| `Heading${1 | 2 | 3 | 4}`
	| 'Quote'
	| 'SmallText'
	| 'ListParagraph'
	| 'Checklist'
	| 'Label'
	| 'Scale'
	| 'WritingLine'
	| 'TableText'
	| 'TableHead'
	| 'Footer'
	| 'Gap';

/** Arabic letters look smaller than Latin ones of the same size. */
const size = (letters: number) => ({ size: letters * 2, sizeComplexScript: Math.round(letters * 2.2) });

const line = (color: string) => ({ style: BorderStyle.SINGLE, size: 6, color, space: 1 });

/** Arial comes with Word on every system, and has Latin, Cyrillic and Arabic letters. */
export const stylesOf = (lang: string, rtl: boolean): IStylesOptions => ({
	default: {
		document: {
			run: {
				font: 'Arial',
				...size(11),
				language: { value: wordLanguage(lang), ...(rtl && { bidirectional: wordLanguage(lang) }) },
			},
			paragraph: { spacing: { after: points(7), line: 266, lineRule: 'auto' } },
		},
		title: {
			run: { ...size(24), bold: true, color: blue },
			paragraph: { spacing: { after: points(6), line: 252, lineRule: 'auto' }, keepNext: true },
		},
		heading1: heading(0, 16, 14),
		heading2: heading(1, 13, 12),
		heading3: heading(2, 11.5, 10),
		heading4: heading(3, 11, 8, soft),
		listParagraph: { paragraph: { spacing: { after: points(3) } }, quickFormat: true },
		hyperlink: { run: { color: blue, underline: {} } },
	},
	paragraphStyles,
});

const heading = (outlineLevel: number, letters: number, before: number, color = blue): IBaseParagraphStyleOptions => ({
	run: { ...size(letters), bold: true, italics: false, color },
	paragraph: {
		outlineLevel,
		keepNext: true,
		keepLines: true,
		spacing: { before: points(before), after: points(4), line: 252, lineRule: 'auto' },
	},
});

const normal = { basedOn: 'Normal', quickFormat: true } as const;

const paragraphStyles: (IParagraphStyleOptions & { readonly id: StyleId })[] = [
	{
		...normal,
		id: 'Subtitle',
		name: 'Subtitle',
		next: 'Normal',
		run: { ...size(13), color: soft },
		paragraph: { spacing: { after: points(7), line: 264, lineRule: 'auto' } },
	},
	{
		...normal,
		id: 'Quote',
		name: 'Quote',
		run: { color: soft },
		paragraph: { indent: { left: quoteIndent, right: quoteIndent }, spacing: { before: points(6), after: points(6) } },
	},
	{
		...normal,
		id: 'SmallText',
		name: 'Small text',
		run: { ...size(9.5), color: soft },
		paragraph: { spacing: { after: points(9), line: 264, lineRule: 'auto' } },
	},
	{ ...normal, id: 'Checklist', name: 'Checklist', paragraph: { spacing: { after: points(4) } } },
	{
		...normal,
		id: 'Label',
		name: 'Label',
		next: 'Normal',
		run: { bold: true },
		paragraph: { keepNext: true, keepLines: true, spacing: { before: points(4), after: points(3) } },
	},
	{
		...normal,
		id: 'Scale',
		name: 'Scale',
		run: size(12),
		paragraph: { keepLines: true, spacing: { before: points(2), after: points(9) } },
	},
	// Word joins the borders of like paragraphs into one frame; only `between` draws a line below each.
	{
		...normal,
		id: 'WritingLine',
		name: 'Writing line',
		next: 'WritingLine',
		paragraph: {
			border: { between: line(pencil), bottom: line(pencil) },
			spacing: { after: 0, line: cm(0.85), lineRule: 'exact' },
		},
	},
	{
		...normal,
		id: 'TableText',
		name: 'Table text',
		run: size(10.5),
		paragraph: { spacing: { after: 0, line: 256, lineRule: 'auto' } },
	},
	{ ...normal, basedOn: 'TableText', id: 'TableHead', name: 'Table head', run: { bold: true } },
	{
		...normal,
		id: 'Footer',
		name: 'footer',
		run: { ...size(9), color: soft },
		paragraph: { spacing: { after: 0, line: 252, lineRule: 'auto' } },
	},
	{
		id: 'Gap',
		name: 'Gap',
		basedOn: 'Normal',
		paragraph: { spacing: { after: 0, line: points(6), lineRule: 'exact' } },
	},
];

export const lightBorder = { style: BorderStyle.SINGLE, size: 4, color: hairline };
