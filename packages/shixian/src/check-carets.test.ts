import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from './testing/run-command.js';

const HEAD = `county: { code: '510422', name: 盐边县 } # 代码见 GB/T 2260
sources: [{ id: notice, title: 通知 }]
calendar: { overlay: none }
units: [{ id: 县文旅局 }]
`;
const ITEM = {
  id: 'news',
  type: 'column',
  path: '[政务动态]',
  rule: '每周1次',
  responsible: '县文旅局',
  class: 'news',
  source: '{ ref: notice, row: 1 }',
};
const item = (parts: Partial<typeof ITEM>) => {
  const lines = Object.entries({ ...ITEM, ...parts }).map(([key, value]) => `${key}: ${value}`);
  return `${HEAD}items:\n  - ${lines.join('\n    ')}\n`;
};

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'shixian-carets-'));
  mkdirSync(join(cwd, 'county'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const file = () => join(cwd, 'county/county.yaml');
const check = (text: string, ...args: string[]) => {
  writeFileSync(file(), text);
  return runCommand(['check', 'county', '--at', '2026-11-20', ...args], { cwd });
};

/** Columns on a terminal, told apart as East Asian Width (UAX #11) does: what is wide or full-width takes two. */
const columnsOf = (text: string) =>
  [...text].reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    const isWide =
      (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xff01 && point <= 0xff60) || point > 0x1ffff;
    return sum + (isWide ? 2 : 1);
  }, 0);

describe('carets stand under ‹the words meant›', () => {
  it.each([
    ['in a plain value behind Chinese', 'SX1005', item({ rule: '每‹周周›一次 # 注：行尾' })],
    ['in single quotes', 'SX1005', item({ rule: "'每‹周周›一次'" })],
    ['in double quotes', 'SX1005', item({ rule: '"每‹周周›一次"' })],
    ['in double quotes with an escape: the whole value', 'SX1005', item({ rule: '‹"\\u6bcf周周一次"›' })],
    ['behind an anchor', 'SX1005', item({ rule: '&x 每‹周周›一次' })],
    ['after full-width punctuation', 'SX3003', item({ responsible: '县文旅局，‹县文旅居›' })],
    ['after a character beyond the BMP', 'SX3003', item({ responsible: '县文旅局、‹县𠮷旅局›' })],
    ['a key', 'SX2009', item({ path: '[政务动态]\n    ‹备注›: 无' })],
    ['in a flow sequence', 'SX2012', item({ path: '[ 政务动态 , "乙" ]', class: '‹newss›' })],
    [
      'in a flow map on one line',
      'SX3003',
      `${HEAD}items:\n  - {id: b, type: column, path: [政务动态], rule: 每周1次, responsible: ‹县文旅居›, class: news, source: {ref: notice, row: 3}}  # 尾\n`,
    ],
    ['in a line of CRLF', 'SX3003', item({ responsible: '‹县文旅居›' }).replaceAll('\n', '\r\n')],
    ['behind a byte order mark', 'SX3003', `\ufeff${item({ responsible: '‹县文旅居›' })}`],
    ['a tab that indents', 'SX2007', item({ path: '[政务动态]\n‹\t›rule: 每周1次' })],
    ['a full-width colon', 'SX2007', item({ path: '[政务动态]\n    ‹说明：无›' })],
    ['a block scalar: its mark', 'SX1005', item({ rule: '‹>-›\n      每周周\n      一次' })],
  ])('%s', async (_, code, marked) => {
    const before = marked.slice(0, marked.indexOf('‹')).replace('\ufeff', '').split('\n');
    const words = marked.slice(marked.indexOf('‹') + 1, marked.indexOf('›'));
    const [line, start] = [before.length, before.at(-1) ?? ''];
    const lines = (await check(marked.replace(/[‹›]/g, ''))).out.split('\n');
    const at = lines.findIndex((text) => text.includes(` ${code} `));
    expect(lines[at]).toMatch(new RegExp(`^county/county.yaml:${line}:${start.length + 1} `));
    const [frame = '', carets = ''] = lines.slice(at + 1);
    // A long line is cut on its left; the carets still stand under the words.
    const shown = frame.includes('…') ? frame.slice(0, frame.lastIndexOf(words)) : `  ${line} | ${start}`;
    expect(frame.replace(/ /g, '\t').startsWith((shown + words).replace(/ /g, '\t'))).toBe(true);
    expect(carets).toBe(' '.repeat(columnsOf(shown)) + '^'.repeat(columnsOf(words)));
  });
});

describe('--fix', () => {
  it.each([
    ['\n', ''],
    ['\r\n', '\ufeff'],
  ])('mends only what it names: anchors, comments, order and blank lines stay (%j)', async (end, mark) => {
    const text = `${HEAD}
# 注释一

items:
  - &first # 行尾注释
    source: { ref: notice , row: 1 }
    id: 'a'
    type: colum
    path: [ '政务动态' , "乙\\u4e59" ]
    rule: 每周1次   # 三个空格
    responsible: 县文旅居
    clas: &class news

  - {id: b, type: column, path: [政务动态, 丁], rule: 每月1次, responsible: 县文旅居, class: *class, source: {ref: notice, row: 3}}  # 尾
`;
    const { err } = await check(mark + text.replaceAll('\n', end), '--fix');
    expect(err).toMatch(/^已写入\d+处修改。\n$/);
    expect(readFileSync(file(), 'utf8')).toBe(text.replace('colum\n', 'column\n').replace('clas:', 'class:'));
  });
});
