import type { Rule } from '@shixian/model';
import { expect, it } from 'vitest';
import { isFeasible } from './feasibility.js';
import { national } from './testing/national.js';
import { after, all, any, due, every, within } from './testing/rules.js';

const span = { start: 0, end: 0 };
const posting = (amount: number): Rule => ({ kind: 'posting', span, for: { amount, unit: 'year' } });
const retention = (amount: number): Rule => ({ kind: 'retention', span, max: { amount, unit: 'year' } });
const postedWorkdays = (amount: number): Rule => ({
  kind: 'posting',
  span,
  for: { amount, unit: 'workday' },
});
const tenDays: Rule = { kind: 'retention', span, max: { amount: 10, unit: 'day' } };
const longTerm: Rule = { kind: 'posting', span, for: 'long-term' };
const threshold = (op: '>=' | '<=' | '>' | '<', value: number): Rule => ({
  kind: 'threshold',
  span,
  metric: '可申请率',
  op,
  value,
  unit: '%',
});

it.each<[string, Rule, string]>([
  ['每年2月30日前', due('yearly', { month: 2, day: 30 }), 'impossible-date'],
  ['每月至少4次，至多3次', { ...every(1, 'month', 4), max: 3 }, 'more-than-allowed'],
  [
    '每周至少1次，每月至多2次',
    all(every(1, 'week'), { ...every(1, 'month', 1), max: 2 }),
    'more-than-allowed',
  ],
  ['公示2年，保留不超过1年', all(posting(2), retention(1)), 'posted-beyond-retention'],
  // Ten days in a row were never all worked: nine in early 2008, over a weekend of make-up days.
  ['公示10个工作日，保留不超过10日', all(postedWorkdays(10), tenDays), 'posted-beyond-retention'],
  ['长期公开，保留不超过1年', all(longTerm, retention(1)), 'posted-beyond-retention'],
  ['不低于90%，低于80%', all(threshold('>=', 90), threshold('<', 80)), 'no-such-number'],
])('%s cannot be kept', (_, rule, kind) => {
  expect(isFeasible(rule, { calendar: national })).toMatchObject({ feasible: false, reason: { kind } });
});

it.each<[string, Rule]>([
  ['每年2月29日前', due('yearly', { month: 2, day: 29 })],
  ['每周至少1次，每月至多5次', all(every(1, 'week'), { ...every(1, 'month', 1), max: 5 })],
  ['公示1年，保留不超过2年', all(posting(1), retention(2))],
  // Not over a holiday, but in a plain week: seven working days after a Monday are over on the Wednesday of the next.
  ['公示7个工作日，保留不超过10日', all(postedWorkdays(7), tenDays)],
  ['不低于80%，低于90%', all(threshold('>=', 80), threshold('<', 90))],
  ['每年2月30日前或3日内', any(due('yearly', { month: 2, day: 30 }), after(3, 'day'))],
  ['14日内', within(14, 'day')],
])('%s can be kept', (_, rule) => {
  expect(isFeasible(rule, { calendar: national })).toEqual({ feasible: true });
});
