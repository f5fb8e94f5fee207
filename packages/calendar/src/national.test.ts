import { existsSync, readFileSync } from 'node:fs';
import type { CalendarData as ModelCalendarData } from '@shixian/model';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { calendarFromData } from './calendar.js';
import type { CalendarData } from './calendar-data.js';
import { type Day, formatDay, parseDay } from './civil-day.js';
import { measuresFor, statutoryDays } from './measures.js';
import { nationalCalendarData } from './national.js';
import { national2026 } from './testing/national-2026.js';
import { readCases } from './testing/table.js';

const data = national2026;
const calendar = calendarFromData(data);
const day = (text: string) => parseDay(text) as Day;
const entriesOf = (year: number) =>
  Object.entries(data.days).filter(([, { notice }]) => notice.startsWith(String(year)));

test('the data has the shape of the schema', () => {
  expectTypeOf<CalendarData>().toEqualTypeOf<ModelCalendarData>();
});

const FACTS = new URL('../../../../shared/facts/china-days-2007-2026.csv', import.meta.url);
test.runIf(existsSync(FACTS))(
  'each of the 7,305 days from 2007 to 2026 agrees with the collected facts',
  () => {
    const facts = new Map(
      readFileSync(FACTS, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .map(([date = '', kind, name, urls = '']) => [date, { class: kind, name, urls: urls.split('|') }]),
    );
    let days = 0;
    for (let at = day('2007-01-01'); at <= day('2026-12-31'); at++, days++) {
      const info = calendar.dayInfo(at);
      const fact = facts.get(formatDay(at));
      expect(info?.name).toBe(fact?.name);
      expect(info?.class).toBe(fact?.class ?? ([6, 7].includes(((at + 3) % 7) + 1) ? 'weekend' : 'workday'));
      if (fact !== undefined) expect(fact.urls).toContain(info?.notice?.url);
    }
    expect(days).toBe(7305);
  },
);

describe('each notice', () => {
  test.each(readCases('notices.md'))(
    '$year: $off days off, $worked worked',
    ({ year, number, announced, off, worked }) => {
      const classes = entriesOf(Number(year)).map(([, entry]) => entry.class);
      expect(data.notices[year as string]).toMatchObject({ number, date: announced });
      expect(classes.filter((kind) => kind !== 'makeup')).toHaveLength(Number(off));
      expect(classes.filter((kind) => kind === 'makeup')).toHaveLength(Number(worked));
    },
  );

  test('and no other year is official', () => {
    expect([data.firstYear, data.lastOfficialYear]).toEqual([2007, 2026]);
    expect(Object.keys(data.notices).filter((id) => /^\d{4}$/.test(id))).toEqual(
      readCases('notices.md').map(({ year }) => year),
    );
  });

  test('has the statutory days of the Measures in force, and 3 September 2015 beside them', () => {
    for (let year = 2007; year <= 2026; year++) {
      const law = (statutoryDays(year, measuresFor(year)) ?? []).map((statutory) => formatDay(statutory.day));
      const written = entriesOf(year)
        .filter(([, entry]) => entry.class === 'statutory')
        .map(([text]) => text);
      expect(written.sort()).toEqual([...new Set([...law, ...(year === 2015 ? ['2015-09-03'] : [])])].sort());
    }
  });

  test('works Saturdays and Sundays only, rests on no weekend by swap', () => {
    for (const [text, entry] of Object.entries(data.days)) {
      const weekend = [0, 6].includes(new Date(`${text}T00:00:00Z`).getUTCDay());
      if (entry.class !== 'statutory') expect([text, weekend]).toEqual([text, entry.class !== 'swapped-off']);
    }
  });
});

describe('as known on an earlier day', () => {
  test.each(readCases('as-known-on.md'))(
    '$"known on": $day is $class',
    ({ day: of = '', class: kind, coverage, ...row }) => {
      const then = calendarFromData(nationalCalendarData({ asKnownOn: day(row['known on'] as string) }));
      expect([then.dayInfo(day(of))?.class, then.coverageOf(day(of))]).toEqual([kind, coverage]);
    },
  );

  test('a day that an amendment leaves as it was keeps its first notice', () => {
    expect(calendar.dayInfo(day('2020-01-25'))?.notice?.number).toBe('国办发明电〔2019〕16号');
    expect(calendar.dayInfo(day('2020-02-01'))?.notice?.number).toBe('国办发明电〔2020〕1号');
  });

  test('before any notice every day is provisional', () => {
    const then = calendarFromData(nationalCalendarData({ asKnownOn: day('2006-01-01'), lastYear: 2008 }));
    expect(then.coverageOf(day('2007-01-01'))).toBe('provisional');
    expect(then.isProvisional(day('2007-03-01'), day('2007-03-01'))).toBe(true);
    expect(then.dayInfo(day('2007-05-03'))?.class).toBe('statutory');
  });
});

describe('years without a notice', () => {
  test('2027 has the thirteen statutory days of the 2024 Measures, each marked provisional', () => {
    const found = Object.entries(data.days).filter(([text]) => text.startsWith('2027'));
    // The lunar dates and Qingming: cross-check.test.ts asks a second library.
    expect(found.map(([text, { name }]) => `${text} ${name}`)).toEqual([
      '2027-01-01 元旦',
      '2027-02-05 春节',
      '2027-02-06 春节',
      '2027-02-07 春节',
      '2027-02-08 春节',
      '2027-04-05 清明节',
      '2027-05-01 劳动节',
      '2027-05-02 劳动节',
      '2027-06-09 端午节',
      '2027-09-15 中秋节',
      '2027-10-01 国庆节',
      '2027-10-02 国庆节',
      '2027-10-03 国庆节',
    ]);
    for (const [, entry] of found) {
      expect(entry).toMatchObject({ class: 'statutory', notice: 'measures-2024', provisional: true });
    }
    expect(calendar.dayInfo(day('2027-02-05'))).toMatchObject({
      workday: false,
      provisional: true,
      notice: { number: '国务院令第795号' },
    });
  });

  test('a statutory day on a weekend, or on another festival, is owed and not placed', () => {
    const owed = (year: string) => data.uncertain.filter((item) => item.day.startsWith(year));
    expect(owed('2027').map((item) => `${item.day} ${item.name}`)).toEqual([
      '2027-02-06 春节',
      '2027-02-07 春节',
      '2027-05-01 劳动节',
      '2027-05-02 劳动节',
      '2027-10-02 国庆节',
      '2027-10-03 国庆节',
    ]);
    // 中秋 falls on 1 October in 2031.
    expect(owed('2031')).toContainEqual({ day: '2031-10-01', name: '国庆节' });
    expect(calendar.dayInfo(day('2031-10-01'))?.name).toBe('中秋节、国庆节');
    expect(calendar.owedDays).toBe(data.uncertain);
  });

  test('the days after 25 December of the last published year are provisional, and 2006 is not covered', () => {
    expect(formatDay(calendar.lastOfficialDay)).toBe('2026-12-25');
    expect(calendar.coverageOf(day('2026-12-25'))).toBe('official');
    expect(calendar.coverageOf(day('2026-12-26'))).toBe('provisional');
    expect(calendar.coverageOf(day('2006-12-31'))).toBe('none');
    expect(calendar.coverageOf(day('2037-01-01'))).toBe('none');
    expect(calendar.provisionalDays(day('2026-12-10'), day('2027-01-08'))).toEqual({
      first: day('2026-12-26'),
      last: day('2027-01-08'),
    });
    expect(calendar.provisionalDays(day('2026-01-01'), day('2026-12-25'))).toBeNull();
  });

  test('as many years as asked for, until the lunar table ends', () => {
    expect(nationalCalendarData({ lastYear: 2030 }).lastYear).toBe(2030);
    expect(calendar.dayInfo(day('2036-10-01'))?.class).toBe('statutory');
    expect(nationalCalendarData({ lastYear: 2010 }).lastYear).toBe(2026);
    expect(nationalCalendarData({ lastYear: 9999 }).lastYear).toBe(2100);
  });
});
