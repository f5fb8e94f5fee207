import { read, utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType, WidthType } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

/** A table a person can read: `^` goes on from the cell above, `<` from the cell to the left. Lines in a cell are apart by `\n`. */
export type TestTable = string[][];

/** A document: paragraphs and tables in order. */
export type TestDocument = (string | TestTable)[];

interface Spot {
  text: string;
  rowSpan: number;
  colSpan: number;
}

function spotsOf(table: TestTable): (Spot | null)[][] {
  return table.map((row, r) =>
    row.map((text, c) => {
      if (text === '^' || text === '<') return null;
      let rowSpan = 1;
      while (table[r + rowSpan]?.[c] === '^') rowSpan++;
      let colSpan = 1;
      while (row[c + colSpan] === '<') colSpan++;
      return { text, rowSpan, colSpan };
    }),
  );
}

export function htmlFrom(document: TestDocument): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  const body = document.map((block) => {
    if (typeof block === 'string') return `<p>${escaped(block)}</p>`;
    const rows = spotsOf(block).map((row) => {
      const cells = row.flatMap((spot) =>
        spot ? [`<td rowspan="${spot.rowSpan}" colspan="${spot.colSpan}">${escaped(spot.text)}</td>`] : [],
      );
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table>${rows.join('\n')}</table>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>x</title>${body.join('\n')}`;
}

export async function docxFrom(document: TestDocument): Promise<Uint8Array> {
  const children = document.map((block) =>
    typeof block === 'string'
      ? new Paragraph(block)
      : new Table({
          width: { size: 9000, type: WidthType.DXA },
          rows: block.map(
            (row, r) =>
              new TableRow({
                children: row.flatMap((text, c) => {
                  if (text === '<') return [];
                  let columnSpan = 1;
                  while (row[c + columnSpan] === '<') columnSpan++;
                  const verticalMerge =
                    text === '^'
                      ? VerticalMergeType.CONTINUE
                      : block[r + 1]?.[c] === '^'
                        ? VerticalMergeType.RESTART
                        : undefined;
                  return [
                    new TableCell({
                      columnSpan,
                      ...(verticalMerge && { verticalMerge }),
                      children: (text === '^' ? '' : text).split('\n').map((line) => new Paragraph(line)),
                    }),
                  ];
                }),
              }),
          ),
        }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** Paragraphs stand in a sheet of their own, as offices put the notice's text beside its table. */
export function xlsxFrom(document: TestDocument): Uint8Array {
  const book = utils.book_new();
  const texts = document.filter((block) => typeof block === 'string');
  if (texts.length > 0)
    utils.book_append_sheet(book, utils.aoa_to_sheet(texts.map((text) => [text])), '正文');
  for (const [index, table] of document.filter((block) => typeof block !== 'string').entries()) {
    const spots = spotsOf(table);
    const sheet = utils.aoa_to_sheet(spots.map((row) => row.map((spot) => spot?.text || null)));
    sheet['!merges'] = spots.flatMap((row, r) =>
      row.flatMap((spot, c) =>
        spot && spot.rowSpan * spot.colSpan > 1
          ? [{ s: { r, c }, e: { r: r + spot.rowSpan - 1, c: c + spot.colSpan - 1 } }]
          : [],
      ),
    );
    utils.book_append_sheet(book, sheet, `附件${index + 1}`);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The sheets of a workbook in the notation above, in order. */
export function tablesFromXlsx(bytes: Uint8Array): TestTable[] {
  const book = read(bytes, { type: 'array' });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const table = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
    for (const { s, e } of sheet['!merges'] ?? [])
      for (let r = s.r; r <= e.r; r++)
        for (let c = s.c; c <= e.c; c++) {
          const line = table[r];
          if (line && (r !== s.r || c !== s.c)) line[c] = c > s.c ? '<' : '^';
        }
    return table;
  });
}

/** The tables of a Word document in the notation above, from its XML: w:gridSpan, w:vMerge and the text of paragraphs. */
export async function tablesFromDocx(bytes: Uint8Array): Promise<TestTable[]> {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const parts = (text: string, tag: string) =>
    [...text.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, 'gs'))].map(([part]) => part);
  const cellFrom = (cell: string): string[] => {
    const lines = parts(cell, 'p').map((line) =>
      [...line.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
    const isContinued = /<w:vMerge(?! w:val="restart")/.test(cell);
    const columns = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1);
    const text = lines.join('\n').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    return [isContinued ? '^' : text, ...Array.from({ length: columns - 1 }, () => '<')];
  };
  return parts(xml, 'tbl').map((table) =>
    parts(table, 'tr').map((row) => parts(row, 'tc').flatMap(cellFrom)),
  );
}

/** Merged cells lost, as in csv, Markdown and pasted text: only the first has its text. */
export function flattened(table: TestTable): string[][] {
  return table.map((row) => row.map((text) => (text === '^' || text === '<' ? '' : text)));
}

export function csvFrom(table: TestTable): string {
  return flattened(table)
    .map((row) =>
      row.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','),
    )
    .join('\r\n');
}

export function markdownFrom(table: TestTable): string {
  const [header, ...rows] = flattened(table).map(
    (row) => `| ${row.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`,
  );
  return [header, `|${table[0]?.map(() => ' --- ').join('|')}|`, ...rows].join('\n');
}

export function pasteFrom(table: TestTable): string {
  return flattened(table)
    .map((row) => row.map((text) => text.replaceAll('\n', '')).join('\t'))
    .join('\n');
}
