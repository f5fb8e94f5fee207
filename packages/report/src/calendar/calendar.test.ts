import { type CalendarData, calendarFromData, type Day, parseDay } from '@shixian/calendar';
import { applyOverlay, nationalCalendarData } from '@shixian/calendar/national';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { csvFromCalendar, icsFromCalendar, jsonFromCalendar } from './calendar-data.js';
import type { CalendarInput } from './calendar-input.js';
import { textFromCalendar } from './calendar-text.js';

/** As known when 2027 had no notice. */
const national = nationalCalendarData({ asKnownOn: parseDay('2026-11-21') as Day });
const inputOf = (year: number, month?: number, data: CalendarData = national): CalendarInput => ({
  calendar: calendarFromData(data),
  year,
  ...(month !== undefined && { month }),
  lang: 'zh-CN',
});
const liangshan = applyOverlay(
  national,
  [
    {
      name: '火把节',
      off: ['2023-08-10'],
      makeup: ['2023-08-06'],
      cancel: ['2023-10-07'],
      source: { ref: 'n' },
    },
  ],
  { n: { title: '凉山州2023年放假通知' } },
).data;

describe('as text', () => {
  test('a year is twelve months, two abreast, 休 and 班 in their columns', () => {
    const lines = textFromCalendar(inputOf(2026)).split('\n');
    expect(lines.filter((line) => /2026年\d+月/.test(line))).toHaveLength(6);
    expect(lines.slice(0, 7)).toEqual([
      '            2026年1月                             2026年2月',
      '一   二   三   四   五   六   日      一   二   三   四   五   六   日',
      '                1休  2休  3休  4班                                   1',
      ' 5    6    7    8    9   10   11       2    3    4    5    6    7    8',
      '12   13   14   15   16   17   18       9   10   11   12   13   14班 15休',
      '19   20   21   22   23   24   25      16休 17休 18休 19休 20休 21休 22休',
      '26   27   28   29   30   31           23休 24   25   26   27   28班',
    ]);
  });

  test('below stand the festivals, their source and what is provisional', () => {
    const text = textFromCalendar(inputOf(2026));
    expect(text).toContain('休　2026-02-15（周日）至2026-02-23（周一） 春节');
    expect(text).toContain('班　2026-09-20（周日） 国庆节');
    expect(text).toContain('依据：国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）');
    expect(text).toContain('暂定：2026-12-26至2026-12-31');
    expect(textFromCalendar(inputOf(2027, 10))).toContain('待定：2027-10-02（国庆节）逢休息日，应补休一天');
    expect(textFromCalendar(inputOf(2025))).not.toContain('暂定');
  });

  test("a county's own days name their notice, a cancelled make-up day has no mark", () => {
    const august = textFromCalendar(inputOf(2023, 8, liangshan));
    expect(august).toContain(' 7    8    9   10休 11');
    expect(august).toContain('依据：凉山州2023年放假通知');
    const october = textFromCalendar(inputOf(2023, 10, liangshan));
    expect(october).toContain(' 6休  7    8班');
    expect(october).toContain('不执行国家调休安排');
  });

  test('in English the words change and the days do not', () => {
    const text = textFromCalendar({ ...inputOf(2027, 10), lang: 'en' });
    expect(text).toContain('Mo   Tu   We   Th   Fr   Sa   Su');
    expect(text).toContain('Provisional: 2027-10-01 to 2027-10-31');
  });
});

test('as JSON every day of the stretch, with its class and its notice', () => {
  const found = JSON.parse(jsonFromCalendar(inputOf(2026, 10)));
  expect(found).toMatchObject({ year: 2026, month: 10, county: null, overlay: 'none', owed: [] });
  expect(found.days).toHaveLength(31);
  expect(found.days[9]).toEqual({
    day: '2026-10-10',
    weekday: 6,
    workday: true,
    class: 'makeup',
    name: '国庆节',
    notice: '国办发明电〔2025〕7号',
    provisional: false,
  });
  expect(found.notices.map(({ number }: { number: string }) => number)).toEqual(['国办发明电〔2025〕7号']);
});

test('as CSV one row a day', () => {
  const rows = parse(csvFromCalendar(inputOf(2027)), { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(365);
  expect(rows.filter(({ provisional }) => provisional === 'true')).toHaveLength(365);
  expect(rows[0]).toEqual({
    day: '2027-01-01',
    weekday: '5',
    workday: 'false',
    class: 'statutory',
    name: '元旦',
    notice: '国务院令第795号',
    provisional: 'true',
  });
});

test('as ics one event a stretch, the end day excluded as RFC 5545 asks', () => {
  const ics = icsFromCalendar(inputOf(2026));
  const events = new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  const text = (event: ICAL.Event) => `${event.startDate} ${event.endDate} ${event.summary}`;
  expect(events.map(text)).toContain('2026-10-01 2026-10-08 国庆节 休');
  expect(events.map(text)).toContain('2026-10-10 2026-10-11 国庆节 班');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(icsFromCalendar(inputOf(2026))).toBe(ics);
});
