/**
 * EDGE: judges the content before the dev server shows any of it, and again after each edit. For a build,
 * `build/make-site.ts` does, before anything is made of it.
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { inspectSite, loadLibrary } from '../library/read/load-library.ts';
import { orStop } from '../plain-error.ts';
import { formatProblems, summariseProblems } from '../library/problems.ts';

export const contentGate = (): AstroIntegration => ({
	name: 'kaaslane:content-gate',
	hooks: {
		'astro:config:setup': async ({ command }) => {
			// Where in our programs a mistake was noticed would tell an author nothing.
			if (command === 'dev') await orStop(() => loadLibrary(true));
		},
		'astro:server:setup': ({ server, logger }) => {
			const judge = () => {
				const { problems } = inspectSite();
				if (problems.length > 0) logger.error(`\n\n${formatProblems(problems)}\n\n${summariseProblems(problems)}`);
			};
			let judging: NodeJS.Timeout | undefined;
			server.watcher.add(site.contentFolder);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(site.contentFolder + path.sep)) return;
				// The author looks at the page first.
				server.ws.send({ type: 'full-reload' });
				clearTimeout(judging);
				judging = setTimeout(judge, 500);
			});
		},
	},
});
