/** All checks, in the order in which a reader of the code may want to meet them. */
import type { Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import type { RawContent } from '../read/read-content.ts';
import { checkCompleteThings } from './complete-things.ts';
import { checkCompleteWords } from './complete-words.ts';
import { checkFileNames } from './file-names.ts';
import { checkHeadings } from './headings.ts';
import { checkInternalLinks } from './internal-links.ts';
import { checkKits } from './kits.ts';
import { checkLanguages } from './languages.ts';
import { checkLetters } from './letters.ts';
import { checkMessages } from './messages.ts';
import { checkPictures } from './pictures.ts';
import { checkPrintableSigns } from './printable-signs.ts';
import { checkRedirects } from './redirects.ts';
import { checkRegistry } from './registry.ts';
import { checkSameShape } from './same-shape.ts';
import { checkSameWords } from './same-words.ts';
import { checkTopics } from './topics.ts';
import { checkUntranslated } from './untranslated.ts';

export type Check = (library: Library, content: RawContent) => Problem[];

export const allChecks: readonly Check[] = [
	checkLanguages,
	checkCompleteThings,
	checkSameShape,
	checkUntranslated,
	checkHeadings,
	checkInternalLinks,
	checkPictures,
	checkRegistry,
	checkCompleteWords,
	checkSameWords,
	checkLetters,
	checkTopics,
	checkKits,
	checkFileNames,
	checkRedirects,
	checkMessages,
	checkPrintableSigns,
];
