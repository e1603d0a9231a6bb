// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import i18next from 'astro-i18next';
import { defaultLocale, localeTags } from './src/i18n/locales.ts';
import { markdown } from './src/astro/markdown.ts';
import { contentGate } from './src/astro/content-gate.ts';
import { outputs } from './src/outputs/index.ts';
import { withoutNoise } from './src/astro/quiet-log.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.origin,
	base: site.base,
	outDir: site.outputFolder,
	cacheDir: site.cacheFolder,
	trailingSlash: 'always',
	scopedStyleStrategy: 'class',
	build: { format: 'directory', inlineStylesheets: 'always', assets: '_kaaslane' },
	i18n: {
		locales: [...localeTags],
		defaultLocale,
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	markdown,
	integrations: [contentGate(), i18next({ configPath: './src/astro/astro-i18next.config.ts' }), mdx(), ...outputs],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"connect-src 'self'",
				"form-action 'self'",
				"base-uri 'none'",
			],
		},
	},
	vite: {
		ssr: { external: ['satteri', 'i18next'] },
		build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutNoise } },
	},
	devToolbar: { enabled: false },
});
