/**
 * The style of a book. Font, size, colours and margins belong to the reader; borders take the colour of the text, so
 * that they can be seen at night too.
 */
export const style = `body { line-height: 1.5; overflow-wrap: break-word; }
:lang(ar) { line-height: 1.8; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 0.5em; break-after: avoid; page-break-after: avoid; }
h1 { margin-top: 0.5em; }
h2.section, h3.section, h4.section, h5.section { break-before: page; page-break-before: always; }
p { margin: 0.6em 0; }
li > p { margin: 0.25em 0; }
.tick { list-style: none; }
.tick > p:first-child { text-indent: -1.4em; }
.summary { font-size: 1.1em; }
.small, .facts, footer { font-size: 0.9em; }
footer { border-top: 1px solid; margin-top: 2em; }
.address { overflow-wrap: anywhere; }
aside { border: 1px solid; border-radius: 0.3em; margin: 1em 0; padding: 0.2em 0.8em; }
.short { border-width: 2px; }
blockquote { border-inline-start: 3px solid; margin: 1em 0.2em; padding-inline-start: 1em; }
dt, .name { font-weight: bold; }
.name, .label { break-after: avoid; page-break-after: avoid; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; }
th, td { border: 1px solid; padding: 0.25em 0.4em; text-align: start; vertical-align: top; }
tr { break-inside: avoid; page-break-inside: avoid; }
dt { margin-top: 0.6em; }
dd { margin: 0.2em 0; margin-inline-start: 1.2em; }
.label { margin-top: 1.2em; }
.line { border-bottom: 1px solid; margin: 0.4em 0; }
.faces { font-size: 2em; }
.drawing { border: 1px solid; height: 8em; margin: 0.4em 0; }
.cards { list-style: none; padding: 0; }
.cards > li { border: 1px dashed; padding: 0.3em 0.6em; }
.picture { margin: 1em 0; text-align: center; }
img { height: auto; max-width: 100%; }
hr { border: 0; border-top: 1px solid; margin: 1.5em 0; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-inline-start: 1.2em; }
nav li { margin: 0.4em 0; }
nav span { font-weight: bold; }
.title-page { padding-top: 15%; }
`;
