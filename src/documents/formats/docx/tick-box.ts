import { BuilderElement, CheckBoxUtil, TextRun, type ParagraphChild, type XmlComponent } from 'docx';

/**
 * A box that a click in Word ticks. `docx` has one of its own, but with a symbol of a font in place of the letter that
 * Word writes, and a symbol says nothing to whoever hears the text. Its types do not foresee another.
 */
export const tickBox = (tick: 'empty' | 'ticked'): ParagraphChild =>
	element('w:sdt', [
		element('w:sdtPr', [new CheckBoxUtil({ checked: tick === 'ticked' })]),
		element('w:sdtContent', [new TextRun({ text: tick === 'ticked' ? '☒' : '☐', font: boxFont })]),
	]) as XmlComponent as ParagraphChild;

const element = (name: string, children: XmlComponent[]) => new BuilderElement({ name, children });

const boxFont = { ascii: 'MS Gothic', eastAsia: 'MS Gothic', hAnsi: 'MS Gothic', hint: 'eastAsia' };
