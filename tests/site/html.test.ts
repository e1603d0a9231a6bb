/** Every page of every build is valid HTML. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { builtSite, folderOf, htmlOf } from '../support/built-site.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
});

for (const variant of ['plain', 'sub-path', 'pseudo'] as const) {
	test(`every page is valid HTML (${variant})`, async () => {
		const site = builtSite(folderOf(variant));
		const found: string[] = [];
		for (const page of site.pages) {
			const report = await validator.validateString(htmlOf(site, page));
			for (const { messages } of report.results)
				for (const { ruleId, message, line, column } of messages)
					found.push(`${page.url} ${line}:${column} ${ruleId}: ${message}`);
		}
		assert.deepEqual(found.slice(0, 20), []);
	});
}
