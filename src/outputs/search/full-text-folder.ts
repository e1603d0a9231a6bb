/** Folder of the full text of all languages, from the root of the site. */
export const fullTextFolder = 'pagefind/';
