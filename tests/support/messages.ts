/** The words of buttons and notices, as a test looks for them on a page. */
import { readFileSync } from 'node:fs';

export const messagesIn = (locale: string): Readonly<Record<string, string>> =>
	JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8')) as Record<string, string>;

/** A message without its blanks, as pieces that must stand on the page. */
export const pieces = (text = ''): string[] =>
	text
		.split(/\{\{\w+\}\}/)
		.map((part) => part.trim())
		.filter((part) => part.length > 3);
