import type { Rule } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import type { Relation } from './comparison.js';
import { national } from './testing/national.js';
import { after, all, any, deadline, due, every, within } from './testing/rules.js';

/** a, b, how a stands to b, and why: reasoned from language.md section 2, not from the program. */
const RELATIONS: [string, Rule, Rule, Relation, string][] = [
  ['3日内 · 5日内', after(3, 'day'), after(5, 'day'), 'stricter', 'never later, often earlier'],
  ['5日内 · 3日内', after(5, 'day'), after(3, 'day'), 'looser', 'the same, turned round'],
  ['7日内 · 1周内', after(7, 'day'), after(1, 'week'), 'equal', 'a week is seven days (art. 200)'],
  ['3个月内 · 1季度内', after(3, 'month'), after(1, 'quarter'), 'equal', ''],
  [
    '3日内 · 3个工作日内',
    after(3, 'day'),
    after(3, 'workday'),
    'stricter',
    'the third day, moved, is at most the third working day',
  ],
  [
    '5日内 · 3个工作日内',
    after(5, 'day'),
    after(3, 'workday'),
    'incomparable',
    'earlier before a long holiday, later in a plain week',
  ],
  [
    '1个月内 · 30日内',
    after(1, 'month'),
    after(30, 'day'),
    'incomparable',
    'February is shorter, July longer',
  ],
  [
    '24小时内 · 1日内',
    after(24, 'hour'),
    after(1, 'day'),
    'stricter',
    'the same hour of the next day against its end',
  ],
  [
    '2小时内 · 当日',
    after(2, 'hour'),
    deadline({ period: 'same-day' }),
    'incomparable',
    'late in the evening two hours are more',
  ],
  ['当日 · 次日', deadline({ period: 'same-day' }), deadline({ period: 'next-day' }), 'stricter', ''],
  [
    '提前3日 · 提前1日',
    deadline({ before: { amount: 3, unit: 'day' } }),
    deadline({ before: { amount: 1, unit: 'day' } }),
    'stricter',
    '',
  ],
  [
    '提前3日 · 3日内',
    deadline({ before: { amount: 3, unit: 'day' } }),
    after(3, 'day'),
    'incomparable',
    'before is not after',
  ],
  [
    '印发后3日 · 变更后3日',
    after(3, 'day'),
    after(3, 'day', 'information-changed'),
    'incomparable',
    'two happenings',
  ],
  [
    '每周 · 14日内',
    every(1, 'week'),
    within(14, 'day'),
    'stricter',
    'from one Monday to the next Sunday are 13 days',
  ],
  ['14日内 · 2周内', within(14, 'day'), within(2, 'week'), 'equal', ''],
  ['每2周一次 · 14日内', every(2, 'week', 1, 'policy'), within(14, 'day'), 'equal', 'rolling by default'],
  ['每天 · 每个工作日', every(1, 'day'), every(1, 'workday'), 'stricter', ''],
  [
    '7日内1次 · 14日内2次',
    within(7, 'day'),
    within(14, 'day', 2),
    'stricter',
    'one by the 7th, the next by the 14th',
  ],
  ['每半月1次 · 每月2次', every(1, 'half-month'), every(1, 'month', 2), 'stricter', ''],
  ['每周1次 · 每月3次', every(1, 'week'), every(1, 'month', 3), 'stricter', '28 days hold three whole weeks'],
  ['每周1次 · 每月4次', every(1, 'week'), every(1, 'month', 4), 'incomparable', 'not every month holds four'],
  ['每月25日前 · 每月底前', due('monthly', { day: 25 }), due('monthly', { day: 'end' }), 'stricter', ''],
  ['每月底前 · 每季度末前', due('monthly', { day: 'end' }), due('quarterly', { day: 'end' }), 'stricter', ''],
  ['每月底前 · 每月1次', due('monthly', { day: 'end' }), every(1, 'month'), 'equal', 'over whole months'],
  [
    '每年6月底前 · 每年底前',
    due('yearly', { month: 6, day: 'end' }),
    due('yearly', { day: 'end' }),
    'stricter',
    '',
  ],
  [
    '8月底前 · 9月底前',
    due('none', { month: 8, day: 'end' }),
    due('none', { month: 9, day: 'end' }),
    'stricter',
    'in one plan year',
  ],
  [
    '每天 · 变更后2日内',
    every(1, 'day'),
    after(2, 'day', 'information-changed'),
    'stricter',
    'something new appears every day',
  ],
  [
    '每天 · 印发后2日内',
    every(1, 'day'),
    after(2, 'day'),
    'incomparable',
    'many documents a day need as many publications',
  ],
  ['全部 · 一项', all(after(3, 'day'), every(1, 'month')), after(5, 'day'), 'stricter', ''],
  [
    '任一 · 一项',
    any(after(3, 'day'), after(5, 'day')),
    after(5, 'day'),
    'equal',
    'the later of the two is enough',
  ],
  [
    '次月5日前 · 每季度2次',
    due('monthly', { monthOffset: 1, day: 5 }),
    every(1, 'quarter', 2),
    'stricter',
    'two whole windows in a quarter, each with a publication of its own',
  ],
  [
    '31日内 · 次月5日前',
    within(31, 'day'),
    due('monthly', { monthOffset: 1, day: 5 }),
    'incomparable',
    'each window holds one, but twelve a year need twelve',
  ],
  [
    '及时 · 30个工作日内',
    deadline({ promptness: 'prompt' }, 'information-changed'),
    after(30, 'workday', 'information-changed'),
    'stricter',
    '20 working days at most (Regulations art. 26)',
  ],
  [
    '及时 · 立即',
    deadline({ promptness: 'prompt' }),
    deadline({ promptness: 'immediate' }),
    'incomparable',
    'no county has said',
  ],
];

describe('compare', () => {
  it.each(RELATIONS)('%s', (_, a, b, relation) => {
    const reverse = { equal: 'equal', stricter: 'looser', looser: 'stricter', incomparable: 'incomparable' };
    expect(compare(a, b, { calendar: national }).relation).toBe(relation);
    expect(compare(b, a, { calendar: national }).relation).toBe(reverse[relation]);
    expect(compare(a, a, { calendar: national }).relation).toBe('equal');
  });
});
