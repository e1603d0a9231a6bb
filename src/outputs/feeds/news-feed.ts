/** `/<lang>/rss.xml`: the stories of a language, the newest first (RSS 2.0). */
import type { Manifest, ManifestPage } from '../../page-model/manifest.ts';
import type { Output } from '../output.ts';

export const writeNewsFeeds: Output = ({ files, manifest }) => {
	for (const locale of manifest.locales) {
		const own = manifest.pages.filter((page) => page.locale === locale);
		const news = own.find(({ kind }) => kind === 'news');
		const stories = own.filter(({ kind, contentLocale }) => kind === 'story' && contentLocale === locale);
		if (news) files.write(`${locale}/rss.xml`, rss(manifest, news, stories));
	}
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function rss({ origin }: Manifest, news: ManifestPage, stories: readonly ManifestPage[]): string {
	// Stories of one day stay in their own order, which is that of the manifest.
	const newest = [...stories].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en'));
	const self = origin + news.url.replace(/news\/$/, 'rss.xml');
	const items = newest.map(
		({ title, summary, url, date }) => `\t\t<item>
\t\t\t<title>${xml(title)}</title>
\t\t\t<link>${xml(origin + url)}</link>
\t\t\t<guid>${xml(origin + url)}</guid>
\t\t\t<description>${xml(summary)}</description>
\t\t\t<pubDate>${new Date(`${date ?? ''}T00:00:00Z`).toUTCString()}</pubDate>
\t\t</item>\n`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
\t<channel>
\t\t<title>${xml(news.title)}</title>
\t\t<link>${xml(origin + news.url)}</link>
\t\t<atom:link href="${xml(self)}" rel="self" type="application/rss+xml" />
\t\t<description>${xml(news.summary)}</description>
\t\t<language>${news.locale}</language>
${items.join('')}\t</channel>
</rss>
`;
}
