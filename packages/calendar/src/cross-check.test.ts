import chineseDays from 'chinese-days';
import { LegalHoliday } from 'tyme4ts';
import { expect, test } from 'vitest';
import { calendarFromData } from './calendar.js';
import { civilFromDay, type Day, formatDay, isWeekend, parseDay } from './civil-day.js';
import { qingmingOf } from './lunar.js';
import { dayFromLunar } from './national.js';
import { national2026 } from './testing/national-2026.js';
import { readCases } from './testing/table.js';

const calendar = calendarFromData(national2026);

function disagreements(isWorkday: (day: Day) => boolean): string[] {
  const found: string[] = [];
  for (let day = calendar.firstDay; day <= (parseDay('2026-12-31') as Day); day++) {
    if (isWorkday(day) !== calendar.isWorkday(day)) found.push(formatDay(day));
  }
  return found;
}

const known = (library: string) =>
  readCases('known-disagreements.md').flatMap((row) => (row.library === library ? [row.day] : []));

// In a zone west of Greenwich chinese-days takes the day before: this test runs in UTC only.
test('chinese-days disagrees on the days listed, and on no other', () => {
  expect(disagreements((day) => chineseDays.isWorkday(formatDay(day)))).toEqual(known('chinese-days'));
});

test('tyme4ts disagrees on the days listed, and on no other', () => {
  const isWorkday = (day: Day) => {
    const { year, month, day: date } = civilFromDay(day);
    return LegalHoliday.fromYmd(year, month, date)?.isWork() ?? !isWeekend(day);
  };
  expect(disagreements(isWorkday)).toEqual(known('tyme4ts'));
});

test('each day listed is decided by the notice it cites', () => {
  for (const row of readCases('known-disagreements.md')) {
    const info = calendar.dayInfo(parseDay(row.day as string) as Day);
    expect([row.day, info?.class, info?.notice?.number]).toEqual([row.day, row.class, row.notice]);
  }
});

test('chinese-days dates the festivals of a century as the lunar table does', () => {
  for (let year = 2007; year <= 2100; year++) {
    for (const [month, day] of [
      [1, 1],
      [5, 5],
      [8, 15],
    ] as const) {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const found = dayFromLunar({ year, month, day });
      expect([text, formatDay(found as Day)]).toEqual([text, chineseDays.getSolarDateFromLunar(text).date]);
    }
    // 2100 is no leap year, so its Qingming falls a day later in the month than that of 2096; chinese-days keeps the 4th.
    const qingming = year === 2100 ? '2100-04-05' : chineseDays.getSolarTermDate(year, 4, 'pure_brightness');
    expect(formatDay(qingmingOf(year) as Day)).toBe(qingming);
  }
});
