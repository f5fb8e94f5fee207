import type { Diagnostic, Place } from '@shixian/diagnostics';
import { parseRule } from '@shixian/dsl';
import { isDitto, nameFromCell, officesFromCell, sentenceFromCell } from './cell-text.js';
import { roleOfHeading } from './column-names.js';
import { distinctCells, doubtsOfCells, headingOf } from './doubts-of-cells.js';
import type { GridCell } from './grid-from-table.js';
import type { Column } from './header-from-grid.js';
import { ruleFromCell } from './rule-from-cell.js';
import { type BodyRow, placeOfCell, type WholeTable } from './table-pieces.js';

/** A cell of the rule or responsible column. `row` is an index into the rows of the same table. */
export type RowValue =
  /** `ditto`: the cell says 同上 and is no merged cell. */
  | { kind: 'text'; text: string; ditto?: true }
  | { kind: 'merged'; row: number; ditto?: true }
  | { kind: 'blank' };

/** What a person must look at, and at which field of the draft the comment stands. */
export interface Doubt {
  field: 'row' | 'path' | 'rule' | 'responsible';
  diagnostic: Diagnostic;
}

export interface TableRow {
  path: string[];
  /** Column that each name of the path stands in; null for a heading over a group of rows. */
  pathColumns: (number | null)[];
  sequence: string | null;
  title: string | null;
  rule: RowValue;
  responsible: RowValue;
  /** Further cells by heading. */
  attributes: [heading: string, text: string][];
  /** A page break stands before the row. */
  afterBreak: boolean;
  rulePlace: Place;
  responsiblePlace: Place;
  doubts: Doubt[];
  /** The rule was printed in the responsible column. */
  isRuleMisplaced: boolean;
}

export interface Leftover {
  text: string;
  place: Place;
}

export interface TableRows {
  rows: TableRow[];
  /** The body row that each of them was read from. */
  bodies: BodyRow[];
  leftovers: Leftover[];
  /** Diagnostics about rows that became no item, and about the table. */
  diagnostics: Diagnostic[];
}

const NOTE = /^(注|备注|说明|填表说明)\s*\d*\s*[:：]/;
/** 填表人：, 联系电话：, 审核日期： */
const FORM_FIELD =
  /^\p{Script=Han}{0,6}(人|人员|领导|电话|手机|日期|时间|单位|签字|签章|盖章)([（(]\p{Script=Han}+[)）])?\s*[:：]/u;
const TOTAL = /^(合计|小计|总计|共计)\s*[:：]?$/;

/** Reads the body of a table by the roles of its columns. Rows come out in order; none is dropped. */
export function rowsFromTable(table: WholeTable): TableRows {
  const { columns } = table.header;
  const indexOf = (role: Column['role']) => columns.findIndex((column) => column.role === role);
  const levelColumns = columns.flatMap((column, index) => (column.role === 'level' ? [index] : []));
  const at = {
    rule: indexOf('rule'),
    responsible: indexOf('responsible'),
    title: indexOf('title'),
    sequence: indexOf('sequence'),
  };
  const names = attributeNames(columns);
  const rows: TableRow[] = [];
  const bodies: BodyRow[] = [];
  const leftovers: Leftover[] = [];
  const diagnostics: Diagnostic[] = [];
  /** Row index by cell, so that a span or a joined piece finds the row that owns it. */
  const owners = new Map<GridCell, number>();
  let levels: string[] = levelColumns.map(() => '');
  let group: { text: string; diagnostic: Diagnostic } | null = null;

  for (const body of table.body) {
    const placeOf = (column: number) => placeOfCell(body, column);
    const texts = distinctCells(body).filter((cell) => cell.text !== '');
    const only = texts.length === 1 ? texts[0] : undefined;
    if (only && (NOTE.test(only.text) || isSpanning(only, body))) {
      if (NOTE.test(only.text)) leftovers.push({ text: only.text, place: placeOf(only.column) });
      else {
        const text = nameFromCell(only.text);
        const diagnostic: Diagnostic = {
          code: 'SX5107',
          severity: 'info',
          data: { text },
          place: placeOf(only.column),
        };
        group = { text, diagnostic };
        levels = levelColumns.map(() => '');
      }
      continue;
    }
    if (isFootOfForm(texts)) {
      leftovers.push({
        text: texts.map((cell) => cell.text).join('｜'),
        place: placeOf(texts[0]?.column ?? 0),
      });
      continue;
    }
    levels = levelsOfRow(body, levelColumns, levels);
    const path = levels.filter((level) => level !== '');
    const pathColumns: TableRow['pathColumns'] = levelColumns.filter((_, index) => levels[index] !== '');
    const titleCell = cellAt(body, at.title);
    const title = titleCell ? sentenceFromCell(titleCell.text) : '';
    // A plan without columns of names: the task is its own name.
    const isTitlePath = path.length === 0 && title !== '';
    if (isTitlePath) {
      path.push(title);
      pathColumns.push(at.title);
    }
    if (group) {
      path.unshift(group.text);
      pathColumns.unshift(null);
    }
    const hasName = title !== '' || levelColumns.some((column) => (cellAt(body, column)?.text ?? '') !== '');
    if (!hasName || path.length === 0) {
      const all = texts.map((cell) => cell.text);
      diagnostics.push({
        code: 'SX5106',
        severity: 'warning',
        data: { texts: all },
        place: placeOf(at.rule),
      });
      leftovers.push({ text: all.join('｜'), place: placeOf(at.rule) });
      continue;
    }
    const doubts = doubtsOfCells(body, columns);
    if (group) doubts.unshift({ field: 'path', diagnostic: group.diagnostic });
    const sequenceCell = cellAt(body, at.sequence);
    const row: TableRow = {
      path,
      pathColumns,
      sequence:
        sequenceCell && sequenceCell.row === body.row && sequenceCell.text !== '' ? sequenceCell.text : null,
      title: title !== '' && !isTitlePath ? title : null,
      rule: readValue(body, at.rule, rows.length, owners, (text) => ruleFromCell(text).text),
      responsible: readValue(body, at.responsible, rows.length, owners, officesFromCell),
      attributes: columns.flatMap((column, index): [string, string][] => {
        const cell = cellAt(body, index);
        if (column.role !== 'other' || !cell || cell.text === '') return [];
        return [[names[index] ?? '', sentenceFromCell(cell.text)]];
      }),
      afterBreak: body.afterBreak,
      rulePlace: placeOf(at.rule),
      responsiblePlace: placeOf(at.responsible),
      doubts,
      isRuleMisplaced: false,
    };
    if (row.rule.kind === 'text') doubtLines(row, cellAt(body, at.rule));
    takeOtherTime(row, body, columns, at.rule);
    moveMisplacedRule(row);
    resolveDitto(row, rows, headingOf(columns[at.responsible]));
    rows.push(row);
    bodies.push(body);
  }
  return { rows, bodies, leftovers, diagnostics };
}

/** Names of the columns that become attributes; a heading that comes again gets a number. */
export function attributeNames(columns: readonly Column[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ headings, role }, index) => {
    if (role !== 'other') return '';
    const heading = headings.map(nameFromCell).join('/') || `第${index + 1}列`;
    let name = heading;
    for (let copy = 2; taken.has(name); copy++) name = `${heading} ${copy}`;
    taken.add(name);
    return name;
  });
}

/** A row of totals, or of 填表人：…, 联系电话：… and the like, states no rule. */
function isFootOfForm(cells: readonly GridCell[]): boolean {
  const [first] = cells;
  if (!first) return false;
  return (
    TOTAL.test(nameFromCell(first.text)) || cells.every((cell) => FORM_FIELD.test(nameFromCell(cell.text)))
  );
}

function isSpanning(cell: GridCell, body: BodyRow): boolean {
  return cell.row === body.row && cell.columns > 1 && cell.columns * 2 > body.grid.width;
}

function cellAt(body: BodyRow, column: number): GridCell | null {
  return column < 0 ? null : (body.cells[column] ?? null);
}

/**
 * The levels of a row. Blank cells before the first name are the names above, since a sub-column stands under its column;
 * blank cells after it are no level.
 */
function levelsOfRow(body: BodyRow, columns: readonly number[], above: readonly string[]): string[] {
  const seen = new Set<GridCell>();
  const own = columns.map((column, index) => {
    const cell = cellAt(body, column);
    if (!cell || seen.has(cell)) return '';
    seen.add(cell);
    const text = nameFromCell(cell.text);
    return isDitto(text) ? (above[index] ?? '') : text;
  });
  const first = own.findIndex((text) => text !== '');
  // No name of its own at all: the row goes on with the names above.
  if (first < 0) return [...above];
  return own.map((text, index) => (text === '' && index < first ? (above[index] ?? '') : text));
}

function readValue(
  body: BodyRow,
  column: number,
  index: number,
  owners: Map<GridCell, number>,
  read: (text: string) => string,
): RowValue {
  const cell = cellAt(body, column);
  // A cell that spans several columns belongs to the first.
  if (!cell || cell.text === '' || cell.column !== column) return { kind: 'blank' };
  const owner = owners.get(cell);
  if (owner !== undefined) return { kind: 'merged', row: owner };
  owners.set(cell, index);
  return { kind: 'text', text: read(cell.text) };
}

/** Where the cell of rules is blank, a rule in another column of times (公开时限 beside 更新频率) is the row's own. */
function takeOtherTime(row: TableRow, body: BodyRow, columns: readonly Column[], taken: number): void {
  if (row.rule.kind !== 'blank') return;
  for (const [index, column] of columns.entries()) {
    if (column.role !== 'other' || roleOfHeading(column.headings.at(-1) ?? '') !== 'rule') continue;
    const { text } = ruleFromCell(cellAt(body, index)?.text ?? '');
    const rule = text === '' ? null : parseRule(text).rule;
    if (rule === null || rule.kind === 'ditto') continue;
    row.rule = { kind: 'text', text };
    row.rulePlace = placeOfCell(body, index);
    const data = { column: headingOf(columns[taken]), heading: headingOf(column), text };
    const diagnostic: Diagnostic = { code: 'SX5120', severity: 'warning', data, place: row.rulePlace };
    row.doubts.push({ field: 'rule', diagnostic });
    doubtLines(row, cellAt(body, index));
    return;
  }
}

function doubtLines(row: TableRow, cell: GridCell | null): void {
  const { text, isParted } = ruleFromCell(cell?.text ?? '');
  if (!isParted) return;
  const diagnostic: Diagnostic = {
    code: 'SX5121',
    severity: 'warning',
    data: { text },
    place: row.rulePlace,
  };
  row.doubts.push({ field: 'rule', diagnostic });
}

/** 外链 or 全市统一更新 in the responsible column is no office: it says that nobody here updates the column. */
function moveMisplacedRule(row: TableRow): void {
  if (row.rule.kind !== 'blank' || row.responsible.kind !== 'text') return;
  const { text } = row.responsible;
  if (parseRule(text).rule?.kind !== 'exempt') return;
  row.rule = row.responsible;
  row.responsible = { kind: 'blank' };
  row.isRuleMisplaced = true;
  row.doubts.push({
    field: 'rule',
    diagnostic: { code: 'SX5112', severity: 'warning', data: { text }, place: row.responsiblePlace },
  });
}

/** 同上 under a responsible unit points to the row above, or to the one that this points to. Under a rule it stays: the language knows it. */
function resolveDitto(row: TableRow, rows: readonly TableRow[], heading: string): void {
  const above = rows.at(-1)?.responsible;
  if (!above || row.responsible.kind !== 'text' || !isDitto(row.responsible.text)) return;
  const owner = above.kind === 'merged' ? above.row : rows.length - 1;
  row.responsible = { kind: 'merged', row: owner, ditto: true };
  row.doubts.push({
    field: 'responsible',
    diagnostic: { code: 'SX5105', severity: 'info', data: { column: heading }, place: row.responsiblePlace },
  });
}
