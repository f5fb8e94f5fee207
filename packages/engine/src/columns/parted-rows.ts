import { cellOf } from './cell.js';
import type { EventColumns } from './event-columns.js';

const MOST_PARTS = 256;
const CHECK_EVERY = 1 << 20;

/** Rows in the order of parts of neighbouring items, each as its item and what is to be laid. */
export interface PartedRows {
  parted: Int32Array;
  stride: number;
}

/** So that rows laid one after another lie near each other: a first sorting by part costs less than it saves. */
export function partedColumns(
  { item, day, kind, ref }: EventColumns,
  starts: Uint32Array,
  stride: number,
  onRows: (() => void) | undefined,
): PartedRows {
  const items = starts.length - 2;
  const lanes = stride + 1;
  const shift = Math.max(0, 32 - Math.clz32(Math.ceil(items / MOST_PARTS) - 1));
  const next = new Uint32Array(MOST_PARTS);
  for (let part = 0; part << shift < items; part++) next[part] = starts[(part << shift) + 1] as number;
  const parted = new Int32Array(item.length * lanes);
  for (let row = 0; row < item.length; row++) {
    if (row % CHECK_EVERY === 0) onRows?.();
    const index = item[row] as number;
    const part = index >>> shift;
    const place = next[part] as number;
    next[part] = place + 1;
    const at = place * lanes;
    parted[at] = index;
    parted[at + 1] = cellOf(day[row] as number, kind[row] as number);
    if (stride > 1) parted[at + 2] = ref[row] as number;
    if (stride > 2) parted[at + 3] = row;
  }
  return { parted, stride };
}

export function layParted(
  { parted, stride }: PartedRows,
  from: number,
  to: number,
  starts: Uint32Array,
  cells: Int32Array,
): void {
  const lanes = stride + 1;
  for (let place = from; place < to; place++) {
    const row = place * lanes;
    const next = (parted[row] as number) + 1;
    const at = starts[next] as number;
    starts[next] = at + 1;
    const cell = at * stride;
    cells[cell] = parted[row + 1] as number;
    if (stride > 1) cells[cell + 1] = parted[row + 2] as number;
    if (stride > 2) cells[cell + 2] = parted[row + 3] as number;
  }
}
