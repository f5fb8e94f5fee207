import {
  type Calendar,
  calendarFromData,
  civilFromDay,
  formatDay,
  parseDay,
  periodOf,
  weekdayOf,
} from '@shixian/calendar';
import type { ItemVerdict } from '@shixian/model';
import type { ReportInput } from '../report-input.js';
import { namesText } from '../words.js';
import { type Translate, WEEKDAYS } from './labels.js';

/** The report's month and the next: how many items fall due on each day, with the days off and the make-up days. */
export function Months({ input, t }: { input: ReportInput; t: Translate }) {
  const calendar = calendarFromData(input.bundle.calendar);
  const today = parseDay(input.verdicts.at.slice(0, 10)) ?? 0;
  const dues = new Map<number, ItemVerdict[]>();
  for (const item of input.verdicts.items) {
    const day = item.nextDue === null ? null : parseDay(item.nextDue.slice(0, 10));
    if (day !== null) dues.set(day, [...(dues.get(day) ?? []), item]);
  }
  const first = periodOf(today, 'month');
  const second = periodOf(first.last + 1, 'month');
  return (
    <div class="months">
      {[first, second].map((month) => (
        <Month
          key={month.first}
          {...month}
          today={today}
          calendar={calendar}
          dues={dues}
          input={input}
          t={t}
        />
      ))}
    </div>
  );
}

interface MonthProps {
  first: number;
  last: number;
  today: number;
  calendar: Calendar;
  dues: ReadonlyMap<number, readonly ItemVerdict[]>;
  input: ReportInput;
  t: Translate;
}

function Month({ first, last, today, calendar, dues, input, t }: MonthProps) {
  const { year, month } = civilFromDay(first);
  const weeks: number[][] = [];
  for (let monday = first - (weekdayOf(first) - 1); monday <= last; monday += 7) {
    weeks.push(Array.from({ length: 7 }, (_, index) => monday + index));
  }
  return (
    <table class="month">
      <caption>
        {input.lang === 'en' ? `${year}-${String(month).padStart(2, '0')}` : `${year}年${month}月`}
      </caption>
      <thead>
        <tr>
          {WEEKDAYS[input.lang].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              if (day < first || day > last) return <td key={day} />;
              const info = calendar.dayInfo(day);
              const workday = info?.workday ?? true;
              const weekend = weekdayOf(day) >= 6;
              const mark =
                workday && weekend
                  ? t('workMark')
                  : !workday && (!weekend || info?.name)
                    ? t('restMark')
                    : '';
              const items = dues.get(day) ?? [];
              return (
                <td key={day} class={`${workday ? '' : 'rest'}${day === today ? ' today' : ''}`}>
                  <time dateTime={formatDay(day)} title={info?.name}>
                    {civilFromDay(day).day}
                  </time>
                  {mark && <span class="mark">{mark}</span>}
                  {items.length > 0 && items[0] && (
                    <a
                      class="n"
                      href={`#${encodeURIComponent(items[0].id)}`}
                      title={namesText(
                        items.map(({ path }) => path.at(-1) ?? ''),
                        input.lang,
                      )}
                    >
                      {input.lang === 'en' ? `${items.length} due` : `${items.length} 项`}
                    </a>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
