/** What the contract says of a message: a note to its translator, and whether it has plural forms. */

export const one = (note: string) => ({ note, plural: false }) as const;
/** A message with a count: the file has one line for each plural form of its language, `key_one`, `key_few`, … */
export const many = (note: string) => ({ note, plural: true }) as const;
