import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from './civil-day.js';
import { formatMoment, formatTime, parseMoment, parseTime } from './moment.js';

describe('a moment is mapped to the day and minute in the county (+08:00)', () => {
  test.each([
    ['2026-11-03T09:12:00+08:00', '2026-11-03', 9 * 60 + 12, 0],
    ['2026-11-03T09:12+08:00', '2026-11-03', 9 * 60 + 12, 0],
    ['2026-11-03T23:59:59.999+08:00', '2026-11-03', 23 * 60 + 59, 59],
    ['2026-11-03T16:00:00Z', '2026-11-04', 0, 0],
    ['2026-11-03T15:59:00Z', '2026-11-03', 23 * 60 + 59, 0],
    ['2026-12-31T16:30:00-00:00', '2027-01-01', 30, 0],
    ['2026-11-03T00:30:00+14:00', '2026-11-02', 18 * 60 + 30, 0],
    ['2026-11-02T23:00:00-12:00', '2026-11-03', 19 * 60, 0],
    ['2026-03-01T05:45:00+05:45', '2026-03-01', 8 * 60, 0],
  ])('%s', (text, day, minute, second) => {
    expect(parseMoment(text)).toEqual({ day: parseDay(day), minute, second, exact: true });
  });

  test.each([
    '2026-11-03',
    '2026-11-03T09:12:00',
    '2026-11-03 09:12:00+08:00',
    '2026-02-30T09:12:00+08:00',
    '2026-11-03T24:00:00+08:00',
    '2026-11-03T09:60:00+08:00',
    '2026-11-03T09:12:60+08:00',
    '2026-11-03T09:12:00+0800',
    '2026-11-03T09:12:00+24:00',
    '2026-11-03T09:12:00+08:60',
    '2026-11-03T9:12:00+08:00',
    '2026-11-03T09:12:00+08:00 ',
  ])('%j is refused', (text) => {
    expect(parseMoment(text)).toBeNull();
  });
});

test('a moment is written with the county offset, minutes beyond the day carried over', () => {
  const day = parseDay('2026-11-03') as number;
  expect(formatMoment(day, 18 * 60)).toBe('2026-11-03T18:00:00+08:00');
  expect(formatMoment(day, 1440)).toBe('2026-11-04T00:00:00+08:00');
  expect(formatMoment(day, -1)).toBe('2026-11-02T23:59:00+08:00');
  const moment = parseMoment(formatMoment(day, 75));
  expect([formatDay(moment?.day as number), moment?.minute]).toEqual(['2026-11-03', 75]);
});

test('times run from 00:00 to 24:00', () => {
  expect(['00:00', '18:00', '23:59', '24:00'].map(parseTime)).toEqual([0, 1080, 1439, 1440]);
  for (const text of ['24:01', '9:00', '18:60', '18：00', '18:0', '1a:30', '10:3a', '']) {
    expect([text, parseTime(text)]).toEqual([text, null]);
  }
  expect([0, 545, 1440].map(formatTime)).toEqual(['00:00', '09:05', '24:00']);
});
