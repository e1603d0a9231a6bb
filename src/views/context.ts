/** What a view, a page or a document is made from. */
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Library } from '../library/library.ts';
import type { Download } from './download.ts';
import type { PictureView } from './picture.ts';

export interface Context {
	readonly library: Library;
	readonly locale: Locale;
	/** Words of the interface in a language; a text that is not translated needs those of its own. */
	readonly translator: (locale: Locale) => Translate;
	/** Day of the build, YYYY-MM-DD. */
	readonly today: string;
	/** Files made for this build; absent where only pages are wanted. */
	readonly downloads?: readonly Download[];
	/** Pictures of this build, by their path from `content/`; absent where only words are wanted. */
	readonly pictures?: ReadonlyMap<string, PictureView>;
}
