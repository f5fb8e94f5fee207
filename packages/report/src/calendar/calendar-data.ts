import { type CalendarNotice, formatDay, weekdayOf } from '@shixian/calendar';
import { stringify } from 'csv-stringify/sync';
import ical, { ICalEventTransparency } from 'ical-generator';
import { type CalendarInput, daysOf, owedIn, spansOf } from './calendar-input.js';

/** The days for a program: keys in this order, days in order of time. */
export function jsonFromCalendar(input: CalendarInput): string {
  const { calendar, year, month, county } = input;
  const days = daysOf(input).map(({ day, info: { workday, class: kind, name, notice, provisional } }) => ({
    day: formatDay(day),
    weekday: weekdayOf(day),
    workday,
    class: kind,
    ...(name !== undefined && { name }),
    ...(notice !== undefined && { notice: notice.number ?? notice.title }),
    provisional,
  }));
  const notices = [
    ...new Set(daysOf(input).flatMap(({ info }) => info.notice ?? [])),
  ] satisfies CalendarNotice[];
  return `${JSON.stringify({ year, month: month ?? null, county: county ?? null, overlay: calendar.overlay, days, owed: owedIn(input), notices }, null, 2)}\n`;
}

/** One row a day (RFC 4180), weekday 1 Monday to 7 Sunday. */
export function csvFromCalendar(input: CalendarInput): string {
  const head = ['day', 'weekday', 'workday', 'class', 'name', 'notice', 'provisional'];
  const rows = daysOf(input).map(({ day, info }) => [
    formatDay(day),
    weekdayOf(day),
    String(info.workday),
    info.class,
    info.name ?? '',
    info.notice?.number ?? info.notice?.title ?? '',
    String(info.provisional),
  ]);
  return stringify([head, ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}

/** The arranged days off and days worked as all-day events (RFC 5545). Importing again updates and does not double. */
export function icsFromCalendar(input: CalendarInput): string {
  const { county, lang, year } = input;
  const whose = county?.name ?? (lang === 'en' ? 'national' : '全国');
  const calendar = ical({
    name: lang === 'en' ? `Working days ${year}: ${whose}` : `${year}年放假调休：${whose}`,
    prodId: { company: 'Shixian', product: 'shixian', language: lang === 'en' ? 'EN' : 'ZH' },
  });
  const [off, worked] = lang === 'en' ? ['off', 'worked'] : ['休', '班'];
  for (const { first, last, info } of spansOf(daysOf(input))) {
    const provisional = info.provisional ? (lang === 'en' ? ' (provisional)' : '（暂定）') : '';
    calendar.createEvent({
      id: `${county?.code ?? 'national'}-${formatDay(first)}@shixian`,
      start: formatDay(first),
      end: formatDay(last + 1),
      allDay: true,
      // What is written must not depend on when it is written.
      stamp: `${info.notice?.date ?? formatDay(first)}T00:00:00Z`,
      summary: `${info.name} ${info.workday ? worked : off}${provisional}`,
      description: [info.notice?.title, info.notice?.number, info.notice?.url].filter(Boolean).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
