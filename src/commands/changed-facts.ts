/** Which facts an editor has changed since the last commit, as git remembers them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/** Ids of the facts that differ; none where the folder is not in git, or git is not there. */
export function changedFacts(contentFolder: string): string[] {
	const folder = path.join(contentFolder, 'registry');
	const { status, stdout } = spawnSync('git', ['show', 'HEAD:./facts.yaml'], { cwd: folder, encoding: 'utf8' });
	if (status !== 0) return [];
	const before = entriesOf(stdout);
	return [...entriesOf(readFileSync(path.join(folder, 'facts.yaml'), 'utf8'))]
		.filter(([id, text]) => before.has(id) && before.get(id) !== text)
		.map(([id]) => id);
}

/** Each fact's text by its id; empty where the file was not a list when it was committed. */
function entriesOf(text: string): ReadonlyMap<string, string> {
	const list: unknown = parseDocument(text).contents?.toJSON();
	if (!Array.isArray(list)) return new Map();
	return new Map(list.map((entry: { id?: unknown } | null) => [String(entry?.id), JSON.stringify(entry)]));
}
