/** Where the site lies while it is made, and how it takes the place of the last one. */
import {
	constants,
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { lookAtDisk, PlainError } from '../plain-error.ts';
import { site } from '../site.ts';

const final = site.outputFolder;
export const next = `${final}.next`;
const old = `${final}.old`;
/** The site before the last: a site is thousands of files, and the next one is made soonest of one that has most of them. */
const spare = `${final}.spare`;
/** Whether the next site is made in that. */
let isOfSpare = false;
/** Holds the number of the process that builds. */
const hold = `${final}.hold`;

/** Two builds of one folder would each throw away what the other has made. Throws a PlainError where there is one. */
export function takeHold(): void {
	if (isHeld()) return;
	const holder = holderOf();
	if (isRunning(holder)) throw new PlainError(otherBuild(`process ${String(holder)}`));
	rmSync(hold, { force: true });
	if (!isHeld()) throw new PlainError(otherBuild('begun this very moment'));
}

const otherBuild = (which: string) =>
	`Another build, ${which}, is making ${final}. Wait until it has ended, then build again. If there is none, delete ${hold}.`;

/** Writes down our number; false where that of another build stands there. */
function isHeld(): boolean {
	try {
		mkdirSync(path.dirname(hold), { recursive: true });
	} catch (error) {
		throw cannotWrite(error as Error);
	}
	// Written first and named then, so that nobody finds it empty.
	const own = `${hold}-${process.pid}`;
	try {
		writeFileSync(own, String(process.pid));
		nameOnce(own);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw cannotWrite(error as Error);
	} finally {
		rmSync(own, { force: true });
	}
}

/** Throws EEXIST where there is such a file. */
function nameOnce(own: string): void {
	try {
		linkSync(own, hold);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
		// The disk knows no second name for a file.
		copyFileSync(own, hold, constants.COPYFILE_EXCL);
	}
}

const cannotWrite = ({ message }: Error) =>
	new PlainError(`The site cannot be written to ${final}: ${message}\n${lookAtDisk}`);

/** Number of the process that holds the site; 0 where it has just let go. */
function holderOf(): number {
	try {
		return Number(readFileSync(hold, 'utf8'));
	} catch {
		return 0;
	}
}

/** A build that was killed has left its number. */
function isRunning(process_: number): boolean {
	if (!process_) return false;
	try {
		process.kill(process_, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

export function letGo(): void {
	if (isOfSpare) keepSpare();
	throwAway(next);
	rmSync(hold, { force: true });
}

/** A build that was ended between its two moves has left the last site under the other name. */
export function bringBack(): void {
	if (!existsSync(final) && existsSync(old)) renameSync(old, final);
}

/**
 * Makes the folder of the next site: an earlier site, most of which will stay, or an empty one. Tells whether it is the former.
 *
 * @param isKnown whether it is known what lies in the former.
 */
export function clearTheWay(isKnown: boolean): boolean {
	throwAway(old);
	keepSpare();
	isOfSpare = isKnown && existsSync(spare);
	if (isOfSpare) renameSync(spare, next);
	else {
		throwAway(spare);
		mkdirSync(next, { recursive: true });
	}
	return isOfSpare;
}

/** What a build has left that did not end well is an earlier site still, in part: each file tells by itself whether it is. */
function keepSpare(): void {
	if (!existsSync(next)) return;
	throwAway(spare);
	renameSync(next, spare);
}

/** @param isKnown whether it is known what lies in the last site; else it is of no use to the next but one. */
export function takePlace(isKnown: boolean): void {
	if (existsSync(final)) renameSync(final, old);
	renameSync(next, final);
	if (isKnown && existsSync(old)) renameSync(old, spare);
	else throwAway(old);
}

const throwAway = (folder: string) => {
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

export function whatIsLeft(): string {
	const { bavail, bsize } = statfsSync(path.dirname(final));
	const full =
		bavail * bsize < 20_000_000 ? '\nThe disk is almost full; that may be why. Make room and try again.\n' : '';
	return `${full}\nThe site was not built, see above. ${existsSync(final) ? `${final} is as it was.` : ''}`;
}
