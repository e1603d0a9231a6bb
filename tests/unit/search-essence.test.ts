/** Of a page the full text knows what can be found, and nothing else: what else changes makes no index anew. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { essence } from '../../src/outputs/search/essence.ts';

const body = (html: string) =>
	`<main><p>Outside</p><div class="guide" data-pagefind-body>${html}</div><p>Behind</p></main>`;
const textOf = (html: string) =>
	essence('en', body(html), {})
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

for (const [what, html, text] of [
	['what stands around it', '<p>Ask first.</p>', 'Ask first.'],
	[
		'what is not to be found',
		'<p>Ask</p><div data-pagefind-ignore><p>The original has changed.</p></div><p>first.</p>',
		'Ask first.',
	],
	[
		'an element within one of its kind',
		'<div data-pagefind-ignore>a<div>b</div>c</div><p>Ask first.</p>',
		'Ask first.',
	],
	[
		'elements without an end',
		'<p data-pagefind-ignore>a<br>b<img src="x">c<path d="M0"/></p><p>Ask<br>first.</p>',
		'Ask first.',
	],
	[
		'a sign of elements in an attribute',
		'<p title="a > b" data-pagefind-ignore>c</p><p title=\'>\'>Ask first.</p>',
		'Ask first.',
	],
	['an element that is only to be ignored and empty', '<hr data-pagefind-ignore><p>Ask first.</p>', 'Ask first.'],
] as const)
	test(`the full text reads its body without ${what}`, () => {
		assert.equal(textOf(html), text);
	});

test('an address, a class or a size of a file that is not to be found is none of the full text', () => {
	const page = (address: string, size: string) =>
		essence(
			'en',
			body(`<p class="${size}"><a href="${address}">Ask</a></p><a data-pagefind-ignore>PDF, ${size}</a>`),
			{},
		);
	assert.equal(page('/a/', '51 kB'), page('/b/', '52 kB'));
});

test('headings stay headings, since a word in one counts for more', () => {
	assert.match(essence('en', body('<h2 id="a" class="b">Ask</h2>'), {}), /<h2>Ask<\/h2>/);
});

test('a page whose elements do not end as they began is refused, since too much or too little would be ignored', () => {
	for (const html of [
		'<p>Ask<div>first.</p></div>',
		'<section data-pagefind-ignore><p>Ask</section><p>first.</p>',
		'</div>',
	])
		assert.throws(() => essence('en', body(html), {}), /where another element is open/, html);
});

test('what stands before the text is not looked at: styles and programs have signs of their own', () => {
	const head = '<head><script>for (let i = 0; i<n; i++) a = "<div";</script><style>a>b{}</style></head>';
	assert.equal(essence('en', head + body('<p>Ask</p>'), {}), essence('en', body('<p>Ask</p>'), {}));
});

test('words of neighbouring elements stay apart', () => {
	assert.match(essence('en', body('<dt>Fee</dt><dd>31 euros</dd>'), {}), /Fee<\/dt> <dd>31/);
});

test('what only the full text needs to know stands in it without harm', () => {
	assert.match(
		essence('en', body('<p>Ask</p>'), { title: 'A "b" & c', about: undefined }),
		/content="A &quot;b&quot; &amp; c"/,
	);
	assert.doesNotMatch(essence('en', body('<p>Ask</p>'), { about: undefined }), /about/);
});
