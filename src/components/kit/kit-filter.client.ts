/** Tells screen readers how many kits are left; the choosing itself is done by the style sheet. */
const form = document.querySelector<HTMLFormElement>('#choose');
const output = form?.querySelector('output');
const rows = document.querySelectorAll('[data-kits] > li');

if (form && output) {
	const { words = '{}', lang } = output.dataset;
	const texts = JSON.parse(words) as Record<string, string>;
	const plural = new Intl.PluralRules(lang);
	const say = () => {
		const count = [...rows].filter((row) => row.getClientRects().length > 0).length;
		output.textContent = (texts[plural.select(count)] ?? '').replace('{{amount}}', count.toLocaleString(lang));
	};
	form.addEventListener('change', say);
	// The fields have their first answers again only after the event.
	form.addEventListener('reset', () => setTimeout(say));
}

// A module, whose names are its own.
export {};
