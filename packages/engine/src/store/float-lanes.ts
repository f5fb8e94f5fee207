import type { NumberRows } from './number-rows.js';

const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);

/** A floating number in two lanes of a row. */
export function setFloat(rows: NumberRows, row: number, lane: number, value: number): void {
  float[0] = value;
  rows.set(row, lane, halves[0] as number);
  rows.set(row, lane + 1, halves[1] as number);
}

export function getFloat(rows: NumberRows, row: number, lane: number): number {
  halves[0] = rows.get(row, lane);
  halves[1] = rows.get(row, lane + 1);
  return float[0] as number;
}
