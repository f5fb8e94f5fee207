import type { Calendar, Day } from '@shixian/calendar';
import type { Rule } from '@shixian/model';
import { isBroken, type NaiveHistory } from './naive.js';

/** Publishes only where a day would end with the rule broken, and now and then for no reason; null where that is in vain. */
export function historyOfOffice(
  rule: Rule,
  start: Day,
  days: number,
  whim: readonly number[],
  calendar: Calendar,
): NaiveHistory | null {
  const happened: { event: string; day: Day }[] = [];
  const published: Day[] = [];
  for (let to = start; to < start + days; to++) {
    const chance = whim[to - start] as number;
    if (chance % 20 === 0)
      happened.push({ event: chance % 40 ? 'document-issued' : 'information-changed', day: to });
    if (chance % 33 === 0) published.push(to);
    for (let tries = 0; isBroken(rule, { start, to, happened, published }, calendar, false); tries++) {
      if (tries === 6) return null;
      published.push(to);
    }
  }
  return { start, to: start + days - 1, happened, published };
}
