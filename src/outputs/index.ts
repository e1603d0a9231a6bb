/** Everything made after the HTML, in order. Each reads `dist/` and the manifest, and nothing else. */
import type { AstroIntegration } from 'astro';

export const outputs: AstroIntegration[] = [];
