import { utils, type WorkSheet, write } from '@e965/xlsx';
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.js';
import { htmlFrom } from './testing/test-table.js';

const ROWS = [
  ['栏目', '更新要求', '责任单位'],
  ['县情', '每年一次', '县志办'],
  ['特产', '每月一次', '县农业农村局'],
];

const sheetFrom = (rows: unknown[][] = ROWS) => utils.aoa_to_sheet(rows);

function workbookFrom(sheet: WorkSheet, bookType: 'xlsx' | 'biff8' | 'ods' = 'xlsx') {
  return new Uint8Array(write(utils.book_new(sheet, '附件'), { type: 'array', bookType }) as ArrayBuffer);
}

function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

type Cell = string | (Paragraph | Table)[];

const tableFrom = (rows: Cell[][]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) => new TableCell({ children: typeof cell === 'string' ? [new Paragraph(cell)] : cell }),
          ),
        }),
    ),
  });

async function wordFrom(
  children: (Paragraph | Table | Textbox)[],
  footnotes: Record<string, { children: Paragraph[] }> = {},
) {
  return new Uint8Array(await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })));
}

async function read(name: string, bytes: Uint8Array) {
  const result = await importDocument({ name, bytes });
  return {
    ...result,
    rules: result.draft?.items.map(({ path, rule }) => [path.join('/'), rule]),
    found: result.diagnostics.map(({ code, data }) => ({ code, data })),
    left: result.leftovers.map(({ text }) => text),
  };
}

describe('workbooks', () => {
  it('of Excel 97 to 2003 are read, whatever they are called', async () => {
    const sheet = sheetFrom();
    sheet['!merges'] = [{ s: { r: 1, c: 2 }, e: { r: 2, c: 2 } }];
    for (const name of ['附件.xls', '附件.et', '附件']) {
      const { draft, summary } = await read(name, workbookFrom(sheet, 'biff8'));
      expect(summary.format).toBe('xls');
      expect(draft?.items).toMatchObject([
        { path: ['县情'], rule: '每年一次', responsible: '县志办' },
        { path: ['特产'], rule: '每月一次', responsible: null, 'responsible-absent': 'merged' },
      ]);
    }
  });

  it('that are pages by content are read as pages', async () => {
    const { rules, summary } = await read('导出.xls', strToU8(htmlFrom([ROWS])));
    expect(summary.format).toBe('html');
    expect(rules).toEqual([
      ['县情', '每年一次'],
      ['特产', '每月一次'],
    ]);
  });

  it('show dates and numbers as Chinese Excel does', async () => {
    const sheet = sheetFrom([...ROWS.map((row) => ['', ...row])]);
    sheet.A1 = { t: 's', v: '序号' };
    // 44834 is 30 September 2022.
    sheet.A2 = { t: 'n', v: 1 };
    sheet.A3 = { t: 'n', v: 2.1, z: '0.00' };
    sheet.C2 = { t: 'n', v: 44834, z: 'yyyy/m/d' };
    sheet.C3 = { t: 'n', v: 5, z: '0"个工作日"' };
    const { draft } = await read('x.xlsx', workbookFrom(sheet));
    expect(draft?.items.map(({ sequence, rule }) => [sequence, rule])).toEqual([
      ['1', '2022/9/30'],
      ['2.10', '5个工作日'],
    ]);
  });

  // ECMA-376 part 1, 18.8.30: formats that the file names by number alone.
  it.each([
    [14, '2022/9/30'],
    [28, '9月30日'],
    [31, '2022年9月30日'],
    [57, '2022年9月'],
    [58, '9月30日'],
  ])('know the built-in format %i', async (id, text) => {
    const sheet = sheetFrom();
    sheet.B2 = { t: 'n', v: 44834, z: '0.000' };
    const bytes = withPart(workbookFrom(sheet), 'xl/styles.xml', (xml) => {
      const own = /<numFmt numFmtId="(\d+)"[^>]*formatCode="0.000"[^>]*\/>/.exec(xml);
      return xml.replace(own?.[0] ?? '?', '').replaceAll(`numFmtId="${own?.[1]}"`, `numFmtId="${id}"`);
    });
    expect((await read('x.xlsx', bytes)).rules?.[0]).toEqual(['县情', text]);
  });

  it('keep the lines and the words of rich text', async () => {
    const bytes = withPart(workbookFrom(sheetFrom()), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        /<c r="B2"[^>]*>.*?<\/c>/,
        '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>信息变化后\n</t></r><r><t xml:space="preserve">5个工作日内</t></r></is></c>',
      ),
    );
    expect((await read('x.xlsx', bytes)).rules?.[0]).toEqual(['县情', '信息变化后5个工作日内']);
  });

  it('tell what they hide, and read it', async () => {
    const sheet = sheetFrom();
    sheet['!rows'] = [{}, {}, { hidden: true }];
    sheet['!cols'] = [{}, {}, { hidden: true }];
    const book = utils.book_new(sheet, '附件');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['旧表']]), '往年');
    book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const { rules, diagnostics, draft, yaml, left } = await read('x.xlsx', bytes);
    expect(rules).toHaveLength(2);
    expect(left).toContain('旧表');
    expect(diagnostics.filter(({ code }) => code === 'SX5011')).toMatchObject([
      { data: { what: 'column', name: 'C' }, place: { sheet: '附件', cell: 'C1' } },
      { data: { what: 'sheet', name: '往年' }, place: { sheet: '往年', cell: 'A1' } },
      { data: { what: 'row', name: '3' }, place: { sheet: '附件', cell: 'A3' }, item: draft?.items[1]?.id },
    ]);
    expect(yaml).toContain('# 待核 SX5011 附件!A3：第3行是隐藏的');
  });
});

describe('Word documents', () => {
  it('with tracked changes are read as accepted, and say so', async () => {
    const change = { id: 1, author: 'x', date: '2026-01-01T00:00:00Z' };
    const rule = new Paragraph({
      children: [
        new DeletedTextRun({ ...change, text: '每年' }),
        new InsertedTextRun({ ...change, text: '每月' }),
        new TextRun('一次'),
      ],
    });
    const bytes = await wordFrom([tableFrom([ROWS[0] ?? [], ['县情', [rule], '县志办']])]);
    const { rules, found, left } = await read('x.docx', bytes);
    expect(rules).toEqual([['县情', '每月一次']]);
    expect(found).toContainEqual({ code: 'SX5010', data: { deleted: ['每年'] } });
    expect(left).toContain('每年');
  });

  it('keep a note out of its cell, mark the cell, and list the note', async () => {
    const rule = new Paragraph({ children: [new TextRun('每周一次'), new FootnoteReferenceRun(1)] });
    const bytes = await wordFrom([tableFrom([ROWS[0] ?? [], ['县情', [rule], '县志办']])], {
      1: { children: [new Paragraph('节假日除外。')] },
    });
    const { rules, diagnostics, left, yaml } = await read('x.docx', bytes);
    expect(rules).toEqual([['县情', '每周一次']]);
    expect(diagnostics.filter(({ code }) => code === 'SX5118')).toMatchObject([
      { data: { text: '每周一次', note: '节假日除外。' }, place: { table: 1, row: 2, column: 2 } },
    ]);
    expect(left).toEqual(['节假日除外。']);
    expect(yaml).toMatch(/# 待核 SX5118 .*\n\s*rule: 每周一次/);
  });

  it('keep cells in their columns where a row leaves some out', async () => {
    const rows = [
      ['一级栏目', '二级栏目', '更新要求', '责任单位'],
      ['新闻', '要闻', '每天', '县志办'],
      ['下一行', '动态', '每周一次', '县志办'],
      ['人事', '任免', '每月一次', '不写'],
    ];
    const ragged = withPart(await wordFrom([tableFrom(rows)]), 'word/document.xml', (xml) =>
      xml
        .replace(
          /<w:tr>(<w:tc>(?:(?!<\/w:tc>).)*下一行.*?<\/w:tc>)/,
          '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>',
        )
        .replace(
          /<w:tr>((?:(?!<\/w:tr>).)*每月一次(?:(?!<\/w:tc>).)*<\/w:tc>).*?<\/w:tr>/,
          '<w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr>$1</w:tr>',
        ),
    );
    const { draft } = await read('x.docx', ragged);
    expect(draft?.items.map(({ path, rule, responsible }) => [path, rule, responsible])).toEqual([
      [['新闻', '要闻'], '每天', '县志办'],
      [['新闻', '动态'], '每周一次', '县志办'],
      [['人事', '任免'], '每月一次', null],
    ]);
  });

  it('keep the text of boxes and of tables inside cells', async () => {
    const inner = tableFrom([['内表', '文字']]);
    const bytes = await wordFrom([
      new Textbox({ children: [new Paragraph('框里的字')], style: { width: '100pt', height: '50pt' } }),
      tableFrom([ROWS[0] ?? [], ['县情', '每年一次', [new Paragraph('县志办'), inner, new Paragraph('')]]]),
    ]);
    const { rules, draft, left } = await read('x.docx', bytes);
    expect(rules).toEqual([['县情', '每年一次']]);
    expect(draft?.items[0]?.responsible).toBe('县志办');
    expect(left).toEqual(expect.arrayContaining(['框里的字', '内表｜文字']));
  });
});

describe('files that are not read say what they are', () => {
  const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];
  const ole = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16(stream)]);
  it.each([
    ['加密.docx', ole('EncryptedPackage'), 'SX5002', { format: 'docx', reason: 'password' }],
    ['旧.doc', ole('WordDocument'), 'SX5001', { format: 'doc' }],
    ['改名.docx', ole('WordDocument'), 'SX5001', { format: 'doc' }],
    ['文字.wps', ole('WordDocument'), 'SX5001', { format: 'wps' }],
    ['表.ods', workbookFrom(sheetFrom(), 'ods'), 'SX5001', { format: 'ods' }],
    ['文.rtf', strToU8('{\\rtf1 x}'), 'SX5001', { format: 'rtf' }],
    ['坏.xls', ole('Workbook'), 'SX5002', { format: 'xls', reason: 'structure' }],
  ] as const)('%s', async (name, bytes, code, data) => {
    const { draft, found } = await read(name, bytes);
    expect(draft).toBeNull();
    expect(found).toEqual([{ code, data }]);
  });
});

describe('pages in the encodings of China', () => {
  // 栏目 更新要求 责任单位 / 县情 每年一次 县志办, and in traditional script.
  const GBK = [
    'c0b8c4bf',
    'b8fcd0c2d2aac7f3',
    'd4f0c8ceb5a5cebb',
    'cfd8c7e9',
    'c3bfc4ead2bbb4ce',
    'cfd8d6beb0ec',
  ];
  it('GB 18030, with and without a word about it', async () => {
    for (const head of ['', '<meta charset="gb2312">']) {
      const cells = GBK.map((hex) => Buffer.concat([Buffer.from('<td>'), Buffer.from(hex, 'hex')]));
      const row = (from: number) => Buffer.concat([Buffer.from('<tr>'), ...cells.slice(from, from + 3)]);
      const bytes = Buffer.concat([
        Buffer.from(`<html>${head}<table>`),
        row(0),
        row(3),
        Buffer.from('</table>'),
      ]);
      expect((await read('页.html', new Uint8Array(bytes))).rules).toEqual([['县情', '每年一次']]);
    }
  });

  it('Big5, where the page says so', async () => {
    // 欄目 更新要求 責任單位 / 縣情 每年一次 縣志辦 in Big5.
    const big5 = [
      'c4e6a5d8',
      'a7f3b773ad6ea844',
      'b364a5f4b3e6a6ec',
      'bfa4b1a1',
      'a843a67ea440a6b8',
      'bfa4a7d3bfec',
    ];
    const cells = big5.map((hex) => Buffer.concat([Buffer.from('<td>'), Buffer.from(hex, 'hex')]));
    const row = (from: number) => Buffer.concat([Buffer.from('<tr>'), ...cells.slice(from, from + 3)]);
    const head = '<html><meta http-equiv="Content-Type" content="text/html; charset=big5"><table>';
    const bytes = Buffer.concat([Buffer.from(head), row(0), row(3), Buffer.from('</table>')]);
    expect((await read('页.html', new Uint8Array(bytes))).rules).toEqual([['县情', '每年一次']]);
  });
});
