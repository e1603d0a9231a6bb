/** A kit or a session as a list names it. */
import type { PageLink } from '../../views/page-links.ts';

export interface MaterialLink extends PageLink {
	/** Short facts: for whom, how many meetings, how long. */
	readonly facts: readonly string[];
}
