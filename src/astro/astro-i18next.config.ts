/** Settings of astro-i18next. It reads only a `.ts` file whose path it is told; see README, "Choices". */
import { defaultLocale, localeTags } from '../i18n/locales.ts';

export default {
	defaultLocale,
	locales: [...localeTags],
	load: ['server'],
	i18nextServer: {
		initAsync: false,
		// A draft has not all of its words yet. Only languages that stand in this list are loaded at the start.
		fallbackLng: [defaultLocale, ...localeTags],
		keySeparator: false,
		nsSeparator: false,
		interpolation: { escapeValue: false },
		// Its words go into the renderer as they stand here, so that it serves any folder of content.
		backend: {
			loadPath: (tag: string) => `${process.env['KAASLANE_CONTENT'] || './content'}/messages/${tag}.json`,
		},
	},
};
