/** Shows Problems on the lines of a pull request, where GitHub runs the command. */
import type { Problem } from '../library/problems.ts';

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions, one a Problem; prints nothing elsewhere. */
export function annotate(level: 'error' | 'warning' | 'notice', problems: readonly Problem[]): void {
	if (process.env['GITHUB_ACTIONS'] !== 'true') return;
	for (const { file, line, what, why, fix } of problems) {
		console.log(`::${level} file=${escapedProperty(file)},line=${String(line)}::${escaped(`${what} ${why} ${fix}`)}`);
	}
}
