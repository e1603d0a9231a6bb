/** Where a reader or an editor can suggest a correction. */
import { site } from '../site.ts';

/**
 * Address at which the file can be edited; undefined where the repository is not known.
 *
 * @param file path from the root of the repository
 * @param line line to which an editor is led, counted from 1
 */
export const suggestUrl = (file: string, line?: number): string | undefined =>
	site.repository && `${site.repository}/edit/main/${file}${line === undefined ? '' : `#L${line}`}`;
