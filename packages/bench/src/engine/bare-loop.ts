import { addDuration } from '@shixian/calendar';
import { CHANGED, calendar, ISSUED, NAMED, NOW, PUBLISHED, RULES, START, type Workload } from './workload.js';

/** Due of every item by hand-written code for exactly these six rules on exactly this feed: the floor to compare with. */
export function duesByBareLoop({ items, columns }: Workload): Int32Array {
  const { item, day, kind, ref } = columns;
  const length = item.length;
  const kinds = RULES.length;
  const table = (amount: number, unit: 'day' | 'workday' | 'year', roll: boolean) =>
    Int32Array.from({ length: NOW - START + 1 }, (_, index) => {
      return addDuration(START + index, { amount, unit }, calendar, { roll })?.due as number;
    });
  const workdays = table(5, 'workday', true);
  const days = table(3, 'day', true);
  const years = table(1, 'year', false);
  const monthNow = 20758; // 2026-11-01
  const first = new Int32Array(items).fill(START);
  const second = new Int32Array(items).fill(START);
  const third = new Int32Array(items).fill(START);
  const heads = new Int32Array(items).fill(-1);
  const tails = new Int32Array(items).fill(-1);
  const next = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const at = item[row] as number;
    const rule = at % kinds;
    if (kind[row] === PUBLISHED) {
      if (rule === NAMED) {
        const named = ref[row];
        let before = -1;
        let open = heads[at] as number;
        while (open !== -1 && ref[open] !== named) {
          before = open;
          open = next[open] as number;
        }
        if (open !== -1) {
          if (before === -1) heads[at] = next[open] as number;
          else next[before] = next[open] as number;
          if (tails[at] === open) tails[at] = before;
        }
      } else if (rule === 5) {
        const head = heads[at] as number;
        if (head !== -1) heads[at] = next[head] as number;
      } else if (rule === 3) heads[at] = -1;
      else {
        third[at] = second[at] as number;
        second[at] = first[at] as number;
        first[at] = day[row] as number;
      }
    } else if (kind[row] === ISSUED ? rule === 2 || rule === 5 : kind[row] === CHANGED) {
      next[row] = -1;
      if (heads[at] === -1) heads[at] = row;
      else if (rule !== 3) next[tails[at] as number] = row;
      tails[at] = row;
    }
  }
  const none = 0x7fffffff;
  const dues = new Int32Array(items);
  for (let at = 0; at < items; at++) {
    const head = heads[at] as number;
    switch (at % kinds) {
      case 0:
        dues[at] = (first[at] as number) + 14;
        break;
      case 1:
        dues[at] = (first[at] as number) >= monthNow ? 20818 : 20787; // 2026-12-31, 2026-11-30
        break;
      case 2:
        dues[at] = head === -1 ? none : (workdays[(day[head] as number) - START] as number);
        break;
      case 4:
        dues[at] = years[(third[at] as number) - START] as number;
        break;
      default:
        dues[at] = head === -1 ? none : (days[(day[head] as number) - START] as number);
    }
  }
  return dues;
}
