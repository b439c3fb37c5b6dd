/**
 * The style sheet of every page: a newspaper's explainer, for paper, phone, bright and dark screens. No fonts, images
 * or other files, so that the page makes no request.
 */
const source = `
/* Colours: contrast of text on its ground is at least 4.5 to 1 in both schemes. */
:root {
  color-scheme: light dark;
  --paper: #fffefb; --ink: #1d1b18; --soft: #625d54; --rule: #ddd7ca; --wash: #f6f3eb;
  --link: #0b5563; --mark: #ffe7a0; --cited: #e3f0f1; --warn: #8a3b12; --note: #ffffff; --shadow: rgb(40 35 20 / .18);
  --serif: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e8e4db; --soft: #a8a196; --rule: #3a372f; --wash: #211f1b;
    --link: #86c9d4; --mark: #5d4a0d; --cited: #16373c; --warn: #f2a77d; --note: #2a2823; --shadow: rgb(0 0 0 / .6);
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.62 var(--serif); overflow-wrap: anywhere; }
header, main, footer { max-width: 68rem; margin-inline: auto; padding-inline: clamp(1.1rem, 4vw, 2.5rem); }
h1, h2, h3, p, ul, ol, figure, blockquote { margin: 0; padding: 0; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; overflow-wrap: break-word; hyphens: manual; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
summary { cursor: pointer; }
mark { background: var(--mark); color: inherit; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper); font: 1rem var(--sans); z-index: 2; }
.skip:focus { top: .5rem; }

/* Masthead */
header { padding-top: clamp(2rem, 6vw, 4.5rem); }
.kicker { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); letter-spacing: .02em; }
h1 { font-size: clamp(1.95rem, 1.2rem + 3.2vw, 3.25rem); line-height: 1.1; letter-spacing: -.012em; font-weight: 700; max-width: 22em; margin-top: .5rem; }
h1.long { font-size: clamp(1.6rem, 1.1rem + 1.8vw, 2.25rem); line-height: 1.18; max-width: 32em; }
.deck { margin-top: 1rem; font: 1.0625rem/1.5 var(--sans); color: var(--soft); max-width: 44rem; }
.deck strong { font-weight: 600; }
nav { margin-top: 1.5rem; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; }
nav a { display: inline-block; padding: .55rem 0; font: .9375rem/1.4 var(--sans); text-decoration: none; color: var(--ink); }
nav a:hover { text-decoration: underline; }

/* Sections */
section { margin-top: clamp(2.75rem, 6vw, 4.25rem); }
section.summary { margin-top: 2rem; }
h2 { font: 700 1.5rem/1.2 var(--serif); padding-top: .8rem; border-top: 3px solid var(--ink); }
.how, .none { margin-top: .6rem; max-width: 44rem; font: .9375rem/1.55 var(--sans); color: var(--soft); }
.how:empty { margin: 0; }
.none { color: var(--ink); font: inherit; }
.soft { color: var(--soft); }
.num { display: inline-block; min-width: 1.5em; padding: 0 .35em; border-radius: .75em; background: var(--wash); color: var(--ink); font: 600 .75rem/1.5em var(--sans); text-align: center; font-variant-numeric: tabular-nums; }

/* Summary and its citation marks */
.summary > p { max-width: 40rem; font-size: 1.1875rem; line-height: 1.62; }
.summary > p + p { margin-top: 1em; }
.nb, .cs { white-space: nowrap; }
.cs { margin-inline-start: .12em; }
.c { anchor-scope: --mark; }
.m { display: inline; anchor-name: --mark; appearance: none; border: 0; margin: 0; padding: .2em .22em; background: none; color: var(--soft); font: 600 .66em/1 var(--sans); vertical-align: .42em; cursor: pointer; border-radius: .3em; font-variant-numeric: tabular-nums; }
/* Fingers need more room than a mouse. */
@media (pointer: coarse) { .m { min-width: 24px; min-height: 24px; } }
.m:hover, .m:focus-visible, .c:has(:popover-open) .m { background: var(--cited); color: var(--link); }
/* Hidden by this rule and not only by the browser's: one that doesn't know popovers must not show them all. */
.n { display: none; position: fixed; position-anchor: --mark; inset: auto; width: 26rem; max-width: calc(100vw - 2rem); max-height: 24rem; margin: 0; padding: .9rem 1.1rem; overflow: auto; white-space: normal; text-align: start; border: 1px solid var(--rule); border-radius: 3px; background: var(--note); color: var(--ink); box-shadow: 0 6px 24px var(--shadow); font: 1rem/1.5 var(--serif); z-index: 1; }
.n:popover-open { display: block; }
.nq { display: block; }
.nq + .nq, .nc + .nq { margin-top: .9rem; padding-top: .9rem; border-top: 1px solid var(--rule); }
.nc { display: block; font-weight: 600; }
.n q { display: block; color: var(--soft); quotes: none; }
.n q + q { margin-top: .5rem; }
.n mark { color: var(--ink); background: var(--cited); box-shadow: 0 0 0 .12em var(--cited); }
.by { display: block; margin-top: .5rem; font: .8125rem/1.4 var(--sans); color: var(--soft); }
@supports (position-area: bottom) {
  .n { position-area: bottom span-all; justify-self: anchor-center; position-try-fallbacks: flip-block; }
}
@supports not (position-area: bottom) { .n { inset: auto 1rem 1rem; margin-inline: auto; } }
/* Where the browser can't show interest by itself (hover, keyboard focus), the style sheet does. */
@supports not (interest-delay: 0s) {
  @media (hover: hover) { .c:hover > .n { display: block; } }
  .m:focus-visible + .n { display: block; }
  @supports not selector(:popover-open) { .m:focus + .n { display: block; } }
}
.m, .n { interest-delay: 150ms 200ms; }
@media (max-width: 40rem) {
  .n { position-area: none; inset: auto 0 0; justify-self: auto; width: auto; max-width: none; max-height: 60vh; margin: 0; border-width: 1px 0 0; border-radius: 0; padding: 1.1rem 1.25rem 1.5rem; }
}
.disputed { font: .72em/1 var(--sans); color: var(--warn); text-decoration: underline dotted; text-underline-offset: .25em; white-space: nowrap; }
.lead { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); gap: 0 3.5rem; align-items: start; }
.digest { margin-top: 2.2rem; padding-inline-start: 1.5rem; border-inline-start: 1px solid var(--rule); font: .9375rem/1.45 var(--sans); }
.digest h2 { font: 600 .8125rem/1.4 var(--sans); border: 0; padding: 0; color: var(--warn); }
.digest ol > li { margin-top: .9rem; }
.digest a { display: block; color: var(--ink); font-weight: 600; text-decoration: none; }
.digest a:hover { text-decoration: underline; }
.digest ul { margin-top: .2rem; color: var(--soft); }
.digest ul li { margin-top: .15rem; padding-inline-start: .9rem; text-indent: -.9rem; }
.digest ul li::before { content: "–\\2002"; }
.digest .num, .digest .by { text-indent: 0; }
.digest .by { display: inline; margin: 0; white-space: nowrap; }
.digest p { margin-top: .9rem; }
@media (max-width: 62rem) { .lead { display: block; } .digest { display: none; } }
.quotes { margin-top: 1.4rem; max-width: 44rem; font: .9375rem/1.5 var(--sans); }
.quotes > summary { color: var(--soft); }
.quotes ol { margin-top: .9rem; }
.quotes ol > li + li { margin-top: 1rem; }
.quotes ul { margin-top: .3rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); color: var(--soft); }

/* Warnings */
.notes { margin-top: 2.5rem; max-width: 44rem; padding: .9rem 1.1rem; background: var(--wash); font: .9375rem/1.55 var(--sans); }
.notes h2 { font: 600 .9375rem/1.4 var(--sans); border: 0; padding: 0; color: var(--warn); }
.notes li { margin-top: .35rem; }

/* Disagreements */
.dispute { margin-top: 2rem; }
.dispute + .dispute { padding-top: 1.75rem; border-top: 1px solid var(--rule); }
.dispute h3 { font-size: 1.3125rem; line-height: 1.25; max-width: 34em; }
.dispute summary h3 { display: inline; font-size: 1.0625rem; }
details.dispute .how { scroll-margin-top: 5rem; }
details.dispute + details.dispute { margin-top: .75rem; padding-top: .75rem; }
.kind { display: block; margin-bottom: .3rem; font: 600 .8125rem/1.4 var(--sans); color: var(--warn); }
.question { display: block; }
summary .question { display: inline; }
summary .kind { display: inline; margin: 0 .4em 0 0; }
.dn { color: var(--soft); font-weight: 400; }
.positions { display: grid; gap: 1.5rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin-top: 1.1rem; }
.position { border-top: 2px solid var(--ink); padding-top: .7rem; min-width: 0; }
.claim { font: 600 1.0625rem/1.4 var(--sans); }
.claim::first-letter { text-transform: uppercase; }
.who { font: .8125rem/1.5 var(--sans); color: var(--soft); }
figure { margin-top: .8rem; }
blockquote { line-height: 1.5; quotes: "“" "”"; }
blockquote::before { content: open-quote; }
blockquote::after { content: close-quote; }
figcaption { margin-top: .25rem; font: .8125rem/1.5 var(--sans); }
figcaption a { display: inline-block; text-decoration: none; margin-inline-end: .6em; }
figcaption a:hover { text-decoration: underline; }
.position details { margin-top: .9rem; font-size: .9375rem; }
.position summary { font: .8125rem/1.5 var(--sans); color: var(--soft); }

/* Coverage */
.scroll { position: relative; margin-top: 1.25rem; overflow-x: auto; }
table { border-collapse: collapse; font: .9375rem/1.45 var(--sans); }
tbody tr { border-top: 1px solid var(--rule); }
tbody tr:hover { background: var(--wash); }
th { font-weight: 400; }
td, th { padding: .55rem .2rem; text-align: center; }
th[scope="row"] { text-align: start; padding-inline: 0 1.25rem; min-width: 14rem; max-width: 36rem; }
thead th { vertical-align: bottom; }
thead a { color: inherit; text-decoration: none; }
thead a:hover { text-decoration: underline; }
.few td, .few thead th { min-width: 2.6rem; }
.few thead a { display: inline-flex; align-items: center; gap: .45rem; max-height: 11rem; writing-mode: vertical-rl; transform: rotate(180deg); }
.few .num { writing-mode: horizontal-tb; transform: rotate(180deg); }
.few .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: .8125rem; line-height: 1.3; color: var(--soft); }
.many td, .many thead th { padding-inline: 0; min-width: .875rem; }
.many .num { min-width: 0; padding: 0; background: none; font-size: .625rem; font-weight: 400; color: var(--soft); }
.many th[scope="row"] { position: sticky; inset-inline-start: 0; background: var(--paper); font-size: .875rem; min-width: 15rem; }
.many .bar { display: none; }
.many .dot { width: .625rem; height: .625rem; }
.bar meter { width: 9rem; height: 1rem; accent-color: var(--link); }
.dot { display: block; width: 1rem; height: 1rem; margin: auto; border-radius: 50%; background: var(--link); }
.dot.copy { background: none; border: 2px solid var(--link); }
.share, th.share { white-space: nowrap; padding-inline-start: .8rem; text-align: end; }
.share .m { font: .8125rem/1 var(--sans); vertical-align: baseline; padding: .45em .3em; text-decoration: underline dotted; text-underline-offset: .3em; }
@media (max-width: 40rem) {
  .few, .few thead, .few tbody { display: block; }
  .few tr { display: flex; flex-wrap: wrap; align-items: center; padding-bottom: .35rem; }
  .few thead tr { align-items: end; }
  .few thead th:first-child { display: none; }
  .few th[scope="row"] { flex: 0 0 100%; max-width: none; padding: .6rem 0 .1rem; }
  .few td, .few thead th { flex: 1 1 0; min-width: 0; }
  .few .share { flex: 0 0 4.25rem; padding-inline-start: 0; }
  .many td:not(.bar, .share), .many thead { display: none; }
  .many .bar { display: table-cell; }
  .many th[scope="row"], .bars th[scope="row"] { min-width: 8rem; }
  .bar meter { width: 4.5rem; }
}

/* Sources and their texts */
.sources > ol > li { margin-top: 1.75rem; padding-top: 1.1rem; border-top: 1px solid var(--rule); max-width: 46rem; }
.sources > ol > li:first-child { border: 0; margin-top: .75rem; }
.sources h3 { font-size: 1.125rem; }
.title { margin-top: .3rem; }
.facts, .status { margin-top: .3rem; font: .8125rem/1.55 var(--sans); color: var(--soft); }
.status { color: var(--warn); }
.status a { color: inherit; }
.key { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .75rem; }
.article { margin-top: .7rem; }
.article > summary { font: .875rem/1.5 var(--sans); color: var(--link); }
.text { margin-top: .9rem; padding-inline-start: 1.1rem; border-inline-start: 2px solid var(--rule); max-width: 40rem; }
.text p + p, .text details + p, .text p + details { margin-top: .8em; }
.text mark { background: var(--cited); scroll-margin-top: 30vh; }
.text mark:target { background: var(--mark); outline: .15em solid var(--mark); }
.cut { font: .8125rem/1.5 var(--sans); color: var(--soft); }
.cut ul { margin-top: .3rem; padding-inline-start: 1rem; }
.cut li { margin-top: .3rem; text-decoration-line: none; }
.reason { font-weight: 600; }
.rejected { margin-top: .5rem; max-width: 46rem; font: .9375rem/1.5 var(--sans); }
.rejected li { margin-top: .5rem; }
#rejected { margin-top: 2rem; font-size: 1.125rem; }
.stories { margin-top: 2rem; max-width: 46rem; }
.stories li { padding: 1.1rem 0; border-top: 1px solid var(--rule); }
.stories h2 { border: 0; padding: 0; font-size: 1.25rem; }
footer { margin-top: 4rem; padding-block: 1.25rem 3rem; font: .8125rem/1.6 var(--sans); color: var(--soft); }
footer p { max-width: 44rem; }
footer::before { content: ""; display: block; border-top: 1px solid var(--rule); margin-bottom: 1.1rem; }

/* Paper: everything that is folded on a screen but the articles' texts; citations as numbers. */
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --wash: #f2f2f2; --link: #000; --mark: #e6e6e6; --cited: #eee; --warn: #000; }
  body { font-size: 10.5pt; line-height: 1.45; }
  header, main, footer { max-width: none; padding-inline: 0; }
  header { padding-top: 0; }
  h1 { font-size: 24pt; }
  nav, .skip, .n, .article, .digest { display: none; }
  .summary > p { font-size: 11.5pt; }
  .m, .share .m, .num { background: none; text-decoration: none; }
  .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  .dispute, .position, figure, tr, h2, h3, .sources li { break-inside: avoid; }
  h2, h3, .how { break-after: avoid; }
  .dot, .position { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .titled a::after { content: " (" attr(href) ")"; font-size: 8pt; }
}
`;

/** Without comments and needless space: it is part of every page. */
export const styleSheet = source
  .replace(/\/\*[^*]*\*\//g, "")
  .replace(/\s+/g, " ")
  .replace(/ ?([{};,]) ?/g, "$1")
  .trim();
