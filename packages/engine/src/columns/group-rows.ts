import { cellOf, dayOfCell } from './cell.js';
import type { EventColumns } from './event-columns.js';
import { layParted, partedColumns } from './parted-rows.js';

/**
 * The rows of each item side by side, in order of day. Each row is `stride` numbers: its day and kind packed; its ref,
 * where there are any; and its place in the columns, where there are columns beyond the four. A row is one stretch of
 * memory, so that scattering twenty million of them touches one cache line each.
 */
export interface GroupedRows {
  cells: Int32Array;
  stride: 1 | 2 | 3;
  /** Rows of one day are in no order: where references matter, `orderRows` puts those that name a document first. */
  areTiesMixed: boolean;
  /** Item i has the rows from starts[i] up to, not including, starts[i + 1]. */
  starts: Uint32Array;
}

/** The rows of more items would lie farther apart than a processor's cache is wide. */
const MOST_ITEMS_AT_ONCE = 1 << 17;

export interface GroupOptions {
  /** Called after every so many rows; may throw to stop. */
  onRows?: () => void;
}

const CHECK_EVERY = 1 << 20;

export function groupRows(columns: EventColumns, items: number, { onRows }: GroupOptions = {}): GroupedRows {
  const { item, day, ref, second, count, subject, value } = columns;
  const length = item.length;
  // While rows are laid, starts[i + 1] is the place of the next row of item i; in the end, that of the first one of i + 1.
  const starts = new Uint32Array(items + 2);
  let hasRefs = false;
  let isInOrder = true;
  for (let from = 0; from < length; from += CHECK_EVERY) {
    onRows?.();
    const to = Math.min(length, from + CHECK_EVERY);
    countRows(item, from, to, starts);
    hasRefs ||= hasNumber(ref, from, to);
    isInOrder &&= isAscending(day, from, to);
  }
  for (let index = 2; index <= items; index++) {
    starts[index + 1] = (starts[index + 1] as number) + (starts[index] as number);
  }
  const stride = second || count || subject || value ? 3 : hasRefs ? 2 : 1;
  const cells = new Int32Array(length * stride);
  const laid = items > MOST_ITEMS_AT_ONCE ? partedColumns(columns, starts, stride, onRows) : columns;
  for (let from = 0; from < length; from += CHECK_EVERY) {
    onRows?.();
    const to = Math.min(length, from + CHECK_EVERY);
    if ('parted' in laid) layParted(laid, from, to, starts, cells);
    else if (stride === 1) layDays(laid, from, to, starts, cells);
    else layRows(laid, from, to, starts, cells, stride);
  }
  const areTiesMixed = isInOrder && stride > 1;
  const grouped: GroupedRows = { cells, stride, areTiesMixed, starts: starts.subarray(0, items + 1) };
  if (isInOrder) return grouped;
  for (let index = 0; index < items; index++) {
    orderRows(grouped, starts[index] as number, starts[index + 1] as number, second);
  }
  return grouped;
}

function countRows(item: Uint32Array, from: number, to: number, starts: Uint32Array): void {
  const items = starts.length - 2;
  for (let row = from; row < to; row++) {
    const index = item[row] as number;
    if (index >= items) throw new RangeError(`item ${index} of ${items}`);
    starts[index + 2] = (starts[index + 2] as number) + 1;
  }
}

function hasNumber(numbers: Uint32Array, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (numbers[row] !== 0) return true;
  return false;
}

/** With the row before the first one. */
function isAscending(days: Int32Array, from: number, to: number): boolean {
  for (let row = Math.max(1, from); row < to; row++) {
    if ((days[row] as number) < (days[row - 1] as number)) return false;
  }
  return true;
}

function layDays(
  { item, day, kind }: EventColumns,
  from: number,
  to: number,
  starts: Uint32Array,
  cells: Int32Array,
): void {
  for (let row = from; row < to; row++) {
    const next = (item[row] as number) + 1;
    const at = starts[next] as number;
    starts[next] = at + 1;
    cells[at] = cellOf(day[row] as number, kind[row] as number);
  }
}

function layRows(
  { item, day, kind, ref }: EventColumns,
  from: number,
  to: number,
  starts: Uint32Array,
  cells: Int32Array,
  stride: number,
): void {
  for (let row = from; row < to; row++) {
    const next = (item[row] as number) + 1;
    const at = starts[next] as number;
    starts[next] = at + 1;
    const cell = at * stride;
    cells[cell] = cellOf(day[row] as number, kind[row] as number);
    cells[cell + 1] = ref[row] as number;
    if (stride > 2) cells[cell + 2] = row;
  }
}

/** Up to so many places an insertion moves rows before the item is sorted as a whole. */
const MOST_MOVES = 64;

/** Insertion sort while rows come almost in order of time, as they mostly do; the rest of an item by comparison. */
export function orderRows(
  grouped: Pick<GroupedRows, 'cells' | 'stride'>,
  from: number,
  to: number,
  second: Int32Array | undefined,
): void {
  const { cells, stride } = grouped;
  let moves = 0;
  for (let at = from + 1; at < to; at++) {
    const isLater = dayOfCell(cells[at * stride] as number) > dayOfCell(cells[(at - 1) * stride] as number);
    if (isLater) continue;
    for (let place = at; place > from && isBefore(cells, stride, place, place - 1, second); place--) {
      if (++moves > MOST_MOVES + (to - from)) {
        sortByComparison(grouped, from, to, second);
        return;
      }
      for (let lane = 0; lane < stride; lane++) {
        const a = place * stride + lane;
        const b = a - stride;
        const held = cells[a] as number;
        cells[a] = cells[b] as number;
        cells[b] = held;
      }
    }
  }
}

function sortByComparison(
  { cells, stride }: Pick<GroupedRows, 'cells' | 'stride'>,
  from: number,
  to: number,
  second: Int32Array | undefined,
): void {
  const order = Uint32Array.from({ length: to - from }, (_, offset) => from + offset).sort((a, b) => {
    if (isBefore(cells, stride, a, b, second)) return -1;
    return isBefore(cells, stride, b, a, second) ? 1 : a - b;
  });
  const sorted = new Int32Array(order.length * stride);
  for (const [place, row] of order.entries())
    sorted.set(cells.subarray(row * stride, (row + 1) * stride), place * stride);
  cells.set(sorted, from * stride);
}

/** By day, then time, then what names a document before what does not: the order of `compareHappenings` but for ties. */
function isBefore(
  cells: Int32Array,
  stride: number,
  a: number,
  b: number,
  second: Int32Array | undefined,
): boolean {
  const left = a * stride;
  const right = b * stride;
  const days = dayOfCell(cells[left] as number) - dayOfCell(cells[right] as number);
  if (days !== 0 || stride === 1) return days < 0;
  if (second !== undefined) {
    const seconds =
      (second[cells[left + 2] as number] as number) - (second[cells[right + 2] as number] as number);
    if (seconds !== 0) return seconds < 0;
  }
  return cells[left + 1] !== 0 && cells[right + 1] === 0;
}
