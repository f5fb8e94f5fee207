import type { Rule } from '@shixian/model';
import { dateOf, dayOf, monthsLater, periodName } from './reference-days.js';
import { discharges, finish } from './reference-duty.js';
import {
  type At,
  type DueAt,
  type Happened,
  type ReferenceDuty,
  type ReferenceInput,
  tooLate,
} from './reference-model.js';

type DueRule = Extract<Rule, { kind: 'due' }>;

/** Looks at every day whether one of the rule's dates names it. */
export function dueDuties(rule: DueRule, happened: Happened[], input: ReferenceInput): ReferenceDuty[] {
  const { start, at, days, interpretations } = input;
  const weekStart = interpretations['week-start'].value;
  const shift = interpretations['day-before-inclusive'].value ? 0 : 1;
  const units = {
    none: 'year',
    yearly: 'year',
    'half-yearly': 'half-year',
    quarterly: 'quarter',
    monthly: 'month',
    weekly: 'week',
  };
  const unit = units[rule.repeat];
  const roll = rule.roll ?? (interpretations['roll-forward'].value ? 'next-workday' : undefined);
  const found: {
    day: number;
    rolled: number;
    turn: number;
    time: string | undefined;
    provisional: boolean;
  }[] = [];
  for (let day = start - 800; day <= at.day + 1600; day++) {
    for (const date of rule.at) {
      const named = day + (date.day === undefined ? 0 : shift);
      const turn = turnNaming(date, named, rule.repeat, unit, weekStart, input.planYear);
      if (turn === null) continue;
      let rolled = day;
      while (roll !== undefined && !days.isWorked(rolled)) rolled += roll === 'next-workday' ? 1 : -1;
      const provisional = roll !== undefined && Math.max(day, rolled) >= days.firstProvisional;
      found.push({ day, rolled, turn, time: date.time, provisional });
    }
  }
  const inForce: { opens: number; due: DueAt }[] = [];
  let previous: (typeof found)[number] | null = null;
  for (const it of found.sort((a, b) => a.turn - b.turn || a.day - b.day)) {
    const first: number = Math.max(it.turn, start);
    const opens: number = previous !== null && previous.turn === it.turn ? previous.day + 1 : first;
    previous = it;
    if (it.rolled < start) continue;
    const [hour = 0, minute = 0] = it.time?.split(':').map(Number) ?? [];
    const second = it.time === undefined ? null : hour * 3600 + minute * 60;
    inForce.push({
      opens: Math.min(opens, it.rolled),
      due: { day: it.rolled, second, provisional: it.provisional },
    });
  }
  const done = discharges(rule, happened);
  const met = matchDates(inForce, done);
  const next = inForce.findIndex(({ opens }) => opens > at.day);
  return inForce
    .map(({ opens, due }, index) => finish(rule, opens, due, met[index] ?? null, input))
    .slice(0, next === -1 ? undefined : next + 1);
}

function matchDates(dates: { opens: number; due: At }[], done: Happened[]): (Happened | null)[] {
  const free = new Set(done);
  const met: (Happened | null)[] = dates.map(() => null);
  for (const inTime of [true, false]) {
    for (const [index, { opens, due }] of dates.entries()) {
      if (met[index] !== null) continue;
      const found = done.find((it) => free.has(it) && it.day >= opens && (!inTime || !tooLate(due, it)));
      if (found === undefined) continue;
      met[index] = found;
      free.delete(found);
    }
  }
  return met;
}

/** First day of the turn whose date falls on the day; null where none does. */
function turnNaming(
  date: DueRule['at'][number],
  day: number,
  repeat: DueRule['repeat'],
  unit: string,
  weekStart: number,
  planYear: number,
): number | null {
  const { year, month, date: number, weekday } = dateOf(day);
  const isLast = dateOf(day + 1).month !== month;
  const matchesDay =
    date.day === undefined
      ? isLast
      : date.day === 'end'
        ? isLast
        : number === date.day || (isLast && number < date.day);
  if (repeat === 'weekly' ? weekday !== date.weekday : !matchesDay) return null;
  let firstOfTurn = day;
  while (periodName(firstOfTurn - 1, unit, weekStart) === periodName(day, unit, weekStart)) firstOfTurn--;
  if (repeat === 'weekly') return firstOfTurn;
  if (repeat === 'monthly') {
    if ((date.monthOffset ?? 0) === 0) return firstOfTurn;
    return monthsLater(firstOfTurn, -(date.monthOffset ?? 0));
  }
  if (repeat === 'quarterly') return (month - 1) % 3 === (date.monthOfQuarter ?? 1) - 1 ? firstOfTurn : null;
  if (month !== date.month) return null;
  const turnYear = year - (date.yearOffset ?? 0);
  if (repeat === 'none' && turnYear !== planYear) return null;
  return dayOf(turnYear, 1, 1);
}
