import type { Rule } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import { breachesOf } from './testing/evaluated.js';
import { national } from './testing/national.js';
import { leafRules } from './testing/random-rules.js';
import { after, all, deadline, due, every, within } from './testing/rules.js';

const numRuns = Math.ceil(Number(process.env.SHIXIAN_RUNS ?? 500) / 5);

function expectEvaluatedWitnesses(a: Rule, b: Rule): number {
  const { witnesses } = compare(a, b, { calendar: national });
  for (const witness of witnesses) {
    const [kept, broken] = witness.satisfies === 'a' ? [a, b] : [b, a];
    expect(breachesOf(kept, witness), `kept ${JSON.stringify(witness)}`).toBe(0);
    expect(breachesOf(broken, witness), `broken ${JSON.stringify(witness)}`).toBeGreaterThan(0);
  }
  return witnesses.length;
}

describe('a witness, evaluated by the engine', () => {
  it.each<[string, Rule, Rule, number]>([
    ['3日内 · 5日内', after(3, 'day'), after(5, 'day'), 1],
    ['5日内 · 3个工作日内', after(5, 'day'), after(3, 'workday'), 2],
    ['24小时内 · 1日内', after(24, 'hour'), after(1, 'day'), 1],
    ['2小时内 · 当日', after(2, 'hour'), deadline({ period: 'same-day' }), 2],
    ['提前3日 · 3日内', deadline({ before: { amount: 3, unit: 'day' } }), after(3, 'day'), 2],
    ['每周 · 14日内', every(1, 'week'), within(14, 'day'), 1],
    ['每2周（3次） · 每月', every(2, 'week', 3), every(1, 'month'), 1],
    ['次月5日前 · 每月', due('monthly', { monthOffset: 1, day: 5 }), every(1, 'month'), 1],
    ['31日内 · 次月5日前', within(31, 'day'), due('monthly', { monthOffset: 1, day: 5 }), 2],
    ['次年1月底前 · 每年', due('yearly', { yearOffset: 1, month: 1, day: 'end' }), every(1, 'year'), 1],
    [
      '每月25日18:00前 · 每月25日前',
      due('monthly', { day: 25, time: '18:00' }),
      due('monthly', { day: 25 }),
      1,
    ],
    ['每天 · 印发后2日内', every(1, 'day'), after(2, 'day'), 2],
    ['每月且3日内 · 5日内', all(every(1, 'month'), after(3, 'day')), after(5, 'day'), 1],
  ])('%s', (_, a, b, count) => {
    expect(expectEvaluatedWitnesses(a, b)).toBe(count);
  });

  it('satisfies one rule and breaks the other, for any two rules', () => {
    fc.assert(
      fc.property(leafRules(700), leafRules(700), (a, b) => {
        expectEvaluatedWitnesses(a, b);
      }),
      { numRuns },
    );
  });
});
