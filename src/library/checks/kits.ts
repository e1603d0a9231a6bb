/** Finds agendas that do not add up, parts without words, and handouts that are missing or that nobody hands out. */
import type { Kit } from '../kinds/kit.ts';
import type { Session } from '../kinds/session.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problems.ts';
import { didYouMean } from '../did-you-mean.ts';

export function checkKits(library: Library): Problem[] {
	const sessions = library.kits.flatMap((kit) => kit.sessions);
	return [
		...library.kits.flatMap((kit) => programmeProblem(kit, library)),
		...sessions.flatMap((session) => [
			...minutesProblem(session),
			...partsTwice(session),
			...partsWithoutWords(session),
			...missingHandouts(session, library),
			...idleHandouts(session),
			...handoutsTwice(session),
			...givenProblems(session),
		]),
	];
}

function programmeProblem({ data, file, lineAt }: Kit, { infoPages, unparsable }: Library): Problem[] {
	const slugs = infoPages.map(({ slug }) => slug);
	if (slugs.includes(data.inspiredBy) || unparsable.has(`pages/${data.inspiredBy}/page.yaml`)) return [];
	return [
		{
			file,
			line: lineAt('inspiredBy'),
			what: `There is no page "${data.inspiredBy}" about a programme.`,
			why: 'Every kit says of which programme it was inspired, and leads there.',
			fix: didYouMean(data.inspiredBy, slugs, `The pages are: ${slugs.join(', ')}.`),
		},
	];
}

function minutesProblem({ data, file, lineAt }: Session): Problem[] {
	const sum = data.agenda.reduce((total, { minutes }) => total + minutes, 0);
	if (sum === data.minutes) return [];
	return [
		{
			file,
			line: lineAt('minutes'),
			what: `The parts of the agenda last ${sum} minutes together, the meeting ${data.minutes}.`,
			why: 'The facilitator would run late, or stand before an empty quarter of an hour.',
			fix: 'Change the minutes of a part, or "minutes:" of the meeting.',
		},
	];
}

function partsTwice({ data, file, lineAt }: Session): Problem[] {
	const parts = data.agenda.map(({ part }) => part);
	return parts.flatMap((part, i) =>
		parts.indexOf(part) === i
			? []
			: [
					{
						file,
						line: lineAt('agenda', i),
						what: `The part "${part}" stands twice in the agenda.`,
						why: 'Its name could not tell the two apart.',
						fix: `Give this one a name of its own, for example ${part}-2, and a line under "parts:" in each language.`,
					},
				],
	);
}

function partsWithoutWords({ data, translations }: Session): Problem[] {
	const parts = data.agenda.map(({ part }) => part);
	return translations.flatMap((translation) => {
		const words = Object.keys(translation.data.parts ?? {});
		const at = (part: string, what: string, why: string, fix: string): Problem => ({
			file: translation.file,
			line: translation.lineAt('parts', part),
			what,
			why,
			fix,
		});
		return [
			...parts
				.filter((part) => !words.includes(part))
				.map((part) =>
					at(
						part,
						`The part "${part}" has no words here.`,
						'The agenda would have a gap.',
						`Add a line under "parts:": ${part}: …`,
					),
				),
			...words
				.filter((part) => !parts.includes(part))
				.map((part) =>
					at(
						part,
						`There is no part "${part}" in the agenda.`,
						'Nobody would see these words.',
						didYouMean(part, parts, 'Take the line out, or add the part to session.yaml.'),
					),
				),
		];
	});
}

function missingHandouts({ data, file, lineAt, handouts }: Session, { sharedHandouts }: Library): Problem[] {
	const known = [...handouts.map(({ slug }) => slug), ...sharedHandouts.map(({ slug }) => `shared/${slug}`)];
	return data.handouts.flatMap((handout, i) =>
		known.includes(handout)
			? []
			: [
					{
						file,
						line: lineAt('handouts', i),
						what: `The handout "${handout}" is not there.`,
						why: 'The facilitator would stand before the group without it.',
						fix: didYouMean(
							handout,
							known,
							`Add a folder ${handout} with ${data.original}.mdx beside session.yaml, or take it out of the list.`,
						),
					},
				],
	);
}

function idleHandouts({ data, handouts }: Session): Problem[] {
	return handouts
		.filter(({ slug }) => !data.handouts.includes(slug))
		.map(({ file, slug }) => ({
			file,
			line: 1,
			what: `No session names the handout "${slug}".`,
			why: 'Nobody would print it.',
			fix: `Add it to "handouts:" in session.yaml: ${slug}`,
		}));
}

function handoutsTwice({ data, file, lineAt }: Session): Problem[] {
	return data.handouts.flatMap((handout, i) =>
		data.handouts.indexOf(handout) === i
			? []
			: [
					{
						file,
						line: lineAt('handouts', i),
						what: `The handout "${handout}" is named twice.`,
						why: 'It would be printed twice for each person.',
						fix: 'Take one of the two out.',
					},
				],
	);
}

function givenProblems({ data, file, lineAt }: Session): Problem[] {
	const own = data.handouts.filter((handout) => !handout.startsWith('shared/'));
	return data.given.flatMap((handout, i) =>
		own.includes(handout)
			? []
			: [
					{
						file,
						line: lineAt('given', i),
						what: `"${handout}" is to be given away, but is no handout of this meeting's own.`,
						why: 'It would be drawn as any other sheet, with our notes on it.',
						fix: didYouMean(handout, own, 'Take it out of "given:".'),
					},
				],
	);
}
