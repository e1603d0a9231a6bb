/** Kinds of pages of which people open many one after another: they share a file of styles. */
export const sharesStyles: ReadonlySet<string> = new Set(['kit', 'session', 'handout']);
