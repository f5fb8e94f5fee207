import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, formatPoint, hasHappened, isLate, isOver, type Point, parsePoint } from './point.js';

/** 24:00 is how a due moment at a day's end is held. */
const point = (text: string): Point =>
  text.endsWith('T24:00')
    ? { ...(parsePoint(text.slice(0, 10)) as Point), second: 86400 }
    : (parsePoint(text) as Point);

describe('a point', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['2026-11-03T09:12:00+08:00', '2026-11-03T09:12:00+08:00'],
    ['2026-11-03T09:12:07+08:00', '2026-11-03T09:12:07+08:00'],
    ['2026-11-03T17:00:00Z', '2026-11-04T01:00:00+08:00'],
  ])('%s reads as %s', (text, read) => {
    expect(formatPoint(point(text))).toBe(read);
  });

  it.each([
    '2026-02-30',
    '2026-11-03T09:12:00',
    '2026-11-3',
    '',
    '2026-11-03T24:00:00+08:00',
    '2026-11-03T23:60:00+08:00',
    '2026-11-03T23:59:60+08:00',
    '2026-11-03T-1:00:00+08:00',
    '2026-11-03T 9:00:00+08:00',
    '2026-11-03T1::00:00+08:00',
    '2026-11-03T1/:00:00+08:00',
  ])('%j is none', (text) => {
    expect(parsePoint(text)).toBeNull();
  });
});

describe('isOver', () => {
  it.each<[string, string, boolean]>([
    ['2026-11-03', '2026-11-03', false],
    ['2026-11-03', '2026-11-03T23:59:59+08:00', false],
    ['2026-11-03', '2026-11-04T00:00:00+08:00', true],
    ['2026-11-03T18:00:00+08:00', '2026-11-03T18:00:00+08:00', false],
    ['2026-11-03T18:00:00+08:00', '2026-11-03T18:00:01+08:00', true],
    ['2026-11-03T18:00:00+08:00', '2026-11-03', true],
    ['2026-11-03T24:00', '2026-11-03', false],
    ['2026-11-03T24:00', '2026-11-04T00:00:00+08:00', false],
    ['2026-11-03T24:00', '2026-11-04T00:00:01+08:00', true],
    ['2026-11-03T24:00', '2026-11-04', true],
  ])('what is due %s is over at %s: %s', (due, now, over) => {
    expect(isOver(point(due), point(now))).toBe(over);
  });
});

describe('isLate', () => {
  it.each<[string, string, boolean]>([
    ['2026-11-03', '2026-11-03T23:59:59+08:00', false],
    ['2026-11-03', '2026-11-04', true],
    ['2026-11-03', '2026-11-02', false],
    ['2026-11-03T18:00:00+08:00', '2026-11-03', false],
    ['2026-11-03T18:00:00+08:00', '2026-11-03T18:00:00+08:00', false],
    ['2026-11-03T18:00:00+08:00', '2026-11-03T18:00:01+08:00', true],
    ['2026-11-03', '2026-11-04T00:00:00+08:00', true],
    ['2026-11-03T24:00', '2026-11-03', false],
    ['2026-11-03T24:00', '2026-11-04T00:00:00+08:00', false],
    ['2026-11-03T24:00', '2026-11-04T00:00:01+08:00', true],
    ['2026-11-03T24:00', '2026-11-04', true],
  ])('what is due %s and done %s is late: %s', (due, done, late) => {
    expect(isLate(point(due), point(done))).toBe(late);
  });
});

describe('hasHappened', () => {
  it.each<[string, string, boolean]>([
    ['2026-11-03', '2026-11-03T00:00:00+08:00', true],
    ['2026-11-03T10:00:00+08:00', '2026-11-03', true],
    ['2026-11-03T10:00:00+08:00', '2026-11-03T10:00:00+08:00', true],
    ['2026-11-03T10:00:01+08:00', '2026-11-03T10:00:00+08:00', false],
    ['2026-11-04', '2026-11-03', false],
  ])('%s at %s: %s', (happened, now, has) => {
    expect(hasHappened(point(happened), point(now))).toBe(has);
  });
});

describe('parsePoint', () => {
  it("reads the county's own zone as it does any other", () => {
    const digits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const mark = fc.constantFrom(':', ':', ':', '-', '0');
    const time = fc.tuple(digits, mark, digits, mark, digits).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('2026-11-03', '2026-02-30'),
        fc.constantFrom('T', ' '),
        time,
        (day, t, clock) => {
          const written = `${day}${t}${clock}`;
          // The same moment with a fraction of a second, which is cut off, is not of the common length.
          expect(parsePoint(`${written}+08:00`)).toEqual(parsePoint(`${written}.0+08:00`));
        },
      ),
      { numRuns: 1000, seed: 61 },
    );
    expect(parsePoint('2026-11-03T09:12:34+08:00')).toEqual({ day: 20760, second: 33154 });
  });
});

describe('addMinutes', () => {
  it.each<[string, number, Point | null]>([
    ['2026-11-03T18:00:00+08:00', 90, point('2026-11-03T19:30:00+08:00')],
    ['2026-11-03T18:00:00+08:00', 6 * 60, { ...point('2026-11-03'), second: 86400 }],
    ['2026-11-03T18:00:00+08:00', 6 * 60 + 1, point('2026-11-04T00:01:00+08:00')],
    ['2026-11-03', 24 * 60, { ...point('2026-11-04'), second: 86400 }],
    ['2026-11-03', -24 * 60, { ...point('2026-11-02'), second: 86400 }],
    ['2199-12-31', 1, null],
  ])('%s and %i minutes', (from, minutes, to) => {
    expect(addMinutes(point(from), minutes)).toEqual(to);
  });

  it('writes the end of a day as the next midnight', () => {
    expect(formatPoint({ ...point('2026-11-03'), second: 86400 })).toBe('2026-11-04T00:00:00+08:00');
  });
});
