/** Builds the site beside the last one and puts it in its place only when it is whole. */
import { fullTextFolder } from '../outputs/search/full-text-folder.ts';
import { PlainError, wordsOf } from '../plain-error.ts';
import { SiteFiles } from '../site-files.ts';
import { site } from '../site.ts';
import { contentStamp, forgetSite, isUntouched, lastSite, noteInputs, noteSite, sizesIn } from './inputs.ts';
import { bringBack, clearTheWay, letGo, next, takeHold, takePlace, whatIsLeft } from './site-folder.ts';

/** Returns false, leaving the last build as it was, where something is wrong; what that is has been said then. */
export async function buildSite(): Promise<boolean> {
	try {
		judgeAddress();
		takeHold();
	} catch (error) {
		console.error((error as Error).message);
		return false;
	}
	try {
		bringBack();
		await build();
		return true;
	} catch (error) {
		bringBack();
		console.error(wordsOf(error));
		console.error(whatIsLeft());
		return false;
	} finally {
		letGo();
	}
}

function judgeAddress(): void {
	if (!/^https?:\/\/[^/\s]+$/i.test(site.origin))
		throw new PlainError(
			`SITE_URL is "${site.origin}". It should be a scheme and a host, for example https://kaaslane.example; a path belongs in BASE_PATH.`,
		);
}

async function build(): Promise<void> {
	const start = performance.now();
	const say = (what: string) => {
		console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what}`);
	};
	// Before all else is read, so that what is edited meanwhile is built the next time.
	const stamp = contentStamp();
	const sizes = sizesIn(stamp);
	const last = lastSite();
	const early = last?.sizes === sizes ? noteInputs() : undefined;
	if (last && early !== undefined && last.inputs === early && isUntouched(last)) {
		say(`Nothing has changed: ${site.outputFolder} is as it was.`);
		return;
	}
	const isOfSpare = clearTheWay(last?.spare !== undefined);
	// Most of our code is needed only now.
	const { makeSite } = await import('./make-site.ts');
	const files = new SiteFiles(next, last, isOfSpare ? last?.spare : undefined);
	const made = await makeSite(files, stamp, say);
	const inputs = early ?? noteInputs();
	files.clear({ but: fullTextFolder });
	await made.searched();
	files.clear({ within: fullTextFolder });
	const notes = files.notes();
	// Whatever happens from here on, nobody takes the one site for the other.
	forgetSite();
	takePlace(last !== undefined);
	// What was edited meanwhile may be in the site or not.
	noteSite({ sizes, inputs: contentStamp() === stamp ? inputs : undefined, files: notes, spare: last?.files });
	say(`The site is in ${site.outputFolder}.`);
}
