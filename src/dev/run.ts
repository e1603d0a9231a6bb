/** The program that `npm run dev` starts, and starts anew where the code has changed. */
import { orStop } from '../plain-error.ts';
import { startDevServer } from './server.ts';

const url = await orStop(() => startDevServer(Number(process.env['PORT'] || 4321)));
console.log(`\nKaaslane is at ${url}   (stop it with Ctrl+C)\n`);
