/** Running text as runs of Word. */
import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Inline } from '../../model/document.ts';
import { wordLanguage } from './languages.ts';
import type { DrawContext } from './draw-context.ts';

type Marks = Pick<IRunOptions, 'bold' | 'italics' | 'style'>;

export const runsOf = (inlines: readonly Inline[], place: DrawContext, marks: Marks = {}): ParagraphChild[] =>
	inlines.flatMap((inline) => runOf(inline, place, marks));

function runOf(inline: Inline, place: DrawContext, marks: Marks): ParagraphChild | ParagraphChild[] {
	switch (inline.kind) {
		case 'text':
			return textRun(inline.text, place, marks);
		case 'strong':
			return runsOf(inline.inlines, place, { ...marks, bold: true });
		case 'emphasis':
			return runsOf(inline.inlines, place, { ...marks, italics: true });
		case 'link':
			return new ExternalHyperlink({
				link: inline.url,
				children: runsOf(inline.inlines, place, { ...marks, style: 'Hyperlink' }),
			});
		case 'word':
			return new TextRun({ ...marks, text: inline.text, language: { value: wordLanguage(inline.lang) } });
		case 'break':
			return new TextRun({ break: 1 });
		default:
			throw new Error(`The Word file has no form for the inline "${(inline as Inline).kind}".`);
	}
}

export const textRun = (text: string, place: DrawContext, marks: IRunOptions = {}): TextRun =>
	new TextRun({ ...marks, text, ...(place.rtl && { rightToLeft: true }) });
