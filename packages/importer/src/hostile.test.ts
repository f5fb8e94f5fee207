import { utils, write } from '@e965/xlsx';
import { messageOf } from '@shixian/diagnostics';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.js';
import { docxFrom, htmlFrom, xlsxFrom } from './testing/test-table.js';

const TABLE = [
  ['栏目', '更新要求', '责任单位'],
  ['县情', '每年一次', '县志办'],
];

const told = async (name: string, bytes: Uint8Array, limits = {}) => {
  const { draft, diagnostics } = await importDocument({ name, bytes }, { limits });
  return { draft, found: diagnostics.map(({ code, severity, data }) => ({ code, severity, data })) };
};

/** The archive with parts replaced or added. */
function withParts(bytes: Uint8Array, parts: Record<string, string | Uint8Array>): Uint8Array {
  const added = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(added) });
}

describe('files that are not what they should be', () => {
  it.each([
    ['旧.doc', [0xd0, 0xcf, 0x11, 0xe0, 0, 0], 'doc'],
    ['加密.docx', [0xd0, 0xcf, 0x11, 0xe0, 0, 0], 'OLE'],
    ['扫描.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
    ['改名.xlsx', [...strToU8('not a workbook')], 'xlsx'],
  ])('%s is refused by its format', async (name, bytes, format) => {
    const { draft, found } = await told(name, Uint8Array.from(bytes));
    expect(draft).toBeNull();
    expect(found).toEqual([{ code: 'SX5001', severity: 'error', data: { format } }]);
  });

  it('tells a broken archive, an archive of something else and a file without text', async () => {
    const docx = await docxFrom([TABLE]);
    expect((await told('断.docx', docx.subarray(0, 900))).found).toMatchObject([
      { code: 'SX5002', data: { reason: 'zip' } },
    ]);
    expect((await told('别的.zip', zipSync({ 'a.txt': strToU8('x') }))).found).toMatchObject([
      { code: 'SX5001' },
    ]);
    expect((await told('空.csv', new Uint8Array())).found).toMatchObject([
      { code: 'SX5002', data: { reason: 'empty' } },
    ]);
    expect((await told('乱.txt', Uint8Array.from([0xff, 0x00, 0x80, 0xff]))).found).toMatchObject([
      { code: 'SX5002', data: { reason: 'encoding' } },
    ]);
    expect(
      (await told('坏.docx', withParts(docx, { 'word/document.xml': '<w:document' }))).found,
    ).toMatchObject([{ code: 'SX5002', data: { format: 'docx', reason: 'structure' } }]);
  });

  it('reads GB 18030 and UTF-16 text', async () => {
    const csv = '栏目,更新要求,责任单位\r\n县情,每年一次,县志办\r\n';
    const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]));
    // 栏目,更新要求,责任单位 / 县情,每年一次,县志办 in GBK.
    const gbk = Uint8Array.from(
      Buffer.from(
        'c0b8c4bf2cb8fcd0c2d2aac7f32cd4f0c8ceb5a5ceba0d0acfd8c7e92cc3bfc4ead2bbb4ce2ccfd8d6beb0ec0d0a'.replace(
          'b5a5ceba',
          'b5a5cebb',
        ),
        'hex',
      ),
    );
    for (const bytes of [utf16, gbk]) {
      const { draft } = await told('附件.csv', bytes);
      expect(draft?.items).toMatchObject([{ path: ['县情'], rule: '每年一次', responsible: '县志办' }]);
    }
  });
});

describe('files that are made to harm', () => {
  const bomb = withParts(xlsxFrom([TABLE]), {
    'xl/worksheets/sheet1.xml': new Uint8Array(12 * 1024 * 1024),
  });

  it('stops a zip bomb after the limit and not at its end', async () => {
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    const { draft, found } = await told('炸弹.xlsx', bomb, { unpacked: 1024 * 1024 });
    expect(draft).toBeNull();
    expect(found).toEqual([
      { code: 'SX5003', severity: 'error', data: { what: 'unpacked', limit: 1024 * 1024 } },
    ]);
    // Bytes unpacked beyond the limit: one step of input can give 16 KiB × 1032.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('does not trust the sizes that an archive claims', async () => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Every "uncompressed size" of the central directory set to 1.
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    expect((await told('谎.xlsx', bytes, { unpacked: 1024 * 1024 })).found).toMatchObject([
      { code: 'SX5003', data: { what: 'unpacked' } },
    ]);
  });

  it('refuses parts that declare entities', async () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>';
    const { draft, found } = await told(
      '实体.docx',
      withParts(await docxFrom([TABLE]), { 'word/document.xml': laughs }),
    );
    expect(draft).toBeNull();
    expect(found).toEqual([
      { code: 'SX5004', severity: 'error', data: { part: 'word/document.xml', what: 'entities' } },
    ]);
  });

  it('leaves macros, external links and embedded files unread, says so, and reads the rest', async () => {
    const bytes = withParts(xlsxFrom([TABLE]), {
      'xl/vbaProject.bin': 'MsgBox',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/embeddings/oleObject1.bin': 'x',
    });
    const { draft, found } = await told('宏.xlsm', bytes);
    expect(draft?.items).toHaveLength(1);
    expect(found.filter(({ code }) => code === 'SX5004').map(({ data }) => data)).toEqual([
      { part: 'xl/vbaProject.bin', what: 'macro' },
      { part: 'xl/externalLinks/externalLink1.xml', what: 'external-link' },
      { part: 'xl/embeddings/oleObject1.bin', what: 'embedded' },
    ]);
  });

  it('takes the stored result of a formula, never computes it, and names the cell', async () => {
    const sheet = utils.aoa_to_sheet(TABLE);
    sheet.B2 = { t: 's', v: '每月一次', f: "'[1]Sheet1'!A1" };
    const book = utils.book_new(sheet, '附件');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const { draft, diagnostics } = await importDocument({ name: '公式.xlsx', bytes });
    expect(draft?.items[0]?.rule).toBe('每月一次');
    const formula = diagnostics.find(({ code }) => code === 'SX5005');
    expect(formula).toMatchObject({
      data: { formula: "='[1]Sheet1'!A1", value: '每月一次' },
      place: { kind: 'sheet', sheet: '附件', cell: 'B2' },
    });
    expect(messageOf(formula ?? fail()).text).toContain('没有计算');
  });

  it('is not impressed by a sheet that claims the whole grid, or by spans beyond all bounds', async () => {
    const bytes = xlsxFrom([TABLE]);
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace(
      /ref="A1:C2"/,
      'ref="A1:XFD1048576"',
    );
    expect(sheet).toContain('XFD1048576');
    expect(
      (await told('大.xlsx', withParts(bytes, { 'xl/worksheets/sheet1.xml': sheet }))).draft?.items,
    ).toHaveLength(1);
    const html = htmlFrom([TABLE]).replaceAll('rowspan="1"', 'rowspan="999999999"');
    expect((await told('跨.html', strToU8(html))).draft).not.toBeNull();
    const wide = htmlFrom([TABLE]).replaceAll('colspan="1"', 'colspan="999999999"');
    expect((await told('宽.html', strToU8(wide))).found).toMatchObject([
      { code: 'SX5003', data: { what: 'columns' } },
    ]);
  });

  it('bounds rows, columns, cells and nesting', async () => {
    const rows = [
      TABLE[0] ?? [],
      ...Array.from({ length: 60 }, (_, row) => [`栏目${row}`, '每月一次', '县志办']),
    ];
    const csv = strToU8(rows.map((row) => row.join(',')).join('\n'));
    expect((await told('长.csv', csv, { rows: 50 })).found).toMatchObject([
      { code: 'SX5003', data: { what: 'rows' } },
    ]);
    expect((await told('长.xlsx', xlsxFrom([rows]), { rows: 50 })).found).toMatchObject([
      { code: 'SX5003', data: { what: 'rows' } },
    ]);
    expect((await told('长.html', strToU8(htmlFrom([rows])), { cells: 100 })).found).toMatchObject([
      { code: 'SX5003', data: { what: 'cells' } },
    ]);
    expect((await told('宽.csv', csv, { columns: 2 })).found).toMatchObject([
      { code: 'SX5003', data: { what: 'columns' } },
    ]);
    expect((await told('大.csv', csv, { bytes: 100 })).found).toMatchObject([
      { code: 'SX5003', data: { what: 'bytes' } },
    ]);
    for (const tags of ['<table><tr><td>', '<div><b>', '</p></b><i>'])
      expect((await told('深.html', strToU8(tags.repeat(200_000)))).found).toMatchObject([
        { code: 'SX5003', data: { what: 'depth' } },
      ]);
  });

  it('bounds the elements of a Word document, whose reader makes an object of each', async () => {
    const text = `<w:p><w:r><w:t>a</w:t></w:r></w:p>`.repeat(200_000);
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`;
    const bytes = withParts(await docxFrom([TABLE]), { 'word/document.xml': document });
    expect((await told('多.docx', bytes)).found).toMatchObject([
      { code: 'SX5003', data: { what: 'elements' } },
    ]);
  });

  it('is not slowed down by merged cells that overlap everywhere', async () => {
    const bytes = xlsxFrom([[...TABLE, ...Array.from({ length: 1000 }, () => ['x', '每年一次', 'y'])]]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const merges = `<mergeCells>${'<mergeCell ref="A1:C1002"/>'.repeat(100_000)}</mergeCells>`;
    const bomb = withParts(bytes, {
      'xl/worksheets/sheet1.xml': sheet.replace('</sheetData>', `</sheetData>${merges}`),
    });
    expect((await told('叠.xlsx', bomb)).found).toMatchObject([{ code: 'SX5003', data: { what: 'cells' } }]);
  });

  it('counts the items of lists in bounded time and memory, whatever their definitions say', async () => {
    const docx = await docxFrom([TABLE]);
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const number = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const level = (start: string, format: string, text: string) =>
      `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const numbering = (levels: string) =>
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${number}</w:numbering>`;
    const styles = Array.from(
      { length: 5_000 },
      (_, at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
    ).join('');
    for (const levels of [
      level('999999999', 'lowerLetter', '%1'),
      level('1', 'decimal', '%1'.repeat(100_000)),
      Array.from({ length: 5_000 }, () => level('x', 'decimal', '%9')).join(''),
    ]) {
      const start = performance.now();
      const bytes = withParts(docx, {
        'word/numbering.xml': numbering(levels),
        'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
        'word/document.xml': `<w:document ${W}><w:body>${item.repeat(1_000)}</w:body></w:document>`,
      });
      const { draft } = await told('号.docx', bytes);
      expect(draft?.items).toEqual([]);
      expect(performance.now() - start).toBeLessThan(15_000);
    }
  });

  it('reads the styles of a workbook in time that grows with their size', async () => {
    const start = performance.now();
    const { draft } = await told(
      '式.xlsx',
      withParts(xlsxFrom([TABLE]), { 'xl/styles.xml': `<styleSheet>${'<numFmt '.repeat(200_000)}` }),
    );
    expect(draft?.items ?? []).not.toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  // Each took seconds, or all of memory, with a reader that backtracks or nests.
  it.each([
    ['md', '> '.repeat(100_000)],
    ['md', '- '.repeat(100_000)],
    ['md', '_a_'.repeat(50_000)],
    ['md', `a|b\n-|-\n${'*a'.repeat(100_000)}`],
    ['md', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['html', '<b> </b>'.repeat(100_000)],
    ['html', `<p>${' \n'.repeat(500_000)}x`],
    ['txt', '\ta\n\n'.repeat(50_000)],
    ['txt', `\ta\n\tb${'\n'.repeat(500_000)}\tc`],
    ['txt', '2021年1月29日'.repeat(20_000)],
    ['txt', '县'.repeat(200_000)],
    ['txt', '縣(xiàn)'.repeat(50_000)],
    ['csv', `栏目,更新要求,责任单位\n${'县情,每年一次、,县志办、\n'.repeat(2_000)}`],
    ['csv', '"'.repeat(500_001)],
  ])('a hostile %s (case %#) takes time in proportion to its size', async (extension, text) => {
    const start = performance.now();
    await told(`长.${extension}`, strToU8(text));
    // Generous: the machine may be busy; a quadratic reader needs minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

function fail(): never {
  throw new Error('no such diagnostic');
}
