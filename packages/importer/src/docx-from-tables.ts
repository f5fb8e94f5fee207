import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type OfficeTable, widthOfTable } from './office-table.js';

/** 小四 in half-points, and the fonts of official documents' tables. */
const SIZE = 24;
const FONT = { body: '仿宋', heading: '黑体' };
/** A4 in twentieths of a point. Tables of more columns than this lie on their side. */
const A4 = { width: 11_906, height: 16_838 };
const UPRIGHT_COLUMNS = 5;

/** A Word document with the tables one below another; heading rows are printed again on each page. */
export async function docxFromTables(tables: readonly OfficeTable[]): Promise<Uint8Array> {
  const isWide = tables.some((table) => widthOfTable(table) > UPRIGHT_COLUMNS);
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const children = tables.flatMap((table) => [tableFrom(table), new Paragraph(table.name ?? '')]);
  const document = new Document({
    creator: 'Shixian',
    sections: [{ properties: { page: { size: { ...A4, orientation } } }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function tableFrom({ headerRows, rows }: OfficeTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row < headerRows,
          cantSplit: true,
          children: cells.map(
            ({ text, rowSpan, colSpan }) =>
              new TableCell({
                rowSpan,
                columnSpan: colSpan,
                verticalAlign: VerticalAlign.CENTER,
                children: text.split('\n').map((line) => paragraphFrom(line, row < headerRows)),
              }),
          ),
        }),
    ),
  });
}

function paragraphFrom(text: string, isHeading: boolean): Paragraph {
  const eastAsia = isHeading ? FONT.heading : FONT.body;
  return new Paragraph({
    ...(isHeading && { alignment: AlignmentType.CENTER }),
    children: [new TextRun({ text, size: SIZE, font: { ascii: 'Times New Roman', eastAsia } })],
  });
}
