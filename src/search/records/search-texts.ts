/** What the search says in the browser, with blanks that its script fills. A file of its own, so that no page carries it. */
import { samplesByPlural } from '../../i18n/format.ts';
import { localeInfo, type Locale } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages/schema.ts';
import type { Translate } from '../../i18n/translator.ts';
import { searchKindNames, type SearchKind } from './search-records.ts';

/** Texts of one form each. */
const plain = [
	'list',
	'all',
	'noneHere',
	'tryAll',
	'failedHere',
	'byTopic',
	'mean',
	'none',
	'noneAbout',
	'allKinds',
] as const satisfies readonly TextName[];

/** Texts with a form for each plural of the language. */
const counted = ['suggestions', 'count'] as const satisfies readonly TextName[];

type TextName = MessageKey extends infer Key ? (Key extends `search.${infer Name}` ? Name : never) : never;

export interface SearchTexts {
	/** Tag by which `Intl` chooses the plural form. */
	readonly intl: string;
	readonly plain: Readonly<Record<(typeof plain)[number], string>>;
	/** By plural form: one, few, other. */
	readonly counted: Readonly<Record<(typeof counted)[number], Readonly<Record<string, string>>>>;
	readonly kinds: Readonly<Record<SearchKind, string>>;
}

/** What a script puts in later. */
const blanks = { query: '{{query}}', amount: '{{amount}}' };

export function searchTexts(locale: Locale, t: Translate): SearchTexts {
	const forms = samplesByPlural(locale);
	return {
		intl: localeInfo(locale).intl,
		plain: byName(plain, (name) => t(`search.${name}`, blanks)),
		counted: byName(counted, (name) =>
			Object.fromEntries(forms.map(([form, count]) => [form, t(`search.${name}`, { ...blanks, count })])),
		),
		// A kind without its message stops here: `kind.…` must be a key of the contract.
		kinds: byName(searchKindNames, (kind) => t(`kind.${kind}`)),
	};
}

const byName = <Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value) =>
	Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
