/** What a handout is drawn by: everything, and what people write on. Pages to read do not carry its styles. */
import type { HandoutComponentName } from '../../library/vocabulary.ts';
import Cards from './Cards.astro';
import Drawing from './Drawing.astro';
import Faces from './Faces.astro';
import Field from './Field.astro';
import { textComponents } from './index.ts';
import Lines from './Lines.astro';
import Scale from './Scale.astro';

const words = { Lines, Field, Scale, Faces, Drawing, Cards } satisfies Record<HandoutComponentName, unknown>;

export const handoutComponents = { ...textComponents, ...words };
