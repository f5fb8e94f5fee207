import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeExcelFile, { type Feature, type Row } from 'write-excel-file/node';
import { LEDGER_COLUMNS, type LedgerRow, ledgerFromVerdicts, ledgerHeadings } from './ledger.js';
import type { ReportInput } from './report-input.js';
import { withFixedTimes } from './reproducible.js';
import { heading, itemStatusWord, namesText, pathText, STATUS_ORDER } from './words.js';

const COLORS: Partial<Record<LedgerRow['status'], { backgroundColor: string; textColor: string }>> = {
  overdue: { backgroundColor: '#FDECEA', textColor: '#B42318' },
  missed: { backgroundColor: '#FDECEA', textColor: '#B42318' },
  'not-understood': { backgroundColor: '#FDECEA', textColor: '#B42318' },
  judgment: { backgroundColor: '#F5ECFA', textColor: '#7A3E9D' },
  'due-soon': { backgroundColor: '#FDF3E1', textColor: '#9A5B00' },
  late: { backgroundColor: '#FDF3E1', textColor: '#9A5B00' },
  compliant: { backgroundColor: '#E8F5EC', textColor: '#1A6B3C' },
  met: { backgroundColor: '#E8F5EC', textColor: '#1A6B3C' },
};

const HEADER_STYLE = {
  fontWeight: 'bold',
  backgroundColor: '#EEF0F3',
  alignVertical: 'center',
  borderStyle: 'thin',
  borderColor: '#C5CBD3',
} as const;
const CELL_STYLE = { wrap: true, alignVertical: 'top', borderStyle: 'thin', borderColor: '#D5DAE0' } as const;

const columnLetter = (count: number) => String.fromCharCode(64 + count);

/** Puts filter buttons on the header row; ECMA-376 wants `autoFilter` after `sheetData`. */
const autoFilter: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { columns }) => {
          const rows = (xml.match(/<row /g) ?? []).length;
          return xml.replace(
            '</sheetData>',
            `</sheetData><autoFilter ref="A1:${columnLetter(columns?.length ?? 1)}${rows}"/>`,
          );
        },
      },
    },
  },
};

const headerRow = (titles: readonly string[]): Row =>
  titles.map((value) => ({ value, type: String, ...HEADER_STYLE }));

/** A workbook: the 台账 (one row a duty) and the units with their counts. Frozen header, filters, colours and words both. */
export async function xlsxFromVerdicts(input: ReportInput): Promise<Uint8Array> {
  const { lang, verdicts } = input;
  const statusColumn = LEDGER_COLUMNS.findIndex(({ key }) => key === 'status');
  const ledger: Row[] = [
    headerRow(ledgerHeadings(input)),
    ...ledgerFromVerdicts(input).map(({ cells, status }) =>
      cells.map((value, index) => ({
        value,
        type: String,
        ...CELL_STYLE,
        ...(index === statusColumn ? COLORS[status] : {}),
      })),
    ),
  ];
  const items: Row[] = [
    headerRow([
      heading('status', lang),
      heading('path', lang),
      heading('rule', lang),
      heading('nextDue', lang),
      heading('lead', lang),
    ]),
    ...[...verdicts.items]
      .sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))
      .map((item) =>
        [
          itemStatusWord(item.status, lang),
          pathText(item.path),
          item.phrase ?? '',
          item.nextDue ?? '',
          namesText(item.responsible.lead, lang),
        ].map((value, index) => ({
          value,
          type: String,
          ...CELL_STYLE,
          ...(index === 0 ? COLORS[item.status] : {}),
        })),
      ),
  ];
  const widths = (list: readonly number[]) => list.map((width) => ({ width }));
  const buffer = await writeExcelFile(
    [
      {
        sheet: lang === 'en' ? 'Items' : '逐项情况',
        data: items,
        columns: widths([12, 44, 34, 18, 28]),
        stickyRowsCount: 1,
      },
      {
        sheet: lang === 'en' ? 'Duties' : '台账',
        data: ledger,
        columns: widths(LEDGER_COLUMNS.map(({ width }) => width)),
        stickyRowsCount: 1,
      },
    ],
    { fontFamily: '宋体', fontSize: 11, features: [autoFilter] },
  ).toBuffer();
  return withFixedTimes(new Uint8Array(buffer));
}
