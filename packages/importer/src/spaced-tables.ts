import { areHeadings } from './column-names.js';

/** What stands between two columns of a table that was drawn with spaces. */
const GAP = /[ \u3000]{2,}/;

/**
 * Lines of a table whose columns are set apart by spaces, as PDF viewers and plain text files have them, with tabs instead. Such a
 * table begins with a header; a line without columns ends it.
 */
export function withTabsForSpaces(lines: readonly string[]): string[] {
  let isTable = false;
  return lines.map((line) => {
    if (line.includes('\t')) {
      isTable = false;
      return line;
    }
    const cells = cellsOf(line);
    if (cells.length >= 3 && areHeadings(cells)) isTable = true;
    else if (cells.length === 1) isTable = false;
    return isTable ? cells.join('\t') : line;
  });
}

function cellsOf(line: string): string[] {
  return line.trim().split(GAP);
}
