import { describe, expect, test } from 'vitest';
import { calendarFromData } from './calendar.js';
import { type Day, formatDay, parseDay } from './civil-day.js';
import { applyOverlay, calendarDataAsKnownOn, dayFromLunar, type OverlayPatch } from './national.js';
import { national2026 } from './testing/national-2026.js';
import { readCases } from './testing/table.js';

const national = national2026;
const source = { ref: 'notice' };
const day = (text: string) => parseDay(text) as Day;
const overlaid = (...patches: OverlayPatch[]) => applyOverlay(national, patches);
const calendarOf = (...patches: OverlayPatch[]) => calendarFromData(overlaid(...patches).data);

/** Liangshan's notice for 2023. */
const LIANGSHAN: OverlayPatch[] = [
  {
    name: '火把节',
    off: ['09', '10', '11', '12', '13', '14', '15', '16'].map((date) => `2023-08-${date}`),
    makeup: ['2023-08-06', '2023-08-19'],
    source,
  },
  {
    name: '彝族年',
    off: ['20', '21', '22', '23', '24', '25', '26'].map((date) => `2023-11-${date}`),
    makeup: ['2023-11-18', '2023-11-19'],
    cancel: ['2023-10-07'],
    source,
  },
];

describe('Liangshan 2023, which cancels a national make-up day', () => {
  const sources = { notice: { title: '2023年节假日安排的通知', date: '2023-01-01' } };
  const { data, problems } = applyOverlay(national, LIANGSHAN, sources);
  const calendar = calendarFromData(data);

  test.each(readCases('liangshan-2023.md'))('$day: $class', ({ day: text = '', class: kind, workday }) => {
    expect(calendar.dayInfo(day(text))).toMatchObject({ class: kind, workday: workday === 'yes' });
  });

  test('says whose the days are, and leaves the national data alone', () => {
    expect(problems).toEqual([]);
    expect(calendar.overlay).toBe('patched');
    expect(calendar.dayInfo(day('2023-08-10'))).toMatchObject({ name: '火把节', notice: sources.notice });
    expect(national.days['2023-10-07']?.class).toBe('makeup');
    expect(calendarFromData(national).overlay).toBe('none');
  });

  test('moves due days', () => {
    // 08-08 is followed by eight festival days; 08-17 and 18 are worked, and so is Saturday the 19th.
    expect(formatDay(calendar.addWorkdays(day('2023-08-08'), 3) as Day)).toBe('2023-08-19');
    expect(formatDay(calendarFromData(national).addWorkdays(day('2023-08-08'), 3) as Day)).toBe('2023-08-11');
    // The first day back after National Day is 8 October here, 7 October elsewhere.
    expect(formatDay(calendar.addWorkdays(day('2023-09-28'), 1) as Day)).toBe('2023-10-08');
    expect(formatDay(calendarFromData(national).addWorkdays(day('2023-09-28'), 1) as Day)).toBe('2023-10-07');
  });
});

describe('a county as known on an earlier day', () => {
  const sources = { notice: { title: '2023年节假日安排的通知', date: '2023-01-01' } };
  const { data } = applyOverlay(national, LIANGSHAN, sources);

  test('has its own days once their document is out, over the national days of then', () => {
    const then = calendarDataAsKnownOn(data, day('2023-06-01'));
    expect(then).toMatchObject({ lastOfficialYear: 2023, asKnownOn: '2023-06-01', overlay: 'patched' });
    expect(then.days['2023-10-07']?.class).toBe('overlay-cancelled-makeup');
    expect(then.notices['overlay:notice']).toBe(sources.notice);
    const onItsDay = calendarDataAsKnownOn(data, day('2023-01-01'));
    expect(onItsDay.days['2023-10-07']?.class).toBe('overlay-cancelled-makeup');
    expect(calendarDataAsKnownOn(data, day('2022-12-31')).days['2023-10-07']?.class).toBe('makeup');
  });
});

describe('lunar days', () => {
  test.each(readCases('lunar-days.md'))('$year 农历$month-$day $leap → $civil', (row) => {
    const found = dayFromLunar({
      year: Number(row.year),
      month: Number(row.month),
      day: Number(row.day),
      leap: row.leap === 'leap',
    });
    expect(found === null ? 'none' : formatDay(found)).toBe(row.civil);
  });

  const torches = (leap?: 'first' | 'leap' | 'both') => {
    const { data } = overlaid({
      name: '火把节',
      off: [{ lunar: '06-24', days: 3, ...(leap && { leap }) }],
      source,
    });
    return Object.entries(data.days).flatMap(([text, entry]) =>
      entry.class === 'overlay-off' ? [text] : [],
    );
  };

  test('火把节 is three days from 六月廿四 every year, in the first of two sixth months', () => {
    const days = torches();
    expect(days.filter((text) => text.startsWith('2024'))).toEqual([
      '2024-07-29',
      '2024-07-30',
      '2024-07-31',
    ]);
    expect(days.filter((text) => text.startsWith('2025'))).toEqual([
      '2025-07-18',
      '2025-07-19',
      '2025-07-20',
    ]);
    expect(days.filter((text) => text.startsWith('2026'))).toEqual([
      '2026-08-06',
      '2026-08-07',
      '2026-08-08',
    ]);
    expect(days).toHaveLength(3 * 30);
  });

  test('or in the leap month, or in both, and in the only one of other years', () => {
    expect(torches('leap').filter((text) => text.startsWith('2025'))).toEqual([
      '2025-08-17',
      '2025-08-18',
      '2025-08-19',
    ]);
    expect(torches('leap').filter((text) => text.startsWith('2026'))).toEqual([
      '2026-08-06',
      '2026-08-07',
      '2026-08-08',
    ]);
    expect(torches('both').filter((text) => text.startsWith('2025'))).toHaveLength(6);
  });

  test('stay within the years that the patch names', () => {
    const { data } = overlaid({ name: '三月三', off: [{ lunar: '03-03', from: 2024, to: 2025 }], source });
    const days = Object.keys(data.days).filter((text) => data.days[text]?.class === 'overlay-off');
    expect(days.sort()).toEqual(['2024-04-11', '2025-03-31']);
  });

  test('reach the first and the last day of the calendar and no further', () => {
    // 2007-01-01 was 冬月十三 of the year before; 2007-12-31 冬月廿二.
    const daysOf = (lunar: string, days = 1) => {
      const { data } = overlaid({ off: [{ lunar, days, from: 2007, to: 2007 }], source });
      return Object.keys(data.days)
        .filter((text) => data.days[text]?.class === 'overlay-off')
        .sort();
    };
    expect(daysOf('11-13')).toEqual(['2007-01-01', '2007-12-22']);
    expect(daysOf('11-22')).toEqual(['2007-01-10', '2007-12-31']);
    expect(daysOf('11-23')).toEqual(['2007-01-11']);
    expect(daysOf('11-12', 2)).toEqual(['2007-01-01', '2007-12-21', '2007-12-22']);
    expect(daysOf('11-22', 2)).toEqual(['2007-01-10', '2007-01-11', '2007-12-31']);
    const ends = ['2007-01-05', '2036-12-30'];
    expect(overlaid({ off: ends, source }).problems).toEqual([]);
  });

  test('of a twelfth month fall in the next civil year', () => {
    const { data } = overlaid({ name: '腊月廿三', off: [{ lunar: '12-23', from: 2026, to: 2026 }], source });
    const days = Object.keys(data.days).filter((text) => data.days[text]?.class === 'overlay-off');
    expect(days).toEqual(['2026-02-10']);
  });
});

describe('patches apply in order', () => {
  test('a later one over an earlier one', () => {
    const calendar = calendarOf(
      { name: '县庆', off: ['2026-11-04'], makeup: ['2026-11-07'], source },
      { name: '县庆', cancel: ['2026-11-04', '2026-11-07'], source },
    );
    expect(calendar.dayInfo(day('2026-11-04'))).toMatchObject({
      workday: true,
      class: 'overlay-cancelled-off',
    });
    expect(calendar.dayInfo(day('2026-11-07'))).toMatchObject({
      workday: false,
      class: 'overlay-cancelled-makeup',
    });
  });

  test('a cancelled day off is worked on a weekday and rests on a weekend', () => {
    const calendar = calendarOf({ cancel: ['2026-10-05', '2026-10-04'], source });
    expect(calendar.dayInfo(day('2026-10-05'))).toMatchObject({ workday: true, name: '国庆节' });
    expect(calendar.dayInfo(day('2026-10-04'))).toMatchObject({
      workday: false,
      class: 'overlay-cancelled-off',
    });
  });
});

describe('what a patch cannot mean is reported at its place', () => {
  test.each([
    ['impossible-day', { off: ['2026-11-04', '2026-02-30'] }, 'off', 1, '2026-02-30'],
    ['impossible-day', { off: [{ lunar: '12-30', from: 2026, to: 2026 }] }, 'off', 0, '12-30'],
    ['out-of-range', { makeup: ['2006-01-07'] }, 'makeup', 0, '2006-01-07'],
    ['out-of-range', { off: [{ lunar: '06-24', from: 2090 }] }, 'off', 0, '06-24'],
    ['makeup-on-workday', { makeup: ['2026-11-04'] }, 'makeup', 0, '2026-11-04'],
    ['makeup-on-workday', { makeup: ['2026-10-10'] }, 'makeup', 0, '2026-10-10'],
    ['cancel-without-effect', { cancel: ['2026-11-04'] }, 'cancel', 0, '2026-11-04'],
    ['cancel-without-effect', { cancel: ['2026-10-10', '2026-10-10'] }, 'cancel', 1, '2026-10-10'],
  ] satisfies [string, Omit<OverlayPatch, 'source'>, string, number, string][])(
    '%s: %j',
    (kind, patch, list, index, text) => {
      expect(overlaid({ ...patch, source }).problems).toEqual([{ kind, patch: 0, list, index, day: text }]);
    },
  );
});

test('an unknown overlay shows in the calendar, and so does none', () => {
  expect(calendarFromData(applyOverlay(national, 'unknown').data).overlay).toBe('unknown');
  expect(calendarFromData(applyOverlay(national, 'none').data).overlay).toBe('none');
});
