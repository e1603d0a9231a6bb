/** The renderer: our components as Astro has compiled them, kept until one of them changes. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from '../file-cache.ts';
import { localeTags } from '../i18n/locales.ts';
import type { DrawnPage } from '../page-model/page-of.ts';
import { PlainError } from '../plain-error.ts';
import { site } from '../site.ts';
import { compilerHash, programHash, root } from './program.ts';
import { isSealed, sealFolder } from './sealed-folder.ts';
import { arrangeStyles, openStyles, type StylesIn } from './styles.ts';

/** Always in this checkout, whatever `KAASLANE_CACHE` says: from there the renderer finds the libraries that it imports. */
const renderers = path.join(root, '.cache/renderer');

export interface Renderer {
	/** Fingerprint of all that draws a page: the code, and the languages, which the components know by themselves. */
	readonly key: string;
	/** Folder of the scripts and pictures that pages ask for. */
	readonly assets: string;
	/** Draws the page at an address from the root of the host. */
	readonly draw: (url: string, page: DrawnPage, stylesIn: StylesIn) => Promise<string>;
}

/** The renderer of the code as it is. Where it is not kept, or is damaged, it is compiled, which takes some seconds. */
export async function openRenderer(): Promise<Renderer> {
	const folder = path.join(renderers, fingerprint('renderer', compilerHash(), ...localeTags));
	if (!isSealed(folder)) await compile(folder);
	tidy(folder);
	const { render } = (await import(pathToFileURL(path.join(folder, 'server/entry.mjs')).href)) as {
		render: (url: string, locals: { page: DrawnPage }) => Promise<string>;
	};
	const origin = new URL(site.origin);
	const putStyles = openStyles(folder);
	return {
		key: rendererKey(),
		assets: path.join(folder, 'client'),
		draw: async (url, page, stylesIn) => putStyles(await render(new URL(url, origin).href, { page }), stylesIn),
	};
}

const rendererKey = (): string =>
	fingerprint(
		'page',
		programHash(),
		...localeTags.flatMap((tag) => [
			tag,
			readFileSync(path.join(site.contentFolder, 'languages', `${tag}.yaml`), 'utf8'),
		]),
	);

async function compile(folder: string): Promise<void> {
	const half = `${folder}.${String(process.pid)}`;
	rmSync(half, { recursive: true, force: true });
	mkdirSync(half, { recursive: true });
	try {
		await runAstro(half);
		arrangeStyles(half);
		sealFolder(half);
		// Another build may have compiled the same meanwhile, and be using it.
		if (isSealed(folder)) return;
		rmSync(folder, { recursive: true, force: true });
		renameSync(half, folder);
	} finally {
		rmSync(half, { recursive: true, force: true });
	}
}

const month = 30 * 24 * 3600 * 1000;

/** Lets go of those that no build has used for a month. */
function tidy(used: string): void {
	const now = new Date();
	utimesSync(used, now, now);
	for (const name of readdirSync(renderers)) {
		const folder = path.join(renderers, name);
		if (now.getTime() - statSync(folder).mtimeMs > month) rmSync(folder, { recursive: true, force: true });
	}
}

function runAstro(folder: string): Promise<void> {
	const child = spawn(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
		cwd: root,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, KAASLANE_OUT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => (said += words.toString()));
	return new Promise((resolve, reject) => {
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new PlainError(`Astro could not compile the components:\n\n${said}`));
		});
	});
}
