/** Pictures of strangers: drawn shapes pass, whatever could run or fetch something does not. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { svgProblems } from '../../src/library/checks/safe-pictures.ts';
import { problemsWith } from '../support/fixture.ts';

const verdict = (text: string) => svgProblems([{ file: 'content/a.svg', path: 'guides/a/b/c.svg', text }]);
const svg = (inner: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>\n${inner}\n</svg>`;

const bad: Readonly<Record<string, string>> = {
	'a script': svg('<script>alert(1)</script>'),
	'a script in capitals': svg('<SCRIPT>alert(1)</SCRIPT>'),
	'a script of another namespace’s name': svg('<s:script>alert(1)</s:script>', ' xmlns:s="http://www.w3.org/2000/svg"'),
	'a script over two lines': svg('<script\n>alert(1)</script>'),
	'a script in HTML': svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
	'an action': svg('<rect onclick="alert(1)" />'),
	'an action at the beginning of a line': svg('<rect\nonclick="alert(1)" />'),
	'an action whose sign stands on the next line': svg('<rect onclick\n=\n"alert(1)" />'),
	'an action after a quotation mark': svg('<rect width="1"onclick="alert(1)" />'),
	'an action in capitals': svg('<rect ONLOAD="alert(1)" />'),
	'an action of the picture itself': svg('', '\n\tonload="alert(1)"'),
	'a link that runs a program': svg('<a href="javascript:alert(1)"><rect /></a>'),
	'a link written in numbers': svg('<use href="&#106;avascript:alert(1)" />'),
	'an animation that sets a link': svg('<set attributeName="href" to="x" />'),
	'an animation': svg('<animate attributeName="href" values="x" />'),
	'a picture within it from elsewhere': svg('<image href="https://evil.example/x.png" />'),
	'shapes from elsewhere': svg('<use href="https://evil.example/a.svg#b" />'),
	'shapes from elsewhere in the old way': svg('<use xlink:href="//evil.example/a.svg#b" />'),
	'shapes whose address stands on the next line': svg('<use href\n=\n"//evil.example/a.svg#b" />'),
	'shapes with their address in single quotes': svg("<use href='//evil.example/a.svg#b' />"),
	'shapes as data': svg('<use href="data:image/svg+xml,x" />'),
	'a pattern from elsewhere': svg('<rect fill="url(//evil.example/p)" />'),
	'a pattern in quotes from elsewhere': svg(`<rect fill="url( '//evil.example/p' )" />`),
	styles: svg('<style>@import "//evil.example";</style>'),
	'styles in codes': svg('<rect style="background: u\\72l(//evil.example)" />'),
	'a foreign object': svg('<foreignObject><body /></foreignObject>'),
	'a frame': svg('<iframe src="//evil.example" />'),
	'a document type': `<!DOCTYPE svg>${svg('')}`,
	'an entity of its own': `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`,
	'a style sheet from elsewhere': `<?xml-stylesheet href="//evil.example/a.css"?>${svg('')}`,
	'an XSL style sheet': `<?xml-stylesheet type="text/xsl" href="#a"?>${svg('')}`,
	'a CDATA section': svg('<text><![CDATA[<script>]]></text>'),
	'an element of no known name': svg('<handler>alert(1)</handler>'),
};

for (const [name, text] of Object.entries(bad))
	test(`a picture with ${name} is refused`, () => {
		assert.notDeepEqual(verdict(text), []);
	});

test('a picture of shapes, gradients, words and links within itself is good', () => {
	const good = `<?xml version="1.0" encoding="UTF-8"?>
<!-- A house, drawn by Mari on Monday -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" role="img">
	<title>A house on a hill &amp; a tree</title>
	<defs><linearGradient id="a"><stop offset="0" stop-color="#fff" /></linearGradient><symbol id="b"><path d="M0 0h1v1z" /></symbol></defs>
	<g fill="url(#a)" style="stroke: url('#a')"><rect width="1" height="1" /><use href="#b" /><use xlink:href='#b' /></g>
	<text x="1" y="2">Door one = open</text>
</svg>`;
	assert.deepEqual(verdict(good), []);
});

test('the author is told the line', () => {
	assert.deepEqual(
		verdict(svg('<rect />\n<rect\nonload="x" />')).map(({ line, what }) => [line, what]),
		[[4, 'The picture holds an action (on…=).']],
	);
});

test('a picture with its ending in capitals, or in a place of its own, does not slip by', () => {
	for (const place of [
		'guides/health/emergency/a.SVG',
		'guides/a.svg',
		'registry/a.svg',
		'messages/a.svg',
		'guides/health/emergency/b/a.svg',
		'a.svg',
	])
		assert.deepEqual(
			problemsWith({ [place]: bad['a script'] ?? '' }).map(({ file, what }) => [file, what]),
			[[`content/${place}`, 'Nothing reads a file of this name in this place.']],
		);
});
