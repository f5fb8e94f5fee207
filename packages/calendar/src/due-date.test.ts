import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from './civil-day.js';
import { dayOfNamedDate, type NamedDate, type Repeat, unitOfRepeat } from './due-date.js';
import { periodOf } from './period.js';

const rules = { weekStart: 1, inclusive: true } as const;

function dayIn(
  turnOf: string,
  repeat: Repeat,
  date: NamedDate,
  options: { weekStart: 1; inclusive: boolean } = rules,
) {
  const unit = unitOfRepeat(repeat);
  const day = dayOfNamedDate(date, periodOf(parseDay(turnOf) as number, unit), unit, options);
  return day === null ? null : formatDay(day);
}

describe('dayOfNamedDate', () => {
  it.each<[string, string, Repeat, NamedDate, string | null]>([
    ['每月25日前', '2026-02-10', 'monthly', { day: 25 }, '2026-02-25'],
    ['每月31日', '2026-02-10', 'monthly', { day: 31 }, '2026-02-28'],
    ['每月底前', '2028-02-10', 'monthly', { day: 'end' }, '2028-02-29'],
    ['次月5日前', '2026-12-10', 'monthly', { monthOffset: 1, day: 5 }, '2027-01-05'],
    ['每月上旬', '2026-11-30', 'monthly', { part: 'early' }, '2026-11-10'],
    ['每月下旬', '2026-11-30', 'monthly', { part: 'late' }, '2026-11-30'],
    ['每季度末前', '2026-05-05', 'quarterly', { day: 'end' }, '2026-06-30'],
    ['每季度第一个月15日前', '2026-05-05', 'quarterly', { monthOfQuarter: 1, day: 15 }, '2026-04-15'],
    ['每年3月前', '2026-05-05', 'yearly', { month: 3, before: true }, '2026-02-28'],
    ['每年3月', '2026-05-05', 'yearly', { month: 3 }, '2026-03-31'],
    ['次年1月底前', '2026-05-05', 'yearly', { yearOffset: 1, month: 1, day: 'end' }, '2027-01-31'],
    ['上半年的9月', '2026-05-05', 'half-yearly', { month: 9, day: 10 }, null],
    ['每周五', '2026-11-18', 'weekly', { weekday: 5 }, '2026-11-20'],
    ['下周一', '2026-11-18', 'weekly', { weekOffset: 1, weekday: 1 }, '2026-11-23'],
    ['每月第二个周五', '2026-11-18', 'monthly', { week: 2, weekday: 5 }, '2026-11-13'],
    ['每月第二周', '2026-11-18', 'monthly', { week: 2 }, '2026-11-08'],
    // November 2026 begins on a Sunday, February 2026 has 28 days from a Sunday, May 2026 ends on a Sunday.
    ['每月第一周前', '2026-11-18', 'monthly', { week: 1, before: true }, '2026-10-31'],
    ['每月第五周', '2026-02-10', 'monthly', { week: 5 }, '2026-02-28'],
    ['每月第六周前', '2026-05-05', 'monthly', { week: 6, before: true }, '2026-05-24'],
    ['每月最后一个周五', '2026-11-18', 'monthly', { weekday: 5 }, '2026-11-27'],
    // December 2026 begins on a Tuesday.
    ['每月第二个周五', '2026-12-18', 'monthly', { week: 2, weekday: 5 }, '2026-12-11'],
    ['每月最后一个周五', '2026-12-18', 'monthly', { weekday: 5 }, '2026-12-25'],
    ['每月最后一个周日', '2026-02-10', 'monthly', { weekday: 7 }, '2026-02-22'],
    ['每月最后一个周一', '2026-03-10', 'monthly', { weekday: 1 }, '2026-03-30'],
    ['次年底前', '2026-05-05', 'yearly', { yearOffset: 1, day: 'end' }, '2027-12-31'],
    ['2027年底前', '2026-05-05', 'none', { year: 2027, day: 'end' }, '2027-12-31'],
    ['次年底前', '2199-05-05', 'yearly', { yearOffset: 1, day: 'end' }, null],
  ])('%s in the turn of %s', (_, turnOf, repeat, date, day) => {
    expect(dayIn(turnOf, repeat, date)).toBe(day);
  });

  it('leaves the day itself out where the county reads 25日前 so', () => {
    expect(dayIn('2026-02-10', 'monthly', { day: 25 }, { weekStart: 1, inclusive: false })).toBe(
      '2026-02-24',
    );
  });
});
