import type { CountyEvent, Flag, ItemVerdict } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.js';
import { bundleOf, type PlainRule } from './testing/bundle.js';
import { NAMED_RULES } from './testing/named-rules.js';
import { runsOf } from './testing/runs.js';

const AT = '2026-11-20';
const monthly = NAMED_RULES.每月1次 as PlainRule;

type Line = Partial<CountyEvent> & { at: string };

function flagsFor(lines: readonly Line[]): [Flag['flag'], string | undefined][] {
  const events = lines.map((line): CountyEvent => ({ item: 'item-0', event: 'published', ...line }));
  const [verdict] = evaluate(bundleOf([{ rule: monthly }]), events, { at: AT }).items as [ItemVerdict];
  return (verdict.flags ?? []).map(({ flag, at }) => [flag, at]);
}

describe('flags of dates', () => {
  it('look back over the year before the day, and no further', () => {
    const undated = (at: string) => flagsFor([{ at, undated: true }]);
    expect(undated('2025-11-20')).toEqual([['undated', '2025-11-20']]);
    expect(undated('2025-11-19')).toEqual([]);
  });

  it('name the document, where it has a name', () => {
    const flags = (line: Line) => {
      const event: CountyEvent = { item: 'item-0', event: 'published', undated: true, ...line };
      return evaluate(bundleOf([{ rule: monthly }]), [event], { at: AT }).items[0]?.flags ?? [];
    };
    expect(flags({ at: '2026-11-02', ref: '甲' })[0]?.ref).toBe('甲');
    expect(flags({ at: '2026-11-02' })[0]).not.toHaveProperty('ref');
  });

  it('call a date corrected only by an earlier record of the same act on another day or hour', () => {
    const corrected = { at: '2026-11-02', ref: '甲', recordedAt: '2026-11-18' };
    const backDated = [['back-dated', '2026-11-02']];
    expect(flagsFor([{ at: '2026-11-09', ref: '甲' }, corrected])).toEqual([['corrected', '2026-11-02']]);
    expect(flagsFor([{ at: '2026-11-09', ref: '乙' }, corrected])).toEqual(backDated);
    expect(flagsFor([{ at: '2026-11-09', ref: '甲', event: 'updated' }, corrected])).toEqual(backDated);
    expect(flagsFor([{ at: '2026-11-02', ref: '甲', title: '另一条' }, corrected])).toEqual(backDated);
    expect(flagsFor([{ at: '2026-11-19', ref: '甲' }, corrected])).toEqual(backDated);
  });

  it.each([
    ['2026-11-18', '2026-11-19'],
    ['2026-11-18T09:00:00+08:00', '2026-11-18T10:00:00+08:00'],
  ])('take the record of %s for the earlier, and that of %s for the correction', (first, second) => {
    const lines = [
      { at: '2026-11-02', ref: '甲', recordedAt: first },
      { at: '2026-11-09', ref: '甲', recordedAt: second },
    ];
    const flags = [
      ['back-dated', '2026-11-02'],
      ['corrected', '2026-11-09'],
    ];
    expect(flagsFor(lines)).toEqual(flags);
    expect(flagsFor(lines.toReversed())).toEqual(flags);
  });

  it('take two records of one moment for two', () => {
    const recordedAt = '2026-11-18T09:00:00+08:00';
    const lines = ['2026-11-02', '2026-11-09'].map((at) => ({ at, ref: '甲', recordedAt }));
    expect(flagsFor(lines).map(([flag]) => flag)).toEqual(['back-dated', 'back-dated']);
  });
});

describe('flags of bursts', () => {
  const bundle = bundleOf(Array.from({ length: 8 }, () => ({ rule: monthly })));
  const burstsOf = (events: readonly CountyEvent[]) =>
    evaluate(bundle, [...events], { at: AT }).items.flatMap(({ id, flags = [] }) =>
      flags.filter(({ flag }) => flag === 'burst').map(({ at, detail }) => `${id} ${at} ${detail}`),
    );
  const published = (item: number, at: string): CountyEvent => ({
    item: `item-${item}`,
    event: 'published',
    at,
  });

  it('are five items within ten minutes to the second, over midnight too', () => {
    const over = (last: string) => [
      published(0, '2026-11-19T23:55:00+08:00'),
      published(1, '2026-11-19T23:56:00+08:00'),
      published(2, '2026-11-19T23:57:00+08:00'),
      published(3, '2026-11-20T00:01:00+08:00'),
      published(4, last),
    ];
    expect(burstsOf(over('2026-11-20T00:05:00+08:00'))).toHaveLength(5);
    // A second later the first is out of reach of the last, and the others still see all five.
    expect(burstsOf(over('2026-11-20T00:05:01+08:00'))).toHaveLength(3);
  });

  it('count publications with a time, and nothing else', () => {
    const minute = (item: number) => `2026-11-20T09:0${item}:00+08:00`;
    const four = [0, 1, 2, 3].map((item) => published(item, minute(item)));
    expect(burstsOf([...four, { ...published(4, minute(4)), event: 'document-issued' }])).toEqual([]);
    expect(burstsOf([...four, published(4, '2026-11-20')])).toEqual([]);
    expect(burstsOf([...four, published(4, minute(4))])).toHaveLength(5);
  });

  it('are what counting says, whatever the order of the records', () => {
    const base = Date.parse('2026-11-19T15:40:00Z');
    const line = fc
      .record({ item: fc.integer({ min: 0, max: 7 }), minutes: fc.integer({ min: 0, max: 60 }) })
      .map(({ item, minutes }) => published(item, new Date(base + minutes * 60_000).toISOString()));
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { maxLength: 16, selector: ({ item, at }) => item + at }),
        (events) => {
          const flagged = burstsOf(events).map((text) => text.split(' ')[0]);
          const counted = events.filter(({ at }) => {
            const near = events.filter((other) => Math.abs(Date.parse(other.at) - Date.parse(at)) <= 600_000);
            return new Set(near.map(({ item }) => item)).size >= 5;
          });
          expect(flagged).toEqual(counted.map(({ item }) => item).sort());
        },
      ),
      { numRuns: Math.ceil(runsOf(600) / 6), seed: 17 },
    );
  });
});
