import type { TableRow } from './rows-from-table.js';

/** A sentence that stops here goes on somewhere. */
const UNFINISHED = /[，、；：（,;:(]$/;

/**
 * Puts together what a page break cut: a cell whose sentence is unfinished, and whose next words stand below a page break,
 * or below rows that have nothing in this column. The rows between and the row that held the next words then share the cell.
 * Changes the rows in place and leaves a doubt at both ends.
 */
export function joinSplitCells(rows: TableRow[]): void {
  for (const field of ['rule', 'responsible'] as const) {
    for (const [index, row] of rows.entries()) {
      if (row[field].kind !== 'text' || !UNFINISHED.test(row[field].text)) continue;
      let next = index + 1;
      while (next < rows.length && rows[next]?.[field].kind !== 'text') next++;
      if (next >= rows.length || (next === index + 1 && !rows[next]?.afterBreak)) continue;
      joinCells(rows, field, index, next);
    }
  }
}

function joinCells(rows: TableRow[], field: 'rule' | 'responsible', first: number, next: number): void {
  const start = rows[first];
  const end = rows[next];
  if (start?.[field].kind !== 'text' || end?.[field].kind !== 'text') return;
  const parts = [start[field].text, end[field].text];
  start[field] = { kind: 'text', text: parts.join('') };
  // Blank cells before and after the second piece, and cells merged with it, belong to the cell that was cut.
  for (let at = first + 1; at < rows.length; at++) {
    const row = rows[at];
    if (!row) break;
    const value = row[field];
    const belongs = at <= next || value.kind === 'blank' || (value.kind === 'merged' && value.row === next);
    if (!belongs) break;
    row[field] = { kind: 'merged', row: first };
  }
  for (const row of [start, end]) {
    const place = field === 'rule' ? row.rulePlace : row.responsiblePlace;
    row.doubts.push({
      field,
      diagnostic: { code: 'SX5104', severity: 'warning', data: { parts }, place },
    });
  }
}
