/** Addresses of the plain site, which is tested under the path where it will be published. */
const base = new URL(process.env['PLAIN_URL'] || 'http://localhost/').pathname;

/** Address of a path of the site, from its root. */
export const at = (path: string): string => base + path.slice(1);
