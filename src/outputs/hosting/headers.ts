/** The headers of every answer, written once: for our own server, and for each host in its own language. */
import { site } from '../../site.ts';

export type Headers = Readonly<Record<string, string>>;

/** For all files. The policy for scripts and styles stands in each page; what a `<meta>` cannot say stands here. */
export const everywhere: Headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Frame-Options': 'DENY',
};

/** Pages and all else: kept, but asked for again each time, so that a mended fee is seen at once. */
export const revalidated: Headers = { 'Cache-Control': 'no-cache' };

/** Files whose name changes with their contents. */
export const immutable: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Folders, from the root of the site, whose files carry a fingerprint in their name. */
export const immutableFolders: readonly string[] = ['_kaaslane'];
/** Endings of the files of the full text that carry one. */
export const pagefindEndings: readonly string[] = ['pf_index', 'pf_meta', 'pf_filter', 'texts.json'];

/** Headers of one address, from the root of the host. */
export function headersFor(url: string): Headers {
	const place = url.slice(site.base.length);
	const isImmutable =
		immutableFolders.some((folder) => place.startsWith(`${folder}/`)) ||
		pagefindEndings.some((ending) => place.endsWith(`.${ending}`));
	return { ...everywhere, ...(isImmutable ? immutable : revalidated) };
}
