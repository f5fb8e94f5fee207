import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { compileFolder } from '@shixian/compiler/node';
import type { Language } from '@shixian/diagnostics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FAULTS, plantFaults } from '../../../compiler/src/testing/faults.js';
import { programFor } from '../program.js';
import { type OneLanguage, oneLanguage } from '../testing/one-language.js';
import { runCommand } from '../testing/run-command.js';
import { commandsOf } from './help-format.js';

/**
 * Output is in one language. What may stand in the other is what the command was given: the words of the county, of the
 * events, of the phrases, of the holiday notices, and the canonical text of a rule, which is always Chinese.
 */
const root = join(import.meta.dirname, '../../../..');
const LUQUAN = 'counties/530128-luquan';
const CHANGNING = 'counties/530524-changning';
const AT = ['--at', '2026-11-20'];
const EVENTS = ['--events', `${LUQUAN}/events/sample.jsonl`];
const QUARTER = ['--events', `${CHANGNING}/events/q1-2024.jsonl`];
type Args = readonly string[];
const PHRASES = [
  '印发后5个工作日内',
  '每年不少于6次，变化后立即更新',
  '每周周一次',
  '每季度第一月末或及时更新',
];

/** What is run of each command: in every format it has, and in its first format alone. */
const RUNS: Record<string, { formats?: Args[]; once: Args[] }> = {
  evaluate: {
    formats: [[LUQUAN, ...EVENTS, ...AT]],
    once: [
      [LUQUAN, ...EVENTS, ...AT, '--trace', 'all'],
      ['counties/000000-national', CHANGNING, ...AT],
      [LUQUAN, '--events', 'wrong.jsonl', ...AT],
      [LUQUAN, '--events', 'nowhere.jsonl', ...AT],
      [LUQUAN, '--trace', 'nothing', ...AT],
      ['counties/faults'],
      ['wrong.jsonl.json'],
    ],
  },
  audit: {
    formats: [[CHANGNING, ...QUARTER, '--from', '2024-01-01', '--to', '2024-03-31']],
    once: [
      [LUQUAN, '--from', '2026-02-30', '--to', '2026-01-01'],
      [LUQUAN, '--from', '2026-02-03', '--to', '2026-01-01'],
    ],
  },
  forecast: { formats: [[LUQUAN, ...EVENTS, ...AT, '--days', '60']], once: [[LUQUAN, '--days', '-1']] },
  report: {
    formats: [[LUQUAN, ...EVENTS, ...AT, '-o', 'report.out']],
    once: [
      [CHANGNING, ...QUARTER, '--at', '2024-03-31', '-o', 'report.out'],
      [LUQUAN, ...AT, '-o', 'nowhere/report.out'],
    ],
  },
  due: {
    formats: PHRASES.map((phrase) => [phrase, '--on', '2026-09-28']),
    once: [
      ['印发后5个工作日内', '--on', '2027-01-28', '--county', LUQUAN],
      ['印发后5个工作日内', '--on', 'soon'],
      [],
    ],
  },
  calendar: {
    formats: [['2026', '--month', '10']],
    once: [
      ['2026', '--month', '10', '--county', LUQUAN],
      ['2026'],
      ['2027', '--month', '2'],
      ['1900'],
      ['x'],
      ['2026', '--month', '13'],
    ],
  },
  'calendar add-notice': {
    formats: [['notice.txt', '--check']],
    once: [
      ['wrong.jsonl', '--check'],
      ['nowhere', '--check'],
      ['notice.txt', '--date', 'soon'],
    ],
  },
  check: {
    formats: [['counties/faults', ...AT, '--all']],
    once: [
      ['counties', ...AT, '--all'],
      ['nowhere'],
      [LUQUAN, '--baseline', 'wrong.jsonl'],
      [LUQUAN, '--update-baseline'],
      [LUQUAN, '--at', 'soon'],
    ],
  },
  compare: {
    formats: [['印发后3个工作日内', '印发后3日内']],
    once: [
      ['每周1次', '更新间隔不得超过2周'],
      ['变化后及时更新', '变化后立即更新'],
      ['每月25日前上报', '每月月底前上报'],
      ['公示7个工作日', '长期公开'],
      ['每周周一次', '每周一次'],
      ['每周一次', '每周一次', '--county', 'nowhere'],
    ],
  },
  diff: { formats: [[LUQUAN, 'counties/changed', '--from', '2026-11-20', '--to', '2026-11-30']], once: [] },
  compile: {
    formats: [[LUQUAN, '-o', 'bundle.json']],
    once: [['counties/faults'], [LUQUAN, '-o', 'nowhere/bundle.json']],
  },
  parse: { formats: [PHRASES], once: [['--stdin'], []] },
  explain: { formats: [PHRASES], once: [] },
  format: { formats: [PHRASES], once: [['--stdin'], []] },
  import: {
    formats: [['table.txt', '-o', 'draft', '--force']],
    once: [
      ['table.txt', '-o', 'draft'],
      ['nowhere.docx', '-o', 'draft'],
      ['wrong.jsonl', '-o', 'other'],
      ['table.txt', '-o', 'draft', '--code', '12'],
    ],
  },
  export: {
    formats: [[LUQUAN, '-o', 'table.xlsx', '--force']],
    once: [
      ['nowhere', '-o', 'table.xlsx'],
      [LUQUAN, '-o', 'table.pdf'],
      ['counties/faults', '-o', 'y.xlsx'],
    ],
  },
  init: {
    formats: [['counties/510422-yanbian', '--code', '510422', '--name', '盐边县', '--force']],
    once: [['counties/510422-yanbian', '--code', '510422', '--name', '盐边县'], ['x', '--code', '53'], ['x']],
  },
  // What it prints is a program.
  complete: { once: [['tcsh'], []] },
  __complete: {
    once: [
      ['--', 'check', '--f'],
      ['--', 'c'],
    ],
  },
};

let cwd: string;
let texts: OneLanguage;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'shixian-languages-'));
  for (const folder of [LUQUAN, CHANGNING, 'counties/000000-national'])
    cpSync(join(root, folder), join(cwd, folder), { recursive: true });
  const yaml = readFileSync(join(root, LUQUAN, 'county.yaml'), 'utf8');
  const broken = plantFaults(yaml, FAULTS).text;
  const write = (name: string, text: string) => {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text);
  };
  write('faults/county.yaml', broken);
  write('counties/faults/county.yaml', broken);
  write('counties/changed/county.yaml', yaml.replaceAll('rule: 每周', 'rule: 每月'));
  write('wrong.jsonl', '{"item":"x"}\n[\n{"item":"x","event":"published","at":"2026-02-30"}\n');
  write('wrong.jsonl.json', '{}');
  write(
    'table.txt',
    '栏目\t更新要求\t责任单位\n政务动态\t每周周一次\t县政府办\n人事信息\t及时更新\t县人社局\n',
  );
  write('notice.txt', readFileSync(join(root, 'packages/calendar/cases/notice-texts/2026.txt'), 'utf8'));
  texts = oneLanguage(textsGiven(cwd));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function* textsGiven(folder: string): Generator<string> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    yield* name.split('/');
    // What a README says is not given to any command.
    if (!/\.(yaml|jsonl|txt)$/.test(name)) continue;
    const text = readFileSync(file, 'utf8');
    yield* text.split('\n').map((line) => line.trim());
    if (name.endsWith('.yaml'))
      yield* stringsIn(parse(text, { strict: false, uniqueKeys: false, logLevel: 'silent' }));
    if (/^counties\/\d+[^/]*\/county.yaml$/.test(name))
      yield* stringsIn(compileFolder(join(file, '..')).bundle);
    if (/\.(jsonl|txt)$/.test(name)) yield* text.split(/["\n\t]/);
  }
  for (const { formats = [], once } of Object.values(RUNS)) yield* [...formats, ...once].flat();
  // What a cell should say instead is in the language of the cell.
  yield* ['县税务局、县科工信局', '故障甲局、故障乙局'];
  const notices = join(root, 'packages/calendar/data');
  for (const name of readdirSync(notices))
    yield* stringsIn(JSON.parse(readFileSync(join(notices, name), 'utf8')));
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      yield key;
      yield* stringsIn(part);
    }
}

/** What a person reads: no tags, no keywords of a format, no data that carries both languages. */
const withoutMarkup = (output: string) =>
  output
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/^::(error|warning|notice) /gm, '')
    .replace(/"(zh-CN|en)": ".*"/g, '');

async function outputOf(args: readonly string[], lang: Language): Promise<string> {
  rmSync(join(cwd, 'report.out'), { recursive: true, force: true });
  const { out, err } = await runCommand([...args, '--lang', lang], { cwd, stdin: `${PHRASES.join('\n')}\n` });
  const at = args.indexOf('-o');
  const written =
    at === -1 || args[0] !== 'report' ? '' : textOfFile(join(cwd, args[at + 1] as string), args);
  return `${out}\n${err}\n${written}`;
}

function textOfFile(path: string, args: readonly string[]): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || args.includes('docx')) return '';
  if (stats.isDirectory())
    return readdirSync(path)
      .map((name) => readFileSync(join(path, name), 'utf8').replace(/\r\n /g, ''))
      .join('\n');
  if (args.includes('xlsx')) {
    const book = read(readFileSync(path));
    return book.SheetNames.map((name) => `${name}\n${utils.sheet_to_csv(book.Sheets[name] as never)}`).join(
      '\n',
    );
  }
  return readFileSync(path, 'utf8');
}

const commands = commandsOf(programFor('zh-CN', { context: {} as never, finish: () => {} }));

describe.each([...commands].filter(([name]) => name !== ''))('%s', (name, command) => {
  const formats = command.options.find(({ long }) => long === '--format')?.argChoices ?? [];
  const words = name.split(' ');
  const { formats: each = [], once = [] } = RUNS[name] ?? {};
  const cases = [
    ...each.flatMap((args) => formats.map((format) => [...words, ...args, '--format', format])),
    ...once.map((args) => [...words, ...args]),
  ];
  it('has runs', () => expect(cases.length).toBeGreaterThan(0));
  it.each(cases.map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    const [english, chinese] = [await outputOf(args, 'en'), await outputOf(args, 'zh-CN')];
    expect({
      chinese: texts.chineseIn(withoutMarkup(english)),
      english: texts.englishIn(withoutMarkup(chinese)),
    }).toEqual({
      chinese: [],
      english: [],
    });
  });
  it('help', async () => {
    expect(texts.chineseIn(await outputOf([...name.split(' '), '--help'], 'en'))).toEqual([]);
    expect(texts.englishIn(await outputOf([...name.split(' '), '--help'], 'zh-CN'))).toEqual([]);
  });
});
