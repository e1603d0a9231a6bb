/** Fetching the files of a kit from a server that does not always answer as it should. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { after, beforeEach } from 'node:test';
import { fetchFiles, fetchList, WrongFile, type Kept } from '../../src/tools/zip/kit-files.ts';
import type { KitList } from '../../src/views/download.ts';

const contents = new Map(Array.from({ length: 20 }, (_, i) => [`kaaslane-${i}-en.pdf`, `The file of number ${i}.`]));
const list: KitList = {
	zip: 'kaaslane-kit-en.zip',
	day: '2026-11-22',
	files: [...contents].map(([file, text], i) => ({
		name: i > 0 ? `1-hello/${file}` : file,
		bytes: text.length,
		sha256: createHash('sha256').update(text).digest('hex'),
	})),
};

/** Files that were asked for. */
let asked: string[] = [];
/** How many answers are on their way, and how many there were at most. */
let open = 0;
let most = 0;
/** Answers instead of the server, and tells whether it has. */
let trouble: (file: string, answer: ServerResponse) => boolean = () => false;

const server = createServer((request, answer) => {
	const file = (request.url ?? '').replace('/downloads/', '');
	asked.push(file);
	most = Math.max(most, ++open);
	answer.on('close', () => open--);
	// As slow as a network, so that answers are on their way together.
	setTimeout(() => {
		if (trouble(file, answer)) return;
		const text = file === 'list.json' ? JSON.stringify(list) : contents.get(file);
		answer.writeHead(text === undefined ? 404 : 200).end(text ?? 'nothing');
	}, 5);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/downloads/list.json`;
after(() => {
	server.closeAllConnections();
	server.close();
});

beforeEach(() => {
	asked = [];
	most = 0;
	trouble = () => false;
});

const texts = (kept: Kept) => [...kept.values()].map((bytes) => new TextDecoder().decode(bytes)).sort();
const all = [...contents.values()].sort();

async function fetchAll(kept: Kept, stop = new AbortController(), told: () => void = () => undefined) {
	await fetchFiles(await fetchList(address, stop.signal), address, kept, stop, told);
}

test('every file is fetched once, from beside the list, four at a time, and each is told', async () => {
	const kept: Kept = new Map();
	const counts: number[] = [];
	await fetchAll(kept, new AbortController(), () => counts.push(kept.size));
	assert.deepEqual(texts(kept), all);
	assert.deepEqual(
		counts,
		Array.from({ length: 20 }, (_, i) => i + 1),
	);
	assert.deepEqual(asked.slice(1).sort(), [...contents.keys()].sort());
	assert.equal(most, 4);
});

test('a connection that breaks for a moment stops nothing', async () => {
	const broken = new Set<string>();
	trouble = (file, answer) => {
		if (broken.has(file)) return false;
		broken.add(file);
		answer.destroy();
		return true;
	};
	const kept: Kept = new Map();
	await fetchAll(kept);
	assert.deepEqual(texts(kept), all);
});

test('after a connection is lost only what has not come is fetched', async () => {
	const kept: Kept = new Map();
	trouble = (file, answer) => kept.size >= 8 && Boolean(answer.destroy()) && file !== '';
	await assert.rejects(fetchAll(kept), TypeError);
	assert.ok(kept.size >= 8 && kept.size < 20, String(kept.size));
	trouble = () => false;
	const come = new Set(kept.keys());
	// What was under way may still be asked for, but nothing that has come.
	asked = [];
	await fetchAll(kept);
	assert.deepEqual(texts(kept), all);
	const again = list.files.filter(({ name, sha256 }) => come.has(sha256) && asked.includes(name.replace(/^.*\//, '')));
	assert.deepEqual(again, []);
	assert.ok(asked.length < 20, asked.join());
});

for (const [what, text] of [
	['shorter', 'The file of'],
	['as long, but other', 'The file of number 9.'],
] as const)
	test(`a file that is ${what} than the list says is asked for once more, and then named`, async () => {
		let times = 0;
		trouble = (file, answer) => {
			if (file !== 'kaaslane-3-en.pdf') return false;
			times++;
			answer.end(text);
			return true;
		};
		const kept: Kept = new Map();
		await assert.rejects(fetchAll(kept), (error) => error instanceof WrongFile && error.file === 'kaaslane-3-en.pdf');
		assert.equal(times, 2);
		assert.ok(!texts(kept).includes(text));
	});

test('a copy that was wrong only once is not noticed', async () => {
	const kept: Kept = new Map();
	let times = 0;
	trouble = (file, answer) => {
		if (file !== 'kaaslane-3-en.pdf' || times++ > 0) return false;
		answer.end('an old copy');
		return true;
	};
	await fetchAll(kept);
	assert.deepEqual([texts(kept), times], [all, 2]);
});

test('a file that is not there is named; a server that cannot answer now is as a lost connection', async () => {
	const answerWith = (status: number) => {
		trouble = (file, answer) => {
			if (file !== 'kaaslane-5-en.pdf') return false;
			answer.writeHead(status).end();
			return true;
		};
	};
	answerWith(404);
	await assert.rejects(fetchAll(new Map()), WrongFile);
	answerWith(503);
	await assert.rejects(fetchAll(new Map()), (error) => error instanceof Error && !(error instanceof WrongFile));
});

test('the page of a hotel that answers instead of the site is not taken for the list', async () => {
	trouble = (_, answer) => Boolean(answer.end('<!doctype html>'));
	await assert.rejects(fetchAll(new Map()), SyntaxError);
});

test('it can be stopped; what has come stays, and nothing more is asked for', async () => {
	const kept: Kept = new Map();
	const stop = new AbortController();
	await assert.rejects(
		fetchAll(kept, stop, () => {
			if (kept.size === 6) stop.abort();
		}),
		{ name: 'AbortError' },
	);
	// What was asked for before may reach a slow server now: of each lane one file, and the list.
	await new Promise((resolve) => setTimeout(resolve, 100));
	assert.ok(kept.size >= 6 && asked.length <= 6 + 4 + 1, `${kept.size} of ${asked.length}`);
});

test('what the site no longer has on its list is let go', async () => {
	const kept: Kept = new Map([['of an older edition', new Uint8Array(3)]]);
	await fetchAll(kept);
	assert.deepEqual(texts(kept), all);
});

test('without https, where a browser reckons no fingerprints, the length must do', async (t) => {
	Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
	t.after(() => Reflect.deleteProperty(crypto, 'subtle'));
	trouble = (file, answer) => file === 'kaaslane-3-en.pdf' && Boolean(answer.end('The file of number 9.'));
	const kept: Kept = new Map();
	await fetchAll(kept);
	assert.equal(kept.size, 20);
	trouble = (file, answer) => file === 'kaaslane-3-en.pdf' && Boolean(answer.end('short'));
	await assert.rejects(fetchAll(new Map()), WrongFile);
});
