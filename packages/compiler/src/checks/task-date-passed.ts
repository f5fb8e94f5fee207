import { dayFromCivil, formatDay } from '@shixian/calendar';
import type { Diagnostic } from '@shixian/diagnostics';
import type { DueDate, Rule } from '@shixian/model';
import type { Check } from './check.js';
import { groupBy } from './grouped.js';
import { rulePlace } from './item-places.js';
import { obligationsOf, rememberedOfRule } from './rule-nodes.js';

/** SX3017: a task that fell due once, before the day of the check. One finding a date. */
export const checkTaskDatePassed: Check = (county, { today }) => {
  if (today === null) return [];
  const passed = county.items.flatMap((item) => {
    const { rule, planYear, effective } = item.bundle;
    if (rule === null || (effective?.to !== undefined && effective.to < today)) return [];
    const dates = onlyDatesOf(rule);
    if (dates === null) return [];
    const days = dates.map((date) => lastDayOf(date, planYear));
    // Its date is not fixed by the words.
    if (days.some((day) => day === null)) return [];
    const last = (days as string[]).sort().at(-1);
    return last !== undefined && last < today ? [{ item, last }] : [];
  });
  return [...groupBy(passed, ({ last }) => last)].map(
    ([due, group]): Diagnostic => ({
      code: 'SX3017',
      severity: 'info',
      data: { due, today, count: group.length },
      place: rulePlace(county, group[0].item),
      about: due,
    }),
  );
};

/** The dates of a rule that asks for nothing but to be done by them, once; null where something else is still owed. */
const onlyDatesOf = rememberedOfRule((rule): readonly DueDate[] | null => {
  const nodes = obligationsOf(rule);
  const isOnce = (node: Rule) => node.kind === 'due' && node.repeat === 'none';
  return nodes.every(isOnce) ? nodes.flatMap((node) => (node.kind === 'due' ? node.at : [])) : null;
});

/** Last day of a date in a plan, YYYY-MM-DD; null where its year, month or day is not said in numbers. */
function lastDayOf(date: DueDate, planYear: number | undefined): string | null {
  const {
    year: named,
    yearOffset = 0,
    month,
    day,
    part,
    before,
    weekday,
    week,
    monthOffset,
    weekOffset,
  } = date;
  if ([weekday, week, monthOffset, weekOffset].some((field) => field !== undefined)) return null;
  const base = named ?? planYear;
  if (base === undefined || month === undefined) return null;
  const year = base + yearOffset;
  const first = (months: number) =>
    dayFromCivil(year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1, 1);
  if (before && day === undefined && part === undefined) return textOf(first(0), -1);
  if (typeof day === 'number') return textOf(dayFromCivil(year, month, day), before ? -1 : 0);
  if (part === 'early') return textOf(dayFromCivil(year, month, 10), 0);
  if (part === 'middle') return textOf(dayFromCivil(year, month, 20), 0);
  return textOf(first(1), -1);
}

const textOf = (day: number | null, offset: number) => (day === null ? null : formatDay(day + offset));
