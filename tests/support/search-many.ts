/** Two thousand pages of made-up words, the same in every run. */
import type { SearchRecord } from '../../src/search/engine/record.ts';
import { recordOf } from './search-index.ts';

function dice(): (sides: number) => number {
	let state = 7;
	return (sides) => {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		return Math.floor((state / 2 ** 31) * sides);
	};
}

const roll = dice();
const alphabets = ['aaeeiioouudgklmnprstvhõäöü', 'ааоееибвгджзклмнпрстшщьы'];
function randomWord(): string {
	const letters = alphabets[roll(2)] ?? '';
	return Array.from({ length: 5 + roll(8) }, () => letters[roll(letters.length)]).join('');
}

export const many: SearchRecord[] = Array.from({ length: 2000 }, (_, i) =>
	recordOf({
		path: `a-shelf-of-many/${String(i)}`,
		title: [randomWord(), randomWord(), randomWord(), randomWord()].join(' '),
		keywords: randomWord(),
		others: `${randomWord()} ${String(roll(1000))}`,
		kind: ['guide', 'topic', 'word', 'kit'][Math.floor(i / 500)] ?? '',
	}),
);
