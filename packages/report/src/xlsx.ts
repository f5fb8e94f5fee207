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

const ITEM_WIDTHS = [12, 44, 34, 18, 28];
const LEDGER_WIDTHS = LEDGER_COLUMNS.map(({ width }) => width);

const columnLetter = (count: number) => String.fromCharCode(64 + count);

/**
 * Filter buttons on the header row, and sheets that print as wide as the page with that row again on each. ECMA-376 wants `sheetPr` first
 * and `autoFilter` after `sheetData`.
 */
const sheetForm: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { columns }) => {
          const rows = (xml.match(/<row /g) ?? []).length;
          return xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace(
              '</sheetData>',
              `</sheetData><autoFilter ref="A1:${columnLetter(columns?.length ?? 1)}${rows}"/>`,
            );
        },
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) => {
          const titles = sheets.map(
            ({ sheet }, index) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$1:$1</definedName>`,
          );
          return xml.replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`);
        },
      },
    },
  },
};

/** Height of a line of the body size, and what a row has around it, in points; the most is Excel's own. */
const LINE = 14.4;
const PADDING = 3;
const MAX_HEIGHT = 409;

/** A row as high as its longest text needs: not every program works that out when it opens a file. */
function rowOf(texts: readonly string[], widths: readonly number[], styleOf: (index: number) => object): Row {
  const lines = texts.map((text, index) =>
    Math.ceil(
      [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 1) /
        ((widths[index] ?? 10) - 1),
    ),
  );
  const height = Math.min(Math.max(1, ...lines) * LINE + PADDING, MAX_HEIGHT);
  return texts.map((value, index) => ({ value, type: String, height, ...CELL_STYLE, ...styleOf(index) }));
}

const headerRow = (titles: readonly string[]): Row =>
  titles.map((value) => ({ value, type: String, ...HEADER_STYLE }));

/** A workbook: the 台账 (one row a duty) and the units with their counts. Frozen header, filters, colours and words both. */
export async function xlsxFromVerdicts(input: ReportInput): Promise<Uint8Array> {
  const { lang, verdicts } = input;
  const statusColumn = LEDGER_COLUMNS.findIndex(({ key }) => key === 'status');
  const ledger: Row[] = [
    headerRow(ledgerHeadings(input)),
    ...ledgerFromVerdicts(input).map(({ cells, status }) =>
      rowOf(cells, LEDGER_WIDTHS, (index) => (index === statusColumn ? (COLORS[status] ?? {}) : {})),
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
        rowOf(
          [
            itemStatusWord(item.status, lang),
            pathText(item.path),
            item.phrase ?? '',
            item.nextDue ?? '',
            namesText(item.responsible.lead, lang),
          ],
          ITEM_WIDTHS,
          (index) => (index === 0 ? (COLORS[item.status] ?? {}) : {}),
        ),
      ),
  ];
  const widths = (list: readonly number[]) => list.map((width) => ({ width }));
  const buffer = await writeExcelFile(
    [
      {
        sheet: lang === 'en' ? 'Items' : '逐项情况',
        data: items,
        columns: widths(ITEM_WIDTHS),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      {
        sheet: lang === 'en' ? 'Duties' : '台账',
        data: ledger,
        columns: widths(LEDGER_WIDTHS),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
    ],
    { fontFamily: '宋体', fontSize: 11, features: [sheetForm] },
  ).toBuffer();
  return withFixedTimes(new Uint8Array(buffer));
}
