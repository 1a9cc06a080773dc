/** The page's style sheet: light and dark by the reader's choice, one column on a phone, black on white on paper. All text has a contrast of 4.5:1 or more. */
export const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --soft: #f6f8fa; --text: #1f2328; --muted: #59636e; --rule: #d1d9e0;
  --link: #0550ae; --good: #1a7f37; --bad: #b3261e; --part-0: #1a7f37; --part-1: #0969da; --part-2: #8250df; --part-3: #bc4c00;
  --part-4: #6e7781; --part-5: #1b7c83; --area: #1a7f3733; --training: #1a7f3780; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --soft: #151b23; --text: #f0f6fc; --muted: #9198a1; --rule: #3d444d;
  --link: #79c0ff; --good: #56d364; --bad: #ff8a80; --part-0: #3fb950; --part-1: #58a6ff; --part-2: #bc8cff; --part-3: #f0883e;
  --part-4: #8b949e; --part-5: #39c5cf; --area: #3fb95033; --training: #3fb95080; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); line-height: 1.5;
  font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--page); padding: 0.25rem 0.5rem; }
header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.1rem 0 0.4rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 0.6rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.4rem 0 0.4rem; }
p { margin: 0.5rem 0; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.product, .facts, .note, figcaption, footer, dt { color: var(--muted); }
.product { margin: 0; font-weight: 600; }
.facts { margin: 0; }
.good { color: var(--good); } .bad { color: var(--bad); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0.75rem; margin: 1.4rem 0 0; padding: 0; }
.tiles > div { background: var(--soft); border: 1px solid var(--rule); border-radius: 8px; padding: 0.8rem 1rem; }
.tiles dt { font-size: 0.9rem; } .tiles dd { margin: 0; } .tiles .value { font-size: 1.7rem; font-weight: 600; line-height: 1.3; }
.tiles .words { font-size: 1.2rem; }
.tiles .detail { font-size: 0.9rem; color: var(--muted); }
.method { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.35rem 1rem; margin: 0; }
.method dd { margin: 0; }
ul { padding-left: 1.3rem; margin: 0.5rem 0; }
figure { margin: 0.8rem 0; }
figcaption { font-size: 0.9rem; margin-top: 0.3rem; }
.scroll { overflow-x: auto; margin: 0.8rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; overflow-wrap: normal; }
thead th { color: var(--muted); font-weight: 600; white-space: nowrap; border-bottom-width: 2px; }
tbody th { font-weight: 400; min-width: 8rem; overflow-wrap: anywhere; } tbody td:not(.number) { min-width: 5rem; } tfoot th, tfoot td, .strong { font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.chart { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 0.5rem; font-size: 0.8rem; color: var(--muted); }
.chart svg { width: 100%; height: 14rem; overflow: visible; display: block; }
.y-axis { display: flex; flex-direction: column; justify-content: space-between; text-align: right; height: calc(14rem + 1.2em); margin: -0.6em 0; }
.x-axis { grid-column: 2; display: flex; justify-content: space-between; }
.grid { stroke: var(--rule); fill: none; vector-effect: non-scaling-stroke; } .area { fill: var(--area); } .training { fill: var(--training); }
.line { fill: none; stroke: var(--part-0); stroke-width: 2; vector-effect: non-scaling-stroke; }
.bars { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr max-content; gap: 0.35rem 0.8rem; align-items: center; font-size: 0.92rem; }
.bar { width: 100%; height: 0.9rem; display: block; } .bar rect { fill: var(--part-0); } .bar .here { fill: var(--part-4); }
.bar-value { text-align: right; font-variant-numeric: tabular-nums; }
.share { width: 100%; height: 1.4rem; display: block; border-radius: 4px; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding: 0; font-size: 0.92rem; }
.swatch { width: 0.8rem; height: 0.8rem; margin-right: 0.4rem; vertical-align: -1px; }
.part-0 { fill: var(--part-0); } .part-1 { fill: var(--part-1); } .part-2 { fill: var(--part-2); } .part-3 { fill: var(--part-3); }
.part-4 { fill: var(--part-4); } .part-5 { fill: var(--part-5); }
details { border: 1px solid var(--rule); border-radius: 8px; padding: 0 1rem; margin: 0.6rem 0; }
summary { padding: 0.6rem 0; cursor: pointer; font-weight: 600; }
footer { margin: 2.5rem auto; padding-top: 1rem; font-size: 0.9rem; }
@media (max-width: 30rem) { .bars { grid-template-columns: 1fr max-content; gap: 0 0.8rem; } .bar-label { grid-column: 1 / -1; margin-top: 0.3rem; }
  .method { grid-template-columns: 1fr; gap: 0; } .method dd { margin-bottom: 0.6rem; } th, td { padding: 0.35rem 0.5rem; } }
@media print { :root { color-scheme: light; --page: #fff; --soft: #fff; --text: #000; --muted: #444; } body { font-size: 10pt; }
  header, main, footer { max-width: none; } figure, tr, .tiles > div { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; } .skip { display: none; } details::details-content { content-visibility: visible; height: auto; } a { color: inherit; } }
`;
