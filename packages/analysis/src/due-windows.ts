import {
  type Calendar,
  type Day,
  dayFromCivil,
  dayOfNamedDate,
  nextPeriod,
  type Period,
  parseTime,
  periodOf,
  previousPeriod,
  unitOfRepeat,
} from '@shixian/calendar';
import type { DueDate, DueRule } from '@shixian/model';
import { endOfDay, startOfDay, type Window } from './demand.js';
import type { Readings } from './readings.js';

/**
 * Every occurrence over the published calendar, in order. An occurrence opens with the turn of the period that brings it,
 * or on the day after the date before it in that turn (language.md section 4). null where the year of a plan is not known.
 */
export function dueWindows(rule: DueRule, calendar: Calendar, readings: Readings): Window[] | null {
  const turns = turnsOf(rule, calendar, readings);
  const isInside = ({ last }: Window) => last >= startOfDay(calendar.firstDay);
  return turns?.flatMap((turn) => windowsInTurn(rule, turn, calendar, readings)).filter(isInside) ?? null;
}

function turnsOf(
  { repeat, at }: DueRule,
  calendar: Calendar,
  { planYear, weekStart }: Readings,
): Period[] | null {
  if (repeat === 'none') {
    // 本月 and 本周 count from the day the rule took effect, which no comparison knows.
    if (at.some(({ monthOffset, weekOffset }) => monthOffset !== undefined || weekOffset !== undefined))
      return null;
    const year = at.find((date) => date.year !== undefined)?.year ?? planYear;
    if (year === null) return null;
    const day = year === 'every' ? null : dayFromCivil(year, 1, 1);
    if (year !== 'every') return day === null ? [] : [periodOf(day, 'year')];
  }
  const unit = unitOfRepeat(repeat);
  const turns: Period[] = [];
  // The turn before the calendar can bring a date inside it (次年1月底前).
  let turn = previousPeriod(periodOf(calendar.firstDay, unit, weekStart), unit, weekStart);
  for (; turn.first <= calendar.lastOfficialDay; turn = nextPeriod(turn, unit, weekStart)) turns.push(turn);
  return turns;
}

function windowsInTurn(rule: DueRule, turn: Period, calendar: Calendar, readings: Readings): Window[] {
  const rules = { weekStart: readings.weekStart, inclusive: readings.dayBeforeInclusive };
  const roll = rule.roll ?? (readings.rollForward ? 'next-workday' : 'none');
  const dates: { date: DueDate; day: Day }[] = [];
  for (const date of rule.at) {
    const day = dayOfNamedDate(date, turn, unitOfRepeat(rule.repeat), rules);
    if (day !== null) dates.push({ date, day });
  }
  dates.sort((a, b) => a.day - b.day);
  let opens = turn.first;
  return dates.flatMap(({ date, day }) => {
    const due = roll === 'none' ? day : calendar.roll(day, roll);
    const open = startOfDay(Math.min(opens, due ?? day));
    opens = day + 1;
    return due === null ? [] : [{ open, last: lastInstant(due, date) }];
  });
}

/** The clock time stated, or the end of the day; 24:00 is the end too. */
function lastInstant(due: Day, { time }: DueDate): number {
  const minute = time === undefined ? null : parseTime(time);
  return minute === null ? endOfDay(due) : Math.min(startOfDay(due) + minute, endOfDay(due));
}
