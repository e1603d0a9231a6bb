/** How long `npm run check` takes: on the content as it is, and with so many guides in seven languages. */
import path from 'node:path';
import { localeTags } from '../../src/i18n/locales.ts';
import { site } from '../../src/site.ts';
import { addLanguage } from '../support/add-language.ts';
import { pseudo } from '../support/pseudo.ts';
import { makeSyntheticLibrary } from './synthetic-library.ts';
import { timed } from './timed.ts';

const languages = 7;
const runs = 3;

/** Writes into `folder` and prints seconds, the quickest of a few runs each. */
export function benchCheck(guides: number, folder: string): void {
	const content = path.join(folder, 'content');
	makeSyntheticLibrary(site.contentFolder, content, guides);
	// Tags that nobody has taken; their words are English ones, longer.
	const invented = Array.from({ length: languages - localeTags.length }, (_, i) => `x${String.fromCharCode(97 + i)}`);
	for (const tag of invented) addLanguage(content, { tag, name: tag, state: 'published', change: pseudo });
	const quickest = (env: NodeJS.ProcessEnv) =>
		Math.min(
			...Array.from({ length: runs }, () => timed(['src/commands/check.ts'], { ...process.env, ...env }).seconds),
		);
	console.log(`
check, as it is                        ${quickest({}).toFixed(1)} s
check, ${guides} guides in ${languages} languages        ${quickest({ KAASLANE_CONTENT: content }).toFixed(1)} s`);
}
