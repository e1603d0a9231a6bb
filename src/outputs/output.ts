/** An output as an Astro integration: one function that runs when the HTML is there. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** `make` is given the folder of the built site. */
export const output = (
	name: string,
	make: (dist: string, logger: AstroIntegrationLogger) => Promise<void> | void,
): AstroIntegration => ({
	name: `kaaslane:${name}`,
	hooks: { 'astro:build:done': ({ dir, logger }) => make(fileURLToPath(dir), logger) },
});
