import {
  type Day,
  dayFromCivil,
  dayOfNamedDate,
  nextPeriod,
  type Period,
  type PeriodUnit,
  parseTime,
  periodOf,
  unitOfRepeat,
} from '@shixian/calendar';
import type { DueDate, DueRule } from '@shixian/model';
import { owedWithoutDate } from './cadence.js';
import { dischargesOf } from './discharge.js';
import type { Happening } from './happening.js';
import type { Context, Obligation, Owed } from './owed.js';
import { dayPoint, isLate, type Point } from './point.js';

/**
 * One duty an occurrence from the rule's start to the first that has not opened. Each is open from the start of the
 * turn that brings it (the year, the month …), or from the day after the date before it in the same turn.
 */
export function owedByDue(
  obligation: Obligation<DueRule>,
  happenings: readonly Happening[],
  context: Context,
): Owed[] {
  const { rule } = obligation;
  const start = context.start ?? happenings[0]?.day;
  const unit = unitOfRepeat(rule.repeat);
  const owed: Owed[] = [];
  if (rule.repeat === 'none') {
    const turn = turnOfPlan(rule, start, context);
    if (turn === null) return [owedWithoutDate(obligation, 'plan-year-unknown')];
    owed.push(...owedInTurn(obligation, turn, 'year', context));
  } else {
    if (start === undefined) return [owedWithoutDate(obligation, 'start-unknown')];
    // A turn before the start can bring a date after it (次年1月底前).
    let turn = periodOf(periodOf(start, unit, context.weekStart).first - 1, unit, context.weekStart);
    for (let begun = true; begun; turn = nextPeriod(turn, unit, context.weekStart)) {
      const inTurn = owedInTurn(obligation, turn, unit, context);
      owed.push(...inTurn);
      begun = turn.first <= Math.max(context.now.day, start) && turn.last < context.calendar.lastDay;
    }
  }
  const inForce = owed.filter(({ due }) => isInForce(due?.day ?? null, start ?? null, context));
  matchOccurrences(inForce, dischargesOf(rule, happenings));
  return uptoFirstUnopened(inForce, context);
}

function isInForce(due: Day | null, start: Day | null, { end }: Context): boolean {
  return due === null || (due >= (start ?? due) && due <= (end ?? due));
}

/** The one year of a plan that does not repeat. 本周 and 本月 count from the day the rule took effect. */
function turnOfPlan({ at }: DueRule, start: Day | undefined, { planYear }: Context): Period | null {
  const [first] = at;
  const relative = first?.monthOffset !== undefined || first?.weekOffset !== undefined;
  if (relative && start !== undefined) return { first: start, last: periodOf(start, 'year').last };
  const named = at.find(({ year }) => year !== undefined)?.year;
  const year = named ?? planYear;
  const day = year === null ? null : dayFromCivil(year, 1, 1);
  return day === null ? null : periodOf(day, 'year');
}

function owedInTurn(
  obligation: Obligation<DueRule>,
  turn: Period,
  unit: PeriodUnit,
  context: Context,
): Owed[] {
  const { rule } = obligation;
  const rules = {
    weekStart: context.weekStart,
    inclusive: context.interpretations['day-before-inclusive'].value,
  };
  const dates: { at: DueDate; day: Day }[] = [];
  for (const at of rule.at) {
    const day = dayOfNamedDate(at, turn, unit, rules);
    if (day !== null) dates.push({ at, day });
  }
  dates.sort((a, b) => a.day - b.day);
  let opens = context.start === null ? turn.first : Math.max(turn.first, context.start);
  return dates.map(({ at, day }) => {
    const owed = owedOn(obligation, at, day, opens, context);
    opens = day + 1;
    return owed;
  });
}

function owedOn(
  obligation: Obligation<DueRule>,
  at: DueDate,
  day: Day,
  opens: Day,
  { calendar, interpretations }: Context,
): Owed {
  const { rule } = obligation;
  const roll = rule.roll ?? (interpretations['roll-forward'].value ? 'next-workday' : 'none');
  const rolled = roll === 'none' ? day : calendar.roll(day, roll);
  return {
    obligation,
    opens: dayPoint(Math.min(opens, rolled ?? day)),
    countsOpening: true,
    nominal: pointOfDueDate(at, day),
    due: rolled === null ? null : pointOfDueDate(at, rolled),
    met: null,
    closing: 'due',
    soft: rule.approximate === true || rule.condition !== undefined,
    provisional:
      roll !== 'none' &&
      rolled !== null &&
      calendar.isProvisional(Math.min(day, rolled), Math.max(day, rolled)),
    ...(rolled === null && { noDate: 'outside-calendar' as const }),
  };
}

/** The end of that day, or the clock time that the phrase states. */
function pointOfDueDate({ time }: DueDate, day: Day): Point {
  const minute = time === undefined ? null : parseTime(time);
  return { day, second: minute === null ? null : minute * 60 };
}

/** In time first; what is left over makes good the oldest occurrence that was missed. Both lists are in order. */
function matchOccurrences(owed: readonly Owed[], discharges: readonly Happening[]): void {
  const used = new Set<Happening>();
  const match = (accepts: (duty: Owed, done: Happening) => boolean) => {
    for (const duty of owed) {
      if (duty.met !== null) continue;
      const found = discharges.find((it) => !used.has(it) && accepts(duty, it));
      if (found === undefined) continue;
      duty.met = found;
      used.add(found);
    }
  };
  const isOpen = ({ opens }: Owed, { day }: Happening) => opens !== null && day >= opens.day;
  match((duty, done) => isOpen(duty, done) && duty.due !== null && !isLate(duty.due, done));
  match(isOpen);
}

function uptoFirstUnopened(owed: readonly Owed[], { now }: Context): Owed[] {
  const next = owed.findIndex(({ opens }) => opens !== null && opens.day > now.day);
  return next === -1 ? [...owed] : owed.slice(0, next + 1);
}
