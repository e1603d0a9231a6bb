/** Makes a large library for benchmarks out of the real one: guides whose sections are taken from guides at random. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { localeTags } from '../../src/i18n/locales.ts';
import { randomNumbers } from './random.ts';

type Sections = Readonly<Record<string, readonly string[]>>;

/** Sections of each language of a guide; part 0 is what stands before the first heading. */
const sectionsOf = (folder: string): Sections =>
	Object.fromEntries(
		localeTags.map((tag) => [tag, readFileSync(path.join(folder, `${tag}.mdx`), 'utf8').split(/\n(?=## )/)]),
	);

/**
 * Copies `from` to `to` and adds guides until there are `count`. Every section keeps its place among its languages, so
 * the checks find nothing. The real guides stay: facts must be used.
 */
export function makeSyntheticLibrary(from: string, to: string, count: number): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	cpSync(from, to, { recursive: true });
	const real = readdirSync(path.join(from, 'guides'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('guide.yaml'))
		.map((file) => path.join(from, 'guides', path.dirname(file)))
		.sort();
	const random = randomNumbers(2026);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const all = real.map((folder) => ({ folder, sections: sectionsOf(folder) }));
	for (let i = real.length; i < count; i++) {
		const base = pick(all);
		const parts = Array.from({ length: 7 }, () => {
			const { sections } = pick(all);
			return { sections, index: 1 + Math.floor(random() * ((sections['en']?.length ?? 2) - 1)) };
		});
		const topic = path.basename(path.dirname(base.folder));
		const folder = path.join(to, 'guides', topic, `guide-${i}`);
		mkdirSync(folder, { recursive: true });
		const data = parse(readFileSync(path.join(base.folder, 'guide.yaml'), 'utf8')) as Record<string, unknown>;
		writeFileSync(path.join(folder, 'guide.yaml'), stringify({ ...data, order: i }));
		for (const tag of localeTags) {
			const first = (base.sections[tag]?.[0] ?? '').replace(
				/^title: (.*)$/m,
				(_, title: string) => `title: ${JSON.stringify(`${title.replace(/^(["'])(.*)\1$/, '$2')} ${i}`)}`,
			);
			const body = parts.map(({ sections, index }, n) =>
				sections[tag]?.[index]?.replace(/^## (.*)/, `## $1 ${i}.${n}`),
			);
			writeFileSync(path.join(folder, `${tag}.mdx`), [first, ...body].join('\n'));
		}
	}
}
