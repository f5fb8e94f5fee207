import { stringify } from 'csv-stringify/sync';
import { ledgerFromVerdicts, ledgerHeadings } from './ledger.js';
import type { ReportInput } from './report-input.js';

/**
 * The 台账 as CSV (RFC 4180, UTF-8). `bom` is for Excel, which takes a file without one for GBK.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvFromVerdicts(input: ReportInput, { bom = true }: { bom?: boolean } = {}): string {
  const rows = [ledgerHeadings(input), ...ledgerFromVerdicts(input).map(({ cells }) => cells)];
  return stringify(rows, { bom, record_delimiter: '\r\n', escape_formulas: true });
}
