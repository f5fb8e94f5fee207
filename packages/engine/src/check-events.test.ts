import { describe, expect, it } from 'vitest';
import { checkEvents } from './check-events.js';
import { bundleOf } from './testing/bundle.js';
import { NAMED_RULES } from './testing/named-rules.js';

const bundle = bundleOf([
  { rule: NAMED_RULES.每月1次 ?? null },
  {
    rule: {
      kind: 'per-subject',
      items: [{ subjects: ['机构职能'], rule: { kind: 'standing' } }],
    },
  },
]);
const good = { item: 'item-0', event: 'published', at: '2026-11-03' };
const problemsOf = (...events: unknown[]) => checkEvents(bundle, events, { at: '2026-11-20' }).problems;

describe('checkEvents', () => {
  it.each<[string, unknown, object]>([
    ['null', null, { problem: 'invalid-field', field: null }],
    ['a list', [], { problem: 'invalid-field', field: null }],
    ['no item', { ...good, item: undefined }, { problem: 'invalid-field', field: 'item' }],
    [
      'an event of no known kind',
      { ...good, event: 'publish' },
      { problem: 'invalid-field', field: 'event' },
    ],
    ['a number for a time', { ...good, at: 20261103 }, { problem: 'invalid-field', field: 'at' }],
    ['half a count', { ...good, count: 0.5 }, { problem: 'invalid-field', field: 'count' }],
    ['a count of none', { ...good, count: 0 }, { problem: 'invalid-field', field: 'count' }],
    ['a value in words', { ...good, value: '90' }, { problem: 'invalid-field', field: 'value' }],
    ['an unknown item', { ...good, item: 'item-9' }, { problem: 'unknown-item', item: 'item-9' }],
    [
      '30 February',
      { ...good, at: '2026-02-30' },
      { problem: 'impossible-date', field: 'at', text: '2026-02-30' },
    ],
    [
      '25 o’clock',
      { ...good, at: '2026-11-03T25:00:00+08:00' },
      { problem: 'impossible-date', field: 'at', text: '2026-11-03T25:00:00+08:00' },
    ],
    [
      'a moment without an offset',
      { ...good, at: '2026-11-03T09:12:00' },
      { problem: 'no-offset', field: 'at', text: '2026-11-03T09:12:00' },
    ],
    ['slashes', { ...good, at: '2026/11/3' }, { problem: 'not-a-time', field: 'at', text: '2026/11/3' }],
    [
      'a record at no time',
      { ...good, recordedAt: '昨天' },
      { problem: 'not-a-time', field: 'recordedAt', text: '昨天' },
    ],
    ['tomorrow', { ...good, at: '2026-11-21' }, { problem: 'later-than-now', text: '2026-11-21' }],
    [
      'a subject the rule does not know',
      { ...good, item: 'item-1', subject: '公文' },
      { problem: 'unknown-subject', subject: '公文', known: ['机构职能'] },
    ],
  ])('says that it is %s', (_, event, problem) => {
    expect(problemsOf(event)).toEqual([{ index: 0, ...problem }]);
  });

  it('is content with a day, a moment in any zone, and the last second of the day', () => {
    expect(
      problemsOf(
        good,
        { ...good, at: '2026-11-20', count: 1 },
        { ...good, at: '2026-11-20T15:59:59Z' },
        { ...good, item: 'item-1', subject: '机构职能' },
      ),
    ).toEqual([]);
    expect(problemsOf({ ...good, at: '2026-11-20T16:00:00Z' })).toMatchObject([
      { problem: 'later-than-now' },
    ]);
  });

  it('knows a duplicate by its content, not by the order of its keys', () => {
    const again = { at: '2026-11-03', event: 'published', item: 'item-0' };
    expect(problemsOf(good, { ...good, title: '通知' }, again)).toEqual([
      { index: 2, problem: 'duplicate', first: 0 },
    ]);
  });

  it('refuses options that are no date', () => {
    expect(() => checkEvents(bundle, [], { at: 'today' })).toThrow(RangeError);
  });
});
