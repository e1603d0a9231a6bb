/** The page of a handout. */
import type { Handout } from '../../library/kinds/handout.ts';
import { homeOf } from '../../library/library.ts';
import type { Context } from '../../views/context.ts';
import { writtenPage, type WrittenPage } from '../written-page.ts';
import type { PageKind } from './kind.ts';
import { crumbOf, materialsCrumb } from './materials.ts';
import { textWords } from './text-words.ts';

export type HandoutPage = WrittenPage<'handout'>;

/** Its crumbs lead to its session; one that several kits use stands directly among the materials. */
export function buildHandoutPage(context: Context, handout: Handout): HandoutPage {
	const { library, locale, translator } = context;
	const { kit, session } = homeOf(handout, library);
	return writtenPage(context, handout, [
		materialsCrumb(locale, translator(locale)),
		...[kit, session].flatMap((thing) => (thing ? [crumbOf(thing, locale)] : [])),
	]);
}

export const handoutKind: PageKind<'handout', HandoutPage> = {
	build: (context, { thing }) => buildHandoutPage(context, thing),
	words: ({ locale }, { thing }) => textWords(thing, locale),
	sharesStyles: true,
};
