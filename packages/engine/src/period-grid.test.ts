import { calendarFromData, formatDay, parseDay } from '@shixian/calendar';
import { nationalCalendarData } from '@shixian/calendar/national';
import { expect, it } from 'vitest';
import { audit } from './audit.js';
import { periodGridOf } from './period-grid.js';
import { bundleOf } from './testing/bundle.js';

const calendar = calendarFromData(nationalCalendarData());
const day = (text: string) => parseDay(text) as number;

/** Days of the period that holds a day, or the last one begun by then. */
function periodOn(amount: number, text: string): string[] | null {
  const grid = periodGridOf({ amount, unit: 'workday' }, calendar.firstDay, calendar, 1);
  const index = grid.indexOf(day(text));
  const period = index === null ? null : grid.periodAt(index);
  return period && [formatDay(period.first), formatDay(period.last)];
}

// 2007-01-01 to 03 were the New Year holiday (国办发明电〔2006〕49号): the calendar begins on a day off.
it.each([
  [1, '2007-01-01', null],
  [1, '2007-01-03', null],
  [1, '2007-01-04', ['2007-01-04', '2007-01-04']],
  [1, '2007-01-05', ['2007-01-05', '2007-01-05']],
  [1, '2007-01-07', ['2007-01-05', '2007-01-05']],
  [1, '2007-01-08', ['2007-01-08', '2007-01-08']],
] as const)('%i working days at %s: %s', (amount, text, expected) => {
  expect(periodOn(amount, text)).toEqual(expected);
});

it('each working day is owed from the first one on, where the calendar begins on days off', () => {
  const perDay = { amount: 1, unit: 'workday' } as const;
  const rule = { kind: 'cadence', min: 1, per: perDay, window: 'calendar', unit: '次' } as const;
  const bundle = bundleOf([{ rule, from: '2007-01-01' }]);
  const { breaches } = audit(bundle, [], { from: '2007-01-01', to: '2007-01-06' });
  expect(breaches.map(({ from }) => from)).toEqual(['2007-01-04', '2007-01-05']);
});
