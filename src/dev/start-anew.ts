/** With this the dev server ends where it is to be started anew. */
export const startAnew = 75;
