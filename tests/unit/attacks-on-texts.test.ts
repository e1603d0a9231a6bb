/** What a stranger may try to smuggle into a text. Each trick is refused, or shown to be mere words by running it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { drawnBy, verdictOn } from '../support/gate.ts';

const code: Readonly<Record<string, string>> = {
	'an import': 'import x from "y"',
	'an import after a tab': '\timport x from "y"',
	'an import after a sign that cannot be seen': '\u00a0import "y"',
	'an import after a mark of byte order': '\ufeffimport "y"',
	'an import after the line end of an old Mac': 'Text\r\rimport "y"\r',
	'an import after a line separator': 'Text\u2028import "y"',
	'an export after an empty line': 'Text\n\nexport const x = globalThis.ran()',
	'an export of everything': 'export * from "../../../../src/site.ts"',
	'a brace in a sentence': 'It is {globalThis.ran()}.',
	'a brace over several lines': '{\n\nglobalThis.ran()\n\n}',
	'a comment of MDX': '{/* hello */}',
	'a spread into a component': '<Fact id="num-112" {...globalThis} />',
	'a program in an attribute': '<Fact id={globalThis.ran()} />',
	'a template in an attribute': '<Fact id=`num-112` />',
	'an element in an attribute': '<Note title=<Fact id="num-112" />>\n\nText\n\n</Note>',
	'a program inside two components': '<InShort>\n\n<Note title="a">\n\n{globalThis.ran()}\n\n</Note>\n\n</InShort>',
	'a program in a table': '| a | b |\n|---|---|\n| {globalThis.ran()} | c |',
	'a program in a link’s words': '[{globalThis.ran()}](/about/)',
	'a program in the description of a picture': '![{globalThis.ran()}](./list.svg)',
	'a script': '<script>globalThis.ran()</script>',
	'a script with a space': '< script>globalThis.ran()</ script>',
	'a script in capitals': '<SCRIPT>globalThis.ran()</SCRIPT>',
	'a style': '<style>body{background:url(//evil.example)}</style>',
	'an element in small letters': 'Look: <img src="x" onerror="globalThis.ran()" />',
	'a fragment': '<>Text</>',
	'a member of a component': '<Note.constructor title="a">\n\nText\n\n</Note.constructor>',
	'a namespace': '<svg:script />',
	'an HTML comment': '<!-- hello -->',
	'a CDATA section': '<![CDATA[ hello ]]>',
	'a processing instruction': '<?php echo 1 ?>',
	'a component named constructor': '<Constructor />',
	'a component named __proto__': '<__proto__ />',
	'an Astro component': '<Fragment set:html="<b>x</b>" />',
	'an Astro directive': '<Fact id="num-112" client:load />',
	'an attribute set:html': '<Fact id="num-112" set:html="<b>x</b>" />',
	'an action': '<Fact id="num-112" onClick="globalThis.ran()" />',
	'an action on a line of its own': '<Fact\n  id="num-112"\n  onload="globalThis.ran()"\n/>',
	'an attribute named __proto__': '<Fact id="num-112" __proto__="x" />',
	'an attribute named constructor': '<Fact id="num-112" constructor="x" />',
	'an attribute twice, the second unknown': '<Fact id="num-112" id="../../secret" />',
	'code between backquotes': 'Type `globalThis.ran()`.',
	'code between fences': '~~~js\nglobalThis.ran()\n~~~',
	'an automatic link': 'See <https://www.112.ee>.',
	'an automatic link that runs a program': '<javascript:globalThis.ran()>',
	'an automatic link to an address': '<mari@example.ee>',
};

for (const [name, body] of Object.entries(code))
	test(`a text is refused for ${name}`, () => {
		assert.notDeepEqual(verdictOn(`${body}\n`), []);
	});

const words: Readonly<Record<string, string>> = {
	'braces written as numbers': 'It is &#123;globalThis.ran()&#125; and &#x7b;globalThis.ran()&#x7d;.',
	'braces written by name': 'It is &lbrace;globalThis.ran()&rbrace;.',
	'braces as escapes of JavaScript': 'It is \\u007bglobalThis.ran()\\u007d and \\x7bglobalThis.ran()\\x7d.',
	'signs of HTML written as numbers':
		'&#60;script&#62;globalThis.ran()&#60;/script&#62; &lt;script>globalThis.ran()&lt;/script>',
	'a brace in an attribute, as a number': '<Note title="&#123;globalThis.ran()&#125;">\n\nText\n\n</Note>',
	'a quotation mark in an attribute, by name':
		'<Note title="a&quot; onload=&quot;globalThis.ran()">\n\nText\n\n</Note>',
	'an attribute over two lines': '<Note title="a\nexport const x = globalThis.ran()\nb">\n\nText\n\n</Note>',
	'a template sign': 'It costs $(globalThis.ran()) or `'.replace('`', '’') + '\n\n"+globalThis.ran()+"',
	'an import within a sentence': 'We import globalThis.ran() and export it.',
	'an import in a quotation': '> import "globalThis.ran()"\n> export const x = globalThis.ran()',
	'an import in a list': '- import "globalThis.ran()"\n- export const x = globalThis.ran()',
	'a title of a link': '[words](https://www.112.ee/ "x onmouseover=globalThis.ran()")',
	'indented program code': '    globalThis.ran()',
	'a formula': '$globalThis.ran()$ and $$globalThis.ran()$$',
	'a directive': ':::script\nglobalThis.ran()\n:::',
	'a footnote': 'Text[^1] of globalThis.ran()',
};

for (const [name, body] of Object.entries(words))
	test(`${name} cannot run: a text with it is refused, or they are mere words`, async () => {
		if (verdictOn(`${body}\n`).some((what) => !what.includes('import') && !what.includes('export'))) return;
		let ran = false;
		Object.assign(globalThis, { ran: () => (ran = true) });
		const drawn = await drawnBy(`${body}\n`);
		assert.equal(ran, false);
		assert.ok(drawn.length > 0);
		const names = drawn.map(({ type }) => String(type));
		assert.ok(!names.some((type) => /script|style|img|iframe/.test(type)), names.join());
		const attributes = drawn.flatMap(({ props }) => Object.keys(props));
		assert.deepEqual(
			attributes.filter((attribute) => !['children', 'title', 'href', 'id'].includes(attribute)),
			[],
		);
	});

test('the proof can fail: a program that the gate would refuse does run when it is compiled', async () => {
	let ran = false;
	Object.assign(globalThis, { ran: () => (ran = true) });
	await drawnBy('It is {globalThis.ran()}.\n');
	assert.equal(ran, true);
});
