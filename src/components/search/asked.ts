/** What a list of results is drawn for. */
import type { SearchTexts } from '../../search/records/search-texts.ts';

export interface Asked {
	/** What the search box is made of too; fetched with it. */
	readonly tools: typeof import('./box.ts');
	readonly texts: SearchTexts;
	readonly query: string;
	readonly kind: string;
}
