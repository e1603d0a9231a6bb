/** Words as XML, and the frame that every page of a book has. */

/** Signs that XML 1.0 does not allow or advises against, and halves of pairs: a reader refuses the whole page for one. */
const unfit = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

export const xml = (text: string) => text.replace(unfit, '').replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Language and direction, as attributes. HTML reads `lang`, XML reads `xml:lang`. */
export const tongue = (lang: string, dir: 'ltr' | 'rtl') => `lang="${xml(lang)}" xml:lang="${xml(lang)}" dir="${dir}"`;

/** A paragraph of a class; nothing where there are no words. */
export const paragraph = (kind: string, text: string) => (text ? `<p class="${kind}">${xml(text)}</p>\n` : '');

/** An address to read and to follow. It runs from left to right in every language. */
export const addressLink = (url: string) => `<p class="address"><a href="${xml(url)}" dir="ltr">${xml(url)}</a></p>\n`;

interface Page {
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly title: string;
	/** XHTML. */
	readonly body: string;
}

export const pageOf = ({ lang, dir, title, body }: Page) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${tongue(lang, dir)}>
<head>
<meta charset="UTF-8"/>
<title>${xml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}</body>
</html>
`;
