import type { Page } from '@playwright/test';

/** Elements of a page that are not whole within its width, as it is now. */
export const stickingOut = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => {
				const { left, right, width: wide } = element.getBoundingClientRect();
				const isHidden = wide <= 1 || element.closest('.vh, .scroll') !== null;
				return !isHidden && (right > document.documentElement.clientWidth + 1 || left < -1);
			})
			.map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
	);
