import { readFileSync } from 'node:fs';
import type { County, CountyItem } from '@shixian/model';
import { parse } from 'yaml';
import type { TestTable } from './test-table.js';

const counties = new URL('../../../../counties/', import.meta.url);

export function readCounty(folder: string): County {
  return parse(readFileSync(new URL(`${folder}/county.yaml`, counties), 'utf8')) as County;
}

/** Items of the table, a row each; words of a task that were made an item of their own stand in no row of their own. */
export function rowItems(county: County): CountyItem[] {
  const seen = new Set<number>();
  return county.items.filter(({ source: { row } }) => {
    if (row === undefined || seen.has(row)) return false;
    seen.add(row);
    return true;
  });
}

/**
 * The notice's table with its merged cells, from the transcription of the flat text (`source-rows.tsv`) and from what the
 * hand-made county says about each cell. `levels` are the columns of names; blank cells before a row's first name, and blank
 * cells of the other columns named in `merged`, were merged with the cell above.
 */
export function tableOfCounty(
  folder: string,
  columns: { first: number; levels: string[]; rule: string; responsible: string },
): TestTable {
  const lines = readFileSync(new URL(`${folder}/source-rows.tsv`, counties), 'utf8')
    .trimEnd()
    .split('\n');
  const [header = [], ...rows] = lines.map((line) => line.split('\t').slice(columns.first));
  const items = rowItems(readCounty(folder));
  const levels = columns.levels.map((name) => header.indexOf(name));
  const body = rows.map((row, index) => {
    const own = levels.findIndex((column) => (row[column] ?? '') !== '');
    const last = own < 0 ? levels.length : own;
    return header.map((name, column) => {
      const text = row[column] ?? '';
      // The transcription marks a cell that is empty and not merged.
      if (text === '□') return '';
      if (text !== '' || index === 0) return text;
      if (name === columns.rule) return items[index]?.['rule-absent'] === 'merged' ? '^' : '';
      if (name === columns.responsible) return items[index]?.['responsible-absent'] === 'merged' ? '^' : '';
      const level = levels.indexOf(column);
      return level < 0 || level < last ? '^' : '';
    });
  });
  return [header, ...body];
}

/** The table as its notice prints it: cut before the given rows (from 1), with the header again where `headed`. */
export function piecesOfTable(
  [header = [], ...rows]: TestTable,
  cuts: { row: number; headed: boolean }[],
): TestTable[] {
  const starts = [{ row: 1, headed: true }, ...cuts];
  return starts.map(({ row, headed }, index) => {
    const piece = rows.slice(row - 1, starts[index + 1] ? (starts[index + 1]?.row ?? 0) - 1 : undefined);
    const first = piece[0] ?? [];
    // A merged cell that a page break cuts goes on as an empty one, over as many rows.
    const opened = [first.map((text) => (text === '^' ? '' : text)), ...piece.slice(1)];
    return headed ? [header, ...opened] : opened;
  });
}
