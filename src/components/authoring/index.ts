/** What a text to read is drawn by: the words of `library/vocabulary.ts` that may stand anywhere, and plain Markdown. */
import type { ComponentName, HandoutComponentName } from '../../library/vocabulary.ts';
import Fact from './Fact.astro';
import Facts from './Facts.astro';
import InShort from './InShort.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import Places from './Places.astro';
import SectionHeading from './SectionHeading.astro';
import Source from './Source.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Terms from './Terms.astro';
import Tick from './Tick.astro';

const words = { InShort, Note, Fact, Facts, Source, Term, Terms, Places } satisfies Record<
	Exclude<ComponentName, HandoutComponentName>,
	unknown
>;

export const textComponents = { ...words, a: Link, h2: SectionHeading, img: Picture, table: Table, input: Tick };
