import type { Document } from '../../model/document.ts';
import { wordLanguage } from './languages.ts';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The file's own properties. `docx` would write the time of day into them, and no language. */
export function propertiesOf({ title, lang, date }: Document): string {
	const day = `${date}T00:00:00Z`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escape(title)}</dc:title>`,
		'<dc:creator>Kaaslane</dc:creator>',
		`<dc:language>${wordLanguage(lang)}</dc:language>`,
		'<cp:lastModifiedBy>Kaaslane</cp:lastModifiedBy>',
		`<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
		'</cp:coreProperties>',
	].join('');
}
