/** The renderer: what Astro has made of our components, as one function. Bundled by Astro, called by `build/renderer.ts`. */
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

/** Throws where the address has no file in `pages/`, or drawing it failed: Astro then only logs why, and answers. */
export async function render(url: string, locals: App.Locals): Promise<string> {
	const response = await app.render(new Request(url), { locals });
	const wanted = locals.page.kind === 'not-found' ? 404 : 200;
	if (response.status !== wanted)
		throw new Error(`The page at ${url} could not be drawn: Astro answered ${String(response.status)}.`);
	return response.text();
}
