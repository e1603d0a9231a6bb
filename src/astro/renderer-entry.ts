/** The renderer: what Astro has made of our components, as one function. Bundled by Astro, called by `build/renderer.ts`. */
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

/** Throws where the address has no file in `pages/`, or drawing it failed. */
export async function render(url: string, locals: App.Locals): Promise<string> {
	const response = await app.render(new Request(url), { locals });
	return response.text();
}
