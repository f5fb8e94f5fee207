import { readFileSync } from 'node:fs';

/** The rows of a table in `cases/`, header and rule left out; `\|` stands for a bar. */
export function rowsOfTable(name: string): string[][] {
  const text = readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

export interface Label {
  phrase: string;
  office: string;
  expect: 'parse' | 'diagnostic' | 'parse-or-diagnostic';
  /** Among the third of the phrases, by office, that the vocabulary was built without. */
  heldOut?: true;
  /** Every reading that is right. Words and positions are not compared. */
  rules: unknown[];
}

export function readLabels(): Label[] {
  const text = readFileSync(new URL('../../cases/labels.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);
}

interface FieldLine {
  phrase: string;
  source: string;
  rule: unknown;
  alternatives: unknown[];
  expect: Label['expect'];
}

/** Phrases of many offices, labelled by the language's page before any of them was read. */
export function readFieldLabels(): Label[] {
  return ['field.jsonl', 'blind.jsonl', 'blind-2.jsonl', 'blind-3.jsonl', 'blind-4.jsonl']
    .flatMap((name) =>
      readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as FieldLine)
    .map(({ phrase, source, rule, alternatives, expect }) => ({
      phrase,
      office: source,
      expect,
      rules: [rule, ...alternatives].filter((allowed) => allowed !== null),
    }));
}

const WORDS = new Set([
  'span',
  'text',
  'subject',
  'subjects',
  'action',
  'manner',
  'condition',
  'basis',
  'metric',
  'consequence',
  'savings',
  'covers',
  'breach',
  'approximate',
]);

/** What of a rule decides a date. */
export function dateShape(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(dateShape);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !WORDS.has(key) && value !== undefined && !(key === 'unit' && value === '次'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, key === 'concurrent' ? true : dateShape(value)]),
  );
}
