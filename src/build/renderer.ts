/** The renderer: our components as Astro has compiled them, kept until one of them changes. */
import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { codeHash } from '../code-hash.ts';
import { fingerprint } from '../file-cache.ts';
import { localeTags } from '../i18n/locales.ts';
import type { DrawnPage } from '../page-model/page-of.ts';
import { PlainError } from '../plain-error.ts';
import { site } from '../site.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface Renderer {
	/** Fingerprint of all code that draws a page. */
	readonly key: string;
	/** Folder of the scripts and pictures that pages ask for. */
	readonly assets: string;
	/** Draws the page at an address from the root of the host. */
	readonly draw: (url: string, page: DrawnPage) => Promise<string>;
}

/** The renderer of the code as it is. Where it is not kept, or is damaged, it is compiled, which takes some seconds. */
export async function openRenderer(): Promise<Renderer> {
	const key = rendererKey();
	const renderers = path.join(site.cacheFolder, 'renderer');
	const folder = path.join(renderers, key);
	if (!isWhole(folder)) await compile(folder);
	linkLibraries(path.join(renderers, 'node_modules'));
	const { render } = (await import(pathToFileURL(path.join(folder, 'server/entry.mjs')).href)) as {
		render: (url: string, locals: { page: DrawnPage }) => Promise<string>;
	};
	const origin = new URL(site.origin);
	return {
		key,
		assets: path.join(folder, 'client'),
		draw: (url, page) => render(new URL(url, origin).href, { page }),
	};
}

/** All code, the libraries, and what differs between builds. */
const rendererKey = (): string =>
	fingerprint(
		'renderer',
		process.version,
		root,
		...['package-lock.json', 'astro.config.mjs'].map((file) => readFileSync(path.join(root, file))),
		codeHash('.', '../public'),
		...[site.origin, site.base, site.repository ?? '', site.contentFolder, ...localeTags],
		JSON.stringify(
			localeTags.map((tag) => readFileSync(path.join(site.contentFolder, 'languages', `${tag}.yaml`), 'utf8')),
		),
	);

const listOf = (folder: string): string => {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'files.sha256')
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
	return fingerprint(...files.flatMap((file) => [path.relative(folder, file), readFileSync(file)]));
};

/** Whether every file is as it was compiled. */
function isWhole(folder: string): boolean {
	const list = path.join(folder, 'files.sha256');
	return existsSync(list) && readFileSync(list, 'utf8') === listOf(folder);
}

/** What the renderer imports is found from where it lies. */
function linkLibraries(link: string): void {
	const libraries = path.join(root, 'node_modules');
	if (existsSync(link) && realpathSync(link) === realpathSync(libraries)) return;
	rmSync(link, { recursive: true, force: true });
	symlinkSync(libraries, link, 'junction');
}

async function compile(folder: string): Promise<void> {
	const half = `${folder}.${process.pid}`;
	rmSync(half, { recursive: true, force: true });
	mkdirSync(half, { recursive: true });
	try {
		await runAstro(half);
		writeFileSync(path.join(half, 'files.sha256'), listOf(half));
		rmSync(folder, { recursive: true, force: true });
		renameSync(half, folder);
	} finally {
		rmSync(half, { recursive: true, force: true });
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
