import type { CountyEvent } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { createContentIndex } from './content-index.js';
import { evaluate } from './evaluate.js';
import { createEventStore } from './event-store.js';
import { forecast } from './forecast.js';
import { type Happening, happeningFromEvent } from './happening.js';
import { bundleOf, type PlainRule } from './testing/bundle.js';
import { bundleOfCases, eventsOf } from './testing/case-bundle.js';
import { anyBatch } from './testing/cases.js';
import { NAMED_RULES } from './testing/named-rules.js';
import { runsOf } from './testing/runs.js';

function storeOf(events: Iterable<CountyEvent>) {
  const store = createEventStore();
  for (const event of events) store.add(event);
  return store;
}

/** Fields that the engine passes over, that tell two publications apart; and how a record says when it was made. */
const extras: fc.Arbitrary<Partial<CountyEvent>> = fc.constantFrom<Partial<CountyEvent>[]>(
  {},
  {},
  { title: '公告' },
  { title: '公告', url: 'https://www.example.gov.cn/1.html' },
  { id: '7' },
  { recordedAt: '2026-03-02T09:00:00+08:00' },
  { recordedAt: '2026-03-02T01:00:00Z' },
  { undated: true },
);

describe('createEventStore', () => {
  it('gives the same verdicts, audits and forecasts as a list of events, with repeats and look-alikes', () => {
    for (const { cases, interpretations, at } of fc.sample(anyBatch(20), {
      numRuns: runsOf(400) / 20,
      seed: 21,
    })) {
      const bundle = bundleOfCases(cases, interpretations);
      const plain = eventsOf(cases);
      const fields = fc.sample(extras, { numRuns: plain.length * 2, seed: plain.length });
      const events = [...plain, ...plain].map((event, index) => ({ ...event, ...fields[index] }));
      const store = storeOf(events);
      expect(evaluate(bundle, store, { at })).toEqual(evaluate(bundle, events, { at }));
      const window = { from: '2025-01-01', to: '2025-12-31' };
      expect(audit(bundle, store, window)).toEqual(audit(bundle, events, window));
      expect(forecast(bundle, store, { at, days: 30 })).toEqual(forecast(bundle, events, { at, days: 30 }));
    }
  });

  it('counts two articles of one day as two, and one line twice as one', () => {
    const bundle = bundleOf([{ rule: { ...NAMED_RULES['1年内不少于3次'], min: 2 } as PlainRule }]);
    const article = (title: string): CountyEvent => ({
      item: 'item-0',
      event: 'published',
      at: '2026-11-18',
      title,
    });
    const nextDueAfter = (titles: string[]) =>
      evaluate(bundle, storeOf(titles.map(article)), { at: '2026-11-19' }).items[0]?.nextDue;
    // Two in any year: with two on 2026-11-18 until 2027-11-18, with one still counted from the rule's first day.
    expect(nextDueAfter(['甲', '乙'])).toBe('2027-11-18');
    expect(nextDueAfter(['甲', '甲'])).toBe(nextDueAfter(['甲']));
    expect(nextDueAfter(['甲', '甲'])).not.toBe('2027-11-18');
  });

  it('gives back what evaluation reads', () => {
    const events: CountyEvent[] = [
      { item: 'a', event: 'published', at: '2026-11-03', ref: '盐府办发〔2026〕7号' },
      {
        item: 'a',
        event: 'published',
        at: '2026-11-03T09:12:34+08:00',
        ref: '盐府办发〔2026〕8号',
        count: 2,
      },
      { item: 'a', event: 'submitted', at: '1900-01-01', value: 99.5, undated: true },
      { item: 'a', event: 'received', at: '2199-12-31', subject: '来信', recordedAt: '2026-11-05' },
      { item: 'b', event: 'reviewed', at: '2026-11-04', stage: '初审', by: '某甲' },
    ];
    const store = storeOf(events);
    const kept = (event: CountyEvent) => {
      const { source, ...fields } = happeningFromEvent(event) as Happening;
      const { event: _, at, ref, subject, ...others } = source as CountyEvent;
      // A count and a subject are told by the happening itself, too.
      return { ...fields, source: expect.objectContaining(others), position: events.indexOf(event) };
    };
    expect(store.size).toBe(5);
    expect(store.happeningsOf('a')).toEqual(events.filter(({ item }) => item === 'a').map(kept));
    expect(store.happeningsSince(20761)).toEqual(events.filter(({ at }) => at >= '2026-11-04').map(kept));
    expect(store.happeningsOf('c')).toEqual([]);
  });

  it('says which events are repeated, and where they stood first', () => {
    const store = createEventStore();
    const event = (index: number): CountyEvent => ({
      item: `item-${index % 3}`,
      event: 'published',
      at: '2026-11-03',
      title: `公告${index}`,
    });
    for (let index = 0; index < 6000; index++) store.add(event(index), index + 1);
    expect(store.repeats(10)).toEqual({ count: 0, firsts: [] });
    for (let index = 5999; index >= 0; index -= 2) {
      store.add(Object.fromEntries(Object.entries(event(index)).reverse()) as CountyEvent, 12_000 - index);
    }
    // 5999 stood on line 6000 and comes again on 6001, 5997 on 5998 and 6003.
    expect(store.repeats(2)).toEqual({
      count: 3000,
      firsts: [
        { position: 6001, first: 6000 },
        { position: 6003, first: 5998 },
      ],
    });
    expect(store.happeningsOf('item-1')).toHaveLength(2000);
  });
});

describe('createContentIndex', () => {
  it('finds an equal text where it stood first, among many', () => {
    const index = createContentIndex();
    for (let position = 0; position < 20_000; position++)
      expect(index.add(`事件${position}`, position)).toBeNull();
    for (let position = 0; position < 20_000; position++)
      expect(index.add(`事件${position}`, 1)).toBe(position);
  });
});
