/** Where Word should not take the country with most speakers. */
const countries: Readonly<Record<string, string>> = { en: 'GB', ar: 'SA' };

/** Word checks spelling only by a tag with a country: "et-EE", not "et". */
export function wordLanguage(tag: string): string {
	const locale = new Intl.Locale(tag);
	const country = locale.region ?? countries[locale.language] ?? locale.maximize().region;
	return country ? `${locale.language}-${country}` : locale.language;
}
