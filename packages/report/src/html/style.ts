/** The page's whole style. No font, image or address is loaded. */
export const style = `
:root {
  color-scheme: light;
  --ink: #1b1f24; --soft: #57606a; --line: #d5dae0; --paper: #fff; --wash: #f5f6f8; --accent: #9f1d20;
  --overdue: #b42318; --judgment: #7a3e9d; --due-soon: #9a5b00; --compliant: #1a6b3c; --idle: #57606a;
  --overdue-bg: #fdecea; --judgment-bg: #f5ecfa; --due-soon-bg: #fdf3e1; --compliant-bg: #e8f5ec; --idle-bg: #eef0f3;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--wash); color: var(--ink);
  font: 15px/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid #1f6feb; outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; z-index: 9; }
.page { max-width: 1120px; margin: 0 auto; padding: 0 20px 60px; }
header { border-top: 6px solid var(--accent); background: var(--paper); border-bottom: 1px solid var(--line); margin-bottom: 24px; }
header .page { padding-top: 26px; padding-bottom: 20px; }
h1 { font-size: 1.65rem; line-height: 1.35; margin: 0 0 .35rem; letter-spacing: .02em; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .8rem; padding-left: .6rem; border-left: 4px solid var(--accent); line-height: 1.3; }
h3 { font-size: 1rem; margin: 1.1rem 0 .5rem; }
.meta { color: var(--soft); margin: 0; display: flex; flex-wrap: wrap; gap: 0 1.2em; } .meta code { font-size: .85em; overflow-wrap: anywhere; }
.note { background: #fff8e6; border: 1px solid #ecd9a0; border-radius: 6px; padding: .55rem .85rem; margin: .7rem 0 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .9rem 0 0; padding: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(128px, 1fr)); gap: 10px; padding: 0; margin: 0; list-style: none; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .7rem .9rem .6rem; border-top: 4px solid var(--c, var(--idle)); }
.card strong { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--c, var(--ink)); }
.card span { color: var(--soft); }
.tag { display: inline-block; padding: .05rem .5rem; border-radius: 4px; font-size: .87rem; white-space: nowrap; background: var(--bg, var(--idle-bg)); color: var(--c, var(--idle)); border: 1px solid currentColor; }
.s-overdue, .s-not-understood, .s-missed { --c: var(--overdue); --bg: var(--overdue-bg); }
.s-judgment, .s-no-rule { --c: var(--judgment); --bg: var(--judgment-bg); }
.s-due-soon, .s-late { --c: var(--due-soon); --bg: var(--due-soon-bg); }
.s-compliant, .s-met { --c: var(--compliant); --bg: var(--compliant-bg); }
.filters { display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: end; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; }
.filters label { display: grid; gap: 2px; font-size: .87rem; color: var(--soft); }
.filters input, .filters select { font: inherit; padding: .35rem .55rem; border: 1px solid #8a939e; border-radius: 5px; background: #fff; color: var(--ink); min-width: 11rem; max-width: 100%; }
.filters output { margin-left: auto; color: var(--soft); }
.no-js .filters { display: none; }
.group { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; margin: 12px 0; overflow: hidden; }
.group > summary { padding: .65rem 1rem; font-weight: 600; cursor: pointer; display: flex; flex-wrap: wrap; gap: .3rem .7rem; align-items: center; background: #fbfbfc; }
.group > summary .count { color: var(--soft); font-weight: 400; }
.item { border-top: 1px solid var(--line); }
.item > summary { display: grid; grid-template-columns: 6.6rem minmax(0, 1.5fr) minmax(0, 1.25fr) 8rem minmax(0, 1fr); gap: 0 14px; padding: .55rem 1rem; cursor: pointer; align-items: baseline; list-style: none; }
.item > summary::-webkit-details-marker { display: none; }
.item > summary:hover { background: #fafbfc; }
.item .path b { font-weight: 600; } .item .path small { display: block; color: var(--soft); }
.item .due { font-variant-numeric: tabular-nums; } .item .who { color: var(--soft); }
.item .body { padding: .2rem 1rem 1rem 1rem; border-top: 1px dashed var(--line); background: #fcfcfd; }
.item dl { display: grid; grid-template-columns: 7rem minmax(0,1fr); gap: .15rem .8rem; margin: .7rem 0; }
.item dt { color: var(--soft); } .item dd { margin: 0; overflow-wrap: anywhere; }
ol.trace { margin: .3rem 0 .8rem; padding-left: 1.5rem; }
.scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; } th, td { padding: .45rem .8rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { background: #fbfbfc; white-space: nowrap; } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } tbody tr:last-child > * { border-bottom: 0; }
.months { display: grid; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); gap: 14px; }
.month { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .4rem .6rem .7rem; }
.month caption { font-weight: 600; padding: .35rem; } .month th, .month td { padding: .18rem; border: 1px solid var(--line); text-align: center; width: 14.28%; }
.month td { height: 3.1rem; vertical-align: top; font-size: .9rem; } .month .rest { background: #f2f3f5; color: var(--soft); }
.month .today { outline: 2px solid var(--accent); outline-offset: -2px; }
.month .mark { font-size: .72rem; margin-left: 2px; color: var(--accent); } .month .n { display: block; background: var(--due-soon-bg); color: var(--due-soon); border-radius: 3px; font-size: .78rem; text-decoration: none; margin-top: 2px; }
.strip { overflow-x: auto; margin: 0; } svg.timeline { display: block; width: 100%; min-width: 620px; height: auto; max-width: 900px; margin: .5rem 0 .2rem; } svg.timeline text { font-size: 11px; fill: var(--soft); }
.legend i { display: inline-block; width: .8em; height: .6em; border-radius: 2px; margin-right: .35em; background: var(--k); } .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; font-size: .85rem; color: var(--soft); }
footer { color: var(--soft); margin-top: 2.5rem; font-size: .9rem; }
[hidden] { display: none !important; }
@media (max-width: 760px) {
  .page { padding: 0 12px 40px; } h1 { font-size: 1.3rem; }
  .cards { grid-template-columns: repeat(auto-fit, minmax(96px, 1fr)); } .card strong { font-size: 1.4rem; }
  .item > summary { grid-template-columns: auto minmax(0, 1fr); gap: .2rem .7rem; }
  .item .path { grid-column: 1 / -1; grid-row: 1; } .item .rule, .item .who { grid-column: 1 / -1; }
  .item dl { grid-template-columns: minmax(0,1fr); } .item dd { margin-bottom: .3rem; }
  .scroll table { min-width: 560px; }
  .filters label, .filters input, .filters select { width: 100%; min-width: 0; } .months { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  body { background: #fff; font-size: 11pt; } .filters, nav, .skip { display: none; } .group, .card, .month { break-inside: avoid; }
  .item > summary { grid-template-columns: 5.5rem 1.4fr 1.2fr 6rem 1fr; } h2 { break-after: avoid; }
}
`;
