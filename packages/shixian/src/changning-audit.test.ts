import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFolder } from '@shixian/compiler/node';
import { audit } from '@shixian/engine';
import type { CountyEvent } from '@shixian/model';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../counties/530524-changning', import.meta.url));

/** Invented days that give the figures of the county's bulletin on the first quarter of 2024. */
const events = readFileSync(`${folder}/events/q1-2024.jsonl`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as CountyEvent);

describe('Changning, first quarter of 2024', () => {
  const { bundle } = compileFolder(folder);
  if (bundle === null) throw new Error('counties/530524-changning does not compile');
  const report = audit(bundle, events, { from: '2024-01-01', to: '2024-03-31' });
  const typeOf = new Map(bundle.items.map((item) => [item.id, item.type]));
  const itemsInBreach = [...new Set(report.breaches.map((breach) => breach.item))];

  test('43 accounts, 5 of them unqualified', () => {
    expect(bundle.items.filter((item) => item.type === 'account')).toHaveLength(43);
    expect(itemsInBreach.filter((id) => typeOf.get(id) === 'account')).toEqual([
      'zhanghao/weixin-12',
      'zhanghao/weixin-19',
      'zhanghao/weixin-23',
      'zhanghao/weixin-30',
      'zhanghao/weixin-37',
    ]);
  });

  /** The first day after the 14th day without an update, and the day of the next update, read off the invented days. */
  test.each([
    ['zhanghao/weixin-12', '2024-01-31', '2024-02-06'],
    ['zhanghao/weixin-19', '2024-02-20', '2024-02-27'],
    ['zhanghao/weixin-23', '2024-01-06', '2024-01-18'],
    ['zhanghao/weixin-30', '2024-03-06', '2024-03-19'],
    ['zhanghao/weixin-37', '2024-03-23', null],
  ])('%s: silent too long from %s to %s', (item, from, to) => {
    const found = report.breaches.filter((breach) => breach.item === item);
    expect(found.map((breach) => [breach.from, breach.to])).toEqual([[from, to]]);
  });

  test('the three columns of the bulletin, stale beyond 1 year and 6 months, and no other', () => {
    const columns = report.breaches.filter((breach) => typeOf.get(breach.item) === 'column');
    expect(columns.map(({ item, due, to, kind }) => ({ item, due, to, kind }))).toEqual([
      // Last published 2022-11-15, 2023-08-10 and 2023-07-28.
      { item: 'lanmu/gongxin-renshi', due: '2023-11-15', to: null, kind: 'overdue' },
      { item: 'lanmu/yibao-tongzhi', due: '2024-02-10', to: null, kind: 'overdue' },
      { item: 'lanmu/mengtong-falv-fuwu', due: '2024-01-28', to: null, kind: 'overdue' },
    ]);
  });

  test('nothing else is in breach', () => {
    expect(itemsInBreach.filter((id) => !['account', 'column'].includes(typeOf.get(id) ?? ''))).toEqual([]);
    expect(report.summary.itemsInBreach).toBe(8);
  });
});
