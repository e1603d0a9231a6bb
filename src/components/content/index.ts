/** The dictionary of the vocabulary: what each word of `library/vocabulary.ts` is drawn by, and plain Markdown too. */
import type { ComponentName } from '../../library/vocabulary.ts';
import Fact from './Fact.astro';
import Facts from './Facts.astro';
import Field from './Field.astro';
import InShort from './InShort.astro';
import Lines from './Lines.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Places from './Places.astro';
import Scale from './Scale.astro';
import SectionHeading from './SectionHeading.astro';
import Source from './Source.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Terms from './Terms.astro';
import Tick from './Tick.astro';

const words = { InShort, Note, Fact, Facts, Source, Term, Terms, Places, Lines, Field, Scale } satisfies Record<
	ComponentName,
	unknown
>;

export const vocabularyComponents = { ...words, a: Link, h2: SectionHeading, table: Table, input: Tick };
