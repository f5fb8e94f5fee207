import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleHash } from './bundle/bundle-hash.js';
import { assertBundleInvariants, BUNDLE_INVARIANTS } from './bundle/bundle-invariants.js';
import { canonicalJson } from './bundle/canonical-json.js';
import { compileCounty } from './compile-county.js';
import { DEFAULT_INTERPRETATIONS } from './default-interpretations.js';
import { BASELINE, countyText } from './testing/county-text.js';

function compile(parts: string, extended = [BASELINE]) {
  const files = new Map([['county.yaml', countyText(parts)]]);
  return compileCounty({ folder: { name: 'counties/510422-yanbian', files }, extended });
}
function bundleOf(parts: string) {
  const { bundle, diagnostics } = compile(parts);
  if (bundle === null) throw new Error(JSON.stringify(diagnostics));
  return bundle;
}
/** Items of a table: [id, rule and what goes with it, other keys]. */
function table(...rows: readonly (readonly [id: string, rule: string, rest?: string])[]): string {
  const lines = rows.map(([id, rule, rest = '']) => {
    const given = (key: string) => rest.includes(`${key}:`);
    const defaults = Object.entries({
      class: 'other',
      responsible: '县政府办',
      type: 'column',
      path: `[${id}]`,
    })
      .filter(([key]) => !given(key))
      .map(([key, value]) => `${key}: ${value}`);
    return `  - { id: ${id}, ${[...defaults, rule, rest].filter(Boolean).join(', ')}, source: { ref: notice } }`;
  });
  return `items:\n${lines.join('\n')}\n`;
}
const rulesOf = (parts: string) =>
  bundleOf(parts).items.map(({ phrase, origin, state }) => `${phrase} ${origin} ${state}`);

describe('the rule in force', () => {
  test('同上 takes the row above, also through several rows', () => {
    expect(rulesOf(table(['a', 'rule: 每周1次'], ['b', 'rule: 同上'], ['c', 'rule: 同上']))).toEqual([
      '每周1次 own ok',
      '每周1次 ditto ok',
      '每周1次 ditto ok',
    ]);
  });

  test('a merged cell takes the row it names, wherever that stands', () => {
    const merged = 'rule: null, rule-absent: merged, merged-with';
    expect(rulesOf(table(['a', `${merged}: c`], ['b', `${merged}: a`], ['c', 'rule: 每周1次']))).toEqual([
      '每周1次 merged ok',
      '每周1次 merged ok',
      '每周1次 own ok',
    ]);
  });

  test('inherited takes the first rule of the class, own before national; blank takes none', () => {
    const own = 'class-rules:\n  - { id: own, class: news, rule: 1周内更新, source: { ref: notice } }\n';
    const items = table(
      ['a', 'rule: null, rule-absent: inherited', 'class: news'],
      ['b', 'rule: null, rule-absent: blank', 'class: news'],
    );
    expect(rulesOf(items)).toEqual(['2周内更新 class ok', 'null none no-rule']);
    expect(rulesOf(own + items)).toEqual(['1周内更新 class ok', 'null none no-rule']);
  });

  test('a phrase that is not understood leaves its item so, and the others stand', () => {
    const { bundle, diagnostics } = compile(table(['a', 'rule: 不成话的要求三'], ['b', 'rule: 每周1次']));
    expect(bundle?.items.map(({ state }) => state)).toEqual(['not-understood', 'ok']);
    const found = diagnostics.find(({ item }) => item === 'a');
    expect(bundle?.items[0]?.problem).toEqual({ code: found?.code, message: expect.stringMatching(/。$/) });
  });

  test('同上 at the top is told, and is not taken for a rule', () => {
    const { bundle, diagnostics } = compile(table(['a', 'rule: 同上']));
    expect(bundle?.items[0]).toMatchObject({ phrase: '同上', rule: null, state: 'not-understood' });
    expect(diagnostics.map(({ code }) => code)).toContain('SX3001');
  });

  test('versions by date are typed beside the rule', () => {
    const history = 'history: [{ rule: 每月1次, effective: { to: 2025-12-31 }, source: { ref: notice } }]';
    const [item] = bundleOf(
      table(['a', 'rule: 每周1次', `effective: { from: 2026-01-01 }, ${history}`]),
    ).items;
    expect(item?.versions).toMatchObject([
      { phrase: '每月1次', rule: { kind: 'cadence' }, effective: { to: '2025-12-31' } },
    ]);
  });
});

describe('responsible offices', () => {
  test('a merged cell and 同上 take the cell they stand for', () => {
    const items = table(
      ['a', 'rule: 每周1次', 'responsible: 县政府办牵头，县文旅配合'],
      ['b', 'rule: 每周1次', 'responsible: null, responsible-absent: merged, responsible-merged-with: a'],
      [
        'c',
        'rule: null, rule-absent: merged, merged-with: a',
        'responsible: null, responsible-absent: merged',
      ],
      ['d', 'rule: 每周1次', 'responsible: 同上'],
      ['e', 'rule: 每周1次', 'responsible: null, responsible-absent: blank'],
    );
    const cell = { text: '县政府办牵头，县文旅配合', lead: ['县政府办'], cooperating: ['县文旅局'] };
    const none = { text: null, lead: [], cooperating: [] };
    expect(bundleOf(items).items.map(({ responsible }) => responsible)).toEqual([
      cell,
      cell,
      cell,
      cell,
      none,
    ]);
  });
});

describe('inheritance', () => {
  test('class rules of the class apply beside a row of its own; what is kept elsewhere is exempt from them', () => {
    const items = table(
      ['a', 'rule: 每周1次', 'class: news'],
      ['b', 'rule: 外链', 'class: news'],
      ['c', 'rule: 每周1次'],
    );
    expect(bundleOf(items).items.map(({ inherited }) => inherited)).toEqual([['national-news'], [], []]);
  });

  test('documents come along under the code they belong to, so that two called alike stay apart', () => {
    const bundle = bundleOf(table(['a', 'rule: 每周1次']));
    expect(bundle.sources.map(({ id }) => id)).toEqual(['notice', '000000:indicators']);
    expect(bundle.classRules).toMatchObject([
      { id: 'national-news', from: '000000', source: { ref: '000000:indicators' } },
    ]);
  });

  test('an own rule with the id of an inherited one replaces it', () => {
    const own =
      'class-rules:\n  - { id: national-news, class: news, rule: 1周内更新, enabled: false, source: { ref: notice } }\n';
    const bundle = bundleOf(own + table(['a', 'rule: 每周1次', 'class: news']));
    expect(bundle.classRules).toMatchObject([{ id: 'national-news', from: '510422', enabled: false }]);
    expect(bundle.items[0]?.inherited).toEqual([]);
  });
});

describe('interpretations', () => {
  test('what a county does not decide is the shipped default, with its citation', () => {
    expect(bundleOf('').interpretations).toEqual(DEFAULT_INTERPRETATIONS);
    for (const { source } of Object.values(DEFAULT_INTERPRETATIONS)) expect(source).toHaveProperty('default');
  });

  test('what it decides carries its source', () => {
    const { immediate, 'bare-period': bare } = bundleOf(
      `interpretations:
  immediate: { within: { period: same-day }, source: { ref: notice, quote: 应做到当日更新 } }
  bare-period: { value: rolling, source: { ref: notice } }
${table(['a', 'rule: 6个月'])}`,
    ).interpretations;
    expect(immediate).toEqual({
      value: { period: 'same-day' },
      source: { ref: 'notice', quote: '应做到当日更新' },
    });
    expect(bare.value).toBe('rolling');
  });
});

describe('the Bundle', () => {
  const parts = table(['a', 'rule: 每周1次', 'class: news'], ['b', 'rule: 同上']);

  test('same input, same bytes; key order and spaces do not count for its hash', () => {
    const [first, second] = [bundleOf(parts), bundleOf(parts)];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    const reordered = Object.fromEntries(Object.entries(first).reverse()) as typeof first;
    expect(bundleHash(reordered)).toBe(first.hash);
  });

  test('a comment or a finding accepted changes nothing; a word does', () => {
    expect(bundleOf(`# 注\n${parts}`).hash).toBe(bundleOf(parts).hash);
    expect(bundleOf(parts.replace('每周1次', '每周2次')).hash).not.toBe(bundleOf(parts).hash);
  });

  test('every invariant holds', () => {
    expect(() => assertBundleInvariants(bundleOf(parts))).not.toThrow();
  });

  type Bundle = ReturnType<typeof bundleOf>;
  type Item = Bundle['items'][number];
  const withItem = (change: Partial<Item>) => (bundle: Bundle) => ({
    ...bundle,
    items: bundle.items.map((item, index) => (index === 0 ? { ...item, ...change } : item)),
  });
  const broken: Record<keyof typeof BUNDLE_INVARIANTS, (bundle: Bundle) => Bundle> = {
    'fits its schema': (bundle) => ({ ...bundle, version: 2 as 1 }),
    'hash is that of its content': (bundle) => ({ ...bundle, hash: `sha256:${'0'.repeat(64)}` }),
    'item ids are unique': withItem({ id: 'b' }),
    'class rule ids are unique': (bundle) => ({
      ...bundle,
      classRules: [...bundle.classRules, ...bundle.classRules],
    }),
    'source ids are unique': (bundle) => ({ ...bundle, sources: [...bundle.sources, ...bundle.sources] }),
    'units and groups share no id': (bundle) => ({ ...bundle, groups: [{ id: '县政府办' }] }),
    'every reference names a source it carries': (bundle) => ({ ...bundle, sources: [] }),
    'every responsible id is a unit or group it carries': withItem({
      responsible: { text: 'x', lead: ['x'], cooperating: [] },
    }),
    'no office both leads and cooperates': withItem({
      responsible: { text: 'x', lead: ['县政府办'], cooperating: ['县政府办'] },
    }),
    'every group member is a unit or group it carries': (bundle) => ({
      ...bundle,
      groups: [{ id: 'g', members: ['x'] }],
    }),
    'every inherited rule is carried, enabled and of the class': withItem({ inherited: ['nothing'] }),
    'every review it names is carried': withItem({ reviews: [0] }),
    'state tells whether there is a rule': withItem({ state: 'no-rule' }),
    'what is not understood says why': withItem({ state: 'not-understood' }),
    'a rule has its phrase and canonical text': withItem({ canonical: null }),
    'no 同上 is left': withItem({ rule: { kind: 'ditto', span: { start: 0, end: 2 } } }),
    'dates run forward': withItem({ effective: { from: '2026-02-01', to: '2026-01-01' } }),
    'every veto is enabled': (bundle) => ({
      ...bundle,
      vetoes: [
        { id: 'v', text: 'x', counts: 'stale', 'at-least': 1, enabled: false, source: { ref: 'notice' } },
      ],
    }),
  };

  test.each(Object.keys(BUNDLE_INVARIANTS) as (keyof typeof BUNDLE_INVARIANTS)[])('invariant: %s', (name) => {
    const bundle = bundleOf(parts);
    expect(BUNDLE_INVARIANTS[name](bundle)).toEqual([]);
    expect(BUNDLE_INVARIANTS[name](broken[name](bundle))).not.toEqual([]);
    expect(() => assertBundleInvariants(broken[name](bundle))).toThrow('Bundle invariant broken');
  });
});

test('canonical JSON reads back as the value, and does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

// RFC 8785, section 3.2.3: keys sort by UTF-16 code units.
test('keys sort as RFC 8785 says', () => {
  const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
  expect(Object.values(JSON.parse(canonicalJson(keys).replace('"1"', '"one"')))).toEqual([
    2, 4, 6, 7, 1, 5, 3,
  ]);
});

test('the hash is the SHA-256 of the canonical text', async () => {
  const { hash, ...content } = bundleOf('');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content)));
  expect(hash).toBe(`sha256:${Buffer.from(digest).toString('hex')}`);
});
