/** Runs the search of the search page. The engine is fetched only when there is something to look for. */

interface Fragment {
	readonly url: string;
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, string | undefined>>;
}
interface Engine {
	search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}
interface PagefindModule {
	createInstance: (options: Readonly<Record<string, unknown>>) => Engine;
}

const pageSize = 10;

const matter = document.querySelector<HTMLElement>('[data-search]');
const list = matter?.querySelector<HTMLElement>('[data-search-results]');
const statusLine = matter?.querySelector<HTMLElement>('[data-search-status]');
const more = matter?.querySelector<HTMLButtonElement>('[data-search-more]');
const form = matter?.querySelector<HTMLFormElement>('form');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');

if (matter && list && statusLine && more && form && input) {
	const { engine: folder = '', lang = '' } = matter.dataset;
	const words = JSON.parse(matter.dataset['words'] ?? '{}') as Record<string, string>;
	const plural = new Intl.PluralRules(lang);
	let engine: Promise<Engine> | undefined;
	let turn = 0;

	const load = (): Promise<Engine> => {
		engine ??= (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>).then((module) =>
			module.createInstance({ basePath: folder, noWorker: true }),
		);
		return engine;
	};

	const say = (key: string, query: string, count = 0) => {
		const text = words[key] ?? words[`${key}_${plural.select(count)}`] ?? '';
		const amount = count.toLocaleString(lang);
		// In one go and by a function, so that nothing in the query is taken for a blank or a pattern.
		statusLine.textContent = text.replace(/\{\{(query|amount)\}\}/g, (_, name: string) =>
			name === 'query' ? query : amount,
		);
	};

	/** Text of what Pagefind escaped. A textarea holds text only, so nothing in it can run. */
	const decoded = (escaped: string): string => {
		const area = document.createElement('textarea');
		area.innerHTML = escaped;
		return area.value;
	};

	const row = ({ url, excerpt, meta }: Fragment): HTMLLIElement => {
		const item = document.createElement('li');
		const title = item.appendChild(document.createElement('h3'));
		const link = title.appendChild(document.createElement('a'));
		link.href = url;
		link.textContent = meta['title'] ?? url;
		if (meta['lang']) title.lang = meta['lang'];
		if (meta['topic']) {
			const topic = item.appendChild(document.createElement('p'));
			topic.className = 'soft small';
			topic.dataset['searchTopic'] = '';
			topic.textContent = meta['topic'];
		}
		const text = item.appendChild(document.createElement('p'));
		text.dataset['searchExcerpt'] = '';
		if (meta['lang']) text.lang = meta['lang'];
		// Pagefind escapes the text of the page and adds <mark> alone.
		for (const [i, part] of excerpt.split(/<\/?mark>/).entries()) {
			const node = i % 2 ? document.createElement('mark') : document.createElement('span');
			node.textContent = decoded(part);
			text.append(node);
		}
		return item;
	};

	const search = async (query: string) => {
		const mine = ++turn;
		more.hidden = true;
		list.replaceChildren();
		if (!query.trim()) {
			statusLine.textContent = '';
			return;
		}
		say('loading', query);
		const fail = (error: unknown) => {
			engine = undefined;
			if (mine === turn) say('failed', query);
			console.error(error);
		};
		try {
			const { results } = await (await load()).search(query);
			const show = async (from: number) => {
				const found = await Promise.all(results.slice(from, from + pageSize).map((result) => result.data()));
				if (mine !== turn) return;
				list.append(...found.map(row));
				more.hidden = from + pageSize >= results.length;
				more.onclick = () => void show(from + pageSize).catch(fail);
			};
			await show(0);
			if (mine === turn) say(results.length > 0 ? 'count' : 'none', query, results.length);
		} catch (error) {
			fail(error);
		}
	};

	const fromAddress = () => {
		input.value = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
		void search(input.value);
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		history.pushState(null, '', `?${new URLSearchParams({ q: input.value }).toString()}`);
		void search(input.value);
	});
	addEventListener('popstate', fromAddress);
	fromAddress();
}
