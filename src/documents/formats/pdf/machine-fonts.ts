import path from 'node:path';
import { fileURLToPath } from 'node:url';

const noFonts = path.join(path.dirname(fileURLToPath(import.meta.url)), 'no-fonts.conf');

/**
 * The same fonts on every machine, and so the same bytes: its own are hidden from Typst. To be called in the main
 * thread before Typst is there: what a worker writes into `process.env` reaches no other program.
 */
export function hideMachineFonts(): void {
	process.env['FONTCONFIG_FILE'] = noFonts;
}
