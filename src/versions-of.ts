/** Versions of the libraries that make something: another one may make it otherwise. */
import { readFileSync } from 'node:fs';

type Versions = Readonly<Record<string, string>>;

/** Of those dependencies whose names fit, as text. */
export function versionsOf(libraries: RegExp): string {
	const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		readonly dependencies: Versions;
		readonly optionalDependencies: Versions;
	};
	return JSON.stringify(
		Object.entries({ ...dependencies, ...optionalDependencies }).filter(([name]) => libraries.test(name)),
	);
}
