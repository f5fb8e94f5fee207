import type { Diagnostic } from '@shixian/diagnostics';
import type { County, CountyItem, SourceReference } from '@shixian/model';
import { nameFromCell } from './cell-text.js';
import { roleOfHeading } from './column-names.js';
import type { DocumentFacts } from './document-facts.js';
import { draftFromProse, type ProseDraft } from './draft-from-prose.js';
import type { Column, Header } from './header-from-grid.js';
import { classOfPath } from './item-class.js';
import { ItemIds } from './item-id.js';
import { PhraseReasons } from './phrase-reasons.js';
import type { Prose } from './prose-from-blocks.js';
import type { Doubt, RowValue, TableRow } from './rows-from-table.js';
import type { ReadTable } from './tables-from-blocks.js';
import { officesFromCells } from './units-from-cells.js';

export interface Draft {
  county: County;
  /** Doubts by item, in the order of `county.items`. */
  doubts: Doubt[][];
  /** The lists that running text alone fills, each with its doubts. */
  fromProse: Omit<ProseDraft, 'items'>;
  /** Doubts about the file as a whole. */
  diagnostics: Diagnostic[];
}

export interface DraftOptions {
  file: string;
  code?: string;
  name?: string;
  /** Called before each row; may wait, and throws where the import was called off. */
  onRow?(done: number, all: number): Promise<void> | void;
}

const UNKNOWN_CODE = '000000';
const UNKNOWN_NAME = '（县名待填）';

/** Makes the county draft: an item a row, in order, every phrase parsed or marked. */
export async function draftFromRows(
  tables: readonly ReadTable[],
  prose: Prose,
  facts: DocumentFacts,
  options: DraftOptions,
): Promise<Draft> {
  const ids = new ItemIds();
  const reasons = new PhraseReasons();
  const items: CountyItem[] = [];
  const doubts: Doubt[][] = [];
  const all = tables.reduce((sum, table) => sum + table.rows.length, 0);
  for (const [index, table] of tables.entries()) {
    const rowIds = table.rows.map((row) => ids.idOf(row.path));
    const type = typeOfTable(table.whole.header);
    for (const [row, tableRow] of table.rows.entries()) {
      await options.onRow?.(items.length, all);
      const source: SourceReference = { ref: 'notice', row: row + 1 };
      if (tables.length > 1) source.table = index + 1;
      const item = itemFromRow(tableRow, rowIds, row, type, source);
      if (type === 'task' && facts.planYear) item['plan-year'] = facts.planYear;
      items.push(item);
      doubts.push([...tableRow.doubts, ...doubtsOfValues(tableRow, table.whole.header, reasons)]);
    }
  }
  const { items: proseItems, ...fromProse } = draftFromProse(prose, ids, facts, (phrase) =>
    reasons.reasonOf(phrase),
  );
  items.push(...proseItems.entries);
  doubts.push(...proseItems.doubts);
  for (const [index, item] of items.entries())
    for (const doubt of doubts[index] ?? []) doubt.diagnostic.item = item.id;
  const place = { kind: 'path', file: options.file } as const;
  const diagnostics: Diagnostic[] = tables.flatMap((table) => otherRuleColumns(table.whole.header, place));
  if (tables.length === 0) diagnostics.push({ code: 'SX5006', severity: 'warning', data: {}, place });
  const name = options.name ?? facts.county;
  if (!options.code)
    diagnostics.push({ code: 'SX5007', severity: 'warning', data: { missing: 'code' }, place });
  if (!name) diagnostics.push({ code: 'SX5007', severity: 'warning', data: { missing: 'name' }, place });
  const offices = officesFromCells(items.flatMap((item) => item.responsible ?? []));
  for (const text of offices.unknown)
    diagnostics.push({ code: 'SX5110', severity: 'info', data: { text }, place });
  // Such a county may have festivals of its own.
  const isAutonomous = /自治(县|旗|州)$/.test(name ?? '');
  const county: County = {
    county: {
      code: options.code ?? UNKNOWN_CODE,
      name: name ?? UNKNOWN_NAME,
      ...(isAutonomous && { autonomous: true }),
    },
    extends: ['000000-national'],
    sources: [
      {
        id: 'notice',
        title: facts.title ?? options.file,
        ...(facts.issuer && { issuer: facts.issuer }),
        ...(facts.number && { number: facts.number }),
        ...(facts.date && { date: facts.date }),
      },
    ],
    calendar: { overlay: isAutonomous ? 'unknown' : 'none' },
    ...(offices.units.length > 0 && { units: offices.units }),
    ...(offices.groups.length > 0 && { groups: offices.groups }),
    ...listOf('class-rules', fromProse),
    items,
    ...listOf('review', fromProse),
    ...listOf('disclosure', fromProse),
  };
  return { county, doubts, fromProse, diagnostics };
}

function listOf<K extends keyof Draft['fromProse']>(key: K, fromProse: Draft['fromProse']) {
  const { entries } = fromProse[key];
  return entries.length === 0 ? {} : ({ [key]: entries } as { [P in K]: typeof entries });
}

function itemFromRow(
  row: TableRow,
  ids: readonly string[],
  index: number,
  type: CountyItem['type'],
  source: SourceReference,
): CountyItem {
  const { rule, responsible } = row;
  return {
    id: ids[index] ?? '',
    type,
    path: row.path,
    ...(row.sequence !== null && { sequence: row.sequence }),
    ...(row.title !== null && { title: row.title }),
    rule: rule.kind === 'text' ? rule.text : null,
    ...(rule.kind !== 'text' && { 'rule-absent': rule.kind }),
    ...mergedWith('merged-with', rule, ids),
    responsible: responsible.kind === 'text' ? responsible.text : null,
    ...(responsible.kind !== 'text' && { 'responsible-absent': responsible.kind }),
    ...mergedWith('responsible-merged-with', responsible, ids),
    class: classOfPath(row.path),
    ...(row.attributes.length > 0 && { attributes: Object.fromEntries(row.attributes) }),
    source,
  };
}

function mergedWith<K extends 'merged-with' | 'responsible-merged-with'>(
  key: K,
  value: RowValue,
  ids: readonly string[],
) {
  const id = value.kind === 'merged' ? ids[value.row] : undefined;
  return id === undefined ? {} : ({ [key]: id } as { [P in K]: string });
}

/** A table with a column of tasks or indicators is a plan; one of accounts or of things to hand in says so in its headings. */
function typeOfTable({ columns }: Header): CountyItem['type'] {
  const headings = columns.map(headingOf).join(' ');
  if (/账号|新媒体名称/.test(headings)) return 'account';
  if (columns.some((column) => column.role === 'title') || /指标|任务/.test(headings)) return 'task';
  if (/报送(材料|内容|事项)/.test(headings)) return 'submission';
  return 'column';
}

function doubtsOfValues(row: TableRow, { columns }: Header, reasons: PhraseReasons): Doubt[] {
  const doubts: Doubt[] = [];
  const heading = (role: 'rule' | 'responsible') => headingOf(columns.find((column) => column.role === role));
  if (row.rule.kind === 'text') {
    const reason = reasons.reasonOf(row.rule.text);
    if (reason !== null)
      doubts.push({
        field: 'rule',
        diagnostic: {
          code: 'SX5101',
          severity: 'warning',
          data: { phrase: row.rule.text, reason },
          place: row.rulePlace,
        },
      });
  }
  for (const field of ['rule', 'responsible'] as const) {
    if (row[field].kind !== 'blank' || heading(field) === '' || row.isRuleMisplaced) continue;
    doubts.push({
      field,
      diagnostic: {
        code: 'SX5102',
        severity: 'warning',
        data: { column: heading(field) },
        place: field === 'rule' ? row.rulePlace : row.responsiblePlace,
      },
    });
  }
  return doubts;
}

/** Two columns of times in one table (更新频率 and 完成时限): one is the rule, the other must be looked at. */
function otherRuleColumns({ columns }: Header, place: Diagnostic['place']): Diagnostic[] {
  const taken = headingOf(columns.find((column) => column.role === 'rule'));
  return columns.flatMap((column): Diagnostic[] => {
    if (column.role !== 'other' || roleOfHeading(column.headings.at(-1) ?? '') !== 'rule') return [];
    return [{ code: 'SX5111', severity: 'warning', data: { heading: headingOf(column), taken }, place }];
  });
}

/** The levels of a heading in one line; empty where there is no such column. */
function headingOf(column: Column | undefined): string {
  return column?.headings.map(nameFromCell).join('/') ?? '';
}
