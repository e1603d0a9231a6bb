/**
 * A page at every old address that leads on without a script, for hosts that know no redirects. A file to download has
 * one, too: the host looks for `index.html` in a folder of the file's old name.
 */
import path from 'node:path';
import { localeInfo } from '../../i18n/locales.ts';
import { absolute } from '../../i18n/urls.ts';
import type { Manifest } from '../../page-model/manifest.ts';
import type { Output } from '../output.ts';
import { downloadLeads, pageLeads, type Lead } from './leads.ts';

export const writeRedirectPages: Output = ({ files, manifest, downloads }) => {
	for (const lead of [...pageLeads(manifest), ...downloadLeads(manifest, downloads)])
		files.write(path.posix.join(lead.from.slice(manifest.base.length), 'index.html'), leadPage(lead, manifest));
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const leadPage = ({ to, locale, title }: Lead, { moved }: Manifest): string => `<!doctype html>
<html lang="${locale}" dir="${localeInfo(locale).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${html(to)}">
<link rel="canonical" href="${html(absolute(to.replace(/#.*/, '')))}">
<title>${html(title)}</title>
</head>
<body>
<main>
<h1>${html(title)}</h1>
<p>${html(moved[locale] ?? '')} <a href="${html(to)}">${html(title)}</a></p>
</main>
</body>
</html>
`;
