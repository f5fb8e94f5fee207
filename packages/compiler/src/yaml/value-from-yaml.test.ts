import { messageOf } from '@shixian/diagnostics';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from './limits.js';
import type { Path } from './locator.js';
import { valueFromYaml } from './value-from-yaml.js';

const read = (text: string) => valueFromYaml('county.yaml', text);
const found = (text: string) =>
  read(text).diagnostics.map(({ code, place }) =>
    place.kind === 'file' ? `${code} ${place.start.line}:${place.start.column}` : code,
  );

const SAMPLE = `# 注释
county: { code: '510422', name: 盐边县 }
items:
  - id: a
    rule: "每2周一次"
    responsible: '县政府办，''各部门'''
    note: >
      折行的
      文字
  - id: b
    rule: 变化后立即更新   # 见正文
    absent:
shared: &one [x, y]
again: *one
`;

describe('places', () => {
  const { locate } = read(SAMPLE);
  const at = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
    SAMPLE.slice(start.offset, end.offset);

  test.each<[Path, key: string, value: string]>([
    [['county'], 'county', "{ code: '510422', name: 盐边县 }"],
    [['county', 'name'], 'name', '盐边县'],
    [['items', 0], 'id: a', 'id: a'],
    [['items', 0, 'rule'], 'rule', '"每2周一次"'],
    [['items', 1, 'rule'], 'rule', '变化后立即更新'],
    [['items', 1, 'absent'], 'absent', 'absent'],
    [['items', 1, 'nothing', 'here'], 'id: b', 'id: b'],
    [['again', 1], 'y', 'y'],
  ])('%j', (path, key, value) => {
    expect(at(locate.key(path))).toBe(key);
    expect(at(locate.value(path))).toBe(value);
  });

  test.each(['o: [\u3000]', 'o: &x [\u3000]'])('a blank of a text is part of it: %j', (text) => {
    const place = read(text).locate.value(['o', 0]);
    expect(text.slice(place.start.offset, place.end.offset)).toBe('\u3000');
  });

  test('a stretch of a text is found inside quotes and without', () => {
    expect(at(locate.inside(['items', 0, 'rule'], 1, 3))).toBe('2周');
    expect(at(locate.inside(['items', 1, 'rule'], 3, 5))).toBe('立即');
  });

  test('where escapes or folding move the letters, the whole text is shown', () => {
    expect(at(locate.inside(['items', 0, 'responsible'], 5, 6))).toBe("'县政府办，''各部门'''");
    expect(at(locate.inside(['items', 0, 'note'], 0, 2))).toContain('折行的');
  });
});

describe('YAML that cannot be read is told in words, once a line', () => {
  // The parser's own count of lines says three.
  test('lines are counted as an editor counts them', () => {
    expect(found(' :\n: 。\n g\n}')).toContain('SX2007 4:1');
  });

  test.each([
    ['a: 1\n\tb: 2\n', 'SX2007 2:1', '制表符'],
    ['a: "未完\nb: 1\n', 'SX2007 1:4', '引号'],
    ["a: 1\nb: '未完\nc: 1\n", 'SX2007 2:4', '引号'],
    ['a: [1, 2\nb: 1\n', 'SX2007', ''],
    ['a: *nobody\n', 'SX2007 1:4', '引用'],
    ['a: 1\n---\nb: 2\n', 'SX2007 2:1', '几份'],
    ['a: !!python/object x\n', 'SX2007 1:4', '类型'],
    ['a: 1\n b: 2\n', 'SX2007', ''],
    ['? {x: 1}\n: 2\n', 'SX2007', ''],
  ])('%j', (text, expected, words) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(found(text)[0]).toContain(expected);
    expect(messageOf(diagnostics[0] as (typeof diagnostics)[0]).text).toContain(words);
    expect(new Set(found(text)).size).toBe(found(text).length);
  });

  test('a key written twice is reported at the second, naming the line of the first', () => {
    const { value, diagnostics } = read('a:\n  id: 1\n  rule: x\n  id: 2\n');
    expect(value).toEqual({ a: { id: 2, rule: 'x' } });
    expect(found('a:\n  id: 1\n  rule: x\n  id: 2\n')).toEqual(['SX2008 4:3']);
    expect(diagnostics[0]?.data).toEqual({ key: 'id', firstLine: 2 });
  });

  test('a date stays text, a code with a leading zero in quotes too', () => {
    expect(read("a: 2022-07-26\nb: '010203'\nc: 1\n").value).toEqual({ a: '2022-07-26', b: '010203', c: 1 });
  });
});

describe('an entry that is not YAML is told and passed over', () => {
  const entry = (id: string, rule = '每月1次') => `  - id: ${id}\n    path: [甲, 乙]\n    rule: ${rule}\n`;
  const ids = (text: string) =>
    ((read(text).value as { items?: { id: string }[] } | undefined)?.items ?? []).map(({ id }) => id);

  test.each([
    ['a bracket not closed', entry('b').replace('乙]', '乙')],
    ['a tab', entry('b').replace('    rule', '\t rule')],
    ['a colon in the words', entry('b', '甲: 乙')],
    ['a reference to nothing', entry('b', '*号')],
    ['text after a quote', entry('b', '"甲"乙')],
  ])('%s', (_name, broken) => {
    const text = `items:\n${entry('a')}${broken}${entry('c')}last: 1\n`;
    expect(ids(text)).toEqual(['a', 'c']);
    expect(found(text)).toHaveLength(1);
    expect(found(text)[0]).toMatch(/^SX2007 [5-8]:/);
    expect(read(text).value).toHaveProperty('last', 1);
  });

  test('several, each told once, and places after them hold', () => {
    const text = `items:\n${entry('a', '甲: 乙')}${entry('b')}${entry('c', '*号')}${entry('d')}`;
    expect(ids(text)).toEqual(['b', 'd']);
    expect(found(text)).toEqual(['SX2007 4:11', 'SX2007 10:11']);
    const { locate } = read(text);
    expect(locate.value(['items', 1, 'id']).start.line).toBe(11);
  });

  test('the only one leaves an empty list, not a key without a value', () => {
    const text = `# 注\nitems:\n  # 注\n${entry('a', '甲: 乙')}\nlast: 1\n`;
    expect(read(text).value).toEqual({ items: [], last: 1 });
    expect(found(text)).toEqual(['SX2007 6:11']);
  });

  test('where nothing sound is left, nothing is read', () => {
    expect(read('items: [').value).toBeUndefined();
    expect(read('a: [1, 2\n').value).toBeUndefined();
  });
});

describe('hostile files end in a diagnostic, soon', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    .concat(
      'bcdefghi'.split('').map((name, index) => {
        const before = 'abcdefgh'[index];
        return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
      }),
    )
    .join('\n');
  test.each([
    ['aliases that multiply', `${bomb}\n`, 'aliases'],
    ['brackets without end', 'a: '.concat('['.repeat(100_000)), 'nesting'],
    ['braces without end', 'a: '.concat('{a: '.repeat(100_000)), 'nesting'],
    ['dashes without end', `${'- '.repeat(100_000)}x`, 'nesting'],
    [
      'indentation without end',
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'nesting',
    ],
    ['more than any county', 'x'.repeat(MAX_BYTES + 1), 'bytes'],
  ])('%s', (_name, text, what) => {
    const started = performance.now();
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ['SX2014', expect.objectContaining({ what })],
    ]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('a hundred thousand sound lines are read', () => {
    const text = Array.from({ length: 100_000 }, (_, line) => `- { id: i${line}, rule: 每月1次 }`).join('\n');
    expect(read(text).value).toHaveLength(100_000);
  });

  test.each([
    '\u0000',
    '%YAML 9.9\n---\na: 1',
    '\ud800',
    '@',
    '`',
    '- - -\n-',
    'a: |9\n x',
    '\u0085',
    '<<: 1',
  ])('%j throws nothing', (text) => {
    expect(() => read(text)).not.toThrow();
  });
});
