/**
 * Starlight with the same texts: as many pages in as many languages, with its search. Installed from npm into a folder of
 * its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { localeTags } from '../../src/i18n/locales.ts';
import { splitHead } from '../../src/library/read/split-head.ts';
import { timedIn, type Timed } from './timed.ts';

const versions = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1' };

export interface Peer extends Timed {
	readonly name: string;
	readonly pages: number;
}

/** Builds the guides of a content folder with Starlight below `folder`. */
export function buildStarlight(content: string, folder: string): Peer {
	const home = path.join(folder, 'starlight');
	const docs = path.join(home, 'src/content/docs');
	const guides = path.join(content, 'guides');
	for (const file of readdirSync(guides, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.mdx'))) {
		const tag = path.basename(file, '.mdx');
		if (!localeTags.includes(tag)) continue;
		const place = path.join(docs, tag, `${path.dirname(file)}.md`);
		mkdirSync(path.dirname(place), { recursive: true });
		writeFileSync(place, plainText(readFileSync(path.join(guides, file), 'utf8')));
	}
	writeFileSync(
		path.join(home, 'package.json'),
		JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: versions }),
	);
	writeFileSync(path.join(home, 'astro.config.mjs'), config());
	writeFileSync(path.join(home, 'src/content.config.ts'), collections);
	const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: home,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`Starlight could not be installed: ${stderr}`);
	const built = timedIn(home, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
	const pages = readdirSync(path.join(home, 'dist'), { recursive: true, encoding: 'utf8' });
	return { ...built, name: 'Starlight 0.42', pages: pages.filter((file) => file.endsWith('index.html')).length };
}

/** The words of a text without our components: their ids stand for what they show. */
function plainText(text: string): string {
	const { head = '', body = '' } = splitHead(text) ?? {};
	const title = /^title: .*$/m.exec(head)?.[0] ?? 'title: none';
	const plain = body.replace(/<\/?[A-Z]\w*([^>]*)>/g, (_, attributes: string) =>
		[...attributes.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words).join(' '),
	);
	return `---\n${title}\n---\n${plain}`;
}

const config = () => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
	site: 'https://kaaslane.example',
	integrations: [starlight({ title: 'Peer', defaultLocale: 'en', locales: ${JSON.stringify(Object.fromEntries(localeTags.map((tag) => [tag, { label: tag, lang: tag }])))} })],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
