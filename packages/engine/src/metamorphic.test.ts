import type { Bundle, CountyEvent } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { evaluate } from './evaluate.js';
import { STATUS_ORDER } from './item-status.js';
import { bundleOf, type PlainRule } from './testing/bundle.js';
import { bundleOfCases, eventsOf } from './testing/case-bundle.js';
import { anyBatch, type Case } from './testing/cases.js';
import { dayFromText, textOf } from './testing/reference-days.js';
import { runsOf } from './testing/runs.js';

const BATCH = 20;

const batches = (seed: number) =>
  fc.sample(anyBatch(BATCH), { numRuns: Math.ceil(runsOf(600) / BATCH), seed });

const statusesOf = (bundle: Bundle, events: CountyEvent[], at: string) =>
  evaluate(bundle, events, { at }).items.map(({ status }) => status);

const rankOf = (status: string | undefined) => STATUS_ORDER.indexOf(status as (typeof STATUS_ORDER)[number]);

/** Deadlines and cadences, alone: a retention counts from the last publication, and so can be worsened by one. */
const isTimed = ({ rule }: Case) => rule.kind === 'deadline' || rule.kind === 'cadence';

describe('adding a publication', () => {
  it('never makes a deadline or a cadence worse', () => {
    for (const { cases, interpretations, at } of batches(11)) {
      const timed = cases.filter(isTimed);
      const bundle = bundleOfCases(timed, interpretations);
      const events = eventsOf(timed);
      const before = statusesOf(bundle, events, at);
      for (const [day, ref] of [[-200], [-20, '甲〔2025〕1号'], [-3], [0], [-1, '丁〔2025〕4号']] as const) {
        const added = timed.map((_, index): CountyEvent => {
          const when = textOf(dayFromText(at.slice(0, 10)) + day);
          return { item: `item-${index}`, event: 'published', at: when, title: '补充', ...(ref && { ref }) };
        });
        const after = statusesOf(bundle, [...events, ...added], at);
        for (const [index, status] of after.entries()) {
          // Nothing is owed while nothing has triggered, so idle cannot be worsened by what it already was.
          const isWorse = rankOf(status) < rankOf(before[index]);
          expect([timed[index], at, day, isWorse && before[index], isWorse && status]).toEqual([
            timed[index],
            at,
            day,
            false,
            false,
          ]);
        }
      }
    }
  });
});

describe('the order of events', () => {
  it('does not matter, to the byte', () => {
    for (const { cases, interpretations, at } of batches(12)) {
      const bundle = bundleOfCases(cases, interpretations);
      const events = eventsOf(cases);
      const [shuffled = []] = fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), {
        numRuns: 1,
        seed: 3,
      });
      expect(JSON.stringify(evaluate(bundle, shuffled, { at }))).toBe(
        JSON.stringify(evaluate(bundle, [...events, ...events], { at })),
      );
    }
  });
});

/** A rule, and one that is met whenever it is. */
const STRICTER: readonly [string, PlainRule, PlainRule][] = [
  ['3 days and 5 days', within(3, 'day'), within(5, 'day')],
  ['2 and 10 working days', within(2, 'workday'), within(10, 'workday')],
  ['3 days and 3 working days', within(3, 'day'), within(3, 'workday')],
  ['any 2 weeks and any month', rolling(1, 2, 'week'), rolling(1, 1, 'month')],
  ['twice and once in any month', rolling(2, 1, 'month'), rolling(1, 1, 'month')],
];

function within(amount: number, unit: 'day' | 'workday'): PlainRule {
  const trigger = { event: 'document-issued' as const, text: '印发' };
  return { kind: 'deadline', trigger, within: { duration: { amount, unit } } };
}

function rolling(min: number, amount: number, unit: 'week' | 'month'): PlainRule {
  return { kind: 'cadence', min, per: { amount, unit }, window: 'rolling', unit: '次' };
}

describe('a stricter rule', () => {
  it.each(STRICTER)('%s: is in breach on every day the looser one is', (_, strict, loose) => {
    const bundle = bundleOf([{ rule: strict }, { rule: loose }]);
    const line = fc.record({
      event: fc.constantFrom<CountyEvent['event'][]>('published', 'document-issued'),
      at: fc.integer({ min: 20454, max: 20760 }).map(textOf),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const events = ['item-0', 'item-1'].flatMap((item) => lines.map((one) => ({ item, ...one })));
        const { breaches } = audit(bundle, events, { from: '2026-01-01', to: '2026-11-20' });
        const daysOf = (item: string) =>
          new Set(breaches.filter((it) => it.item === item).flatMap(daysInBreach));
        const strictDays = daysOf('item-0');
        expect([...daysOf('item-1')].filter((day) => !strictDays.has(day))).toEqual([]);
      }),
      { numRuns: runsOf(200) / 4, seed: 13 },
    );
  });
});

/** Days whose end still sees the breach. */
function daysInBreach({ from, to }: { from: string; to: string | null }): number[] {
  const first = dayFromText(from);
  const end = to === null ? dayFromText('2026-11-20') + 1 : dayFromText(to);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

describe('shifting a history by whole weeks inside a stretch without holidays', () => {
  it('shifts the result', () => {
    // 2026-05-10 to 2026-06-18: no holiday and no worked weekend.
    const first = dayFromText('2026-05-11');
    const line = fc.record({
      event: fc.constantFrom<CountyEvent['event'][]>('published', 'document-issued', 'information-changed'),
      day: fc.integer({ min: first, max: first + 9 }),
    });
    const rules = [within(3, 'day'), within(5, 'workday'), rolling(1, 1, 'week')];
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.integer({ min: 1, max: 3 }), (lines, weeks) => {
        const answer = (shift: number) => {
          const bundle = bundleOf(rules.map((rule) => ({ rule, from: textOf(first + shift) })));
          const events = rules.flatMap((_, index) =>
            lines.map(({ event, day }) => ({ item: `item-${index}`, event, at: textOf(day + shift) })),
          );
          const { items } = evaluate(bundle, events, { at: textOf(first + 12 + shift) });
          return items.map(({ status, nextDue }) => [status, nextDue && dayFromText(nextDue) - shift]);
        };
        expect(answer(weeks * 7)).toEqual(answer(0));
      }),
      { numRuns: runsOf(400) / 4, seed: 14 },
    );
  });
});
