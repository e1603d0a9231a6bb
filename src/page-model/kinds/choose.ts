/** The page that asks for the language. */
import { defaultLocale, localeTags } from '../../i18n/locales.ts';
import { absolute, fileUrl, homePath, localeUrl } from '../../i18n/urls.ts';
import { site } from '../../site.ts';
import type { Context } from '../../views/context.ts';
import { languageLinks } from '../head.ts';
import type { Head, LanguageLink } from '../page.ts';

export interface ChoosePage {
	readonly kind: 'choose';
	readonly head: Head;
	readonly languages: readonly (LanguageLink & { readonly title: string; readonly about: string })[];
}

export function buildChoosePage({ translator }: Pick<Context, 'translator'>): ChoosePage {
	const t = translator(defaultLocale);
	return {
		kind: 'choose',
		head: {
			title: site.name,
			description: t('home.description'),
			canonical: absolute(site.base),
			alternates: [
				...localeTags.map((tag) => ({ hreflang: tag, href: absolute(localeUrl(tag, homePath)) })),
				{ hreflang: 'x-default', href: absolute(site.base) },
			],
			openGraph: {
				'og:site_name': site.name,
				'og:type': 'website',
				'og:title': site.name,
				'og:description': t('home.description'),
				'og:url': absolute(site.base),
				'og:image': absolute(fileUrl('share.png')),
			},
			jsonLd: [],
			isIndexed: true,
		},
		languages: languageLinks(homePath, undefined).map((link) => ({
			...link,
			title: translator(link.locale)('choose.title'),
			about: translator(link.locale)('choose.about'),
		})),
	};
}
