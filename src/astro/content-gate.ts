/**
 * EDGE: judges the content before Astro compiles any of it, so that nothing of a rejected file is ever run, and
 * nothing of the last good build is lost.
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { inspectContent, loadLibrary } from '../library/read/load-library.ts';
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
			server.watcher.add(site.contentFolder);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(site.contentFolder + path.sep)) return;
				const { problems } = inspectContent(site.contentFolder);
				if (problems.length > 0) logger.error(`\n\n${formatProblems(problems)}\n\n${summariseProblems(problems)}`);
				server.ws.send({ type: 'full-reload' });
			});
		},
	},
});
