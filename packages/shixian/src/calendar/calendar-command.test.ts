import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '@shixian/diagnostics';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const texts = join(root, 'packages/calendar/cases/notice-texts');

async function run(argv: string[], cwd = root) {
  let out = '';
  let err = '';
  const code = await runCli(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readStdin: async () => '',
    async *stdinLines() {},
    color: false,
    progress: false,
    cwd,
  });
  return { code, out, err };
}

describe('shixian calendar', () => {
  test('prints a month as a wall calendar', async () => {
    const { code, out } = await run(['calendar', '2026', '--month', '10']);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 7)).toEqual([
      '            2026年10月',
      '一   二   三   四   五   六   日',
      '                1休  2休  3休  4休',
      ' 5休  6休  7休  8    9   10班 11',
      '12   13   14   15   16   17   18',
      '19   20   21   22   23   24   25',
      '26   27   28   29   30   31',
    ]);
    expect(out).toContain('依据：国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）');
  });

  test('says that an autonomous county may have days of its own', async () => {
    const { out } = await run(['calendar', '2026', '--month', '8', '--county', 'counties/530128-luquan']);
    expect(out).toContain('未知：禄劝彝族苗族自治县是否另有本地放假安排');
  });

  test('goes back to what was known on a day', async () => {
    const { out } = await run([
      'calendar',
      '2020',
      '--month',
      '2',
      '--as-known-on',
      '2020-01-26',
      '--format',
      'csv',
    ]);
    expect(out).toContain('2020-02-01,6,true,makeup,春节');
    const now = await run(['calendar', '2020', '--month', '2', '--format', 'csv']);
    expect(now.out).toContain('2020-02-01,6,false,weekend-in-block,春节');
  });

  test('reaches past the default years, provisionally', async () => {
    const { out } = await run(['calendar', '2050', '--month', '1']);
    expect(out).toContain('暂定：2050-01-01至2050-01-31尚无公布的安排');
  });

  test.each([
    [['calendar', '2006'], '日历有2007年至'],
    [['calendar', '26'], '“26”不是年份'],
    [['calendar', '2026', '--month', '13'], '“13”不是月份'],
    [['calendar', '2026', '--as-known-on', '2026-02-30'], '“2026-02-30”不是日期'],
    [['calendar', '2026', '--county', 'counties/nowhere'], '读不了县目录“counties/nowhere”'],
    [['calendar', 'add-notice', 'nowhere.txt'], '读不了“nowhere.txt”'],
    [['calendar', 'add-notice', 'nowhere.txt', '--format', 'ics'], '没有 ics'],
  ])('%j cannot run', async (argv, words) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});

describe('shixian calendar add-notice', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'shixian-calendar-'));
  const copy = join(scratch, 'packages/calendar');
  mkdirSync(copy, { recursive: true });
  for (const part of ['data', 'scripts', 'src/generated']) {
    cpSync(join(root, 'packages/calendar', part), join(copy, part), { recursive: true });
  }
  cpSync(join(root, '.config/write-generated.mjs'), join(scratch, '.config/write-generated.mjs'));
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction');
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const URL_2026 = 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm';
  const inBoth = (path: string) =>
    [join(copy, path), join(root, 'packages/calendar', path)].map((file) => readFileSync(file, 'utf8'));

  test("makes of the notice's own words the very file and table that the project holds", async () => {
    rmSync(join(copy, 'data/2026.json'));
    const { code, out, err } = await run(
      ['calendar', 'add-notice', join(texts, '2026.txt'), '--url', URL_2026],
      scratch,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('  清明节：休 2026-04-04、2026-04-05、2026-04-06\n');
    expect(out).toContain('packages/calendar/data/2026.json\n');
    for (const path of ['data/2026.json', 'src/generated/notices.generated.ts']) {
      const [made, held] = inBoth(path);
      expect(made).toBe(held);
    }
  });

  test('does not write over a year that is there, and takes a year file that was amended in place', async () => {
    const again = await run(['calendar', 'add-notice', join(texts, '2026.txt')], scratch);
    expect(again.code).toBe(2);
    expect(again.err).toContain('2026年已有数据');
    const { code, err } = await run(['calendar', 'add-notice', join(copy, 'data/2026.json')], scratch);
    expect([code, err]).toEqual([0, '']);
  });

  test('writes nothing where there is an error, and says where it is', async () => {
    const file = join(scratch, 'wrong.txt');
    writeFileSync(file, readFileSync(join(texts, '2025.txt'), 'utf8').replace('共8天', '共7天'));
    rmSync(join(copy, 'data/2025.json'));
    const { code, out, err } = await run(['calendar', 'add-notice', 'wrong.txt'], scratch);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('wrong.txt:6 错误 SX6005 春节写明共7天，逐日数得8天。');
    expect(() => readFileSync(join(copy, 'data/2025.json'))).toThrow();
  });

  test('only checks when asked to, also as JSON', async () => {
    const { code, out } = await run(
      ['calendar', 'add-notice', join(texts, '2024.txt'), '--check', '--format', 'json', '--lang', 'en'],
      tmpdir(),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ year: { year: 2024 }, diagnostics: [], written: [] });
  });

  test('refuses JSON that is no year file', async () => {
    writeFileSync(join(scratch, 'wrong.json'), '{"year":2027,"days":[]}');
    const { code, err } = await run(['calendar', 'add-notice', 'wrong.json'], scratch);
    expect(code).toBe(1);
    expect(err).toContain('SX6001');
  });

  test('outside a clone of the project says so', async () => {
    const { code, err } = await run(['calendar', 'add-notice', join(texts, '2026.txt')], tmpdir());
    expect(code).toBe(2);
    expect(err).toContain('请在本项目的代码仓库中运行');
  });
});

describe('the page of each code', () => {
  const CODES = Array.from({ length: 11 }, (_, index) => `SX60${String(index + 1).padStart(2, '0')}`);
  const notice = readFileSync(join(texts, '2026.txt'), 'utf8');
  const scratch = mkdtempSync(join(tmpdir(), 'shixian-pages-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  /** One line of an example stands for the line of that festival in the notice for 2026; more lines are a whole file. */
  function noticeWith(example: string): string {
    if (example.includes('\n')) return example;
    const opening = example.slice(0, example.indexOf('：'));
    return notice.replace(new RegExp(`^${opening}：.*$`, 'm'), example);
  }

  test.each(CODES)('%s: the bad example has the finding, the good one has none', async (code) => {
    const page = readFileSync(join(root, `packages/diagnostics/docs/${code}.md`), 'utf8');
    expect(page.startsWith(`# ${code} · `)).toBe(true);
    const [bad = '', good = ''] = [...page.matchAll(/```text\n([\s\S]*?)\n```/g)].map((match) => match[1]);
    const codesOf = async (example: string) => {
      writeFileSync(join(scratch, 'notice.txt'), noticeWith(example));
      const { out } = await run(
        ['calendar', 'add-notice', 'notice.txt', '--check', '--format', 'json'],
        scratch,
      );
      const { diagnostics } = JSON.parse(out);
      for (const diagnostic of diagnostics) {
        for (const lang of ['zh-CN', 'en'] as const)
          expect(messageOf(diagnostic, lang).text).not.toContain('undefined');
      }
      return diagnostics.map((diagnostic: { code: string }) => diagnostic.code);
    };
    expect(await codesOf(bad)).toContain(code);
    expect(await codesOf(good)).toEqual([]);
  });
});
