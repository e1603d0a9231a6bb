// @ts-check
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

/**
 * Which room of `src/` may import from which others. Arrows go one way; the files that lie in `src/` itself are for all.
 * A room within a room stands before it.
 */
const mayImport = {
	i18n: [],
	library: ['i18n'],
	views: ['library', 'i18n'],
	'search/engine': [],
	'search/index': ['search/engine'],
	'search/records': ['search/index', 'search/engine', 'views', 'library', 'i18n'],
	tools: ['page-model', 'views', 'i18n', 'styles'],
	'page-model': ['search/records', 'views', 'library', 'i18n'],
	documents: ['views', 'library', 'i18n'],
	components: ['tools', 'page-model', 'search/records', 'search/engine', 'views', 'library', 'i18n', 'styles'],
	astro: ['page-model', 'i18n'],
	pages: ['components', 'page-model'],
	outputs: ['documents', 'page-model', 'search/records', 'views', 'library', 'i18n'],
	build: ['outputs', 'documents', 'page-model', 'search/records', 'views', 'library', 'i18n'],
	editing: ['library', 'i18n'],
	dev: ['build', 'outputs', 'page-model', 'search/records', 'views', 'library', 'i18n'],
	commands: ['editing', 'dev', 'build', 'outputs', 'library', 'i18n'],
};

const rooms = Object.keys(mayImport);

/** The room itself, and what lies in it without being a room of its own. */
const isWithin = (/** @type {string} */ room, /** @type {string} */ other) =>
	other === room || other.startsWith(`${room}/`);

const folderOf = (/** @type {string} */ room) => room.slice(0, room.lastIndexOf('/') + 1);

/**
 * How an import into a room is written from another, but for the rooms within it that are allowed. Neighbours leave out
 * the folder that both lie in.
 * @param {string} room
 * @param {string} from
 * @param {readonly string[]} allowed
 */
function wayTo(room, from, allowed) {
	const shared = folderOf(room) !== '' && folderOf(room) === folderOf(from) ? folderOf(room) : '';
	const name = shared ? `(${shared})?${room.slice(shared.length)}` : room;
	const but = allowed
		.filter((one) => one !== room && isWithin(room, one))
		.map((one) => `(?!${one.slice(room.length + 1)}/)`);
	return `^((\\./)*(\\.\\./)+|/src/)${name}/${but.join('')}`;
}

/** Lint rules that forbid every import the table does not allow, and say what it does allow. */
const oneWay = Object.entries(mayImport).map(([room, allowed]) => ({
	files: [`src/${room}/**/*.{ts,astro}`],
	ignores: rooms.filter((other) => other !== room && isWithin(room, other)).map((other) => `src/${other}/**`),
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: rooms
					.filter((other) => !isWithin(other, room) && !allowed.includes(other))
					.map((other) => ({
						regex: wayTo(other, room, allowed),
						message: `src/${room}/ may import only from: ${[...allowed, 'the files of src/ itself'].join(', ')}. See the table in eslint.config.mjs.`,
					})),
			},
		],
	},
}));

export default defineConfig(
	{ ignores: ['dist/**', 'dist.*/**', '.astro/**', '.cache/**', 'node_modules/**', 'tests/fixtures/**'] },
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['eslint.config.mjs'] },
				extraFileExtensions: ['.astro'],
			},
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			// Index signatures are read with brackets (tsconfig: noPropertyAccessFromIndexSignature).
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			// An empty environment variable counts as absent.
			'@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// node:test runs what it is given; its promises need no awaiting.
			'@typescript-eslint/no-floating-promises': [
				'error',
				{ allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'describe', 'it'], package: 'node:test' }] },
			],
		},
	},
	{
		// A message to translate, a page to draw: these files are lists, not logic.
		files: ['src/i18n/messages/schema.ts', 'src/**/*.astro', 'tests/**'],
		rules: { 'max-lines-per-function': 'off' },
	},
	{ files: ['tests/**'], rules: { 'max-lines': ['error', 250] } },
	{
		// Types of `.astro` files are the business of `astro check`.
		files: ['**/*.astro', 'src/components/authoring/*.ts', '**/*.mjs'],
		extends: [ts.configs.disableTypeChecked],
	},
	...oneWay,
	{
		files: ['src/components/authoring/*.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
);
