import { Parser } from 'htmlparser2';
import { type Insertion, withInsertions } from './xml-insertions.js';

interface OpenRow {
  /** Columns that the row leaves out at its start and end. */
  before: number;
  after: number;
  /** Behind the row's properties. */
  at: number;
}

/** More columns than Word lets a table have. */
const MOST = 64;

/**
 * The document with an empty cell where a row leaves out columns at its start or end (w:gridBefore, w:gridAfter; ECMA-376 part 1, 17.4.15),
 * so that its cells stand in their own columns.
 */
export function fillWordRows(xml: string): string {
  if (!/<w:grid(Before|After)\b/.test(xml)) return xml;
  const insertions: Insertion[] = [];
  const rows: OpenRow[] = [];
  let inChange = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:trPrChange') inChange++;
        const row = rows.at(-1);
        const columns = Math.min(Number.parseInt(attributes['w:val'] ?? '', 10) || 0, MOST);
        if (name === 'w:tr') rows.push({ before: 0, after: 0, at: parser.endIndex + 1 });
        else if (!row || inChange > 0) return;
        else if (name === 'w:gridBefore') row.before = columns;
        else if (name === 'w:gridAfter') row.after = columns;
      },
      onclosetag(name) {
        if (name === 'w:trPrChange') inChange--;
        const row = rows.at(-1);
        if (!row) return;
        if (name === 'w:trPr' && inChange === 0) row.at = parser.endIndex + 1;
        if (name !== 'w:tr') return;
        rows.pop();
        if (row.before > 0) insertions.push({ at: row.at, xml: emptyCell(row.before) });
        if (row.after > 0) insertions.push({ at: parser.startIndex, xml: emptyCell(row.after) });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return withInsertions(xml, insertions);
}

function emptyCell(columns: number): string {
  return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
}
