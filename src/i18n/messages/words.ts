/** Messages of the words from letters; a part of the contract in `schema.ts`. */
import { one } from './note.ts';

export const wordMessages = {
	'words.title': one('List of words: heading'),
	'words.menu': one('Foot menu, short: the list of words'),
	'words.lede': one('List of words: how to use it, two short sentences'),
	'words.description': one('List of words: what search engines show, at most 160 characters'),
	'words.letters': one('List of words: name of the row of letters, for screen readers'),
	'words.marked': one('List of words: what the little envelope beside a word means'),
	'words.mark': one('The same beside each word, very short, for screen readers'),
	'word.description': one(
		'Page of a word: what search engines show. {{word}} is the Estonian word, {{meaning}} what it means',
	),
	'word.means': one('Page of a word: heading of what it means in a letter'),
	'word.deadline': one('Page of a word: heading of whether there is a deadline'),
	'word.todo': one('Page of a word: heading of the steps'),
	'word.care': one('Under the steps: that the letter itself counts, and that no lawyer has read the page'),
	'word.facts': one('Page of a word: heading of the amounts and dates'),
	'word.places': one('Page of a word: heading of who helps'),
	'word.general': one('Page of a word that we have not explained: heading of what helps with any letter'),
	'word.generalDate': one('Under it: look for a date near the Estonian words that follow'),
	'word.tahtaeg': one('What the Estonian word “tähtaeg” says about a date'),
	'word.hiljemalt': one('What the Estonian word “hiljemalt” says about a date'),
	'word.kuni': one('What the Estonian word “kuni” says about a date'),
	'word.generalAsk': one('Under them: whom to ask, and to keep the letter'),
	'word.forms': one('Page of a word: heading of its forms'),
	'word.also': one('Under the forms: before other names of the same thing'),
	'word.guides': one('Page of a word: heading of the guides about it'),
	'word.coming': one(
		'Instead of a guide that is not written yet. {{title}} is its title; the topic’s name follows as a link',
	),
	'word.alsoIn': one('Between that guide and others in which the word stands'),
	'word.related': one('Page of a word: heading of similar words'),
} as const;
