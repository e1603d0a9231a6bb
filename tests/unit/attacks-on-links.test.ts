/** Addresses that would run a program, leave the site unseen, or fetch something onto a reader's phone. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parseMdx, walk } from '../../src/library/mdx.ts';
import { verdictOn } from '../support/gate.ts';

const bad: readonly string[] = [
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	'javascript&#58;alert(1)',
	'javascript&colon;alert(1)',
	'&#x6a;avascript:alert(1)',
	'<java script:alert(1)>',
	'<java&#9;script:alert(1)>',
	'<java&#10;script:alert(1)>',
	'<&#1;javascript:alert(1)>',
	'< javascript:alert(1)>',
	'java\\script:alert(1)',
	'javascript://www.112.ee/%0aalert(1)',
	'vbscript:msgbox(1)',
	'data:text/html;base64,PHNjcmlwdD4=',
	'DATA:text/html,x',
	'blob:https://www.112.ee/x',
	'file:///etc/passwd',
	'view-source:https://www.112.ee/',
	'intent://scan/#Intent;end',
	'http://www.112.ee/',
	'HTTP://www.112.ee/',
	'ftp://www.112.ee/',
	'//evil.example/',
	'/\\\\evil.example/',
	'\\\\\\\\evil.example/',
	'https:evil.example',
	'https:///evil.example',
	'https://',
	'mailto:',
	'tel:javascript',
	'about/',
	'./about/',
	'../../about/',
	'/about/../../etc/',
	'/about/?x=javascript:alert(1)',
	'/about',
	'/About/',
	'/et/about/',
	'/%61bout/',
	'#constructor',
	'#__proto__',
	'/about/#toString',
	'#%61',
	'',
];

for (const url of bad)
	test(`a link to ${JSON.stringify(url)} is refused, or is no link`, () => {
		for (const body of [`[words](${url})\n`, `[words][a]\n\n[a]: ${url}\n`, `[words][a]\n\n[a]: ${url} "title"\n`]) {
			const made = [...walk(parseMdx(body))].some(({ type }) => type === 'link' || type === 'definition');
			if (made) assert.notDeepEqual(verdictOn(body), [], body);
		}
	});

test('a bare address without encryption that becomes a link by itself is refused', () => {
	assert.deepEqual(verdictOn('See www.112.ee now.\n'), ['7 The link http://www.112.ee is not encrypted.']);
});

test('of two addresses of one name the second is judged too', () => {
	const verdict = verdictOn('[words][a]\n\n[a]: https://www.112.ee/\n[a]: javascript:alert(1)\n');
	assert.deepEqual(verdict, ['10 A link may not begin with "javascript:".']);
});

for (const url of [
	'https://www.112.ee/en',
	'HTTPS://www.112.ee',
	'mailto:mari@example.ee',
	'tel:+372112',
	'/about/',
	'/',
	'/search/',
	'/news/',
	'/health/',
])
	test(`a link to ${url} is good`, () => {
		assert.deepEqual(verdictOn(`[words](${url})\n`), []);
	});

const pictures = [
	'data:image/svg+xml,<svg/>',
	'https://evil.example/x.png',
	'//evil.example/x.png',
	'/favicon.svg',
	'list.svg',
	'../family-doctor/list.svg',
	'./../family-doctor/list.svg',
	'./list.svg',
	'./list.svg?raw',
	'./guide.yaml',
	'./constructor',
	'/etc/passwd',
	'file:///etc/passwd',
	'@fs/etc/passwd',
	'~/secret.png',
];

for (const url of pictures)
	test(`the picture ${url}, which does not lie beside the text, is refused`, () => {
		for (const body of [
			`![words](<${url}>)\n`,
			`![words][a]\n\n[a]: <${url}>\n`,
			`[![words](<${url}>)](/about/)\n`,
			`![a]\n\n[a]: <${url}>\n`,
		])
			assert.notDeepEqual(verdictOn(body), [], body);
	});
