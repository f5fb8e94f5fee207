import { type Calendar, dayFromCivil, minutesOf } from '@shixian/calendar';
import type { DueRule, Rule } from '@shixian/model';
import { type LeafRule, leafRulesOf } from './leaf.js';
import type { Readings } from './readings.js';

/**
 * The calendar whose official days count as proof. Rules that ask for no working day rest on no arrangement: between them
 * the dates of a year that is named but not arranged yet, or of its last days, prove as much as any.
 */
export function proofCalendar(rules: readonly Rule[], calendar: Calendar, readings: Readings): Calendar {
  const leaves = rules.flatMap(leafRulesOf);
  if (leaves.some((leaf) => restsOnWorkdays(leaf, readings))) return calendar;
  const years = leaves.flatMap((leaf) => (leaf.kind === 'due' ? yearsNamed(leaf, readings) : []));
  const last = years.length === 0 ? null : dayFromCivil(Math.max(...years), 12, 31);
  return last === null || last <= calendar.lastOfficialDay
    ? calendar
    : { ...calendar, lastOfficialDay: Math.min(last, calendar.lastDay) };
}

function restsOnWorkdays(rule: LeafRule, { rollForward }: Readings): boolean {
  switch (rule.kind) {
    case 'deadline': {
      const { within } = rule;
      if ('duration' in within) return minutesOf(within.duration) === null;
      if ('before' in within) return within.before.unit === 'workday';
      return 'promptness' in within || 'unspecified' in within;
    }
    case 'cadence':
      return rollForward || rule.per.unit === 'workday';
    case 'due':
      return rollForward || rule.roll !== undefined;
    case 'posting':
      return rule.for !== 'long-term' && rule.for.unit === 'workday';
    case 'retention':
      return rule.max.unit === 'workday';
    default:
      return false;
  }
}

/** The years in which a plan that does not repeat has its dates. */
function yearsNamed({ repeat, at }: DueRule, { planYear }: Readings): number[] {
  if (repeat !== 'none') return [];
  const plan = at.find(({ year }) => year !== undefined)?.year ?? planYear;
  return typeof plan === 'number' ? at.map(({ year, yearOffset = 0 }) => year ?? plan + yearOffset) : [];
}
