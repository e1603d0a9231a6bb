/**
 * Document: all that one file to print or to edit says, as plain data without any markup. Each format draws these few
 * kinds of blocks (pdf/, docx/, epub/) and looks nothing up; `forms/` makes them from what authors write.
 */

/** Running text. */
export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'strong' | 'emphasis'; readonly inlines: readonly Inline[] }
	/** `url` is whole, with a scheme. */
	| { readonly kind: 'link'; readonly url: string; readonly inlines: readonly Inline[] }
	/** A word in another language than the document's, from left to right: an official Estonian name. */
	| { readonly kind: 'word'; readonly lang: string; readonly text: string }
	| { readonly kind: 'break' };

/** `tick` is the box of a list of things to do: empty, or already ticked. */
export interface Item {
	readonly tick?: 'empty' | 'ticked';
	readonly blocks: readonly Block[];
}

/** Something named, and what there is to say of it, a paragraph each. */
export interface Detail {
	readonly name: readonly Inline[];
	readonly words: readonly (readonly Inline[])[];
}

export type Level = 1 | 2 | 3 | 4;

export type Block =
	/** 1 stands directly below the title of the document. */
	| { readonly kind: 'heading'; readonly level: Level; readonly inlines: readonly Inline[] }
	/** `small` is for sources and remarks. */
	| { readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly tone?: 'small' }
	/** `start` counts in ordered lists only. */
	| { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly Item[] }
	/** Every row has as many cells as the head. */
	| {
			readonly kind: 'table';
			readonly head: readonly (readonly Inline[])[];
			readonly rows: readonly (readonly (readonly Inline[])[])[];
	  }
	/** `short` holds the most important lines of a guide, `quote` somebody's words. */
	| {
			readonly kind: 'box';
			readonly tone: 'note' | 'short' | 'quote';
			readonly title?: string;
			readonly blocks: readonly Block[];
	  }
	| { readonly kind: 'details'; readonly items: readonly Detail[] }
	/** Empty lines to write on, with what to write there. */
	| { readonly kind: 'lines'; readonly label?: string; readonly count: number }
	/** Numbers to circle, with words at both ends. */
	| {
			readonly kind: 'scale';
			readonly label: string;
			readonly numbers: readonly number[];
			readonly low?: string;
			readonly high?: string;
	  }
	/** Three faces to circle, from glad to sad. */
	| { readonly kind: 'faces'; readonly label: string }
	/** An empty frame to draw in; `height` in centimetres. */
	| { readonly kind: 'drawing'; readonly label?: string; readonly height: number }
	/** Cards to cut out, side by side in columns; `height` in centimetres is the least. */
	| {
			readonly kind: 'cards';
			readonly columns: number;
			readonly height: number;
			readonly cards: readonly (readonly Block[])[];
	  }
	/** `file` is its path on this machine; a picture that changes under its name has another `sha256`. */
	| { readonly kind: 'picture'; readonly file: string; readonly sha256: string; readonly alt: string }
	/** The agenda as a picture: parts as long as they last, in per cent; the table below it is the real content. */
	| {
			readonly kind: 'bar';
			readonly alt: string;
			readonly parts: readonly {
				readonly length: number;
				readonly kind: 'open' | 'talk' | 'work' | 'break' | 'close';
			}[];
	  }
	| { readonly kind: 'rule' }
	/** Begins a sheet of its own: one meeting of a handbook, one handout of a meeting. */
	| {
			readonly kind: 'section';
			readonly level: Level;
			readonly title: string;
			readonly summary: string;
			readonly facts: readonly string[];
	  };

/** A block whose own blocks are changed: a box, a list, cards. Others stay as they are. */
export function mapInner(block: Block, change: (blocks: readonly Block[]) => Block[]): Block {
	switch (block.kind) {
		case 'box':
			return { ...block, blocks: change(block.blocks) };
		case 'list':
			return { ...block, items: block.items.map((item) => ({ ...item, blocks: change(item.blocks) })) };
		case 'cards':
			return { ...block, cards: block.cards.map(change) };
		default:
			return block;
	}
}

/** Words of the frame, in the document's language. */
export interface ChromeWords {
	/** Name of the table of contents. */
	readonly contents: string;
	/** What the code leads to, for those who do not see it. */
	readonly code: string;
	/** Beside the code: why to scan it. */
	readonly scan: string;
	/** Licence and day of the edition, kept apart: joined, letters of two directions would change places. */
	readonly edition: readonly string[];
	/** "Page {page} of {pages}". */
	readonly page: string;
}

export interface Document {
	/** Language tag (BCP 47). */
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly title: string;
	readonly summary: string;
	/** What it is a part of, from the largest: the kit, the meeting. */
	readonly partOf: readonly string[];
	/** Short facts below the summary: minutes, people. */
	readonly facts: readonly string[];
	/** Whether a table of contents follows the title. */
	readonly hasContents: boolean;
	/** Whether it is given away, as a certificate or a letter is: then nothing stands on it that is ours to say. */
	readonly isGiven: boolean;
	readonly blocks: readonly Block[];
	/** What must be said in small letters: that nobody has read the translation yet. */
	readonly remarks: readonly string[];
	/** Address of its page, whole. */
	readonly address: string;
	/** Day of the edition, YYYY-MM-DD. */
	readonly date: string;
	readonly words: ChromeWords;
}
