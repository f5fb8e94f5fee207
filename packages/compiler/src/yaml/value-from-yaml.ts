import type { Diagnostic, SyntaxProblem } from '@shixian/diagnostics';
import { type Document, type ErrorCode, parseDocument, visit, type YAMLError } from 'yaml';
import { createLocator, placeAt } from './document-locator.js';
import { exceededLimit, MAX_ALIASES, MAX_BYTES, MAX_NESTING } from './limits.js';
import { createLineStarts, type LinePositions } from './line-starts.js';
import type { Locator } from './locator.js';
import { createPlainLocator } from './plain-locator.js';
import { type KnownLines, type PlainOutline, plainValueFromYaml } from './plain-yaml.js';
import { withoutEntry } from './without-entry.js';

const OPTIONS = { prettyErrors: false, stringKeys: true } as const;

export interface YamlValue {
  /** Undefined where the text is not YAML that can be relied on. */
  value: unknown;
  locate: Locator;
  diagnostics: Diagnostic[];
}

/** Faults of syntax that are passed over to read the rest. */
const MAX_PASSED_OVER = 20;

/**
 * Reads YAML 1.2 (core schema: a date stays text). Repeated keys are reported and the last one counts. A list entry that is not
 * YAML is reported and passed over, so that the faults of the others show in the same run.
 */
export function valueFromYaml(file: string, text: string, known?: KnownLines): YamlValue {
  const whole = readWhole(file, text, known);
  const told: Diagnostic[] = [];
  let rest = text;
  for (let read = whole; told.length < MAX_PASSED_OVER; read = readWhole(file, rest, known)) {
    if (read.value !== undefined) return { ...read, diagnostics: [...told, ...read.diagnostics] };
    const fault = read.diagnostics.find(({ code }) => code === 'SX2007');
    if (fault?.place.kind !== 'file') break;
    const without = withoutEntry(rest, fault.place.start.offset);
    if (without === null) break;
    told.push(fault);
    rest = without;
  }
  return whole;
}

function readWhole(file: string, text: string, known: KnownLines | undefined): YamlValue {
  // The plain reader keeps to the limits itself.
  const outline: PlainOutline = new Map();
  const plain =
    text.length > MAX_BYTES ? undefined : plainValueFromYaml(text, { outline, ...(known && { known }) });
  if (plain !== undefined)
    return { value: plain, locate: createPlainLocator(file, text, plain, outline), diagnostics: [] };
  const limit = exceededLimit(text);
  if (limit !== null)
    return { value: undefined, locate: topLocator(file), diagnostics: [tooLarge(file, limit)] };
  // The parser's own count of lines misses some where a mapping has no keys.
  const lines = createLineStarts(text);
  const document = parseDocument(text, OPTIONS);
  const locate = createLocator(file, text, document, lines);
  const seen = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  let sound = true;
  for (const error of [...document.errors, ...document.warnings]) {
    if (error.code === 'DUPLICATE_KEY') {
      diagnostics.push(duplicateKey(locate, document, text, lines, error));
      continue;
    }
    sound = false;
    const problem = syntaxProblem(error.code);
    const [start, end] = problem === 'quote' ? openQuote(document, text, error) : error.pos;
    const { line } = lines.linePos(start);
    // One slip makes the parser complain several times on a line.
    if (seen.has(line)) continue;
    seen.add(line);
    diagnostics.push({
      code: 'SX2007',
      severity: 'error',
      data: { problem, detail: error.code },
      // What is not `key: value` is shown to the end of its line; the parser points at its beginning.
      place: placeAt(file, lines, start, problem === 'key' ? lineEnd(text, start) : Math.max(start + 1, end)),
    });
  }
  if (!sound) return { value: undefined, locate, diagnostics };
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), locate, diagnostics };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    diagnostics.push(unresolvedAlias(file, document, lines) ?? tooLarge(file, 'aliases'));
    return { value: undefined, locate, diagnostics };
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return start + text.slice(start, end === -1 ? text.length : end).trimEnd().length;
}

/** A text in quotes that are not closed runs on to the end of the file: it is shown where it begins. */
function openQuote(document: Document, text: string, { pos }: YAMLError): [start: number, end: number] {
  let found: [number, number] = pos;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (!range || !type?.startsWith('QUOTE') || range[0] > pos[0] || range[1] < pos[0]) return undefined;
      found = [range[0], lineEnd(text, range[0])];
      return visit.BREAK;
    },
  });
  return found;
}

/** The first `*name` without its `&name` before it; null where there is none. */
function unresolvedAlias(file: string, document: Document, lines: LinePositions): Diagnostic | null {
  let found: Diagnostic | null = null;
  visit(document, {
    Alias: (_key, node) => {
      if (node.resolve(document) !== undefined) return undefined;
      const [start, end] = node.range ?? [0, 0];
      const data = { problem: 'alias', detail: 'BAD_ALIAS' } as const;
      found = { code: 'SX2007', severity: 'error', data, place: placeAt(file, lines, start, end) };
      return visit.BREAK;
    },
  });
  return found;
}

function duplicateKey(
  locate: Locator,
  document: Document,
  text: string,
  lines: LinePositions,
  error: YAMLError,
): Diagnostic {
  const place = placeAt(locate.file, lines, error.pos[0], error.pos[1]);
  // The parser's error spans the key it saw second.
  const key =
    /^(?:"[^"]*"|'[^']*'|[^\s:,{}[\]]+)/.exec(text.slice(error.pos[0], error.pos[0] + 200))?.[0] ?? '';
  const first = firstKeyBefore(document, error.pos[0]);
  const end = error.pos[0] + Math.max(1, key.length);
  return {
    code: 'SX2008',
    severity: 'error',
    data: {
      key: key.replace(/^["']|["']$/g, ''),
      firstLine: first === null ? place.start.line : lines.linePos(first).line,
    },
    place: placeAt(locate.file, lines, error.pos[0], end),
  };
}

/** Offset of the first key with the name of the key at `offset`, in the same mapping. */
function firstKeyBefore(document: Document, offset: number): number | null {
  let found: number | null = null;
  const search = (node: unknown): boolean => {
    if (node === null || typeof node !== 'object' || !('items' in node)) return false;
    const entries = (node as { items: unknown[] }).items;
    for (const entry of entries) {
      const pair = entry as { key?: { range?: number[]; value?: unknown }; value?: unknown };
      if (pair.key?.range?.[0] === offset) {
        const same = entries.find(
          (other) => (other as typeof pair).key?.value === pair.key?.value,
        ) as typeof pair;
        found = same.key?.range?.[0] ?? null;
        return true;
      }
      if (search('value' in (entry as object) && pair.key !== undefined ? pair.value : entry)) return true;
    }
    return false;
  };
  search(document.contents);
  return found;
}

function tooLarge(file: string, what: 'bytes' | 'nesting' | 'aliases'): Diagnostic {
  const limit = { bytes: MAX_BYTES, nesting: MAX_NESTING, aliases: MAX_ALIASES }[what];
  return { code: 'SX2014', severity: 'error', data: { what, limit }, place: { kind: 'path', file } };
}

function topLocator(file: string): Locator {
  const start = { line: 1, column: 1, offset: 0 };
  const place = () => ({ kind: 'file', file, start, end: start }) as const;
  return { file, key: place, value: place, inside: place };
}

function syntaxProblem(code: ErrorCode): SyntaxProblem {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
      return 'indent';
    case 'MISSING_CHAR':
    case 'BAD_DQ_ESCAPE':
      return 'quote';
    case 'BLOCK_IN_FLOW':
      return 'flow';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
      return 'alias';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
    case 'NON_STRING_KEY':
      return 'key';
    case 'MULTIPLE_DOCS':
      return 'documents';
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return 'tag';
    default:
      return 'other';
  }
}
