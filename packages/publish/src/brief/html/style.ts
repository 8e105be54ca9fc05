import { tokensCss } from "@mapwright/web";
import { fontFaceRules } from "../../shared/fonts.ts";

/** The style sheet of a brief in HTML: one column with notes in its margin, and print on white. */
export function briefStyle(): string {
  return `${fontFaceRules()}${tokensCss()}${sheet}`;
}

const sheet = `
*, *::before, *::after { box-sizing: border-box; }
html {
  font-family: "Source Serif 4", "Iowan Old Style", "Palatino Linotype", Georgia, serif;
  font-size: 106.25%; line-height: 1.55; background: var(--paper); color: var(--ink);
  font-variant-numeric: lining-nums; -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
body { overflow-wrap: break-word; margin: 0 auto; max-width: 62rem; padding: 2.5rem 1.25rem 4rem; }
header { margin-bottom: 1.8rem; }
h1, h2, h3, figcaption, caption, th, .kicker, .edition, .warning, .notes, .small, .finding, summary, footer, sup, svg {
  font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif;
}
p, ul, ol, blockquote, figure { margin: 0 0 0.9rem; }
p, li { text-wrap: pretty; }
.kicker { font-size: 0.88rem; font-weight: 600; color: var(--soft); border-top: 4px solid var(--accent); padding-top: 0.7rem; }
h1 {
  font-family: "Source Serif 4", "Iowan Old Style", "Palatino Linotype", Georgia, serif; font-weight: 600;
  font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.9rem); line-height: 1.12; letter-spacing: -0.012em; margin: 0.2rem 0 0.6rem;
  max-width: 22em; text-wrap: balance; overflow-wrap: anywhere;
}
.edition { color: var(--soft); margin-bottom: 0.6rem; }
.warning { color: var(--notice); background: var(--notice-soft); padding: 0.35rem 0.75rem; border-radius: 4px; font-weight: 600; margin-bottom: 0.5rem; }
h2 { color: var(--accent); font-size: 1.45rem; line-height: 1.25; font-weight: 600; margin: 2.6rem 0 0.8rem; padding-top: 0.7rem; border-top: 1.5px solid var(--ink); }
h3 { font-size: 1.1rem; font-weight: 600; margin: 1.7rem 0 0.5rem; }
h2, h3 { overflow-wrap: anywhere; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a.number { font-weight: 600; white-space: nowrap; text-decoration-color: color-mix(in srgb, var(--accent) 45%, transparent); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
sup { font-size: 0.68em; line-height: 0; }
.mark { margin-inline-start: 0.08em; }
.mark a { text-decoration: none; padding: 0.6em 0.5em; margin: -0.6em -0.5em; }
.notes { font-size: 0.8rem; line-height: 1.4; color: var(--soft); margin: -0.35rem 0 0.9rem; }
.notes p { margin: 0 0 0.35rem; }
.notes :target { background: var(--mark); color: var(--ink); }
.box { background: var(--sunken); border-inline-start: 4px solid var(--accent); padding: 1.1rem 1.3rem 0.4rem; margin-block: 1.6rem; }
.box h2 { border: 0; padding: 0; margin: 0 0 0.6rem; }
ul, ol { padding-inline-start: 1.15rem; }
li { margin-bottom: 0.55rem; }
li::marker { color: var(--accent); }
li > p, li > .noted > p { margin: 0; }
li .notes { margin: 0.15rem 0 0; }
blockquote { font-size: 1.14rem; line-height: 1.45; border-inline-start: 4px solid var(--series-2); padding-inline-start: 1rem; }
figure { margin-block: 1.8rem 2rem; border-top: 1px solid var(--line); padding-top: 0.8rem; }
figcaption { font-weight: 600; }
.finding { color: var(--soft); margin-bottom: 0.7rem; }
.drawing svg { display: block; height: auto; max-width: 100%; }
.on-phones { display: none; }
.drawing a { text-decoration: none; outline: none; }
.drawing a:focus-visible rect, .drawing a:hover rect { stroke: var(--accent); stroke-width: 3; }
.small { font-size: 0.84rem; color: var(--soft); margin-top: 0.4rem; }
summary { color: var(--accent); font-size: 0.92rem; padding-block: 0.4rem; cursor: pointer; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.4rem; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.8rem 0.35rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 400; }
td, .count { text-align: end; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 0.8rem; font-size: 0.84rem; color: var(--soft); overflow-wrap: anywhere; }
footer p { margin-bottom: 0.3rem; }
@media screen and (max-width: 36rem) {
  .on-pages { display: none; }
  .on-phones { display: block; }
  .on-phones svg { width: 100%; }
}
@media (min-width: 64rem) {
  main > p, main > ul, main > ol, main > h2, main > h3, main > blockquote, main > .noted, main > .box { margin-inline-start: 15rem; position: relative; }
  main > h2 { margin-inline-start: 0; padding-inline-start: 15rem; }
  .noted { position: relative; }
  .notes { position: absolute; top: 0.25rem; inset-inline-start: -15rem; width: 12.5rem; margin: 0; }
  li .notes { inset-inline-start: -16.15rem; }
  .box .notes { inset-inline-start: -16.6rem; }
  .box li .notes { inset-inline-start: -17.75rem; }
  main > figure, main > .table { margin-inline-start: 0; }
}
@media print {
  html { font-size: 9.6pt; background: #ffffff; color: #000000; }
  body { max-width: none; padding: 0; }
  details { display: none; }
  figure, .box, tr, li { break-inside: avoid; }
  h2, h3, figcaption { break-after: avoid; }
  a { color: inherit; }
}
@page { size: A4; margin: 20mm 18mm; }
`;
