import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const ROWS = [
  ['重点栏目更新分工表', '', '', ''],
  ['一级栏目', '二级栏目', '更新要求', '责任单位'],
  ['新闻', '要闻', '每周一次', '县志办'],
  ['', '动态', '', ''],
  ['人事', '任免\n招考', '每月一次', '县委组织部'],
];
const MERGES = ['A1:D1', 'A3:A4', 'C3:C4', 'D3:D4'];

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'shixian-export-'));
  const sheet = utils.aoa_to_sheet(ROWS.map((row) => row.map((text) => text || null)));
  sheet['!merges'] = MERGES.map((range) => utils.decode_range(range));
  const book = utils.book_new(sheet, '分工');
  writeFileSync(join(cwd, '附件.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }));
});

const run = (...argv: string[]) => runCommand(argv, { cwd });
const importTable = () =>
  run('import', '附件.xlsx', '-o', 'counties/530128-luquan', '--name', '禄劝彝族苗族自治县');

function tableOf(file: string) {
  const book = read(readFileSync(join(cwd, file)));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return {
    name: book.SheetNames[0],
    rows: utils.sheet_to_json(sheet, { header: 1, defval: '' }),
    merges: (sheet['!merges'] ?? []).map(utils.encode_range).sort(),
  };
}

describe('shixian export', () => {
  it('gives the imported table back: sheet, cells and merged cells', async () => {
    await importTable();
    const { code, out } = await run('export', 'counties/530128-luquan', '-o', '还原.xlsx');
    expect(code).toBe(0);
    expect(out).toBe('已写入 还原.xlsx：表1张，5行，格式同导入的原件\n');
    expect(tableOf('还原.xlsx')).toEqual({ name: '分工', rows: ROWS, merges: MERGES });
  });

  it('writes what the county says now', async () => {
    await importTable();
    const yaml = join(cwd, 'counties/530128-luquan/county.yaml');
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('rule: 每周一次', 'rule: 每天'));
    await run('export', 'counties/530128-luquan', '-o', '还原.xlsx');
    expect(tableOf('还原.xlsx').rows[2]).toEqual(['新闻', '要闻', '每天', '县志办']);
  });

  it('writes Word, and says in JSON what it wrote', async () => {
    await importTable();
    const { code, out } = await run(
      'export',
      'counties/530128-luquan',
      '-o',
      '还原.docx',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      written: ['还原.docx'],
      tables: 1,
      rows: 5,
      isOriginal: true,
      unplaced: [],
      diagnostics: [],
    });
    await run('import', '还原.docx', '-o', 'counties/530128-again', '--name', '禄劝彝族苗族自治县');
    await run('export', 'counties/530128-again', '-o', '再还原.xlsx');
    expect(tableOf('再还原.xlsx')).toMatchObject({ rows: ROWS, merges: MERGES });
  });

  it('names the items that stand in no table, as a person and as county.yaml call them', async () => {
    await importTable();
    const file = join(cwd, 'counties/530128-luquan/county.yaml');
    const added =
      '  - id: added\n    type: column\n    path: [ 新闻, 专题 ]\n    rule: 每天\n    responsible: 县志办\n    class: news\n    source: { ref: notice }\n';
    writeFileSync(file, readFileSync(file, 'utf8') + added);
    const { code, out } = await run('export', 'counties/530128-luquan', '-o', '加一项.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/有1项在原表里没有位置.*\n {2}新闻 › 专题（added）\n$/);
  });

  it('writes a county that was not imported in the usual form', async () => {
    await importTable();
    const { text } = { text: readFileSync(join(cwd, 'counties/530128-luquan/county.yaml'), 'utf8') };
    writeFileSync(join(cwd, 'county.yaml'), text);
    const { code, out } = await run('export', '.', '-o', '通常.xlsx', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('There is no tables.json');
    expect(tableOf('通常.xlsx').rows.slice(0, 2)).toEqual([
      ['一级栏目', '二级栏目', '更新时限要求', '责任单位'],
      ['新闻', '要闻', '每周一次', '县志办'],
    ]);
  });

  it('could not run: another format, a file that is there, no county, a county or tables that are broken', async () => {
    await importTable();
    const folder = 'counties/530128-luquan';
    expect(await run('export', folder, '-o', 'x.pdf')).toMatchObject({ code: 2, out: '' });
    expect(await run('export', folder, '-o', '附件.xlsx')).toMatchObject({ code: 2 });
    expect(tableOf('附件.xlsx').rows).toEqual(ROWS);
    expect((await run('export', folder, '-o', '附件.xlsx', '--force')).code).toBe(0);
    const missing = await run('export', 'counties/nowhere', '-o', 'x.xlsx');
    expect([missing.code, missing.err.includes('SX2001')]).toEqual([2, true]);
    writeFileSync(join(cwd, folder, 'tables.json'), '{}');
    const broken = await run('export', folder, '-o', 'x.xlsx');
    expect([broken.code, broken.err.includes('SX5009')]).toEqual([2, true]);
    writeFileSync(join(cwd, folder, 'county.yaml'), 'items: [');
    expect(await run('export', folder, '-o', 'x.xlsx')).toMatchObject({ code: 2 });
  });
});
