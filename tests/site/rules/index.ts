/** All rules about pages. */
import { budget } from './budgets.ts';
import { facts } from './facts.ts';
import { head } from './head.ts';
import { html } from './html.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { offers } from './offers.ts';
import { paper } from './paper.ts';
import { policy } from './policy.ts';
import type { Rule } from './rule.ts';
import { words } from './words.ts';

export const rules: readonly Rule[] = [
	...links,
	...languages,
	...head,
	...policy,
	...budget,
	...facts,
	...offers,
	...paper,
	...words,
	...html,
];
