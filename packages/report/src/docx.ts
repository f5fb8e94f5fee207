import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, bulletinFromVerdicts } from './bulletin.js';
import type { ReportInput } from './report-input.js';
import { stampOf, withFixedTimes } from './reproducible.js';

/** Sizes in half-points: 二号 44, 三号 32 – the sizes of official documents (GB/T 9704-2012). */
const TITLE = 44;
const BODY = 32;
/** Line spacing of 28 points, in twentieths. */
const LINE = 560;
const FONTS = { title: '方正小标宋简体', heading: '黑体', subheading: '楷体', body: '仿宋' };

const run = (text: string, font: string, size: number) =>
  new TextRun({ text, size, color: '000000', font: { ascii: 'Times New Roman', eastAsia: font } });
const spacing = { line: LINE };
/** Two characters of the body size, in twentieths of a point. */
const indent = { firstLine: 2 * (BODY / 2) * 20 };

function paragraphsFromBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      if (block.level === 1) {
        return [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: { ...spacing, after: 400 },
            children: [run(block.text, FONTS.title, TITLE)],
          }),
        ];
      }
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          spacing,
          indent,
          children: [run(block.text, block.level === 2 ? FONTS.heading : FONTS.subheading, BODY)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ spacing, indent, children: [run(block.text, FONTS.body, BODY)] })];
    case 'list':
      return block.items.map(
        (item, index) =>
          new Paragraph({ spacing, indent, children: [run(`${index + 1}.${item}`, FONTS.body, BODY)] }),
      );
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [block.header, ...block.rows].map(
            (cells, index) =>
              new TableRow({
                tableHeader: index === 0,
                children: cells.map(
                  (cell) =>
                    new TableCell({
                      children: [
                        new Paragraph({
                          children: [run(cell, index === 0 ? FONTS.heading : FONTS.body, 24)],
                        }),
                      ],
                    }),
                ),
              }),
          ),
        }),
      ];
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The document's title, author and dates (ECMA-376 part 2, core properties); the library would take the clock's. */
function propertiesXml({ verdicts }: ReportInput): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stampOf(verdicts.at)}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(verdicts.county.name)}</dc:title><dc:creator>Shixian</dc:creator>`,
    `${date('created')}${date('modified')}</cp:coreProperties>`,
  ].join('');
}

/** The 检查情况通报 as a Word document in the form of official documents. */
export async function docxFromVerdicts(input: ReportInput): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        // A4; margins in twentieths of a point: top 37 mm, left 28 mm, as GB/T 9704-2012 has them.
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
          },
        },
        children: bulletinFromVerdicts(input).flatMap(paragraphsFromBlock),
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: propertiesXml(input) };
  return withFixedTimes(new Uint8Array(await Packer.toBuffer(document, undefined, [properties])));
}
