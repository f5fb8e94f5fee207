import { type Calendar, type Day, formatDay, parseDay } from '@shixian/calendar';
import type { CadenceRule, DeadlineRule, DueRule, Duration, Rule } from '@shixian/model';

/** What happened, by day: in force from `start`, looked at through the end of `to`. */
export interface NaiveHistory {
  start: Day;
  to: Day;
  happened: readonly { event: string; day: Day }[];
  published: readonly Day[];
}

/**
 * Whether a history breaks a rule, told day by day from language.md sections 2 and 4, with no arithmetic but "the next
 * day". Days only. `wholeOnly`: dates whose period began before the rule did are passed over.
 */
export function isBroken(rule: Rule, history: NaiveHistory, calendar: Calendar, wholeOnly: boolean): boolean {
  switch (rule.kind) {
    case 'all':
      return rule.of.some((member) => isBroken(member, history, calendar, wholeOnly));
    case 'any':
      return rule.of.every((member) => isBroken(member, history, calendar, wholeOnly));
    case 'deadline':
      return isDeadlineBroken(rule, history, calendar);
    case 'cadence':
      return rule.window === 'calendar'
        ? isCalendarBroken(rule, history, calendar)
        : isRollingBroken(rule, history, calendar);
    case 'due':
      return isDueBroken(rule, history, calendar, wholeOnly);
    default:
      throw new Error(`no naive reading of ${rule.kind}`);
  }
}

function isDeadlineBroken(
  { trigger, within }: DeadlineRule,
  history: NaiveHistory,
  calendar: Calendar,
): boolean {
  const left = [...history.published];
  return history.happened.some(({ event, day }) => {
    if (event !== (trigger?.event ?? 'information-formed')) return false;
    const due = naiveDue(within, day, calendar);
    const found = left.findIndex((published) => published >= day);
    const done = left[found];
    if (event !== 'information-changed' && found >= 0) left.splice(found, 1);
    return done === undefined ? history.to >= due : done > due;
  });
}

function naiveDue(within: DeadlineRule['within'], day: Day, calendar: Calendar): Day {
  if ('duration' in within) return naiveEnd(day, within.duration, calendar, true);
  if (!('period' in within)) throw new Error('no naive reading');
  if (within.period === 'next-day') return day + 1;
  const unit = within.period.slice(5) as 'day' | 'week' | 'month' | 'quarter' | 'year';
  let last = day;
  while (labelOf(last + 1, unit) === labelOf(day, unit)) last++;
  return last;
}

/** Counts from the next day on; months end on the corresponding day or the month's last. */
export function naiveEnd(day: Day, { amount, unit }: Duration, calendar: Calendar, roll: boolean): Day {
  let end = day;
  if (unit === 'workday') {
    for (let left = amount; left > 0; ) if (calendar.isWorkday(++end)) left--;
    return end;
  }
  const days = { day: 1, week: 7, xun: 10, 'half-month': 15 }[unit as string];
  if (days !== undefined) end += days * amount;
  else {
    const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[unit as string] as number;
    const wanted = Number(formatDay(day).slice(8));
    for (let left = months * amount; left > 0; left--) end = firstOfNextMonth(end);
    const text = formatDay(end).slice(0, 8);
    for (let date = wanted; ; date--) {
      const found = parseDay(`${text}${String(date).padStart(2, '0')}`);
      if (found !== null) {
        end = found;
        break;
      }
    }
  }
  while (roll && !calendar.isWorkday(end)) end++;
  return end;
}

function firstOfNextMonth(day: Day): Day {
  let next = day + 1;
  while (!formatDay(next).endsWith('-01')) next++;
  return next;
}

/** Each day's end: is the `min`-th most recent publication, or the start, longer ago than the rule allows? */
function isRollingBroken({ min, per }: CadenceRule, history: NaiveHistory, calendar: Calendar): boolean {
  const known: Day[] = [];
  for (let day = history.start; day <= history.to; day++) {
    const before = known.at(-min) ?? history.start;
    const due = naiveEnd(before, per, calendar, false);
    known.push(...history.published.filter((published) => published === day));
    const after = known.at(-min) ?? history.start;
    // A publication on the due day comes in time, and several on one day each move the stretch on.
    if (day >= due && naiveEnd(after, per, calendar, false) <= day) return true;
  }
  return false;
}

/** Every period that lies whole between the start and the last day looked at. */
function isCalendarBroken(
  { min, per }: CadenceRule,
  { start, to, published }: NaiveHistory,
  calendar: Calendar,
): boolean {
  if (per.amount !== 1) return isLongPeriodBroken({ min, per }, { start, to, published }, calendar);
  const unit = per.unit;
  const counts = new Map<string, number>();
  for (let day = start; day <= to; day++) {
    if (unit === 'workday' && !calendar.isWorkday(day)) continue;
    const label = labelOf(day, unit);
    counts.set(label, (counts.get(label) ?? 0) + published.filter((other) => other === day).length);
  }
  for (const [label, count] of counts) {
    const isWhole =
      unit === 'workday' || (labelOf(start - 1, unit) !== label && labelOf(to + 1, unit) !== label);
    if (isWhole && count < min) return true;
  }
  return false;
}

/** Periods of several units, from the unit that holds the start; one that began before the start is not owed. */
function isLongPeriodBroken(
  { min, per }: Pick<CadenceRule, 'min' | 'per'>,
  { start, to, published }: Pick<NaiveHistory, 'start' | 'to' | 'published'>,
  calendar: Calendar,
): boolean {
  const unit = per.unit;
  const isUnit = (day: Day) => unit !== 'workday' || calendar.isWorkday(day) === true;
  let first = start;
  while (unit === 'workday' ? !isUnit(first) : labelOf(first - 1, unit) === labelOf(start, unit)) first--;
  for (let from = first; from <= to; ) {
    let day = from;
    let units = 1;
    let count = published.filter((other) => other === day).length;
    for (;;) {
      const next = day + 1;
      if (isUnit(next) && labelOf(next, unit) !== labelOf(day, unit)) {
        if (units === per.amount) break;
        units++;
      }
      day = next;
      if (isUnit(day)) count += published.filter((other) => other === day).length;
    }
    if (from >= start && day <= to && count < min) return true;
    from = day + 1;
  }
  return false;
}

/** Equal for days of one period. */
function labelOf(day: Day, unit: string): string {
  const text = formatDay(day);
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8));
  switch (unit) {
    case 'day':
    case 'workday':
      return text;
    case 'week':
      // 1970-01-05 was a Monday.
      return `week ${Math.floor((day - 4) / 7)}`;
    case 'xun':
      return `${text.slice(0, 7)} ${date <= 10 ? 1 : date <= 20 ? 2 : 3}`;
    case 'half-month':
      return `${text.slice(0, 7)} ${date <= 15 ? 1 : 2}`;
    case 'month':
      return text.slice(0, 7);
    case 'quarter':
      return `${text.slice(0, 4)} Q${Math.ceil(month / 3)}`;
    case 'half-year':
      return `${text.slice(0, 4)} H${Math.ceil(month / 6)}`;
    default:
      return text.slice(0, 4);
  }
}

const TURNS = { yearly: 'year', quarterly: 'quarter', monthly: 'month', weekly: 'week' } as const;

/** Every date from the start on needs a publication of its own since its turn began, or since the date before it. */
function isDueBroken(
  rule: DueRule,
  { start, to, published }: NaiveHistory,
  calendar: Calendar,
  wholeOnly: boolean,
): boolean {
  const turn = TURNS[rule.repeat as keyof typeof TURNS];
  const left = [...published];
  for (let day = start; day <= to; day++) {
    if (!rule.at.some((date) => isDateOf(date, day, rule.repeat))) continue;
    let open = day;
    while (
      labelOf(open - 1, turn) === labelOf(day, turn) &&
      !rule.at.some((date) => isDateOf(date, open - 1, rule.repeat))
    )
      open--;
    let due = day;
    while (rule.roll === 'next-workday' && !calendar.isWorkday(due)) due++;
    if (due > to || (wholeOnly && open < start)) continue;
    const found = left.findIndex((other) => other >= open && other <= due);
    if (found < 0) return true;
    left.splice(found, 1);
  }
  return false;
}

function isDateOf(
  { month, monthOfQuarter, day: date, weekday }: DueRule['at'][number],
  day: Day,
  repeat: string,
): boolean {
  const text = formatDay(day);
  const [monthOf, dateOf] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  if (repeat === 'weekly') return (((day - 4) % 7) + 7) % 7 === (weekday ?? 7) - 1;
  if (month !== undefined && month !== monthOf) return false;
  if (monthOfQuarter !== undefined && (monthOf - 1) % 3 !== monthOfQuarter - 1) return false;
  const isLast = formatDay(day + 1).endsWith('-01');
  if (date === 'end') return isLast;
  return dateOf === date || (isLast && (date ?? 0) > dateOf);
}
