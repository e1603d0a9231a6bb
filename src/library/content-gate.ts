/**
 * EDGE: judges the content before Astro compiles any of it, so that nothing of a rejected file is ever run, and
 * nothing of the last good build is lost.
 */
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';
import { inspectContent, loadLibrary } from './load-library.ts';
import { ContentError, formatProblems, summariseProblems } from './problems.ts';

/** Ends the program with the list alone: where in our programs it was noticed would tell an author nothing. */
async function stopUnlessSound(): Promise<void> {
	try {
		loadLibrary(true);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		await new Promise((written) => process.stderr.write(error.message, written));
		process.exit(1);
	}
}

export const contentGate = (): AstroIntegration => ({
	name: 'kaaslane:content-gate',
	hooks: {
		'astro:config:setup': async ({ command }) => {
			if (command === 'build' || command === 'dev') await stopUnlessSound();
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
