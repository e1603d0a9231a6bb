import { chromium } from '@playwright/test';
const [, , ...jobs] = process.argv; // url|width|scheme|name|full
const b = await chromium.launch({
	executablePath: '/usr/bin/chromium',
	args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
		' ',
	),
});
for (const j of jobs) {
	const [u, w, s, name, full] = j.split('|');
	const p = await b.newPage({ viewport: { width: +w, height: +w < 500 ? 780 : 900 }, colorScheme: s });
	p.on('console', (m) => {
		if (m.type() === 'error') console.log(u, m.text());
	});
	p.on('pageerror', (e) => console.log(u, 'ERR', e.message));
	await p.goto('http://localhost:4500' + u);
	await p.waitForTimeout(300);
	await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full !== '0' });
	await p.close();
}
await b.close();
