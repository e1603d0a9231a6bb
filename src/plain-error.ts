/** Errors that say by themselves all that people need; a trace of our programs would only be in the way. */

export class PlainError extends Error {
	override readonly name: string = 'PlainError';
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
