import { readCountyText } from './county-file.js';

/** One row of a notice's table as printed: a merged cell has its words in its first row only. */
export interface AnnexRow {
  row: number;
  /** Sequence number, where the table prints one. */
  sequence: string;
  levels: string[];
  rule: string;
  responsible: string;
}

/** `source-rows.tsv` of a folder: row number, sequence number if any, `depth` levels of columns, rule, responsible unit. */
export function readAnnexRows(folder: string, depth: number, hasSequence: boolean): AnnexRow[] {
  const [, ...lines] = readCountyText(folder, 'source-rows.tsv').replace(/\n$/, '').split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const first = hasSequence ? 2 : 1;
    if (cells.length !== first + depth + 2) throw new Error(`${cells.length} cells: ${line}`);
    return {
      row: Number(cells[0]),
      sequence: hasSequence ? (cells[1] as string) : '',
      levels: cells.slice(first, first + depth),
      rule: cells[first + depth] as string,
      responsible: cells[first + depth + 1] as string,
    };
  });
}

/** Column paths: an empty parent is the merged cell above it. */
export function fillPaths(rows: AnnexRow[]): string[][] {
  let above: string[] = [];
  return rows.map(({ levels }) => {
    const own = levels.findIndex((name) => name !== '');
    above = [...above.slice(0, own), ...levels.slice(own)];
    return above.filter((name) => name !== '');
  });
}
