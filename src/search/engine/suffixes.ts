/** Endings that our languages put to words, as keys. Not a grammar: it only tells a likely ending from a chance one. */
import { keyOf } from './tokenize.ts';

const spelled = [
	// Estonian: cases of both numbers, persons and tenses of verbs, words made of verbs and nouns.
	's st sse l le lt ga ta ni na ks d t te de id i e a u sid is isse ist il ile ilt iks dest desse test tesse tel tele telt deks teks dega tega del dele delt da ma b me vad sin nud tud mine mise mist mised us use ust uste line lise list lised ja jad',
	// Finnish.
	'n an en in un on ssa sta lla lta lle nä ksi ien jen den iden ten ia ja issa ista illa ilta ille iksi nsa ni kin ko minen misen mista nen sen set sia',
	// English.
	's es ed y ies',
	// Russian and Ukrainian.
	'а я о е ы и у ю й ь ом ем ём ой ей ою ею ам ям ами ями ах ях ов ев ів їв ого его ому ему ым им ых их ими ыми ая яя ое ее ые ие ую юю ть л ла ло ли ет ют ут ит ат ят ешь ишь ся ться лся лась ние ния нию нием ость ости ция ции цию ник ника ный ная ное ного ной ные ных ння нню ський ська ського',
];

const endings = new Set(['', ...spelled.flatMap((list) => list.split(' ')).map(keyOf)]);

/** Endings that make another word: who trains takes no train. */
const makers = new Set('er ers ing ings ly al ion ions ment ments'.split(' ').map(keyOf));

export const makesAnother = (rest: string): boolean => makers.has(rest);

export const isSuffix = (rest: string): boolean => endings.has(rest);
