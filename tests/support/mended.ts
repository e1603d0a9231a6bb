import type { Page } from '@playwright/test';

/** Mends the network of a page. What was in its way ends first: a handler that still waited would find its request answered. */
export const mended = (page: Page) => page.unrouteAll({ behavior: 'wait' });
