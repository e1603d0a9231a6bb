/** The program that `npm run dev` starts, and starts anew where the code has changed. */
import { wantedPort } from '../listen.ts';
import { orStop } from '../plain-error.ts';
import { startDevServer } from './server.ts';

const url = await orStop(() => startDevServer(wantedPort()));
console.log(`\nKaaslane is at ${url}   (stop it with Ctrl+C)\n`);
