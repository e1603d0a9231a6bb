#!/usr/bin/env bash
# xliff 6.4.0: a half-translated unit comes back as one sentence with the translation of another.
#
# XLIFF 2 lets a unit hold several segments, and translators' programs split a paragraph into its
# sentences that way. The reader keeps one source and one target for a unit, each the last it met.
# If the last sentence is still to be translated, its source stands beside the target of an earlier
# one; if all are translated, all but the last are gone. There is no error in either case.
# Why it matters for texts kept in git: the result looks like a finished translation, so it is
# committed and published, and only someone who reads both languages can see that it is wrong.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xliff@6.4.0

cat >run.cjs <<'JS'
const { xliff2js, js2xliff } = require('xliff');
const show = (value) => JSON.stringify(value);
const count = (text, tag) => text.split('<' + tag + '>').length - 1;
console.log('package: xliff ' + require('xliff/package.json').version);

const file = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="et">
<file id="clinic">
<unit id="half">
<segment id="s1"><source>Call first.</source><target>Helistage enne.</target></segment>
<segment id="s2"><source>Do not drive.</source></segment>
</unit>
<unit id="whole">
<segment id="s1"><source>Call first.</source><target>Helistage enne.</target></segment>
<segment id="s2"><source>Bring your card.</source><target>Võtke kaart kaasa.</target></segment>
</unit>
</file>
</xliff>`;

(async () => {
	const read = await xliff2js(file);
	const { half, whole } = read.resources.clinic;
	const written = await js2xliff(read);
	const left = count(written, 'source') + ' sources, ' + count(written, 'target') + ' targets';
	console.log('expected: both sentences of each unit, each with its own translation or none');
	console.log('expected when written again: 4 sources, 3 targets');
	console.log('seen in half:  ' + show(half) + '\nseen in whole: ' + show(whole));
	console.log('seen when written again: ' + left);
	const still =
		show(half) === show({ source: 'Do not drive.', target: 'Helistage enne.' }) &&
		show(whole) === show({ source: 'Bring your card.', target: 'Võtke kaart kaasa.' }) &&
		left === '2 sources, 2 targets';
	console.log(still ? 'The surprise is still there.' : 'What is seen has changed.');
	process.exitCode = still ? 0 : 1;
})();
JS
node run.cjs
