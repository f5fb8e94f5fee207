import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.js';
import { createMonitor } from './monitor.js';
import { bundleOf, type PlainRule, ruleOf } from './testing/bundle.js';
import { bundleOfCases, eventsOf } from './testing/case-bundle.js';
import { anyBatch } from './testing/cases.js';
import { NAMED_RULES } from './testing/named-rules.js';
import { textOf } from './testing/reference-days.js';
import { runsOf } from './testing/runs.js';

const weekly = {
  kind: 'cadence' as const,
  min: 1,
  per: { amount: 2, unit: 'week' as const },
  window: 'rolling' as const,
  unit: '次',
};

describe('createMonitor', () => {
  it('tells each change on the day it comes', () => {
    const monitor = createMonitor(bundleOf([{ rule: weekly }]), { at: '2026-01-01' });
    expect(monitor.statuses()).toEqual([{ item: 'item-0', status: 'compliant' }]);
    monitor.add({ item: 'item-0', event: 'published', at: '2026-03-02' });
    // 14 days from 2026-03-02 end on 2026-03-16; 3 working days before it is 2026-03-11, a quarter of 14 days is 3: 03-13.
    expect(monitor.changesUntil('2026-03-20')).toEqual([
      { item: 'item-0', at: '2026-01-12T00:00:00+08:00', from: 'compliant', to: 'due-soon' },
      { item: 'item-0', at: '2026-01-16T00:00:00+08:00', from: 'due-soon', to: 'overdue' },
      { item: 'item-0', at: '2026-03-02T00:00:00+08:00', from: 'overdue', to: 'compliant' },
      { item: 'item-0', at: '2026-03-13T00:00:00+08:00', from: 'compliant', to: 'due-soon' },
      { item: 'item-0', at: '2026-03-17T00:00:00+08:00', from: 'due-soon', to: 'overdue' },
    ]);
    expect(monitor.nextAt()).toBeNull();
    expect(monitor.add({ item: 'item-0', event: 'published', at: '2026-03-20' })).toEqual({
      item: 'item-0',
      at: '2026-03-20',
      from: 'overdue',
      to: 'compliant',
    });
    expect(monitor.nextAt()).toBe('2026-03-31T00:00:00+08:00');
    expect(() => monitor.changesUntil('2026-03-19')).toThrow(RangeError);
  });

  it('counts a change of the very moment asked for, once', () => {
    const monitor = createMonitor(bundleOf([{ rule: weekly }]), { at: '2026-01-12T00:00:00+08:00' });
    const statusesAt = (at: string) => monitor.changesUntil(at).map(({ to }) => to);
    expect(statusesAt('2026-01-15T23:59:59+08:00')).toEqual([]);
    expect(statusesAt('2026-01-16T00:00:00+08:00')).toEqual(['overdue']);
    expect(statusesAt('2026-01-16T00:00:00+08:00')).toEqual([]);
    expect(monitor.add({ item: 'item-9', event: 'published', at: '2026-01-16' })).toBeNull();
    expect(monitor.add({ item: 'item-0', event: 'published', at: 'soon' })).toBeNull();
  });

  it('wakes when a rule has ended, and when the hours of a day are over', () => {
    const ending = bundleOf([{ rule: weekly, effective: { from: '2026-03-20', to: '2026-03-31' } }]);
    expect(createMonitor(ending, { at: '2026-03-20' }).changesUntil('2026-04-30')).toEqual([
      { item: 'item-0', at: '2026-03-31T00:00:00+08:00', from: 'compliant', to: 'due-soon' },
      { item: 'item-0', at: '2026-04-01T00:00:00+08:00', from: 'due-soon', to: 'idle' },
    ]);
    const hours = createMonitor(bundleOf([{ rule: NAMED_RULES.收到后24小时 as PlainRule }]), {
      at: '2026-11-03',
    });
    hours.add({ item: 'item-0', event: 'received', at: '2026-11-03' });
    // 24 hours from the end of the 3rd end with the 4th, at a moment that is itself in time.
    const overdue = hours.changesUntil('2026-11-06').filter(({ to }) => to === 'overdue');
    expect(overdue.map(({ at }) => at)).toEqual(['2026-11-05T00:00:01+08:00']);
  });

  it('wakes for what an older version left open', () => {
    const old = {
      phrase: '旧',
      canonical: '旧',
      rule: ruleOf(NAMED_RULES.印发后5个工作日内 as PlainRule),
      effective: { from: '2026-01-01', to: '2026-06-30' },
      source: { ref: 'notice' },
    };
    const bundle = bundleOf([{ rule: NAMED_RULES.外链 as PlainRule, from: '2026-07-01', versions: [old] }]);
    const monitor = createMonitor(bundle, { at: '2026-07-01' });
    monitor.add({ item: 'item-0', event: 'document-issued', at: '2026-06-29' });
    // 06-30, 07-01, 07-02, 07-03 and Monday 07-06; a quarter of those seven days is one.
    expect(monitor.changesUntil('2026-07-31').map(({ at, to }) => [at.slice(0, 10), to])).toEqual([
      ['2026-07-05', 'due-soon'],
      ['2026-07-07', 'overdue'],
    ]);
  });

  it('tells changes of one moment in the order of the items', () => {
    const items = Array.from({ length: 5 }, () => ({ rule: weekly }));
    const monitor = createMonitor(bundleOf(items), { at: '2026-01-12' });
    expect(monitor.changesUntil('2026-01-16').map(({ item }) => item)).toEqual([
      'item-0',
      'item-1',
      'item-2',
      'item-3',
      'item-4',
    ]);
  });

  it('wakes when a new version begins, and in the second after a time', () => {
    const friday = NAMED_RULES['每周五18:00前'] as PlainRule;
    const exempt = { phrase: '旧', canonical: '旧', rule: ruleOf(friday), source: { ref: 'notice' } };
    const versions = [{ ...exempt, effective: { from: '2026-11-16' } }];
    const changing = bundleOf([{ rule: NAMED_RULES.外链 as PlainRule, from: '2026-11-25', versions }]);
    const changes = createMonitor(changing, { at: '2026-11-19' }).changesUntil('2026-11-30');
    expect(changes.map(({ at, to }) => [at, to])).toEqual([['2026-11-20T18:00:01+08:00', 'overdue']]);
    const done = createMonitor(changing, { at: '2026-11-19' });
    done.add({ item: 'item-0', event: 'published', at: '2026-11-19' });
    expect(done.changesUntil('2026-11-30').map(({ at, to }) => [at, to])).toEqual([
      ['2026-11-25T00:00:00+08:00', 'exempt'],
    ]);
  });

  it('takes events of one time in any order, and one line once', () => {
    const line = (title: string) => ({
      item: 'item-0',
      event: 'published' as const,
      at: '2026-01-10',
      title,
    });
    const twice = { ...weekly, min: 2 };
    const statusAfter = (titles: string[]) => {
      const monitor = createMonitor(bundleOf([{ rule: twice }]), { at: '2026-01-20' });
      for (const title of titles) monitor.add(line(title));
      return monitor.statuses()[0]?.status;
    };
    expect(
      [
        ['甲', '乙'],
        ['乙', '甲'],
        ['甲', '甲'],
      ].map(statusAfter),
    ).toEqual(['compliant', 'compliant', 'overdue']);
  });

  it('is where evaluate is, whatever the order of events and however often it is asked', () => {
    const batch = anyBatch(10).chain(({ cases, interpretations, at }) =>
      fc.record({
        bundle: fc.constant(bundleOfCases(cases, interpretations)),
        events: fc.shuffledSubarray(eventsOf(cases), { minLength: eventsOf(cases).length }),
        first: fc.constant(at.slice(0, 10)),
        steps: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(batch, ({ bundle, events, first, steps }) => {
        const monitor = createMonitor(bundle, { at: first });
        let day = Date.parse(`${first}T00:00:00Z`) / 86_400_000;
        const half = Math.floor(events.length / 2);
        for (const event of events.slice(0, half)) monitor.add(event);
        for (const [index, step] of steps.entries()) {
          day += step;
          monitor.changesUntil(textOf(day));
          if (index === 0) for (const event of events.slice(half)) monitor.add(event);
          const { items } = evaluate(bundle, events, { at: textOf(day) });
          expect(monitor.statuses()).toEqual(items.map(({ id, status }) => ({ item: id, status })));
        }
      }),
      { numRuns: runsOf(600) / 10, seed: 7 },
    );
  });
});
