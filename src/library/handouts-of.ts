/** The handouts of a session. */
import { materialsPath } from '../i18n/urls.ts';
import type { Handout } from './kinds/handout.ts';
import type { Session } from './kinds/session.ts';
import type { Library } from './library.ts';
import { thingAt } from './page-paths.ts';

/** In the order of use, those of all kits among them. */
export const handoutsOf = (session: Session, library: Library): Handout[] =>
	session.data.handouts.flatMap((name) => {
		const place = name.startsWith('shared/') ? name : `${session.kit}/${session.slug}/${name}`;
		const handout = thingAt(library, `${materialsPath}${place}/`);
		return handout?.kind === 'handout' ? [handout] : [];
	});
