/** What every page may show is small; what pages themselves may cost stands in `rules/budgets.ts`. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { builtSite, fileAt, folderOf } from '../support/built-site.ts';

const site = builtSite(folderOf('plain'));

test('pictures of the site are small', () => {
	for (const [name, budget] of [
		['favicon.svg', 1_000],
		['share.png', 60_000],
	] as const) {
		const { size } = statSync(fileAt(site, `${site.base}${name}`));
		assert.ok(size <= budget, `${name}: ${size} bytes`);
	}
});
