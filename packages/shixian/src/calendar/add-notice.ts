import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseDay } from '@shixian/calendar';
import {
  checkYear,
  isYearFile,
  type NoticeProblem,
  type YearFile,
  yearFromNoticeText,
} from '@shixian/calendar/notice';
import type { Diagnostic, Language } from '@shixian/diagnostics';
import { CannotRun } from '../context.js';
import { diagnosticFromNoticeProblem } from './notice-diagnostics.js';

export interface AddNoticeRequest {
  url?: string;
  date?: string;
  check?: true;
}

export interface AddNoticeResult {
  /** What was read; null where that is not certain. */
  file: YearFile | null;
  diagnostics: Diagnostic[];
  /** Files written, relative to the working directory; none where there is an error or only a check was asked for. */
  written: string[];
}

/**
 * Reads a notice (its words, or a JSON year file), holds it against the law, writes packages/calendar/data/YEAR.json of the
 * repository around `cwd` and makes the tables anew. Nothing is written where there is an error.
 */
export function addNotice(
  path: string,
  { url, date, check }: AddNoticeRequest,
  cwd: string,
): AddNoticeResult {
  if (date !== undefined && parseDay(date) === null) {
    throw new CannotRun({
      'zh-CN': `日期写成 YYYY-MM-DD，并且要存在；“${date}”不是日期。`,
      en: `A date is written YYYY-MM-DD and must exist; “${date}” is none.`,
    });
  }
  const text = readText(resolve(cwd, path), path);
  const read = path.endsWith('.json')
    ? yearFileFromJson(text)
    : yearFromNoticeText(text, { ...(url !== undefined && { url }), ...(date !== undefined && { date }) });
  const problems = [...read.problems, ...(read.file === null ? [] : checkYear(read.file))];
  const diagnostics = problems.map((problem) => diagnosticFromNoticeProblem(problem, path));
  if (check || read.file === null || diagnostics.some(({ severity }) => severity === 'error')) {
    return { file: read.file, diagnostics, written: [] };
  }
  return { file: read.file, diagnostics, written: writeYear(read.file, resolve(cwd, path), cwd) };
}

/** No notice comes near it. */
const MOST_BYTES = 1 << 20;

function readText(absolute: string, path: string): string {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile() && stats.size <= MOST_BYTES) return readFileSync(absolute, 'utf8');
  throw new CannotRun({
    'zh-CN': `读不了“${path}”：应为不超过 1 MiB 的文件。`,
    en: `“${path}” cannot be read: it should be a file of at most 1 MiB.`,
  });
}

function yearFileFromJson(text: string): { file: YearFile | null; problems: NoticeProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  return isYearFile(value)
    ? { file: value, problems: [] }
    : { file: null, problems: [{ kind: 'not-a-notice', missing: 'shape' }] };
}

function writeYear(file: YearFile, source: string, cwd: string): string[] {
  const calendar = calendarPackage(cwd);
  const target = join(calendar, 'data', `${file.year}.json`);
  const text = formatYearFile(file);
  if (existsSync(target) && target !== source && readFileSync(target, 'utf8') !== text) {
    throw new CannotRun({
      'zh-CN': `${file.year}年已有数据。年中调整请在 ${relative(cwd, target)} 的 notices 里加一份通知，再录入这个文件。`,
      en: `${file.year} is there already. For a change during the year, add a notice to “notices” in ${relative(cwd, target)} and enter that file.`,
    });
  }
  writeFileSync(target, text);
  const { status, stderr } = spawnSync(process.execPath, [join(calendar, 'scripts', 'generate.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new CannotRun({
      'zh-CN': `生成数据表失败：${stderr}`,
      en: `The tables could not be generated: ${stderr}`,
    });
  return [target, join(calendar, 'src', 'generated', 'notices.generated.ts')].map((path) =>
    relative(cwd, path),
  );
}

function calendarPackage(cwd: string): string {
  for (let at = resolve(cwd); ; at = dirname(at)) {
    const found = join(at, 'packages', 'calendar');
    if (existsSync(join(found, 'data'))) return found;
    if (at === dirname(at))
      throw new CannotRun({
        'zh-CN': '请在本项目的代码仓库中运行；只想核对的，加 --check。',
        en: 'Run this inside the repository of the project; to check only, add --check.',
      });
  }
}

/** Two spaces, a list of days on one line: the form of the files in data/. */
function formatYearFile(file: YearFile): string {
  const text = JSON.stringify(file, null, 2).replace(
    /\[\s*("[\d-]{10}"(?:,\s*"[\d-]{10}")*)\s*\]/g,
    (_, days: string) => `[${days.replace(/\s+/g, ' ')}]`,
  );
  return `${text}\n`;
}

/** What was read, a festival a line, to hold beside the notice: its days off, and the days worked instead. */
export function textFromYearFile({ notices }: YearFile, lang: Language): string {
  const en = lang === 'en';
  const list = (days: readonly string[]) => days.join(en ? ', ' : '、');
  const lines = notices.flatMap(({ title, number, date, festivals }) => [
    en
      ? `${title} (${[number, date].filter(Boolean).join(', ')})`
      : `${title}（${[number, date].filter(Boolean).join('，')}）`,
    ...festivals.map(({ name, makeup = [], ...off }) => {
      const worked = makeup.length === 0 ? '' : `${en ? '; worked ' : '；班 '}${list(makeup)}`;
      return `  ${name}${en ? ': off ' : '：休 '}${list(Object.values(off).flat().sort())}${worked}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}
