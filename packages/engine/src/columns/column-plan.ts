import type { Bundle, Rule } from '@shixian/model';
import { assessItem, nextDueOfItem } from '../assess-item.js';
import { type County, contextOf, countyFromBundle } from '../county.js';
import type { Happening } from '../happening.js';
import type { ItemStatus } from '../item-status.js';
import type { Context } from '../owed.js';
import type { Point } from '../point.js';

/** A rule that many items share, with all that its dates depend on but the item. */
export type SharedContext = Omit<Context, 'start' | 'end' | 'now' | 'since'>;

/** Which rule each item has and since when: what the columnar path evaluates. */
export interface ColumnPlan {
  items: number;
  rules: readonly { rule: Rule; context: SharedContext }[];
  /** Index into `rules`, or ON_ITS_OWN for items that `evaluateAlone` has to look at. */
  ruleOf: Uint32Array;
  /** First day in force. */
  start: Int32Array;
  evaluateAlone(item: number, happenings: readonly Happening[], now: Point): ItemAnswer;
}

export interface ItemAnswer {
  status: ItemStatus;
  due: Point | null;
}

export const ON_ITS_OWN = 0xffffffff;

/** The plan of a Bundle. Items that share a rule and its interpretations share what is worked out for it. */
export function planFromBundle(bundle: Bundle): ColumnPlan {
  const county = countyFromBundle(bundle);
  const rules: { rule: Rule; context: SharedContext }[] = [];
  const numbers = new Map<string, number>();
  const ruleOf = new Uint32Array(county.items.length).fill(ON_ITS_OWN);
  const start = new Int32Array(county.items.length);
  for (const [index, { item, versions }] of county.items.entries()) {
    const [version] = versions;
    if (versions.length !== 1 || !version?.rule || version.start === null || version.end !== null) continue;
    const context = contextOf(county, item, version, { now: ANY_TIME, since: null, recordsFrom: null });
    const key = JSON.stringify([version.rule, context.implied, context.planYear]);
    const number = numbers.get(key) ?? rules.push({ rule: version.rule, context }) - 1;
    numbers.set(key, number);
    ruleOf[index] = number;
    start[index] = version.start;
  }
  return { items: county.items.length, rules, ruleOf, start, evaluateAlone: aloneIn(county) };
}

/** Every kernel is made for its own time. */
const ANY_TIME: Point = { day: 0, second: null };

function aloneIn(county: County): ColumnPlan['evaluateAlone'] {
  return (index, happenings, now) => {
    const it = county.items[index];
    if (it === undefined) throw new RangeError(`item ${index}`);
    const assessed = assessItem(county, it, happenings, { now, since: null, recordsFrom: null });
    return { status: assessed.status, due: nextDueOfItem(assessed)?.due ?? null };
  };
}
