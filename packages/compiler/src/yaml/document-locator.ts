import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { LinePositions } from './line-starts.js';
import type { FilePlace, Locator, Path } from './locator.js';

/** A place from offsets; the end never passes over the line end of the last character. */
export function placeAt(file: string, lines: LinePositions, start: number, end: number): FilePlace {
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), offset };
  };
  return { kind: 'file', file, start: position(start), end: position(end) };
}

export function createLocator(file: string, text: string, document: Document, lines: LinePositions): Locator {
  const placeOf = (node: Node | null): FilePlace => {
    const [start, end] = rangeOf(node, text);
    return placeAt(file, lines, start, end);
  };
  const find = (path: Path) => findNode(document, path);
  /** A key without a value (`rule:`) has no text of its own. */
  const placeOfValue = ({ key, value }: Found) => {
    const [start, end] = rangeOf(value, text);
    return placeOf(start === end ? (key ?? value) : value);
  };
  return {
    file,
    key: (path) => {
      const { key, value } = find(path);
      return placeOf(key ?? value);
    },
    value: (path) => placeOfValue(find(path)),
    inside: (path, start, end) => {
      const found = find(path);
      if (found.complete && isScalar(found.value)) {
        const origin = textOrigin(found.value, text);
        if (origin !== null) return placeAt(file, lines, origin + start, origin + Math.max(end, start));
      }
      return placeOfValue(found);
    },
  };
}

interface Found {
  key: Node | null;
  value: Node | null;
  /** False where the path leads to nothing and an enclosing value is given. */
  complete: boolean;
}

function findNode(document: Document, path: Path): Found {
  let found: Found = { key: null, value: document.contents as Node | null, complete: path.length === 0 };
  for (const [depth, step] of path.entries()) {
    const node: Node | null | undefined = isAlias(found.value) ? found.value.resolve(document) : found.value;
    let next: Found | null = null;
    if (isMap(node)) {
      const pair = (node.items as Pair<Scalar, Node | null>[]).find(({ key }) => key.value === String(step));
      if (pair) next = { key: pair.key, value: pair.value, complete: depth === path.length - 1 };
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      next = { key: null, value: node.items[step] as Node | null, complete: depth === path.length - 1 };
    }
    if (next === null) return { ...found, complete: false };
    found = next;
  }
  return found;
}

/** A collection is shown by its first line: its first key or entry. */
function rangeOf(node: Node | null, text: string): [number, number] {
  const [start, end] = node?.range ?? [0, 0];
  if (isScalar(node) || isAlias(node)) return [start, trimmedEnd(text, start, end)];
  const lineEnd = text.indexOf('\n', start);
  return [start, trimmedEnd(text, start, lineEnd === -1 ? end : Math.min(end, lineEnd))];
}

/** Other blanks than these (U+3000, U+00A0) are letters to YAML. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[ \t\r\n]/.test(text[at - 1] as string)) at--;
  return at;
}

/** Offset in the file of the first character of a scalar whose text stands there as it is; null where it does not. */
function textOrigin(node: Scalar, text: string): number | null {
  const start = node.range?.[0];
  if (start === undefined || typeof node.value !== 'string') return null;
  const origin = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? start + 1 : start;
  return text.startsWith(node.value, origin) ? origin : null;
}
