export { type Calendar, type Coverage, calendarFromData, type DayInfo, type Roll } from './calendar.js';
export type {
  CalendarData,
  CalendarDayEntry,
  CalendarNotice,
  OverlayState,
  OwedDay,
  SpecialDayClass,
} from './calendar-data.js';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilFromDay,
  type Day,
  dayFromCivil,
  daysInMonth,
  formatDay,
  isLeapYear,
  isWeekend,
  parseDay,
  type Weekday,
  weekdayOf,
} from './civil-day.js';
export {
  dayOfNamedDate,
  type NamedDate,
  type NamedDateRules,
  type Repeat,
  unitOfRepeat,
} from './due-date.js';
export { addDuration, type DayUnit, type DueDay, minutesOf, type NamedPeriod, periodEnd } from './due-day.js';
export { formatMoment, formatTime, type Moment, parseMoment, parseTime } from './moment.js';
export { nextPeriod, type Period, type PeriodUnit, periodOf, previousPeriod } from './period.js';
