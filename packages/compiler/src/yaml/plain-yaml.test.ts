import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { BASELINE, countyText } from '../testing/county-text.js';
import { type KnownLines, plainValueFromYaml } from './plain-yaml.js';

const numRuns = Number(process.env.SHIXIAN_RUNS ?? 3_000);

/** What the full parser says; undefined where it finds fault. */
function fullValue(text: string): { value: unknown } | undefined {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  return { value: document.toJS() };
}

/** Lines of every text that these tests read. */
const known: KnownLines = new Map();

/** The one promise: where it answers, it answers as the full parser does. */
function holds(text: string): boolean {
  const plain = plainValueFromYaml(text);
  // Neither the lines of all texts so far nor its own change what a text says.
  expect(plainValueFromYaml(text, { known }), text).toEqual(plain);
  expect(plainValueFromYaml(text, { known }), text).toEqual(plain);
  if (plain === undefined) return false;
  expect({ value: plain }, text).toEqual(fullValue(text));
  return true;
}

const counties = new URL('../../../../counties/', import.meta.url);
const files = (existsSync(counties) ? readdirSync(counties) : [])
  .map((name) => new URL(`${name}/county.yaml`, counties))
  .filter((url) => existsSync(url));

describe('county files', () => {
  test.each(files.map((url) => [url.pathname.split('/').at(-2), url]))('%s reads the same', (_name, url) => {
    holds(readFileSync(url as URL, 'utf8'));
  });

  test('the test folders are plain', () => {
    expect(holds(countyText())).toBe(true);
    expect(holds(BASELINE.files.get('county.yaml') as string)).toBe(true);
  });
});

test.each([
  // What is plain, and what is not: [text, is it answered].
  ['a: 1', true],
  ['a: 一\nb:\n  c: 二 # 注\n  d: []\ne:\n', true],
  ['a:\n- b\n- c\n', true],
  ['- a: 1\n  b: 2\n- c\n- [d, {e: f}]\n', true],
  ["a: 'it''s'\nb: \"x\"\n", true],
  ['a: http://x/y#z\n', true],
  ['a: 2026-02-30\nb: -1\nc: 007\nd: ~\ne: yes\n', true],
  ['a: { 采样方式: 材料报送, b-c: x }', true],
  ['a: { -b: 1 }', false],
  ['a: { b c: 1 }', false],
  ['a: 1.5', false],
  ['a: 0x10', false],
  ['a: b: c', false],
  ['a: b\n  c', false],
  ['a: [b,\n  c]', false],
  ['a: |\n  b', false],
  ['a: &x b', false],
  ['a: *x', false],
  ['a: !t b', false],
  ['a: 1\na: 2', false],
  ['{a: 1, a: 2}', false],
  ['a: "x\\n"', false],
  ['a:\tb', false],
  ['a: b\r\n', false],
  ['---\na: 1', false],
  ['a: {b}', false],
  ['a: [b', false],
  ["a: 'b", false],
  ["a: 'b' c", false],
  ['? a\n: b', false],
  ['- - a', false],
  ['1: a', false],
  [`${'x'.repeat(1024)}: 1`, true],
  [`${'x'.repeat(1025)}: 1`, false],
  ['', false],
])('%j', (text, isPlain) => {
  expect(holds(text)).toBe(isPlain);
});

/** Bits of YAML in any order: most are not sound, many are on the edge of being plain. */
const bits = fc.array(
  fc.constantFrom(
    'a',
    'b',
    '一',
    '1',
    '-',
    '- ',
    ': ',
    ':',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '#',
    ' # ',
    "'",
    '"',
    "''",
    '?',
    '? ',
    '~',
    'null',
    'true',
    '.',
    '0',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\\',
    '---',
    '<<',
    'a: ',
    'b: 1\n',
    '\na: ',
    '1e3',
    '+',
    '=',
  ),
  { maxLength: 14 },
);

test('random bits of YAML: never another answer than the full parser', () => {
  fc.assert(
    fc.property(bits, (parts) => {
      holds(parts.join(''));
    }),
    { numRuns: numRuns * 5 },
  );
});

test('a sound file with a few characters changed: never another answer than the full parser', () => {
  const text = countyText(
    'groups:\n- { id: 各乡镇, open: true }\nchecks:\n  SX3022: { severity: \'off\', reason: "原件 如此" }\n',
  );
  const edit = fc.record({
    at: fc.nat(text.length),
    remove: fc.nat(3),
    insert: fc.constantFrom(
      '',
      ' ',
      '\n',
      '  ',
      ':',
      ': ',
      '-',
      '- ',
      '#',
      ' #',
      '[',
      ']',
      '{',
      '}',
      ',',
      "'",
      '"',
      '\t',
      '&a',
      '*a',
      '1',
      '|',
      '?',
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      let changed = text;
      for (const { at, remove, insert } of edits)
        changed = changed.slice(0, at) + insert + changed.slice(at + remove);
      holds(changed);
    }),
    { numRuns },
  );
});
