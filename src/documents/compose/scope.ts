/** What the print forms may know of the text around them. */
import type { Translate } from '../../i18n/translator.ts';
import type { Node } from '../../library/mdx.ts';
import type { TextView } from '../../views/text-view.ts';
import type { Block } from '../model/document.ts';

export interface Scope {
	readonly view: TextView;
	/** Words in the language of the text. */
	readonly t: Translate;
	/** Folder of the pictures beside the text. */
	readonly folder: string;
	/** Addresses by the names under which `[words][name]` points to them. */
	readonly definitions: ReadonlyMap<string, string>;
	/** What must be said below a heading: that its section is older than the original. */
	readonly noticesAt: (heading: Node) => readonly Block[];
}
