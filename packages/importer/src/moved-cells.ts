import { parseRule } from '@shixian/dsl';
import { nameFromCell } from './cell-text.js';
import type { GridCell } from './grid-from-table.js';
import type { BodyRow, WholeTable } from './table-pieces.js';
import { isOffice } from './units-from-cells.js';

/** Why the names of a row may stand in the wrong columns: a name reads like a rule, or stands between two pages of one first-level name. */
export type MoveReason = 'rule' | 'returns';

export interface Moved {
  reason: MoveReason;
  /** The row's cells were put where they belong. False where nothing in the text says where that is. */
  isMended: boolean;
  /** The name that gave it away, and the column of the document that it stands in. */
  text: string;
  column: number;
}

/** Columns of a table whose names stand side by side, with rule and unit to their right. */
interface Form {
  levels: readonly number[];
  first: number;
  last: number;
  rule: number;
  responsible: number;
  width: number;
}

/** A row's texts by column, and the number of levels before its first name. */
interface Row {
  body: BodyRow;
  texts: string[];
  blank: number;
}

/** Where each column takes its cell from; -1 for a blank. */
type Places = number[];

/**
 * A conversion to text keeps no merged cells, and where one goes on over rows or pages it can leave its place out, so that the cells
 * to its right move to the left and blanks follow them. Puts such cells back where the table says how far they moved, and
 * tells each row that this concerns: a cell that reads like a rule belongs in the column of rules, and what stands between two
 * pages of one first-level name stands below that name.
 */
export function moveCellsBack(table: WholeTable): Map<BodyRow, Moved> {
  const moved = new Map<BodyRow, Moved>();
  const form = formOf(table);
  if (!form) return moved;
  const rows = table.body.map((body) => rowOf(body, form));
  const returns = rowsBeforeReturn(rows, form.first);
  const pages = pagesOf(rows);
  let isShifted = false;
  for (const [index, row] of rows.entries()) {
    const { body, texts, blank } = row;
    const isReturned = returns.has(index);
    if (body.afterBreak || !isReturned) isShifted = false;
    isShifted ||= isReturned && blank === 0;
    const at = misplacedRule(texts, form);
    if (at >= 0) moved.set(body, { reason: 'rule', isMended: false, text: texts[at] ?? '', column: at });
    else if (isShifted)
      moved.set(body, {
        reason: 'returns',
        isMended: false,
        text: texts[form.first + blank] ?? '',
        column: form.first + Math.min(blank, form.levels.length - 1),
      });
  }
  const canHaveHoles = rows.some((row) => !moved.has(row.body) && hasHole(row, form));
  for (const [index, { body, texts }] of rows.entries()) {
    const found = moved.get(body);
    if (!found) continue;
    const places =
      found.reason === 'rule'
        ? placesFromRule(texts, form)
        : (placesOfPacked(texts, form, pages[index] ?? [], moved) ?? placesFromLevel(texts, form));
    if (!places) continue;
    move(body, canHaveHoles ? places : withoutHoles(places, texts, form));
    found.isMended = true;
  }
  return moved;
}

/** Null for a table whose format keeps merged cells, so that no cell can move, or whose columns stand in another order. */
function formOf({ header, pieces, body }: WholeTable): Form | null {
  if (!pieces.every(({ table }) => table.isPlain)) return null;
  const { columns } = header;
  const levels = columns.flatMap(({ role }, column) => (role === 'level' ? [column] : []));
  const rule = columns.findIndex(({ role }) => role === 'rule');
  const responsible = columns.findIndex(({ role }) => role === 'responsible');
  const [first] = levels;
  const last = levels.at(-1);
  if (first === undefined || last === undefined || last - first !== levels.length - 1) return null;
  if (rule <= last || (responsible >= 0 && responsible <= last)) return null;
  if (body.some(({ cells }) => cells.length !== columns.length)) return null;
  return { levels, first, last, rule, responsible, width: columns.length };
}

function rowOf(body: BodyRow, { levels, width }: Form): Row {
  const texts = Array.from({ length: width }, (_, column) => nameFromCell(body.cells[column]?.text ?? ''));
  const blank = levels.findIndex((column) => texts[column] !== '');
  return { body, texts, blank: blank < 0 ? levels.length : blank };
}

/** The column of names in which a rule stands, while that of rules holds none; -1 where there is none. */
function misplacedRule(texts: readonly string[], { first, last, rule }: Form): number {
  if (isRule(texts[rule] ?? '')) return -1;
  return texts.findIndex((text, column) => column >= first && column <= last && isRule(text));
}

/** 友情链接 and the like, which exempt a column, are names of columns as well; 同上 can stand for a name. */
export function isRule(text: string): boolean {
  if (text === '') return false;
  const { rule } = parseRule(text);
  return rule !== null && rule.kind !== 'exempt' && rule.kind !== 'ditto';
}

/** All cells move so far that the rule comes to its column. */
function placesFromRule(texts: readonly string[], form: Form): Places | null {
  const by = form.rule - misplacedRule(texts, form);
  if (texts.slice(form.width - by).some((text) => text !== '')) return null;
  return texts.map((_, column) =>
    column < form.first ? column : column - by >= form.first ? column - by : -1,
  );
}

/** The names move one level down. */
function placesFromLevel(texts: readonly string[], { first, last }: Form): Places | null {
  if (texts[last] !== '') return null;
  return texts.map((_, column) =>
    column === first ? -1 : column > first && column <= last ? column - 1 : column,
  );
}

/** A row that kept nothing but its own cells, where every other row of its page names a unit: the last of them is the unit. */
function placesOfPacked(
  texts: readonly string[],
  { first, last, rule, responsible }: Form,
  page: readonly Row[],
  moved: ReadonlyMap<BodyRow, Moved>,
): Places | null {
  const own = texts.flatMap((text, column) => (column >= first && text !== '' ? [column] : []));
  const unit = own.at(-1);
  const isPacked = own.every((column, at) => column === first + at) && own.length > 1 && texts[rule] === '';
  if (!isPacked || unit === undefined || unit > last || !isOffice(texts[unit] ?? '')) return null;
  const others = page.filter(({ body }) => !moved.has(body));
  if (others.length === 0 || others.some((row) => row.texts[responsible] === '')) return null;
  const names = own.slice(0, -1);
  return texts.map((_, column) => {
    if (column < first) return column;
    if (column === responsible) return unit;
    return column <= last ? (names[column - (last - names.length + 1)] ?? -1) : -1;
  });
}

/** No row of the table leaves a level out between two names: names before a hole move down to it. */
function withoutHoles(places: Places, texts: readonly string[], { first, last }: Form): Places {
  const names = places.slice(first, last + 1).filter((from) => from >= 0 && texts[from] !== '');
  const end = places.findLastIndex((from, column) => column <= last && from >= 0 && texts[from] !== '');
  return places.map((from, column) =>
    column < first || column > last ? from : (names[column - (end - names.length + 1)] ?? -1),
  );
}

function hasHole({ texts }: Row, { levels }: Form): boolean {
  const filled = levels.flatMap((column, at) => (texts[column] === '' ? [] : [at]));
  return filled.some((at, index) => index > 0 && at !== (filled[index - 1] ?? 0) + 1);
}

function move(body: BodyRow, places: Places): void {
  const { cells, row } = body;
  body.cells = places.map((from, column): GridCell => {
    const { text = '', isListItem = false, notes = [] } = cells[from] ?? {};
    return { text, row, column, rows: 1, columns: 1, isListItem, notes };
  });
  body.from = places;
}

/** The rows of each row's page. */
function pagesOf(rows: readonly Row[]): Row[][] {
  let page: Row[] = [];
  return rows.map((row) => {
    if (row.body.afterBreak) page = [];
    page.push(row);
    return page;
  });
}

/**
 * Rows under other names of the first level before a page break after which an earlier name comes again: a heading printed
 * again on each page holds for what stands between, too.
 */
function rowsBeforeReturn(rows: readonly Row[], first: number): Set<number> {
  const openings = rows.flatMap(({ body, texts, blank }, row) =>
    blank === 0 ? [{ row, name: texts[first] ?? '', afterBreak: body.afterBreak }] : [],
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
    rows.flatMap((_, row) => {
      open += edges.get(row) ?? 0;
      return open > 0 ? [row] : [];
    }),
  );
}
