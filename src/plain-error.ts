/** Errors that say by themselves all that people need; a trace of our programs would only be in the way. */

export class PlainError extends Error {
	override readonly name: string = 'PlainError';
}

/** What to do where a file cannot be read or written. */
export const lookAtDisk = 'Look whether the folder may be changed, and whether there is room on the disk.';

/** What a disk says that takes no more, or none of ours. */
const ofTheDisk = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'EIO'];

/** Words for whoever can mend it; the error itself where it is one of our programs. */
export function wordsOf(error: unknown): unknown {
	if (error instanceof PlainError) return error.message;
	const { code = '', message } = error as NodeJS.ErrnoException;
	if (!ofTheDisk.includes(code)) return error;
	return `A file cannot be read or written: ${message}\n${lookAtDisk}`;
}

/** Ends the program with the message alone, where that says all there is to say. */
export async function orStop<Result>(work: () => Result | Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof PlainError)) throw error;
		await new Promise((written) => process.stderr.write(`${error.message.trimEnd()}\n`, written));
		process.exit(1);
	}
}
