/** A guide and a word from a letter print as a clean handout: its address, its date and a code on top, nothing that one would tap. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { builtSite, folderOf, htmlOf, type SitePage } from '../support/built-site.ts';
import { letterPath } from '../support/samples.ts';

const site = builtSite(folderOf('plain'));
const { pages } = site;
const lengthOf = (page: SitePage) => htmlOf(site, page).length;
const isAll = process.env['KAASLANE_ALL'] === '1';
/** The styles are the same on every guide, and the longest of a language has most sheets; with `--all` it is every one. */
const guides = [...Map.groupBy(pages, ({ kind, locale }) => (kind === 'guide' ? locale : '')).entries()]
	.filter(([locale]) => locale)
	.flatMap(([, own]) => own.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, isAll ? own.length : 2));
const hasPdfTools = spawnSync('pdftotext', ['-v']).error === undefined;

for (const { url, title } of guides) {
	test(`prints as a handout: ${url}`, async ({ page }, info) => {
		await page.goto(url);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.paper')).toBeVisible();
		await expect(page.locator('.paper svg[role=img]')).toBeVisible();
		for (const part of ['header', 'footer', '.toc', '.crumb', '[data-print]', '.after'])
			await expect(page.locator(part).first()).toBeHidden();
		const file = info.outputPath('handout.pdf');
		await page.pdf({ path: file, preferCSSPageSize: true, format: 'A4' });
		if (!hasPdfTools) return;
		const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
		const words = text.replace(/\s+/g, ' ');
		expect(words).toContain(title.split(' ').slice(0, 2).join(' '));
		expect(words.replaceAll(' ', '')).toContain(url);
		const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
		expect(pages).toBeLessThanOrEqual(6);
	});
}

for (const { url, title } of pages.filter(({ path }) => path === letterPath)) {
	test(`prints as a handout: ${url}`, async ({ page }, info) => {
		await page.goto(url);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.paper svg[role=img]')).toBeVisible();
		for (const part of ['header', 'footer', '.crumb', '.words']) await expect(page.locator(part).first()).toBeHidden();
		const file = info.outputPath('word.pdf');
		await page.pdf({ path: file, preferCSSPageSize: true, format: 'A4' });
		if (!hasPdfTools) return;
		expect(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })).toContain(title);
		const sheets = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
		expect(sheets).toBeLessThanOrEqual(2);
	});
}
