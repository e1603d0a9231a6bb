/** How long `npm run check` takes: on the content as it is, and with so many guides in seven languages. */
import path from 'node:path';
import { timed } from './timed.ts';
import { languages, makeWholeShelf } from './whole-shelf.ts';

const runs = 3;

/** Writes into `folder` and prints seconds, the quickest of a few runs each. */
export function benchCheck(guides: number, folder: string): void {
	const content = path.join(folder, 'content');
	makeWholeShelf(guides, content);
	const quickest = (env: NodeJS.ProcessEnv) =>
		Math.min(
			...Array.from({ length: runs }, () => timed(['src/commands/check.ts'], { ...process.env, ...env }).seconds),
		);
	console.log(`
check, as it is                        ${quickest({}).toFixed(1)} s
check, ${guides} guides in ${languages} languages        ${quickest({ KAASLANE_CONTENT: content }).toFixed(1)} s`);
}
