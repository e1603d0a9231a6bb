import type { Page } from '@playwright/test';

/** Mends the network of a page. What stood in its way may still wait, and then finds its request answered: no fault of the page. */
export const mended = (page: Page) => page.unrouteAll({ behavior: 'ignoreErrors' });
