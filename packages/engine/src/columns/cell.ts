import type { Day } from '@shixian/calendar';

/** A day and a kind packed into one whole number, which orders by day. */
const KIND_BITS = 5;
const KIND_MASK = (1 << KIND_BITS) - 1;

export function cellOf(day: Day, kind: number): number {
  return (day << KIND_BITS) | kind;
}

export function dayOfCell(cell: number): number {
  return cell >> KIND_BITS;
}

export function kindOfCell(cell: number): number {
  return cell & KIND_MASK;
}
