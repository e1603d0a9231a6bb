/** What the page of a text or a word is made of, as a fingerprint: so that nothing is drawn up for a page that has not changed. */
import { fingerprint } from '../file-cache.ts';
import { formatBytes } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { handoutsOf } from '../library/handouts-of.ts';
import { pathOf } from '../library/library.ts';
import { usesOfWord } from '../page-model/kinds/word.ts';
import type { Context } from '../views/context.ts';
import { guidesWith } from '../views/dictionary.ts';
import type { Download } from '../views/download.ts';
import { downloadsAt } from '../views/files.ts';
import { inputsOf } from '../views/inputs.ts';
import { picturesOf } from '../views/picture.ts';
import type { Route } from '../views/routes.ts';

/** A page says how large a file is, and no more of its bytes: it is the same where a word of another language was changed. */
const asOffered = ({ bytes, zip, ...rest }: Download, locale: Locale) => ({
	...rest,
	sha256: '',
	size: formatBytes(locale, zip?.bytes ?? bytes),
	files: zip?.files,
});

/** Undefined for pages of other kinds, which show something of many texts. */
export function pageInputs(context: Context, route: Route): string | undefined {
	const { library, locale, pictures } = context;
	const { everywhere, below, facts } = inputsOf(library);
	if (route.kind === 'word') {
		const { path, word } = route;
		const guides = guidesWith(library, word).map(pathOf);
		return fingerprint(everywhere, locale, path, facts(usesOfWord(word)), JSON.stringify(guides));
	}
	if (!('thing' in route)) return undefined;
	const { thing, path } = route;
	const offering = thing.kind === 'session' ? handoutsOf(thing, library).map(pathOf) : [];
	const files = [path, ...offering]
		.flatMap((place) => downloadsAt(context, place))
		.map((file) => asOffered(file, locale));
	return fingerprint(
		everywhere,
		locale,
		path,
		below(thing.folder, locale),
		JSON.stringify([files, picturesOf(pictures, thing)]),
	);
}
