import { isDitto, officesFromCell } from './cell-text.js';
import { isCooperatingHeading } from './column-names.js';
import { headingOf } from './doubts-of-cells.js';
import { textsOfRow } from './row-texts.js';
import type { TableRows } from './rows-from-table.js';
import { placeOfCell, type WholeTable } from './table-pieces.js';

/** Separators that would end the reach of 配合. */
const BETWEEN = /[，,；;。\s]+/g;
const CLOSING = /(配合|协助|协办|[、。；，])+$/;
const NOBODY = /^(无|[/\-—－]+)$/;

/**
 * A table with 牵头单位 and 配合单位 names the responsible offices in two cells: they are joined as a notice writes them in one,
 * 县政府办，县司法局配合. The cell of those who cooperate stays among the attributes too.
 */
export function joinCooperating({ header }: WholeTable, { rows, bodies, diagnostics }: TableRows): void {
  const { columns } = header;
  const lead = columns.find(({ role }) => role === 'responsible');
  const column = columns.findIndex(
    ({ role, headings }) => role === 'other' && isCooperatingHeading(headings.at(-1) ?? ''),
  );
  if (!lead || column < 0) return;
  const leads = rows.map((row) => textsOfRow(rows, row).responsible);
  let above = '';
  const joined = leads.map((leading, index) => {
    const text = officesFromCell(bodies[index]?.cells[column]?.text ?? '');
    const helping = isDitto(text) ? above : text;
    above = helping;
    const names = helping.replace(BETWEEN, '、').replace(CLOSING, '');
    if (leading === '' || names === '' || NOBODY.test(names)) return leading;
    return `${leading.replace(/[，；。]$/, '')}，${names}配合`;
  });
  const first = joined.findIndex((text, index) => text !== leads[index]);
  const body = bodies[first];
  if (!body) return;
  for (const [index, row] of rows.entries()) {
    const text = joined[index] ?? '';
    const { responsible } = row;
    if (text === '' || (responsible.kind === 'merged' && joined[responsible.row] === text)) continue;
    row.responsible = { kind: 'text', text, ...('ditto' in responsible && { ditto: true }) };
  }
  const data = { lead: headingOf(lead), cooperating: headingOf(columns[column]) };
  diagnostics.push({ code: 'SX5119', severity: 'info', data, place: placeOfCell(body, column) });
}
