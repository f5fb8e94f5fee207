import type { Diagnostic, Place } from '@shixian/diagnostics';
import { parseRule } from '@shixian/dsl';
import { nameFromCell } from './cell-text.js';
import type { TableRows } from './rows-from-table.js';
import type { BodyRow, WholeTable } from './table-pieces.js';

/** Why the names of a row may stand in the wrong columns; a page runs from one break to the next. */
type Shift = Extract<Diagnostic, { code: 'SX5114' }>['data']['reason'];

/** The cells of the level columns that a row itself writes. */
interface Written {
  body: BodyRow;
  texts: string[];
  /** Index of the first level with a name; the number of levels where there is none. */
  first: number;
}

/**
 * Marks the paths that a table cannot vouch for. A conversion keeps no merged cells, and where one goes on over a page it may
 * move the cells below to the left. Blank cells at the top of a page take the names of the page above (SX5113); names that
 * contradict the page, and all names below them, may have moved (SX5114).
 */
export function doubtPaths(table: WholeTable, { rows, bodies }: TableRows): void {
  const columns = table.header.columns.flatMap(({ role }, column) => (role === 'level' ? [column] : []));
  if (columns.length === 0) return;
  const written = bodies.map((body): Written => {
    const texts = columns.map((column) => {
      const cell = body.cells[column];
      return cell?.column === column ? nameFromCell(cell.text) : '';
    });
    const first = texts.findIndex((text) => text !== '');
    return { body, texts, first: first < 0 ? columns.length : first };
  });
  const isFlat = bodies.every(({ cells }) => columns.every((column) => (cells[column]?.rows ?? 1) === 1));
  const returns = isFlat ? rowsBeforeReturn(written) : new Set<number>();
  /** By level: whether the name that holds now may have moved. */
  const isMoved = columns.map(() => false);
  let isCarriedPage = false;
  for (const [index, row] of rows.entries()) {
    const { body, texts, first } = written[index] ?? { body: bodies[0], texts: [], first: 0 };
    if (!body) continue;
    const placeOf = (level: number): Place => body.grid.placeOf(body.row, columns[level] ?? 0);
    // A blank cell that spans rows is the rest of one that the page break cut.
    const isCarried =
      body.afterBreak && columns.slice(0, first).some((column) => (body.cells[column]?.rows ?? 1) === 1);
    if (body.afterBreak) isCarriedPage = isFlat && isCarried;
    if (isCarried)
      row.doubts.push({
        field: 'path',
        diagnostic: {
          code: 'SX5113',
          severity: 'info',
          data: { names: row.path.slice(0, row.path.length - texts.filter((text) => text !== '').length) },
          place: placeOf(0),
        },
      });
    const isRuleUnread = row.rule.kind === 'blank' || (row.rule.kind === 'text' && !isRule(row.rule.text));
    const ruleLevel = isRuleUnread ? texts.findIndex((text) => text !== '' && isRule(text)) : -1;
    let reason: Shift | null = null;
    if (ruleLevel >= 0) reason = 'rule';
    else if (returns.has(index)) reason = 'returns';
    else if (isCarriedPage && first === 0) reason = 'opens';
    else if (isMoved.slice(0, first).includes(true)) reason = 'above';
    isMoved.fill(reason !== null && reason !== 'above', first);
    if (!reason) continue;
    const level = ruleLevel >= 0 ? ruleLevel : Math.min(first, columns.length - 1);
    row.doubts.push({
      field: 'path',
      diagnostic: {
        code: 'SX5114',
        severity: 'warning',
        data: { reason, text: texts[level] || (row.path.at(-1) ?? '') },
        place: placeOf(level),
      },
    });
  }
}

/**
 * Rows under other names of the first level before a page break after which an earlier name comes again: a heading printed
 * again on each page holds for what stands between, too.
 */
function rowsBeforeReturn(written: readonly Written[]): Set<number> {
  const openings = written.flatMap(({ body, texts, first }, row) =>
    first === 0 ? [{ row, name: texts[0] ?? '', afterBreak: body.afterBreak }] : [],
  );
  const lastOf = new Map<string, number>();
  /** Ranges that start less ranges that end at a row. */
  const edges = new Map<number, number>();
  const add = (row: number, edge: number) => edges.set(row, (edges.get(row) ?? 0) + edge);
  for (const [at, { row, name, afterBreak }] of openings.entries()) {
    const last = lastOf.get(name) ?? at;
    const next = openings[last + 1];
    if (afterBreak && next && last + 1 < at) {
      add(next.row, 1);
      add(row, -1);
    }
    lastOf.set(name, at);
  }
  let open = 0;
  return new Set(
    written.flatMap((_, row) => {
      open += edges.get(row) ?? 0;
      return open > 0 ? [row] : [];
    }),
  );
}

/** 友情链接 and the like, which exempt a column, are names of columns as well. */
function isRule(text: string): boolean {
  const { rule } = parseRule(text);
  return rule !== null && rule.kind !== 'exempt';
}
