/** Which facts an editor has changed, as git remembers them: their values, sources or words. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/**
 * What an edit is compared with: the last commit; on GitHub, where a pull request is tried as it would be once it has
 * joined, what it would join.
 */
export const comparedWith = (env: NodeJS.ProcessEnv): string =>
	env['GITHUB_EVENT_NAME'] === 'pull_request' ? 'HEAD^1' : 'HEAD';

/** Ids of the facts that differ from a commit; none where the folder is not in git, or git is not there. */
export function changedFacts(contentFolder: string, since: string): string[] {
	const files = git(contentFolder, 'diff', '--name-only', '--relative', since, '--', 'registry/facts')
		.split('\n')
		.filter(Boolean);
	return [...new Set(files.flatMap((file) => changedIn(contentFolder, file, since)))];
}

function changedIn(contentFolder: string, file: string, since: string): string[] {
	const now = path.join(contentFolder, file);
	const before = entriesOf(git(contentFolder, 'show', `${since}:./${file}`));
	const after = entriesOf(existsSync(now) ? readFileSync(now, 'utf8') : '');
	return [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id);
}

const git = (folder: string, ...args: readonly string[]): string => {
	const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
	return status === 0 ? stdout : '';
};

/** Text of each fact of a file by its id: of a list of facts, or of words by their ids; empty where it was neither. */
function entriesOf(text: string): ReadonlyMap<string, string> {
	const data: unknown = parseDocument(text).contents?.toJSON();
	if (Array.isArray(data))
		return new Map(data.map((entry: { id?: unknown } | null) => [String(entry?.id), JSON.stringify(entry)]));
	return new Map(Object.entries(data ?? {}).map(([id, words]) => [id, JSON.stringify(words)]));
}
