/** `npm run build`: builds the site into `dist/`. */
import { buildSite } from './build-site.ts';

if (!buildSite()) process.exitCode = 1;
