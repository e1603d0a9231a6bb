/**
 * Every page is valid HTML. Of the variants, which differ in addresses and words only, five of each kind and language;
 * of the words from letters, which are all drawn from the registry, fifty.
 */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { builtSite, folderOf, htmlOf } from '../support/built-site.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
});

for (const variant of ['plain', 'sub-path', 'pseudo'] as const) {
	test(`the pages are valid HTML (${variant})`, async () => {
		const site = builtSite(folderOf(variant));
		const found: string[] = [];
		const kinds = Map.groupBy(site.pages, ({ kind, locale }) => `${kind} ${locale}`);
		const chosen = [...kinds.values()].flatMap((pages) =>
			variant !== 'plain' ? pages.slice(0, 5) : pages[0]?.kind === 'word' ? pages.slice(0, 50) : pages,
		);
		for (const page of chosen) {
			const report = await validator.validateString(htmlOf(site, page));
			for (const { messages } of report.results)
				for (const { ruleId, message, line, column } of messages)
					found.push(`${page.url} ${line}:${column} ${ruleId}: ${message}`);
		}
		assert.deepEqual(found.slice(0, 20), []);
	});
}
