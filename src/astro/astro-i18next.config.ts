/** Settings of astro-i18next. It reads only a `.ts` file whose path it is told; see README, "Choices". */
import { defaultLocale, writtenTags } from '../i18n/locales.ts';

const content = process.env['KAASLANE_CONTENT'] || './content';

export default {
	defaultLocale,
	locales: [...writtenTags],
	load: ['server'],
	i18nextServer: {
		initAsync: false,
		keySeparator: false,
		nsSeparator: false,
		interpolation: { escapeValue: false },
		backend: { loadPath: `${content}/messages/{{lng}}.json` },
	},
};
