import { describe, expect, test } from 'vitest';
import { indexItems, readCounty } from './county-file.js';
import { compileFolder } from './county-findings.js';

const folder = '000000-national';
const county = readCounty(folder);
const items = indexItems(county);
const sources = new Map(county.sources.map((source) => [source.id, source]));
const classRules = county['class-rules'] ?? [];

describe('update terms by class', () => {
  /** Class, term and grade as the documents give them. */
  test.each([
    ['news', '2周内更新', 'A', '国办秘函〔2019〕19号'],
    ['notice', '6个月内更新', 'A', '国办秘函〔2019〕19号'],
    ['policy', '6个月内更新', 'A', '国办秘函〔2019〕19号'],
    ['personnel', '1年内更新', 'B', '国办发〔2015〕15号'],
    ['planning', '1年内更新', 'B', '国办发〔2015〕15号'],
    ['account', '2周内更新', 'B', '国办秘函〔2019〕19号'],
    ['interaction', '收到留言后3个月内回复', 'A', '国办秘函〔2019〕19号'],
  ])('%s: %s (%s)', (name, rule, grade, number) => {
    const found = classRules.filter((one) => one.class === name && one.enabled !== false);
    expect(found.map((one) => [one.rule, one.grade, sources.get(one.source.ref)?.number])).toEqual([
      [rule, grade, number],
    ]);
  });

  test('a rule of grade C is shipped but not applied, and no other is switched off', () => {
    const off = classRules.filter((one) => one.enabled === false);
    expect(off.map((one) => one.grade)).toEqual(['C']);
    expect(classRules.filter((one) => one.grade === 'C')).toEqual(off);
  });

  test('a rule is graded as its source is', () => {
    for (const rule of classRules) expect(sources.get(rule.source.ref)?.grade, rule.id).toBe(rule.grade);
  });
});

test('vetoes: 5 of the key classes, 10 columns, 5 blank columns', () => {
  expect((county.vetoes ?? []).map((veto) => [veto.counts, veto['at-least'], veto.classes ?? 'all'])).toEqual(
    [
      ['stale', 5, ['news', 'notice', 'policy']],
      ['stale', 10, 'all'],
      ['blank', 5, 'all'],
    ],
  );
});

test.each([
  ['website/home', '2周内更新', undefined],
  ['website/annual-report', '每年1月31日前发布', undefined],
  ['website/error-reports', '收到留言后3个工作日内回复', undefined],
  ['disclosure/annual-report', '每年1月31日前公布', '第四十九条'],
  ['disclosure/consolidated-annual-report', '每年3月31日前公布', '第四十九条'],
  ['disclosure/requests', '自收到申请之日起20个工作日内答复', '第三十三条'],
  ['enforcement/licences-and-penalties', '行政许可、行政处罚决定作出之日起7个工作日内公开', undefined],
  ['enforcement/other', '其他行政执法决定作出之日起20个工作日内公开', undefined],
  ['budget/budget-and-accounts', '批准后20日内公开', '第十四条'],
])('duty %s: %s', (id, rule, article) => {
  expect(items.get(id)?.rule).toBe(rule);
  if (article !== undefined) expect(items.get(id)?.source.clause).toBe(article);
});

test('everything is traced to a source that is listed and graded', () => {
  const cited = [...county.items, ...classRules, ...(county.vetoes ?? []), ...(county.statements ?? [])];
  for (const one of cited) expect(sources.get(one.source.ref)?.grade).toMatch(/^[ABC]$/);
});

test('compiles without a finding', () => {
  const result = compileFolder(folder);
  expect(result.diagnostics).toEqual([]);
  expect(result.bundle?.items.every(({ state }) => state === 'ok')).toBe(true);
});
