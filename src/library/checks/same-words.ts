/** Finds words that a language has and the entry does not ask for, and steps that are not those of the original. */
import { defaultLocale } from '../../i18n/locales.ts';
import { termLocale } from '../kinds/term.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Problem } from '../problems.ts';

export const checkSameWords = (library: Library): Problem[] => [
	...strayValues(library),
	...strayMeanings(library),
	...otherSteps(library),
	...comingTitles(library),
];

const strayValues = ({ facts }: Library): Problem[] =>
	[...facts].flatMap(([id, { data, words }]) =>
		data.value === 'words'
			? []
			: [...words.values()]
					.filter((own) => own.data.value !== undefined)
					.map(({ file, lineAt }) => ({
						file,
						line: lineAt('value'),
						what: `The fact "${id}" has a value in words here, but facts.yaml does not say so.`,
						why: 'Readers would never see it.',
						fix: 'Write "value: words" at the fact in facts.yaml of this folder, or take the line out.',
					})),
	);

/** The word itself is Estonian; what it means in Estonian is said by the letter word. */
const strayMeanings = ({ terms }: Library): Problem[] =>
	[...terms].flatMap(([id, { words }]) => {
		const own = words.get(termLocale);
		if (own?.data.meaning === undefined) return [];
		return [
			{
				file: own.file,
				line: own.lineAt('meaning'),
				what: `The term "${id}" has a meaning in the language of the word itself.`,
				why: 'No page shows it.',
				fix: 'Take the line out; what people call the word stands under "said:".',
			},
		];
	});

const otherSteps = ({ letters }: Library): Problem[] =>
	[...letters].flatMap(([id, { words }]) => {
		const steps = words.get(defaultLocale)?.data.todo.length;
		if (steps === undefined) return [];
		return [...words.values()]
			.filter(({ data }) => data.todo.length !== steps)
			.map(({ file, data, lineAt }) => ({
				file,
				line: lineAt('todo'),
				what: `The letter word "${id}" has another number of steps here (${data.todo.length}) than in ${defaultLocale}.yaml (${steps}).`,
				why: 'Readers of one language would be told less than those of another.',
				fix: 'Compare the two: in one of them a step is missing, or is divided.',
			}));
	});

/** Each guide that will come has a title in each language, and there is no title without one. */
const comingTitles = (library: Library): Problem[] =>
	library.topics.flatMap(({ data, words }) =>
		[...words].flatMap(([tag, { file, data: own, lineAt }]) => {
			const isDraft = library.languages.get(tag)?.data.state === 'draft';
			const titles = Object.keys(own.coming);
			return [
				...data.coming
					.filter((slug) => !isDraft && !titles.includes(slug))
					.map((slug) => ({
						file,
						line: lineAt('coming'),
						what: `The guide "${slug}", which is coming, has no title here.`,
						why: 'Readers of this language would see an empty place.',
						fix: `Add a line below "coming:": ${slug}: …`,
					})),
				...titles
					.filter((slug) => !data.coming.includes(slug))
					.map((slug) => ({
						file,
						line: lineAt('coming', slug),
						what: `The guide "${slug}" is not listed as coming in topic.yaml.`,
						why: 'Nobody would see its title.',
						fix: didYouMean(slug, data.coming, 'Take the line out, or add it to "coming:" in topic.yaml.'),
					})),
			];
		}),
	);
