import type { Bundle, CountyEvent, DurationUnit } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { evaluate } from './evaluate.js';
import { STATUS_ORDER } from './item-status.js';
import { bundleOf, type PlainRule } from './testing/bundle.js';
import { bundleOfCases, eventsOf } from './testing/case-bundle.js';
import { anyBatch } from './testing/cases.js';
import { easedRule } from './testing/eased.js';
import { dayFromText, dayOf, textOf } from './testing/reference-days.js';
import { runsOf } from './testing/runs.js';

const BATCH = 20;

const batches = (seed: number) =>
  fc.sample(anyBatch(BATCH), { numRuns: Math.ceil(runsOf(600) / BATCH), seed });

const statusesOf = (bundle: Bundle, events: CountyEvent[], at: string) =>
  evaluate(bundle, events, { at }).items.map(({ status }) => status);

const rankOf = (status: string | undefined) => STATUS_ORDER.indexOf(status as (typeof STATUS_ORDER)[number]);

/** Deadlines, cadences and dates: a retention counts from the last publication, and so can be worsened by one. */
function isTimed(rule: PlainRule): boolean {
  if ('of' in rule) return rule.of.every(isTimed);
  if ('items' in rule) return rule.items.every((clause) => isTimed(clause.rule));
  return ['deadline', 'cadence', 'due'].includes(rule.kind);
}

const addition = fc.record({
  day: fc.oneof(fc.integer({ min: -3, max: 0 }), fc.integer({ min: -500, max: 0 })),
  ref: fc.constantFrom(undefined, undefined, '甲〔2025〕1号', '丁〔2025〕4号'),
});

describe('adding a publication', () => {
  it('never makes a deadline, a cadence or a date worse', () => {
    for (const [index, { cases, interpretations, at }] of batches(11).entries()) {
      const timed = cases.filter(({ rule }) => isTimed(rule));
      const bundle = bundleOfCases(timed, interpretations);
      const events = eventsOf(timed);
      const before = statusesOf(bundle, events, at);
      for (const { day, ref } of fc.sample(addition, { numRuns: 5, seed: index })) {
        const when = textOf(dayFromText(at.slice(0, 10)) + day);
        const added = timed.map(
          (_, item): CountyEvent => ({
            item: `item-${item}`,
            event: 'published',
            at: when,
            title: '补充',
            ...(ref && { ref }),
          }),
        );
        const after = statusesOf(bundle, [...events, ...added], at);
        const worse = timed.flatMap((one, item) =>
          rankOf(after[item]) < rankOf(before[item])
            ? [{ at, when, ref, before: before[item], after: after[item], ...one, interpretations }]
            : [],
        );
        expect(worse[0]).toBeUndefined();
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

describe('an audit', () => {
  it('finds in breach by the end of a day whatever is overdue on it', () => {
    for (const { cases, interpretations, at } of batches(15)) {
      const bundle = bundleOfCases(cases, interpretations);
      const events = eventsOf(cases);
      const { breaches } = audit(bundle, events, { from: '2020-01-01', to: at.slice(0, 10) });
      const listed = new Set(breaches.map(({ item }) => item));
      const statuses = statusesOf(bundle, events, at);
      const passedOver = cases.flatMap((one, index) =>
        statuses[index] === 'overdue' && !listed.has(`item-${index}`)
          ? [{ at, ...one, interpretations }]
          : [],
      );
      expect(passedOver[0]).toBeUndefined();
    }
  });
});

const AUDITED = { from: '2025-01-01', to: '2026-11-20' };

/** Days whose end still sees the breach. */
function daysInBreach({ from, to, kind }: { from: string; to: string | null; kind: string }): number[] {
  const first = dayFromText(from);
  const end = to === null ? dayFromText(AUDITED.to) + 1 : dayFromText(to) + (kind === 'missed' ? 1 : 0);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

describe('a rule that allows less', () => {
  it('is in breach on every day on which one that allows more is', () => {
    const line = fc.record(
      {
        event: fc.constantFrom<CountyEvent['event'][]>(
          'published',
          'published',
          'document-issued',
          'information-changed',
          'information-formed',
          'received',
        ),
        at: fc.integer({ min: dayFromText('2024-12-20'), max: dayFromText(AUDITED.to) }).map(textOf),
        subject: fc.constantFrom('机构职能', '法规公文'),
      },
      { requiredKeys: ['event', 'at'] },
    );
    const one = fc.record({
      rules: easedRule,
      // From the first of a month, both dates of a month are owed or neither is.
      start: fc.integer({ min: 0, max: 17 }).map((month) => dayOf(2025, month + 1, 1)),
      lines: fc.array(line, { maxLength: 25 }),
    });
    const drawn = fc.sample(one, { numRuns: runsOf(600), seed: 13 });
    const bundle = bundleOf(
      drawn.flatMap(({ rules, start }) =>
        [rules.strict, rules.loose].map((rule) => ({ rule, from: textOf(start) })),
      ),
    );
    const events = drawn.flatMap(({ lines }, index) =>
      [2 * index, 2 * index + 1].flatMap((item) => lines.map((it) => ({ item: `item-${item}`, ...it }))),
    );
    const inBreach = new Map<string, Set<number>>();
    for (const breach of audit(bundle, events, AUDITED).breaches) {
      const known = inBreach.get(breach.item) ?? new Set();
      for (const day of daysInBreach(breach)) known.add(day);
      inBreach.set(breach.item, known);
    }
    const wrong = drawn.flatMap((it, index) => {
      const strict = inBreach.get(`item-${2 * index}`);
      const days = [...(inBreach.get(`item-${2 * index + 1}`) ?? [])].filter((day) => !strict?.has(day));
      return days.length > 0 ? [{ ...it, start: textOf(it.start), days: days.map(textOf) }] : [];
    });
    expect(wrong.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0]).toBeUndefined();
    expect(inBreach.size).toBeGreaterThan(drawn.length);
  });
});

/** A Monday: from two weeks before, 2025-10-13, to 2025-12-31 there is no holiday and no worked weekend. */
const STRETCH = dayFromText('2025-10-27');

const amount = fc.integer({ min: 1, max: 8 });
const weekly: fc.Arbitrary<PlainRule> = fc.oneof<fc.Arbitrary<PlainRule>[]>(
  fc
    .record({
      amount,
      unit: fc.constantFrom<DurationUnit>('day', 'workday'),
      event: fc.constantFrom('document-issued', 'information-changed'),
      ahead: fc.boolean(),
    })
    .map(({ amount, unit, event, ahead }) => ({
      kind: 'deadline',
      trigger: { event, text: '之后' },
      within: ahead ? { before: { amount, unit } } : { duration: { amount, unit } },
    })),
  fc.constantFrom('same-day' as const, 'next-day' as const, 'same-week' as const).map((period) => ({
    kind: 'deadline',
    trigger: { event: 'document-issued', text: '之后' },
    within: { period },
  })),
  fc
    .record({
      min: fc.integer({ min: 1, max: 3 }),
      per: fc.record({
        amount: fc.integer({ min: 1, max: 2 }),
        unit: fc.constantFrom<DurationUnit>('day', 'workday', 'week'),
      }),
      window: fc.constantFrom('rolling', 'calendar', 'policy'),
    })
    .map((rest) => ({ kind: 'cadence', unit: '次', ...rest })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 })
    .map((days) => ({ kind: 'due', repeat: 'weekly', at: days.map((weekday) => ({ weekday })) })),
);
const anyWeekly = fc.oneof(
  weekly,
  fc
    .record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(weekly, { minLength: 2, maxLength: 2 }),
    })
    .map((rule): PlainRule => rule),
);

describe('shifting a history by whole weeks inside a stretch without holidays', () => {
  it('shifts verdicts and breaches', () => {
    const line = fc.record({
      event: fc.constantFrom<CountyEvent['event'][]>('published', 'document-issued', 'information-changed'),
      day: fc.integer({ min: 0, max: 20 }),
    });
    const one = fc.record({ rule: anyWeekly, lines: fc.array(line, { maxLength: 8 }) });
    const several = fc.array(one, { minLength: BATCH, maxLength: BATCH });
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 3 }), (drawn, weeks) => {
        const answer = (shift: number) => {
          const first = STRETCH + shift;
          const bundle = bundleOf(drawn.map(({ rule }) => ({ rule, from: textOf(first) })));
          const events = drawn.flatMap(({ lines }, index) =>
            lines.map(({ event, day }) => ({ item: `item-${index}`, event, at: textOf(first + day) })),
          );
          const [from, to] = [textOf(first), textOf(first + 22)];
          const back = (text: string | null) => text && dayFromText(text) - shift;
          return {
            items: evaluate(bundle, events, { at: to }).items.map(({ status, nextDue, duties }) => [
              status,
              back(nextDue),
              duties.map(({ opens, due, metAt }) => [opens, due, metAt].map(back)),
            ]),
            breaches: audit(bundle, events, { from, to }).breaches.map((it) => [
              it.item,
              it.kind,
              [it.opens, it.due, it.from, it.to, it.metAt].map(back),
            ]),
          };
        };
        expect(answer(weeks * 7)).toEqual(answer(0));
      }),
      { numRuns: Math.ceil(runsOf(600) / BATCH), seed: 14 },
    );
  });
});
