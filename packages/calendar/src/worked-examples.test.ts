import { expect, test } from 'vitest';
import { calendarFromData } from './calendar.js';
import { type Day, formatDay, parseDay } from './civil-day.js';
import { addDuration, type DayUnit } from './due-day.js';
import { nationalCalendarData } from './national.js';
import { national2026 } from './testing/national-2026.js';
import { readCases } from './testing/table.js';

test.each(readCases('worked-examples.md'))('$on + $period: $due ($"by hand")', (row) => {
  const knownOn = parseDay(row['known on'] ?? '');
  const calendar = calendarFromData(
    knownOn === null ? national2026 : nationalCalendarData({ asKnownOn: knownOn }),
  );
  const on = parseDay(row.on as string) as Day;
  const [amount, unit] = (row.period as string).split(' ');
  const found = addDuration(on, { amount: Number(amount), unit: unit as DayUnit }, calendar, { roll: true });
  expect(found && [formatDay(found.nominal), formatDay(found.due)]).toEqual([row.nominal, row.due]);
  expect(calendar.isProvisional(on, found?.due as Day)).toBe(row.provisional === 'yes');
});
