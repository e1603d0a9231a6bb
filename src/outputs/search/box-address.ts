/**
 * `virtual:kaaslane-search-box`: the address of the search box's script, which pages fetch when somebody turns to the
 * box. Vite's own way, `import()` of a file, would put a helper of 0.8 kB and a list of files on every page.
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';

const moduleName = 'virtual:kaaslane-search-box';
const box = 'src/components/search/box.ts';

/** What a bundler lets its plugin do, as far as we use it. */
interface Bundler {
	emitFile: (file: { type: 'chunk'; id: string; name: string; preserveSignature: 'allow-extension' }) => string;
}

const boxAddress = {
	name: 'kaaslane:search-box',
	// A module for each script that asks: one for all would be one more file for every page.
	resolveId: (id: string, importer = '') => (id === moduleName ? `\0${moduleName}?${importer}` : undefined),
	load(this: Bundler, id: string) {
		if (!id.startsWith(`\0${moduleName}`)) return undefined;
		const file = this.emitFile({
			type: 'chunk',
			id: path.resolve(box),
			name: 'box',
			preserveSignature: 'allow-extension',
		});
		return `export default import.meta.ROLLUP_FILE_URL_${file};`;
	},
};

/** The same helper, where the box itself fetches its further parts: they have no style sheets to fetch beforehand. */
const withoutHelper = {
	name: 'kaaslane:no-preload-helper',
	enforce: 'pre' as const,
	load: (id: string) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export const searchBox: AstroIntegration = {
	name: 'kaaslane:search-box',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			updateConfig({ vite: { plugins: [boxAddress, withoutHelper], build: { modulePreload: false } } });
		},
	},
};
