import type { CountyEvent } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.js';
import { formatPoint } from '../point.js';
import { bundleOf, type PlainRule, ruleOf } from '../testing/bundle.js';
import { bundleOfCases, eventsOf } from '../testing/case-bundle.js';
import { anyBatch } from '../testing/cases.js';
import { NAMED_RULES } from '../testing/named-rules.js';
import { runsOf } from '../testing/runs.js';
import { planFromBundle } from './column-plan.js';
import { columnsFromEvents } from './columns-from-events.js';
import { NO_DAY } from './day-table.js';
import { COLUMN_STATUSES, type ColumnVerdicts, evaluateColumns } from './evaluate-columns.js';

const BATCH = 50;

function answersOf({ status, due, dueSecond }: ColumnVerdicts) {
  return Array.from(status, (code, item) => {
    const [day, second] = [due[item] as number, dueSecond[item] as number];
    const nextDue = day === NO_DAY ? null : formatPoint({ day, second: second === -1 ? null : second });
    return { status: COLUMN_STATUSES[code], nextDue };
  });
}

describe('evaluateColumns', () => {
  /** What an event is stripped to: with nothing but a day, the rows take one number each; with refs, two; else three. */
  const strips: [string, (event: CountyEvent) => CountyEvent][] = [
    ['days', ({ item, event, at }) => ({ item, event, at: at.slice(0, 10) })],
    [
      'days and references',
      ({ item, event, at, ref }) => ({ item, event, at: at.slice(0, 10), ...(ref && { ref }) }),
    ],
    ['all there is', (event) => event],
  ];
  it.each(strips)('says what evaluate says of events with %s', (_, strip) => {
    const batches = fc.sample(anyBatch(BATCH), { numRuns: runsOf(1000) / BATCH, seed: 5 });
    for (const { cases, interpretations, at } of batches) {
      const bundle = bundleOfCases(cases, interpretations);
      const events = eventsOf(cases).map(strip);
      const { items } = evaluate(bundle, events, { at });
      // Backwards, and as a feed: in order of day, a day's in no order.
      const feed = events.toReversed().sort((a, b) => a.at.slice(0, 10).localeCompare(b.at.slice(0, 10)));
      for (const ordered of [events.toReversed(), feed]) {
        const { columns, subjects } = columnsFromEvents(bundle, ordered);
        const answers = answersOf(evaluateColumns(planFromBundle(bundle), columns, { at, subjects }));
        const wrong = items.flatMap(({ status, nextDue }, index) => {
          const answer = answers[index];
          if (status === answer?.status && nextDue === answer.nextDue) return [];
          return [{ case: cases[index], at, status, nextDue, answer }];
        });
        expect(wrong).toEqual([]);
      }
    }
  });

  it('tells its progress, and stops between two items when asked', () => {
    const cadence = {
      kind: 'cadence',
      min: 1,
      per: { amount: 1, unit: 'week' },
      window: 'calendar',
      unit: '次',
    } as const;
    const bundle = bundleOf(Array.from({ length: 5 }, () => ({ rule: cadence })));
    const { columns } = columnsFromEvents(bundle, []);
    const plan = planFromBundle(bundle);
    const told: number[] = [];
    const stop = new AbortController();
    evaluateColumns(plan, columns, { at: '2026-11-20', onProgress: (done) => told.push(done) });
    expect(told).toEqual([0, 1, 2, 3, 4, 5]);
    const onProgress = (done: number) => {
      if (done === 2) stop.abort(new Error('enough'));
    };
    expect(() =>
      evaluateColumns(plan, columns, { at: '2026-11-20', onProgress, signal: stop.signal }),
    ).toThrow('enough');
  });

  it('stops while rows are grouped, before any item', () => {
    const bundle = bundleOf([{ rule: NAMED_RULES.每月1次 ?? null }]);
    const { columns } = columnsFromEvents(bundle, [{ item: 'item-0', event: 'published', at: '2026-11-03' }]);
    const told: number[] = [];
    let asked = 0;
    const signal = {
      throwIfAborted() {
        // Rows are counted, then laid.
        if (++asked === 2) throw new Error('enough');
      },
    };
    const options = { at: '2026-11-20', onProgress: (done: number) => told.push(done), signal };
    expect(() => evaluateColumns(planFromBundle(bundle), columns, options)).toThrow('enough');
    expect(told).toEqual([]);
  });

  it('leaves to the object path rules with an end, with versions, without a date, and none at all', () => {
    const rule = NAMED_RULES.每月1次 ?? null;
    const source = { ref: 'notice' };
    const earlier = {
      phrase: '每天',
      canonical: '每天',
      rule: ruleOf(NAMED_RULES.每天 as PlainRule),
      source,
    };
    const bundle = bundleOf([
      { rule, effective: { from: '2026-01-01', to: '2026-10-31' } },
      {
        rule,
        from: '2026-11-01',
        versions: [{ ...earlier, effective: { from: '2026-01-01', to: '2026-10-31' } }],
      },
      { rule, effective: {} },
      { rule: null },
      { rule },
    ]);
    const events = bundle.items.map(
      ({ id }): CountyEvent => ({ item: id, event: 'published', at: '2026-08-03' }),
    );
    for (const at of ['2026-10-20', '2026-11-20']) {
      const { columns } = columnsFromEvents(bundle, events);
      const { items } = evaluate(bundle, events, { at });
      expect(answersOf(evaluateColumns(planFromBundle(bundle), columns, { at }))).toEqual(
        items.map(({ status, nextDue }) => ({ status, nextDue })),
      );
    }
  });

  it('refuses rows of items that the plan does not have', () => {
    const plan = planFromBundle(bundleOf([]));
    const row = {
      item: Uint32Array.of(3),
      day: Int32Array.of(0),
      kind: Uint8Array.of(0),
      ref: Uint32Array.of(0),
    };
    expect(() => evaluateColumns(plan, row, { at: '2026-11-20' })).toThrow(RangeError);
  });
});
