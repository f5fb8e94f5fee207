import type { Diagnostic } from '@shixian/diagnostics';
import { nameFromCell } from './cell-text.js';
import { isRule, type Moved } from './moved-cells.js';
import type { TableRow, TableRows } from './rows-from-table.js';
import { type BodyRow, placeOfCell, type WholeTable } from './table-pieces.js';

type Reason = Extract<Diagnostic, { code: 'SX5114' }>['data']['reason'];

/**
 * Marks the paths that a table cannot vouch for. Blank cells at the top of a page take the names of the page above (SX5113);
 * names that were put back, or that contradict the page, and all names below them, may be wrong (SX5114).
 */
export function doubtPaths(
  table: WholeTable,
  { rows, bodies }: TableRows,
  moved: ReadonlyMap<BodyRow, Moved>,
): void {
  const columns = table.header.columns.flatMap(({ role }, column) => (role === 'level' ? [column] : []));
  if (columns.length === 0) return;
  const isFlat = bodies.every(({ cells }) => columns.every((column) => (cells[column]?.rows ?? 1) === 1));
  /** By level: whether the name that holds now may be wrong. */
  const isDoubtful = columns.map(() => false);
  let isCarriedPage = false;
  for (const [index, row] of rows.entries()) {
    const body = bodies[index];
    if (!body) continue;
    const { texts, first } = writtenNames(body, columns);
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
          place: placeOfCell(body, columns[0] ?? 0),
        },
      });
    const shift = shiftOf(row, texts, moved.get(body), {
      opens: isCarriedPage && first === 0,
      below: isDoubtful.slice(0, first).includes(true),
    });
    isDoubtful.fill(shift !== null && shift.reason !== 'above', first);
    if (!shift) continue;
    const { level = Math.min(first, columns.length - 1), ...data } = shift;
    row.doubts.push({
      field: 'path',
      diagnostic: {
        code: 'SX5114',
        severity: 'warning',
        data: { ...data, text: data.text || texts[level] || (row.path.at(-1) ?? '') },
        place: moved.has(body)
          ? body.grid.placeOf(body.row, moved.get(body)?.column ?? 0)
          : placeOfCell(body, columns[level] ?? 0),
      },
    });
  }
}

interface Shift {
  reason: Reason;
  isMended: boolean;
  text: string;
  /** Index of the level that the doubt is about. */
  level?: number;
}

function shiftOf(
  row: TableRow,
  texts: readonly string[],
  moved: Moved | undefined,
  is: { opens: boolean; below: boolean },
): Shift | null {
  if (moved) return { reason: moved.reason, isMended: moved.isMended, text: moved.text };
  const isRuleUnread = row.rule.kind === 'blank' || (row.rule.kind === 'text' && !isRule(row.rule.text));
  const level = isRuleUnread ? texts.findIndex((text) => text !== '' && isRule(text)) : -1;
  if (level >= 0) return { reason: 'rule', isMended: false, text: '', level };
  if (is.opens) return { reason: 'opens', isMended: false, text: '' };
  return is.below ? { reason: 'above', isMended: false, text: '' } : null;
}

/** The names that a row itself writes, by level, and the index of the first; the number of levels where there is none. */
function writtenNames(body: BodyRow, columns: readonly number[]): { texts: string[]; first: number } {
  const texts = columns.map((column) => {
    const cell = body.cells[column];
    return cell?.column === column ? nameFromCell(cell.text) : '';
  });
  const first = texts.findIndex((text) => text !== '');
  return { texts, first: first < 0 ? columns.length : first };
}
