import { parseDay } from '@shixian/calendar';
import type { Rule } from '@shixian/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tryHistories } from './counterexample.js';
import type { Demand } from './demand.js';
import { leafFromRule } from './demand-from-rule.js';
import { impliesAlone } from './implied-alone.js';
import type { LeafRule } from './leaf.js';
import { readingsFrom } from './readings.js';
import { national } from './testing/national.js';
import { leafRules } from './testing/random-rules.js';
import { after, every, within } from './testing/rules.js';

const readings = readingsFrom({ calendar: national });
const demandOf = (rule: Rule): Demand | null =>
  leafFromRule(rule as LeafRule, null, { calendar: national, readings }).demand;
const search = (first: string, days: number) => {
  const firstDay = parseDay(first) ?? 0;
  const calendar = { ...national, firstDay, lastOfficialDay: firstDay + days - 1 };
  return { calendar, partialOwed: false, each: false };
};

it.each<[string, Rule, Rule, boolean]>([
  ['a week and two', within(1, 'week'), within(2, 'week'), true],
  ['two weeks and one', within(2, 'week'), within(1, 'week'), false],
  ['half a year and six months', within(1, 'half-year'), within(6, 'month'), true],
  ['every week and two weeks', every(1, 'week'), within(2, 'week'), true],
  // From a Monday on, the next whole week ends on the thirteenth day after it.
  ['every week and twelve days', every(1, 'week'), within(12, 'day'), false],
  ['every month and every quarter', every(1, 'month'), every(1, 'quarter'), true],
  ['once and twice a month', every(1, 'month'), every(1, 'month', 2), false],
  ['three days and five', after(3, 'day'), after(5, 'day'), true],
])('%s', (_name, demand, broken, holds) => {
  const [a, b] = [demandOf(demand), demandOf(broken)] as [Demand, Demand];
  expect(impliesAlone(a, b, search('2024-01-01', 730))).toBe(holds);
});

it('is true only where no history shows otherwise', () => {
  let proofs = 0;
  fc.assert(
    fc.property(
      leafRules(60),
      leafRules(60),
      fc.integer({ min: 0, max: 2000 }),
      fc.boolean(),
      (a, b, from, each) => {
        const [demand, broken] = [demandOf(a), demandOf(b)];
        if (demand === null || broken === null) return;
        const { calendar, ...rest } = search('2018-01-01', 0);
        const firstDay = calendar.firstDay + from;
        const within = {
          ...rest,
          each,
          calendar: { ...national, firstDay, lastOfficialDay: firstDay + 120 },
        };
        if (!impliesAlone(demand, broken, within)) return;
        proofs++;
        expect(tryHistories([demand], broken, within)).toBeNull();
      },
    ),
    { numRuns: Number(process.env.SHIXIAN_RUNS ?? 2000) },
  );
  // The property would hold of a function that never says yes.
  expect(proofs).toBeGreaterThan(50);
});
