/** Makes a change of language lead to the heading one is reading; and shows what only works with a script. */

/** The last heading that has passed the upper part of the window. */
function currentAnchor(): string {
	const line = innerHeight / 3;
	const passed = [...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id]')].filter(
		(heading) => heading.getBoundingClientRect().top < line,
	);
	return scrollY > 0 ? (passed.at(-1)?.id ?? '') : '';
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a')) {
	const keep = () => {
		link.hash = currentAnchor();
		if (location.search && document.querySelector('[data-search-results]')) link.search = location.search;
	};
	link.addEventListener('pointerdown', keep);
	link.addEventListener('click', keep);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		print();
	});
}
