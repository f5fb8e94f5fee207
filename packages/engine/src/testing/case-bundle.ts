import type { Bundle, CountyEvent } from '@shixian/model';
import { bundleOf } from './bundle.js';
import type { Case } from './cases.js';
import { textOf } from './reference-days.js';

/** A Bundle with an item for each case, ids item-0, item-1 … */
export function bundleOfCases(cases: readonly Case[], interpretations: Bundle['interpretations']): Bundle {
  const items = cases.map(({ rule, start, letterbox, planYear }) => ({
    rule,
    from: textOf(start),
    class: letterbox ? ('interaction' as const) : ('other' as const),
    planYear,
  }));
  return bundleOf(items, { interpretations });
}

export function eventsOf(cases: readonly Case[]): CountyEvent[] {
  return cases.flatMap(({ events }, index) => events.map((event) => ({ item: `item-${index}`, ...event })));
}
