/**
 * `npm run rename -- /health/family-doctor/ /health/doctor/`: gives a guide, kit, session, handout, story, word, page or
 * topic another address. Links follow, and the old address leads on.
 */
import { rename } from '../editing/rename/rename.ts';
import { mentionsOf } from '../editing/rename/mentions.ts';
import { orStop } from '../plain-error.ts';
import { site } from '../site.ts';

const [from, to, ...others] = process.argv.slice(2);
if (!from || !to || others.length > 0) {
	console.error('Say the old address and the new one: npm run rename -- /health/family-doctor/ /health/doctor/');
	process.exit(1);
}
const { target, files } = await orStop(() => rename(site.contentFolder, from, to));
console.log(`${target.from} is now ${target.to}. Other files changed: ${files}.`);
if (target.folder) console.log(`Its folder is now content/${target.newFolder}.`);
console.log('The old address leads on, by a line in content/redirects.yaml; so do the old names of its files.');
const mentions = mentionsOf(target);
if (mentions.length > 0)
	console.log(
		`\nThe code names the old address too. Mend it there by hand:\n${mentions.map((one) => `  ${one}`).join('\n')}`,
	);
