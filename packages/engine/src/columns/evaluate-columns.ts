import { pointOfOption } from '../county.js';
import { type Happening, sortHappenings } from '../happening.js';
import { type ItemStatus, STATUS_ORDER } from '../item-status.js';
import { hasHappened, type Point } from '../point.js';
import { dayOfCell, kindOfCell } from './cell.js';
import { type ColumnPlan, ON_ITS_OWN } from './column-plan.js';
import { NO_DAY } from './day-table.js';
import { EVENT_KINDS, type EventColumns } from './event-columns.js';
import { groupRows } from './group-rows.js';
import { type Kernel, type KernelAnswer, kernelOf, type Rows } from './kernel.js';

/** Statuses by their code in `ColumnVerdicts.status`. */
export const COLUMN_STATUSES: readonly ItemStatus[] = [...STATUS_ORDER, 'not-understood', 'no-rule'];

export interface ColumnVerdicts {
  /** Index into COLUMN_STATUSES, by item. */
  status: Uint8Array;
  /** Next due day, days since 1970-01-01; NO_DAY for none. */
  due: Int32Array;
  /** Second of the due day where the rule runs in hours or names a time, else -1. */
  dueSecond: Int32Array;
}

export interface ColumnOptions {
  /** As in `evaluate`. */
  at: string;
  /** Names of the subjects that the columns number. */
  subjects?: readonly string[];
  /** Told after each thousandth part how many items are done. */
  onProgress?: (done: number, all: number) => void;
  /** Stops with the signal's reason, while rows are grouped or between two items. */
  signal?: { throwIfAborted(): void };
}

/** What `evaluate` says of status and next due day, for events laid out as columns. */
export function evaluateColumns(
  plan: ColumnPlan,
  columns: EventColumns,
  options: ColumnOptions,
): ColumnVerdicts {
  const now = pointOfOption('at', options.at);
  const onRows = () => options.signal?.throwIfAborted();
  const { count, second } = columns;
  const rows: Rows = { ...groupRows(columns, plan.items, { onRows }), count, second };
  const kernels = plan.rules.map(({ rule, context }) =>
    kernelOf(rule, { ...context, start: null, end: null, now, since: null }),
  );
  const verdicts: ColumnVerdicts = {
    status: new Uint8Array(plan.items),
    due: new Int32Array(plan.items).fill(NO_DAY),
    dueSecond: new Int32Array(plan.items).fill(-1),
  };
  const answer: KernelAnswer = { status: 0, due: NO_DAY };
  const step = Math.max(1, Math.floor(plan.items / 1000));
  for (let item = 0; item < plan.items; item++) {
    if (item % step === 0) {
      options.signal?.throwIfAborted();
      options.onProgress?.(item, plan.items);
    }
    const kernel = kernelFor(plan, kernels, item, now);
    const from = rows.starts[item] as number;
    const to = kernel === null ? from : endOfKnown(rows, item, now);
    if (kernel?.(rows, from, to, plan.start[item] as number, answer)) {
      verdicts.status[item] = answer.status;
      verdicts.due[item] = answer.due;
    } else {
      const own = happeningsOf(rows, columns, item, options.subjects ?? []).filter((it) =>
        hasHappened(it, now),
      );
      const { status, due } = plan.evaluateAlone(item, sortHappenings(own), now);
      verdicts.status[item] = COLUMN_STATUSES.indexOf(status);
      if (due === null) continue;
      verdicts.due[item] = due.day;
      verdicts.dueSecond[item] = due.second ?? -1;
    }
  }
  options.onProgress?.(plan.items, plan.items);
  return verdicts;
}

/** Kernels count in whole days, for rules in force by then. */
function kernelFor(
  { ruleOf, start }: ColumnPlan,
  kernels: readonly (Kernel | null)[],
  item: number,
  now: Point,
): Kernel | null {
  const rule = ruleOf[item] as number;
  if (rule === ON_ITS_OWN || now.second !== null || (start[item] as number) > now.day) return null;
  return kernels[rule] ?? null;
}

/** The place after the item's last row that has happened by the end of the day. */
function endOfKnown({ cells, stride, starts }: Rows, item: number, now: Point): number {
  const from = starts[item] as number;
  let to = starts[item + 1] as number;
  while (to > from && dayOfCell(cells[(to - 1) * stride] as number) > now.day) to--;
  return to;
}

/** The rows of one item as the object path reads them. */
function happeningsOf(
  { cells, stride, starts }: Rows,
  { second, count, subject, value }: EventColumns,
  item: number,
  subjects: readonly string[],
): Happening[] {
  const happenings: Happening[] = [];
  for (let at = starts[item] as number; at < (starts[item + 1] as number); at++) {
    const cell = cells[at * stride] as number;
    const ref = stride === 1 ? 0 : (cells[at * stride + 1] as number);
    const row = stride === 3 ? (cells[at * stride + 2] as number) : 0;
    const measured = value?.[row];
    happenings.push({
      day: dayOfCell(cell),
      second: second === undefined || second[row] === -1 ? null : (second[row] as number),
      kind: EVENT_KINDS[kindOfCell(cell)] as Happening['kind'],
      ref: ref === 0 ? undefined : String(ref),
      subject: subjects[(subject?.[row] ?? 0) - 1],
      count: count?.[row] ?? 1,
      source: {
        item: String(item),
        ...(measured !== undefined && !Number.isNaN(measured) && { value: measured }),
      },
      position: at,
    });
  }
  return happenings;
}
