/** `npm start`: builds the site and serves it at http://localhost:4321 (`PORT` changes the number). */
import { site } from '../site.ts';
import { buildSite } from '../build/build-site.ts';
import { serve } from './serve.ts';

const port = Number(process.env['PORT'] || 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`PORT is "${process.env['PORT'] ?? ''}". It should be a number from 0 to 65535, for example 4321.`);
	process.exit(1);
}
if (!(await buildSite())) process.exit(1);
try {
	const { url } = await serve(site.outputFolder, port);
	console.log(`\nKaaslane is at ${url}   (stop it with Ctrl+C)\n`);
} catch (error) {
	const { code, message } = error as NodeJS.ErrnoException;
	console.error(
		code === 'EADDRINUSE'
			? `Port ${String(port)} is taken by another program. Choose another one: PORT=4322 npm start (on Windows: set PORT=4322, then npm start).`
			: `The server could not start: ${message}`,
	);
	process.exit(1);
}
