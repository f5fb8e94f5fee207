import { read, type WorkBook } from '@e965/xlsx';
import type { Diagnostic } from '@shixian/diagnostics';
import type { Limits } from './limits.js';
import { checkElements, type ZipParts, zipFromParts } from './parts-from-zip.js';
import { type SourceBlock, type SourceDocument, Unreadable } from './source.js';
import { tableFromSheet } from './table-from-sheet.js';
import { withChineseFormats } from './workbook-dates.js';

/** Every sheet as a table. Formulas are not computed: the result stored beside one is taken, and said so. */
export function documentFromXlsx(
  { parts, diagnostics }: ZipParts,
  file: string,
  limits: Limits,
): SourceDocument {
  if (!parts.has('xl/workbook.xml')) throw unreadable('xlsx', 'part', file);
  checkElements(parts, file, limits.sheetElements);
  const book = bookFromBytes(zipFromParts(withChineseFormats(parts)), 'xlsx', file, limits);
  const { blocks, diagnostics: found } = blocksFromBook(book, file, limits);
  return { format: 'xlsx', blocks, diagnostics: [...diagnostics, ...found] };
}

const SECTOR = 512;

/** The binary workbook of Excel 97 to 2003, which WPS writes as .et too. It is not packed, so its size bounds what it holds. */
export function documentFromXls(bytes: Uint8Array, file: string, limits: Limits): SourceDocument {
  // Of less than one sector the library makes text.
  if (bytes.length < SECTOR) throw unreadable('xls', 'structure', file);
  const book = bookFromBytes(bytes, 'xls', file, limits);
  return { format: 'xls', ...blocksFromBook(book, file, limits) };
}

function bookFromBytes(bytes: Uint8Array, format: 'xls' | 'xlsx', file: string, limits: Limits): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellHTML: false,
      // Rows and columns that are hidden are told with the styles only.
      cellStyles: true,
      dateNF: 'yyyy/m/d',
      // One more than allowed, so that too many rows are seen.
      sheetRows: limits.rows + 1,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw unreadable(format, isLocked ? 'password' : 'structure', file);
  }
}

function blocksFromBook(
  book: WorkBook,
  file: string,
  limits: Limits,
): { blocks: SourceBlock[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const blocks: SourceBlock[] = [];
  let cells = 0;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet?.['!ref']) continue;
    const { table, hidden } = tableFromSheet(sheet, name, file, limits, diagnostics);
    cells += table.rows.reduce((sum, row) => sum + row.length, 0);
    if (cells > limits.cells)
      throw new Unreadable({
        code: 'SX5003',
        severity: 'error',
        data: { what: 'cells', limit: limits.cells },
        place: { kind: 'path', file },
      });
    if (book.Workbook?.Sheets?.[index]?.Hidden && table.rows.length > 0)
      diagnostics.push({
        code: 'SX5011',
        severity: 'warning',
        data: { what: 'sheet', name },
        place: { kind: 'sheet', file, sheet: name, cell: 'A1' },
      });
    blocks.push({ kind: 'table', table }, ...hidden);
  }
  return { blocks, diagnostics };
}

function unreadable(format: string, reason: 'part' | 'structure' | 'password', file: string): Unreadable {
  return new Unreadable({
    code: 'SX5002',
    severity: 'error',
    data: { format, reason },
    place: { kind: 'path', file },
  });
}
