/** Letters that have another key in the index, and that key; a unit test holds them against `keyOf`. */
const written = 'абвгґдеєжзиіїйклмнопрстуфхцчшщыэюяcqwyjxøłæđı';
const keys = 'abvggdeezziiiiklmnoprstufhkkssieiikkviikoladi';

/** Key of the first letter of what is typed, for which there is a file; empty where there is none. */
export function letterOf(text: string): string {
	const letter = text.trim().slice(0, 1).toLowerCase().normalize('NFD').slice(0, 1);
	const key = letter && (keys[written.indexOf(letter)] ?? letter);
	return /^[a-z]$/.test(key) ? key : '';
}
