/** `npm start`: builds the site and serves it at http://localhost:4321 (`PORT` changes the number). */
import { buildSite } from '../build/build-site.ts';
import { wantedPort } from '../listen.ts';
import { orStop } from '../plain-error.ts';
import { site } from '../site.ts';
import { serve } from './serve.ts';

const port = await orStop(wantedPort);
if (!(await buildSite())) process.exit(1);
const { url } = await orStop(() => serve(site.outputFolder, port));
console.log(`\nKaaslane is at ${url}   (stop it with Ctrl+C)\n`);
