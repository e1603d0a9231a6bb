// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import i18next from 'astro-i18next';
import { withoutNoise } from './src/astro/quiet-log.ts';
import { renderer } from './src/astro/renderer.ts';
import { searchBox } from './src/outputs/search/box-address.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.origin,
	base: site.base,
	output: 'server',
	adapter: renderer,
	outDir: site.outputFolder,
	cacheDir: site.cacheFolder,
	trailingSlash: 'always',
	scopedStyleStrategy: 'class',
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_kaaslane' },
	integrations: [i18next({ configPath: './src/astro/astro-i18next.config.ts' }), mdx(), searchBox],
	vite: {
		ssr: { external: ['satteri', 'i18next'] },
		build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutNoise } },
	},
	devToolbar: { enabled: false },
});
