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

/** Blanks at line ends outside block scalars, whose text they would belong to. */
function trailingSpaces(text: string): [number, number][] {
  if (!hasTrailingSpaces(text)) return [];
  // A block scalar (`|`, `>`) keeps its blanks; where there is one, none are touched.
  return /[:-] [|>][+-]?\d*[ \t]*\r?$/m.test(text) ? [] : spansOf(text, /[ \t]+(?=\r?$)/gm);
}

const [TAB, RETURN, SPACE] = [9, 13, 32];

/** Looks at line ends only, where the pattern would look at every blank. */
function hasTrailingSpaces(text: string): boolean {
  for (let end = text.indexOf('\n'); ; end = text.indexOf('\n', end + 1)) {
    const lineEnd = end === -1 ? text.length : end;
    const last = text.charCodeAt(lineEnd - (text.charCodeAt(lineEnd - 1) === RETURN ? 2 : 1));
    if (last === SPACE || last === TAB) return true;
    if (end === -1) return false;
  }
}

function spansOf(text: string, pattern: RegExp): [number, number][] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => [index, index + match.length]);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset };
}
