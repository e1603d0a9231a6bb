/**
 * Makes the sound content that of the whole site: its pictures are read from there. To be imported before all else,
 * as `site.ts` looks only once.
 */
import path from 'node:path';

process.env['KAASLANE_CONTENT'] = path.resolve(import.meta.dirname, '../fixtures/sound');
