import { existsSync, readFileSync } from 'node:fs';
import { tableOfCounty } from './county-tables.js';
import type { TestDocument, TestTable } from './test-table.js';

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);

/** The notices as they were collected lie beside the project; a copy of the project alone has none. */
export const hasSeeds = existsSync(seeds);

/** The first line of the table in the text of a notice, where it has one. */
const TABLES: Record<string, { opens: string; closes?: string; table: () => TestTable }> = {
  'luquan-530128': {
    opens: '\t序号',
    table: () =>
      tableOfCounty('530128-luquan', {
        first: 1,
        levels: ['一级栏目', '二级栏目', '三级栏目', '四级栏目', '五级栏目'],
        rule: '更新时限要求',
        responsible: '责任单位',
      }),
  },
  'yanbian-510422': {
    opens: '\n首页\t',
    closes: '注：',
    table: () =>
      tableOfCounty('510422-yanbian', {
        first: 1,
        levels: ['首页', '一级栏目', '二级栏目', '三级栏目'],
        rule: '更新要求',
        responsible: '责任部门',
      }),
  },
  'shiquan-610922': {
    opens: '\n序号\n',
    table: () =>
      tableOfCounty('610922-shiquan', {
        first: 0,
        levels: ['一级指标', '二级指标', '三级指标', '四级指标'],
        rule: '完成时限',
        responsible: '责任单位',
      }),
  },
};

/** The whole notice: its running text as collected, its table with the merged cells that plain text has lost. */
export function seedDocument(seed: string): TestDocument {
  const text = readFileSync(new URL(`${seed}.txt`, seeds), 'utf8');
  const found = TABLES[seed];
  if (!found) return paragraphsOf(text);
  const start = text.indexOf(found.opens);
  const end = found.closes === undefined ? text.length : text.indexOf(found.closes);
  return [...paragraphsOf(text.slice(0, start)), found.table(), ...paragraphsOf(text.slice(end))];
}

const paragraphsOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
