/** The words that authors may write in MDX besides plain Markdown. `components/authoring/` draws each of them. */

/** What an attribute holds: ids of the registry (one or several, parted by spaces), words, or a whole
 * number: of a scale (`count`), of lines (`amount`), of columns, of centimetres. */
export type AttributeKind =
	'fact' | 'facts' | 'term' | 'terms' | 'places' | 'form' | 'words' | 'count' | 'amount' | 'columns' | 'height';

interface ComponentRule {
	/** `block` stands on lines of its own; `inline` stands within a sentence. */
	readonly display: 'block' | 'inline';
	/** Whether it wraps text of the author's. */
	readonly wraps: boolean;
	readonly required: Readonly<Record<string, AttributeKind>>;
	readonly optional?: Readonly<Record<string, AttributeKind>>;
	/** Where it may stand; absent where it may stand anywhere. What people write on belongs to handouts. */
	readonly room?: 'handouts';
	/** How an author writes it, shown in messages. */
	readonly example: string;
}

export const vocabulary = {
	InShort: { display: 'block', wraps: true, required: {}, example: '<InShort> … </InShort>' },
	Note: { display: 'block', wraps: true, required: { title: 'words' }, example: '<Note title="…"> … </Note>' },
	Fact: { display: 'inline', wraps: false, required: { id: 'fact' }, example: '<Fact id="…" />' },
	Facts: { display: 'block', wraps: false, required: { ids: 'facts' }, example: '<Facts ids="… …" />' },
	Source: { display: 'block', wraps: false, required: { ids: 'facts' }, example: '<Source ids="… …" />' },
	Term: {
		display: 'inline',
		wraps: false,
		required: { id: 'term' },
		optional: { form: 'form' },
		example: '<Term id="…" />',
	},
	Terms: { display: 'block', wraps: false, required: { ids: 'terms' }, example: '<Terms ids="… …" />' },
	Lines: {
		display: 'block',
		wraps: false,
		required: { count: 'amount' },
		room: 'handouts',
		example: '<Lines count="3" />',
	},
	Field: {
		display: 'block',
		wraps: false,
		required: { label: 'words' },
		optional: { lines: 'amount' },
		room: 'handouts',
		example: '<Field label="…" />',
	},
	Scale: {
		display: 'block',
		wraps: false,
		required: { label: 'words', from: 'count', to: 'count' },
		optional: { low: 'words', high: 'words' },
		room: 'handouts',
		example: '<Scale label="…" from="1" to="5" low="…" high="…" />',
	},
	Faces: {
		display: 'block',
		wraps: false,
		required: { label: 'words' },
		room: 'handouts',
		example: '<Faces label="…" />',
	},
	Drawing: {
		display: 'block',
		wraps: false,
		required: { height: 'height' },
		optional: { label: 'words' },
		room: 'handouts',
		example: '<Drawing label="…" height="8" />',
	},
	Cards: {
		display: 'block',
		wraps: true,
		required: { columns: 'columns', height: 'height' },
		room: 'handouts',
		example: '<Cards columns="2" height="4"> … a list, each item a card … </Cards>',
	},
	Places: { display: 'block', wraps: false, required: { ids: 'places' }, example: '<Places ids="… …" />' },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof vocabulary;
/** Those that may stand in handouts only. */
export type HandoutComponentName = {
	[Name in ComponentName]: (typeof vocabulary)[Name] extends { room: 'handouts' } ? Name : never;
}[ComponentName];

export const componentNames = Object.keys(vocabulary) as ComponentName[];

export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(vocabulary, name);

export const ruleOf = (name: ComponentName): ComponentRule => vocabulary[name];

/** Attributes that name entries of the registry, in the order in which the checks look them up. */
export const registryOf: Partial<Record<AttributeKind, 'facts' | 'terms' | 'places'>> = {
	fact: 'facts',
	facts: 'facts',
	term: 'terms',
	terms: 'terms',
	places: 'places',
};
