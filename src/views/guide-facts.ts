/** What is said of a guide beside its title: its topic, for whom it is, when its facts were read. */
import { formatDate } from '../i18n/format.ts';
import type { Guide } from '../library/kinds/guide.ts';
import { wordsIn } from '../library/words-in.ts';
import type { Context } from './context.ts';
import type { TextView } from './text-view.ts';

export interface GuideFacts {
	readonly topicName: string;
	readonly audience: string;
	/** When the facts of the text were read: a day, or the days between. */
	readonly factsRead: string | undefined;
}

export function guideFacts(context: Context, guide: Guide, { registry }: TextView): GuideFacts {
	const { library, locale, translator } = context;
	const topic = library.topics.find(({ slug }) => slug === guide.topic);
	return {
		topicName: topic ? wordsIn(topic, locale).name : guide.topic,
		audience: translator(locale)(`audience.${guide.data.audience}`),
		factsRead: factsRead(context, Object.keys(registry.facts)),
	};
}

function factsRead({ library, locale, translator }: Context, ids: readonly string[]): string | undefined {
	const t = translator(locale);
	const days = ids.flatMap((id) => library.facts.get(id)?.data.read ?? []).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return undefined;
	if (first === last) return t('guide.factsRead', { date: formatDate(locale, first) });
	return t('guide.factsReadBetween', { first: formatDate(locale, first), last: formatDate(locale, last) });
}
