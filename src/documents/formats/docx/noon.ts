/** The time of the files that lie within a Word file, which is a ZIP. */

/** A time in a ZIP is that of a wall clock without a zone, so it is given as one. Some days of some zones have no midnight. */
export const noonOf = (day: string): Date => {
	const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(year, month - 1, date, 12);
};
