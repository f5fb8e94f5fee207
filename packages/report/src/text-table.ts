import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';

export interface TextColumn {
  title: string;
  /** Widest the column may be, in terminal columns; a Chinese character takes two. Longer text wraps. */
  width?: number;
}

/** A table for a terminal whose Chinese columns align. No colour of its own; cells may carry ANSI colours. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: columns.map(({ title }) => title),
    colWidths: columns.map(({ width }) => (width === undefined ? null : width + 2)),
    style: { head: [], border: [], compact: true },
    chars: {
      ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '' },
      ...{ 'bottom-left': '', 'bottom-right': '', left: '', 'left-mid': '', right: '', 'right-mid': '' },
      ...{ mid: '─', 'mid-mid': '─', middle: ' ' },
    },
  });
  const wrap = (cell: string, width = 0) => (width > 0 ? wrapAnsi(cell, width, { hard: true }) : cell);
  table.push(...rows.map((row) => row.map((cell, index) => wrap(cell, columns[index]?.width))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
