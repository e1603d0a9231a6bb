/** Settings of astro-i18next. It reads only a `.ts` file whose path it is told; see README, "Choices". */
import { defaultLocale, localeTags } from '../i18n/locales.ts';

const content = process.env['KAASLANE_CONTENT'] || './content';

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
		backend: { loadPath: `${content}/messages/{{lng}}.json` },
	},
};
