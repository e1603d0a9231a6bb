/**
 * Lets Astro make a renderer of our components, instead of the pages themselves: so pages can be drawn anew one by one,
 * without Vite, as long as no component has changed.
 */
import type { AstroIntegration } from 'astro';

export const renderer: AstroIntegration = {
	name: 'kaaslane:renderer',
	hooks: {
		'astro:config:done': ({ setAdapter }) => {
			setAdapter({
				name: 'kaaslane:renderer',
				entrypointResolution: 'auto',
				serverEntrypoint: new URL('./renderer-entry.ts', import.meta.url),
				supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
			});
		},
	},
};
