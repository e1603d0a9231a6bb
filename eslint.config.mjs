// @ts-check
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

/** Which folder of `src/` may import from which others. Arrows go one way; `site.ts` is for all. */
const mayImport = {
	i18n: [],
	search: [],
	library: ['i18n'],
	'page-model': ['library', 'i18n', 'search'],
	components: ['page-model', 'library', 'i18n', 'search', 'styles'],
	pages: ['components', 'page-model', 'library', 'i18n'],
	documents: ['page-model', 'library', 'i18n'],
	outputs: ['documents', 'page-model', 'search'],
	commands: ['library', 'i18n', 'page-model', 'documents', 'outputs', 'search'],
};

const folders = Object.keys(mayImport);

/** Lint rules that forbid every import the table does not allow, and say what it does allow. */
const oneWay = Object.entries(mayImport).map(([folder, allowed]) => ({
	files: [`src/${folder}/**/*.{ts,astro}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: folders
					.filter((other) => other !== folder && !allowed.includes(other))
					.map((other) => ({
						regex: `^((\\./)*(\\.\\./)+|/src/)${other}/`,
						message: `src/${folder}/ may import only from: ${[...allowed, 'site.ts'].join(', ')}. See the table in eslint.config.mjs.`,
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
		files: ['src/i18n/message-schema.ts', 'src/**/*.astro', 'tests/**'],
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
