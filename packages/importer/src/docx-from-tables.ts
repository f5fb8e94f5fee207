import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { columnWidths } from './column-widths.js';
import { cellsOfTable, type OfficeTable } from './office-table.js';
import { withoutTimes } from './without-times.js';

const FONT = { body: '仿宋', heading: '黑体' };
/** A4 and its margins in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1_134;
/** Tables of more columns than this lie on their side and are set smaller: 五号 and 小五, in half-points. */
const UPRIGHT_COLUMNS = 5;
const SIZE = { upright: 21, wide: 18 };

/** A Word document with the tables one below another; heading rows are printed again on each page. */
export async function docxFromTables(tables: readonly OfficeTable[]): Promise<Uint8Array> {
  const widths = tables.map((table) => columnWidths(cellsOfTable(table)));
  const isWide = widths.some(({ length }) => length > UPRIGHT_COLUMNS);
  const room = (isWide ? A4.height : A4.width) - 2 * MARGIN;
  const size = isWide ? SIZE.wide : SIZE.upright;
  const children = tables.flatMap((table, index) => [
    tableFrom(table, sharesOf(widths[index] ?? [], room), size),
    new Paragraph(''),
  ]);
  const page = {
    size: { ...A4, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  };
  const document = new Document({ creator: 'Shixian', sections: [{ properties: { page }, children }] });
  return withoutTimes(new Uint8Array(await Packer.toBuffer(document)));
}

/** The room of the page, shared by the widths. */
function sharesOf(widths: readonly number[], room: number): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width / all) * room));
}

function tableFrom({ headerRows, rows }: OfficeTable, widths: readonly number[], size: number): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row < headerRows,
          children: cells.map(
            ({ text, rowSpan, colSpan }) =>
              new TableCell({
                rowSpan,
                columnSpan: colSpan,
                verticalAlign: VerticalAlign.CENTER,
                children: text.split('\n').map((line) => paragraphFrom(line, row < headerRows, size)),
              }),
          ),
        }),
    ),
  });
}

function paragraphFrom(text: string, isHeading: boolean, size: number): Paragraph {
  const eastAsia = isHeading ? FONT.heading : FONT.body;
  return new Paragraph({
    ...(isHeading && { alignment: AlignmentType.CENTER }),
    children: [new TextRun({ text, size, font: { ascii: 'Times New Roman', eastAsia } })],
  });
}
