import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfCell, kindOfCell } from './cell.js';
import { groupRows, orderRows } from './group-rows.js';

/** Rows of one item in no order; `second` -1 is a day alone, `ref` 0 names no document. */
const row = fc.record({
  day: fc.integer({ min: 0, max: 30 }),
  second: fc.integer({ min: -1, max: 3 }),
  ref: fc.integer({ min: 0, max: 3 }),
});

function grouped(rows: { day: number; second: number; ref: number }[], item: number) {
  return groupRows(
    {
      item: new Uint32Array(rows.length).fill(item),
      day: Int32Array.from(rows, ({ day }) => day),
      kind: new Uint8Array(rows.length),
      ref: Uint32Array.from(rows, ({ ref }) => ref),
      second: Int32Array.from(rows, ({ second }) => second),
    },
    item + 1,
  );
}

describe('groupRows', () => {
  it('puts the rows of an item in order of day, of time, and what names a document first', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        const { cells, stride, areTiesMixed } = grouped(rows, 0);
        const second = Int32Array.from(rows, (one) => one.second);
        if (areTiesMixed) orderRows({ cells, stride }, 0, rows.length, second);
        const places = rows.map((_, at) => cells[at * stride + 2] as number);
        const expected = [...rows.keys()].sort((a, b) => {
          const [left, right] = [rows[a], rows[b]] as [(typeof rows)[number], (typeof rows)[number]];
          const byTime = left.day - right.day || left.second - right.second;
          return byTime || Number(left.ref === 0) - Number(right.ref === 0) || a - b;
        });
        expect(places).toEqual(expected);
      }),
      { numRuns: 300, seed: 41 },
    );
  });

  it('sorts the rows of a later item where they lie', () => {
    const length = 1000;
    const columns = {
      item: Uint32Array.from({ length }, (_, row) => row % 2),
      day: Int32Array.from({ length }, (_, row) => length - row),
      kind: new Uint8Array(length),
      ref: new Uint32Array(length).fill(1),
    };
    const { cells, stride, starts } = groupRows(columns, 2);
    const days = (item: number) => {
      const [from = 0, to = 0] = [starts[item], starts[item + 1]];
      return Array.from({ length: to - from }, (_, at) => dayOfCell(cells[(from + at) * stride] as number));
    };
    const ascending = (first: number) => Array.from({ length: length / 2 }, (_, at) => first + 2 * at);
    expect([days(0), days(1)]).toEqual([ascending(2), ascending(1)]);
  });

  it.each([1, 2, 3])('lays the rows of very many items as of few, %i numbers a row', (stride) => {
    const items = 140_001;
    const length = 300_000;
    const columns = {
      // Every item in turn, the last one too, and far from the one before.
      item: Uint32Array.from({ length }, (_, row) => (row * 7919) % items),
      day: Int32Array.from({ length }, (_, row) => Math.floor(row / 100)),
      kind: Uint8Array.from({ length }, (_, row) => row % 17),
      ref: Uint32Array.from({ length }, (_, row) => (stride === 1 ? 0 : row + 1)),
      ...(stride === 3 && { second: Int32Array.from({ length }, (_, row) => row % 100) }),
    };
    const grouped = groupRows(columns, items);
    expect(grouped.stride).toBe(stride);
    const rowsOf = Array.from({ length: items }, (): number[] => []);
    for (const [row, item] of columns.item.entries()) rowsOf[item]?.push(row);
    const wrong = rowsOf.filter((rows, item) => {
      const from = grouped.starts[item] as number;
      const numbers = rows.flatMap((row) =>
        [columns.day[row] as number, row % 17, row + 1, row].slice(0, stride + 1),
      );
      const laid = rows.flatMap((_, at) => {
        const cell = (from + at) * stride;
        const day = grouped.cells[cell] as number;
        return [dayOfCell(day), kindOfCell(day), ...grouped.cells.subarray(cell + 1, cell + stride)];
      });
      return laid.join() !== numbers.join() || grouped.starts[item + 1] !== from + rows.length;
    });
    expect(wrong).toEqual([]);
  });

  it('sorts a hundred thousand rows of one item that come backwards', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => ({ day: 100_000 - at, second: -1, ref: 0 }));
    const { cells, stride } = grouped(rows, 2);
    expect(cells[2]).toBe(99_999);
    expect(cells[99_999 * stride + 2]).toBe(0);
  });
});
