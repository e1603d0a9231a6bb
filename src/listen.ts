/** Where our servers listen, and what they say where they cannot. */
import type { Server } from 'node:http';
import { PlainError } from './plain-error.ts';

/** The port that `PORT` names. Throws a PlainError where it names none. */
export function wantedPort(): number {
	const port = Number(process.env['PORT'] || 4321);
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new PlainError(
			`PORT is "${process.env['PORT'] ?? ''}". It should be a number from 0 to 65535, for example 4321.`,
		);
	return port;
}

interface Place {
	/** 0 takes any free one. */
	readonly port: number;
	/** Every address of the machine where it is absent. */
	readonly host?: string;
	/** What somebody has typed to start the server, for messages. */
	readonly command: string;
}

/** Tells the port. Throws a PlainError where the server cannot listen there. */
export function listen(server: Server, { port, host, command }: Place): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
			const words =
				code === 'EADDRINUSE'
					? `Port ${String(port)} is taken by another program. Choose another one: PORT=4322 ${command} (on Windows: set PORT=4322, then ${command}).`
					: `The server could not start: ${message}`;
			reject(new PlainError(words));
		});
		server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}
