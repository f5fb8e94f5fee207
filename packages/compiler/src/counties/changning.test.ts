import { describe, expect, test } from 'vitest';
import { compact, knownUnits, readCounty, readEvents, readSeed } from './county-file.js';
import { compileFolder, findingsOf } from './county-findings.js';

const folder = '530524-changning';
const county = readCounty(folder);
const seed = readSeed('changning-530524.txt');
const accounts = county.items.filter((item) => item.type === 'account');

test.each([
  ['微信公众号', 38],
  ['微博', 2],
  ['抖音', 2],
  ['快手', 1],
])('%s: %i accounts', (platform, count) => {
  expect(accounts.filter((account) => account.path[1] === platform)).toHaveLength(count);
});

test('43 accounts: 5 by name, the others by platform and number', () => {
  expect(accounts).toHaveLength(43);
  const named = accounts.filter((account) => account.note !== '通报未列名');
  expect(named.map((account) => [account.path[2], account.responsible])).toEqual([
    ['鹭乡勐统', '勐统镇'],
    ['热泉名镇 魅力鸡飞', '鸡飞镇'],
    ['苗岭彝乡', '耈街乡'],
    ['昌宁政务服务', '县政务服务局'],
    ['生态更戛', '更戛乡'],
  ]);
  expect(new Set(accounts.map((account) => account.path.join('/'))).size).toBe(43);
});

test.each([
  ['news', 'column', '2周内'],
  ['notice', 'column', '6个月内'],
  ['policy', 'column', '6个月内'],
  ['personnel', 'column', '1年内'],
  ['planning', 'column', '1年内'],
  ['interaction', 'column', '1年内'],
  ['service', 'column', '1年内'],
  ['other', 'column', '1年内'],
  ['account', 'account', '每2周更新1次'],
])('class %s (%s): %s', (name, type, words) => {
  const rules = (county['class-rules'] ?? []).filter((rule) => rule.class === name);
  expect(rules).toHaveLength(1);
  expect(rules[0]?.rule).toContain(words);
  expect(rules[0]?.types).toEqual([type]);
});

test('every item without a rule of its own has a class rule of the county', () => {
  const inherited = county.items.filter((item) => item['rule-absent'] === 'inherited');
  const covered = inherited.filter((item) =>
    county['class-rules']?.some((rule) => rule.class === item.class && rule.types?.includes(item.type)),
  );
  expect(covered).toEqual(inherited);
});

test('four people review what is published, by rank', () => {
  const stages = county.review?.flatMap((review) => review.stages) ?? [];
  expect(stages.map((stage) => (typeof stage === 'string' ? stage : stage.by))).toEqual([
    '信息拟稿人',
    '信息公开承办人',
    '政府信息公开分管领导',
    '主要领导',
  ]);
});

test('four disclosure attributes', () => {
  expect(county.disclosure?.map((one) => one.text)).toEqual([
    '此件公开发布',
    '此件删减后公开',
    '此件依申请公开',
    '此件不公开',
  ]);
});

describe('the words', () => {
  const sentences = [
    ...(county['class-rules'] ?? []).map((rule) => rule.rule),
    ...county.items.flatMap((item) => [item.rule ?? '', item.source.quote ?? '']),
    ...(county.review ?? []).map((review) => review.source.quote ?? ''),
    ...(county.statements ?? []).map((statement) => statement.text),
    ...(county.disclosure ?? []).map((statement) => statement.text),
  ];
  test('are the circular’s own', (context) => {
    if (seed === null) return context.skip();
    expect(sentences.filter((text) => !seed.includes(compact(text)))).toEqual([]);
  });

  /** Part two of the circular tells findings; the duties are in part three. */
  test('leave no word of time in the requirements unread', (context) => {
    if (seed === null) return context.skip();
    const requirements = seed.slice(seed.indexOf('三、工作要求'));
    const rest = sentences
      .map(compact)
      .filter((text) => text !== '')
      .sort((a, b) => b.length - a.length)
      .reduce((text, sentence) => text.replaceAll(sentence, ''), requirements);
    const unread =
      rest.match(/及时|定期|\d+周|\d+个月|\d+年内|按月|按季|立行立改|时,|后才能|一并|同步/g) ?? [];
    expect(unread).toEqual([]);
  });
});

test('every responsible cell names offices the folder knows', () => {
  const known = knownUnits(county);
  const cells = county.items.flatMap((item) => item.responsible?.split(/[、\s]+/) ?? []);
  expect(cells.filter((name) => !known.has(name))).toEqual([]);
});

describe('the invented quarter, counted by hand from its days', () => {
  const events = readEvents(folder, 'events/q1-2024.jsonl');
  const serial = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const days = (id: string) => events.filter((event) => event.item === id).map((event) => serial(event.at));
  const [from, to] = [serial('2024-01-01'), serial('2024-03-31')];

  /** Whether some day of the quarter is more than `span` days after the last update before it. */
  function goesStale(id: string, span: number): boolean {
    for (let day = from; day <= to; day++) {
      const last = Math.max(...days(id).filter((updated) => updated <= day));
      if (day - last > span) return true;
    }
    return false;
  }

  test('5 of 43 accounts are silent for more than two weeks, none of them named', () => {
    const stale = accounts.filter((account) => goesStale(account.id, 14));
    expect(stale).toHaveLength(5);
    expect(stale.every((account) => account.note === '通报未列名')).toBe(true);
  });

  test.each([
    ['lanmu/gongxin-renshi', 366],
    ['lanmu/yibao-tongzhi', 184],
    ['lanmu/mengtong-falv-fuwu', 184],
  ])('%s is stale beyond %i days', (id, span) => {
    expect(goesStale(id, span)).toBe(true);
    expect(Math.max(...days(id))).toBeLessThan(to - span);
  });

  test('no other column is stale', () => {
    const limits: Record<string, number> = { news: 14, notice: 181, policy: 181 };
    const columns = county.items.filter((item) => item.type === 'column' && item.source.quote === undefined);
    const stale = columns.filter((item) => goesStale(item.id, limits[item.class] ?? 92));
    expect(stale.map((item) => item.id)).toEqual([]);
    expect(columns).toHaveLength(9);
  });
});

describe('the folder, checked', () => {
  const result = compileFolder(folder);

  test('finds a column held to 6 months that the circular puts under 1 year', () => {
    const contradictions = result.diagnostics.filter((one) => one.code === 'SX3010');
    expect(contradictions.every((one) => one.accepted !== undefined)).toBe(true);
    expect(contradictions).toContainEqual(
      expect.objectContaining({
        about: 'class/fuwu',
        data: expect.objectContaining({ phrase: expect.stringContaining('6个月') }),
      }),
    );
    expect(findingsOf(result, 'SX3014').sort()).toEqual(['as-appropriate', 'immediate', 'prompt']);
  });
});
