/**
 * A PDF as Typst writes it → the same objects in fewer bytes. Half of a tagged file is small objects, each as plain text:
 * they are put together and packed, as PDF has allowed since 1.5 (ISO 32000-1, 7.5.7 object streams, 7.5.8 cross-reference
 * streams). What stands in the file is not changed.
 */
import { deflateSync } from 'node:zlib';

interface PdfObject {
	readonly number: number;
	/** What stands between "obj" and "endobj", a byte to a character. */
	readonly body: string;
}

/** A reader unpacks as many to find one; more of them together save hardly a byte. */
const objectsInOne = 500;

/** Throws where the file is not of the plain kind that Typst writes: one table of objects, none of them replaced. */
export function packed(pdf: Uint8Array): Uint8Array {
	const text = Buffer.from(pdf).toString('latin1');
	const { objects, trailer } = read(text);
	const out = new PackedPdf(text.slice(0, text.indexOf('1 0 obj')), objects.length);
	for (const object of objects) if (isStream(object)) out.write(object.number, smaller(object.body));
	const small = objects.filter((object) => !isStream(object));
	for (let start = 0; start < small.length; start += objectsInOne)
		out.writeTogether(small.slice(start, start + objectsInOne));
	return out.end(trailer);
}

const isStream = ({ body }: PdfObject) => body.endsWith('endstream');

function read(text: string): { objects: PdfObject[]; trailer: string } {
	const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? unknown('its end'));
	const [head = '', count] = /^xref\n0 (\d+)\n/.exec(text.slice(table, table + 40)) ?? unknown('its table of objects');
	const trailer = /trailer\s*<<(.*?)>>\s*startxref/s.exec(text.slice(table))?.[1] ?? unknown('its trailer');
	const entries = text.slice(table + head.length, table + head.length + 20 * Number(count)).match(/.{20}/gs) ?? [];
	const starts = entries.flatMap((entry, number) =>
		entry[17] === 'n' ? [{ number, start: Number(entry.slice(0, 10)) }] : [],
	);
	if (starts.length !== Number(count) - 1) unknown('an object that is free');
	const inOrder = starts.toSorted((a, b) => a.start - b.start);
	const objects = inOrder.map(({ number, start }, i) => {
		const whole = text.slice(start, inOrder[i + 1]?.start ?? table).trimEnd();
		const begin = `${number} 0 obj`;
		if (!whole.startsWith(begin) || !whole.endsWith('endobj')) unknown(`object ${number}`);
		return { number, body: whole.slice(begin.length, -'endobj'.length).trim() };
	});
	return { objects: objects.toSorted((a, b) => a.number - b.number), trailer };
}

function unknown(what: string): never {
	throw new Error(`The PDF cannot be packed: ${what} is not as Typst has written it until now.`);
}

/** A stream that was written as it is, packed; but not what the file says of itself, which programs look for in passing. */
function smaller(body: string): string {
	const [, length, rest = '', matter = ''] =
		/^<<\s*\/Length (\d+)\s(.*?)>>\s*stream\r?\n(.*)endstream$/s.exec(body) ?? unknown('a stream');
	if (/\/Filter|\/Type ?\/Metadata/.test(rest)) return body;
	const bytes = deflated(matter.slice(0, Number(length)));
	return streamOf(rest, bytes);
}

const deflated = (matter: string | Uint8Array): string =>
	deflateSync(typeof matter === 'string' ? Buffer.from(matter, 'latin1') : matter, { level: 9 }).toString('latin1');

/** `entries` are what the dictionary of the stream says besides. */
const streamOf = (entries: string, bytes: string): string =>
	`<</Length ${bytes.length}/Filter/FlateDecode ${entries.trim()}>>stream\n${bytes}\nendstream`;

/** Where an object is: at a byte of the file, or as the nth in a stream of objects. */
type Place = readonly [kind: 1, byte: number, generation: 0] | readonly [kind: 2, stream: number, index: number];

class PackedPdf {
	readonly #parts: string[];
	readonly #places: Place[] = [];
	#length: number;
	/** The next number that no object has. */
	#free: number;

	/** `last` is the highest number of an object. */
	constructor(head: string, last: number) {
		this.#parts = [head];
		this.#length = head.length;
		this.#free = last + 1;
	}

	write(number: number, body: string): void {
		const whole = `${number} 0 obj\n${body}\nendobj\n`;
		this.#places[number] = [1, this.#length, 0];
		this.#parts.push(whole);
		this.#length += whole.length;
	}

	writeTogether(objects: readonly PdfObject[]): void {
		const own = this.#free++;
		let offset = 0;
		const index = objects.map(({ number, body }, i) => {
			this.#places[number] = [2, own, i];
			const line = `${number} ${offset}`;
			offset += body.length + 1;
			return line;
		});
		const head = `${index.join(' ')} `;
		const matter = head + objects.map(({ body }) => `${body}\n`).join('');
		this.write(own, streamOf(`/Type/ObjStm/N ${objects.length}/First ${head.length}`, deflated(matter)));
	}

	/** The file, with the table of its objects. `trailer` is the inside of the dictionary that was there. */
	end(trailer: string): Uint8Array {
		const own = this.#free++;
		const start = this.#length;
		this.#places[own] = [1, start, 0];
		const rows = Array.from({ length: this.#free }, (_, number) => rowOf(this.#places[number] ?? [0, 0, 65_535]));
		const entries = [
			'/Type/XRef',
			`/Size ${this.#free}`,
			`/W[1 ${bytesOfPlace} 2]`,
			`/DecodeParms<</Columns ${columns}/Predictor 12>>`,
			trailer.replace(/\/Size \d+/, ''),
		];
		this.write(own, streamOf(entries.join(''), deflated(differences(rows))));
		this.#parts.push(`startxref\n${start}\n%%EOF\n`);
		return Buffer.from(this.#parts.join(''), 'latin1');
	}
}

const bytesOfPlace = 4;
const columns = 1 + bytesOfPlace + 2;

function rowOf([kind, place, index]: readonly [number, number, number]): Uint8Array {
	const row = Buffer.alloc(columns);
	row.writeUInt8(kind, 0);
	row.writeUIntBE(place, 1, bytesOfPlace);
	row.writeUInt16BE(index, 1 + bytesOfPlace);
	return row;
}

/** Each row as its difference from the one above: the filter "Up" of PNG (W3C PNG, 9.2), which packs far better. */
function differences(rows: readonly Uint8Array[]): Uint8Array {
	const out = new Uint8Array(rows.length * (columns + 1));
	rows.forEach((row, i) => {
		const above = rows[i - 1];
		out[i * (columns + 1)] = 2;
		row.forEach((byte, at) => {
			out[i * (columns + 1) + 1 + at] = byte - (above?.[at] ?? 0);
		});
	});
	return out;
}
