/** The page of all kits. */
import { localeTags, type Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translator.ts';
import { localeUrl, materialsPath } from '../../i18n/urls.ts';
import type { Kit, KitData } from '../../library/kinds/kit.ts';
import type { Session } from '../../library/kinds/session.ts';
import { pathOf, translationIn } from '../../library/library.ts';
import type { Context } from '../../views/context.ts';
import type { FileLink } from '../../views/download.ts';
import { filesAt } from '../../views/files.ts';
import { kitFacts } from '../../views/kit-facts.ts';
import { pageLink } from '../../views/page-links.ts';
import { chromeOf } from '../chrome.ts';
import { kitChoices, lengthOf, type KitChoices, type KitLength } from '../kit-choices.ts';
import type { Crumb, PageBase } from '../page.ts';
import type { PageKind } from './kind.ts';
import type { MaterialLink } from './material-link.ts';

/** A kit among all kits, with what one can choose it by. */
export interface KitLink extends MaterialLink {
	readonly audience: KitData['audience'];
	/** How much of one's time it asks for, by the number of its sessions. */
	readonly length: KitLength;
	/** Languages in which it is written. */
	readonly locales: readonly Locale[];
	readonly files: readonly FileLink[];
}

export interface MaterialsPage extends PageBase<'materials'> {
	readonly kits: readonly KitLink[];
	/** Languages in which any kit is written. */
	readonly written: readonly Locale[];
	readonly choices: readonly KitChoices[];
}

export function buildMaterialsPage(context: Context): MaterialsPage {
	const { library, locale, translator } = context;
	const t = translator(locale);
	const kits = library.kits.map((kit) => kitLink(kit, context));
	const written = localeTags.filter((tag) => kits.some(({ locales }) => locales.includes(tag)));
	return {
		...chromeOf({ kind: 'materials', path: materialsPath }, context, {
			title: t('materials.title'),
			description: t('materials.lede'),
		}),
		kits,
		written,
		choices: kitChoices(kits, written, t),
	};
}

const kitLink = (kit: Kit, context: Context): KitLink => ({
	...pageLink(kit, context.locale),
	facts: kitFacts(kit, context.translator(context.locale)),
	audience: kit.data.audience,
	length: lengthOf(kit.sessions.length),
	locales: localeTags.filter((tag) => translationIn(kit, tag)),
	files: filesAt(context, pathOf(kit)),
});

export const materialsCrumb = (locale: Locale, t: Translate): Crumb => ({
	name: t('materials.title'),
	url: localeUrl(locale, materialsPath),
});

export const crumbOf = (thing: Kit | Session, locale: Locale): Crumb => {
	const { title: name, url } = pageLink(thing, locale);
	return { name, url };
};

export const materialsKind: PageKind<'materials', MaterialsPage> = {
	build: buildMaterialsPage,
	words: ({ locale, translator }) => ({
		title: translator(locale)('materials.title'),
		summary: translator(locale)('materials.lede'),
	}),
};
