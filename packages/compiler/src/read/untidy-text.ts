import type { Diagnostic, Fix, Position } from '@shixian/diagnostics';

type Untidy = Extract<Diagnostic, { code: 'SX2022' }>['data']['what'];

/** What editors and comparisons stumble over. One finding a kind, at its first place, with safe fixes for all of them. */
export function untidyText(file: string, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const add = (what: Untidy, spans: readonly (readonly [number, number])[], replacement: string) => {
    const [first] = spans;
    if (first === undefined) return;
    const fixes: Fix[] = spans.map(([start, end]) => ({ span: { start, end }, replacement, safe: true }));
    const place = {
      kind: 'file',
      file,
      start: positionAt(text, first[0]),
      end: positionAt(text, first[1]),
    } as const;
    found.push({ code: 'SX2022', severity: 'info', data: { what }, place, fixes });
  };
  if (text.startsWith('\ufeff')) add('bom', [[0, 1]], '');
  if (text.includes('\r')) add('line-ends', spansOf(text, /\r(?=\n)/g), '');
  add('trailing-spaces', trailingSpaces(text), '');
  if (!text.endsWith('\n')) add('final-newline', [[text.length, text.length]], '\n');
  return found;
}

/** Looked for first: the search for each is a fraction of the pattern's. */
const BEFORE_LINE_END = [' \n', '\t\n', ' \r', '\t\r'];

/** Blanks at line ends outside block scalars, whose text they would belong to. */
function trailingSpaces(text: string): [number, number][] {
  if (!BEFORE_LINE_END.some((ending) => text.includes(ending)) && !/[ \t]$/.test(text.slice(-1))) return [];
  // A block scalar (`|`, `>`) keeps its blanks; where there is one, none are touched.
  return /[:-] [|>][+-]?\d*[ \t]*\r?$/m.test(text) ? [] : spansOf(text, /[ \t]+(?=\r?$)/gm);
}

function spansOf(text: string, pattern: RegExp): [number, number][] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => [index, index + match.length]);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset };
}
