/** The short facts below the title of a kit, a session, a guide. */
import type { Translate } from '../i18n/translator.ts';
import type { Kit } from '../library/kinds/kit.ts';
import type { Session } from '../library/kinds/session.ts';

export const kitFacts = ({ data, sessions }: Kit, t: Translate): string[] => [
	t(`for.${data.audience}`),
	t('materials.meetings', { count: sessions.length }),
	t(`rhythm.${data.rhythm}`),
	t('materials.people', data.size),
];

export const sessionFacts = ({ data }: Session, t: Translate): string[] => [
	t('materials.minutes', { count: data.minutes }),
	t('materials.people', data.size),
	...(data.needsExpert ? [t('materials.expert')] : []),
	...(data.safeguarding === 'raised' ? [t('materials.safeguarding')] : []),
	...(data.country === 'both' ? [] : [t(`country.${data.country}`)]),
];
