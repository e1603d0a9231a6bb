/** A copy of built sites into which a fault can be planted, and taken out again, without a byte of theirs being changed. */
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export class Copy {
	readonly folder: string;
	readonly #origin: string;
	readonly #planted = new Set<string>();

	/** Files are second names of the same bytes; what is planted is a file of its own. */
	constructor(origin: string, folder: string, parts: readonly string[]) {
		this.folder = folder;
		this.#origin = origin;
		rmSync(folder, { recursive: true, force: true });
		for (const part of parts) linked(path.join(origin, part), path.join(folder, part));
	}

	/** Puts a changed file in the place of a file. Throws where nothing was changed: then nothing would be proved. */
	plant(file: string, change: (bytes: Buffer) => string | Uint8Array): void {
		const place = path.join(this.folder, file);
		const before = readFileSync(place);
		const after = Buffer.from(change(before));
		if (after.equals(before)) throw new Error(`Nothing was planted into ${file}.`);
		const fresh = `${place}.planted`;
		writeFileSync(fresh, after);
		renameSync(fresh, place);
		this.#planted.add(file);
	}

	plantText(file: string, change: (text: string) => string): void {
		this.plant(file, (bytes) => change(bytes.toString('utf8')));
	}

	/** Takes all faults out. */
	heal(): void {
		for (const file of this.#planted) {
			rmSync(path.join(this.folder, file));
			linkSync(path.join(this.#origin, file), path.join(this.folder, file));
		}
		this.#planted.clear();
	}
}

/** A folder of second names. */
export function linked(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
		if (entry.isDirectory()) linked(source, target);
		else linkSync(source, target);
	}
}
