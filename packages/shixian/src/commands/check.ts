import { lstatSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '@shixian/diagnostics';
import type { Command } from 'commander';
import { withoutBaseline, writeBaseline } from '../check-baseline.js';
import { type Findings, findingsInThreads } from '../check-findings.js';
import { addCommonOptions, type CommandHost, integerOption } from '../command.js';
import { CannotRun, type CommonOptions, type Context, type ExitCode } from '../context.js';
import { writeDiagnostics } from '../diagnostics-output.js';
import { todayInCounty } from '../events-county.js';
import { dayOption } from '../events-options.js';
import { version } from '../version.js';

interface CheckOptions extends CommonOptions {
  fix?: true;
  all?: true;
  at?: string;
  baseline?: string;
  updateBaseline?: true;
  workers?: number;
}

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'];
/** There was nothing to look at. */
const CANNOT_RUN = new Set(['SX2001', 'SX2002', 'SX2003']);

export function addCheckCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('check')
      .description('检查县的配置')
      .argument('<paths...>', '县的目录，或装有几个县的目录')
      .option('--fix', '写入不改变意思的修改')
      .option('--all', '也显示已接受的问题')
      .option('--baseline <file>', '只报基线文件里没有的问题')
      .option('--update-baseline', '把现有问题写进基线文件')
      .option('--workers <count>', '用几个线程，默认按目录多少决定', integerOption('--workers', 1, 256))
      .option('--at <date>', '检查的日期 YYYY-MM-DD，默认今天（北京时间）'),
    FORMATS,
  ).action(async (paths: string[], options: CheckOptions) => {
    if (options.updateBaseline && options.baseline === undefined) {
      throw new CannotRun({
        'zh-CN': '--update-baseline 要与 --baseline 文件一起用。',
        en: '--update-baseline goes with --baseline FILE.',
      });
    }
    const today = options.at === undefined ? todayInCounty() : dayOption('--at', options.at);
    const folders = paths.flatMap((path) => countyFolders(path, context.cwd));
    const withTexts = options.fix === true || options.format === 'text';
    const task = { folders, cwd: context.cwd, today, withTexts };
    const check = () => findingsInThreads(task, options.workers);
    let results = await check();
    if (options.fix) {
      const count = await writeFixes(results, context);
      context.err(options.lang === 'en' ? `${count} fixes written.\n` : `已写入${count}处修改。\n`);
      if (count > 0) results = await check();
    }
    // A baseline is read again for each county that extends it: its findings are shown once.
    const found = distinct(results.flatMap((result) => result.diagnostics));
    const diagnostics = applyBaseline(found, options, context);
    const texts = new Map(results.flatMap((result) => [...result.texts]));
    context.out(await render(diagnostics, { ...options, texts, count: folders.length }, context));
    finish(exitCode(diagnostics));
  });
}

/** Inherited debt, kept in a file: known findings are not shown again and do not fail the run. */
function applyBaseline(
  found: Diagnostic[],
  { baseline, updateBaseline }: CheckOptions,
  { cwd }: Context,
): Diagnostic[] {
  if (baseline === undefined) return found;
  if (updateBaseline) writeBaseline(baseline, found, cwd);
  return withoutBaseline(baseline, found, cwd);
}

/** The path itself, or the county folders in it. */
function countyFolders(path: string, cwd: string): string[] {
  const absolute = resolve(cwd, path);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const names = readdirSync(absolute).sort();
  if (names.includes('county.yaml')) return [path];
  const inside = names.filter((name) => isThere(join(absolute, name, 'county.yaml')));
  return inside.length > 0 ? inside.map((name) => join(path, name)) : [path];
}

/** A link that leads nowhere is there too: it is read, and told. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

async function writeFixes(results: readonly Findings[], { cwd }: Context): Promise<number> {
  const { applySafeFixes } = await import('@shixian/compiler');
  let written = 0;
  for (const { texts, diagnostics } of results) {
    for (const [file, text] of texts) {
      const fixed = applySafeFixes(file, text, diagnostics);
      if (fixed.count === 0) continue;
      writeFileSync(resolve(cwd, file), fixed.text);
      written += fixed.count;
    }
  }
  return written;
}

function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = JSON.stringify([
      diagnostic.code,
      diagnostic.place,
      diagnostic.item,
      diagnostic.about,
      diagnostic.data,
    ]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Errors and warnings that were not accepted are findings; notes are not. */
function exitCode(diagnostics: readonly Diagnostic[]): ExitCode {
  if (diagnostics.some(({ code }) => CANNOT_RUN.has(code))) return 2;
  return diagnostics.some(({ severity, accepted }) => !accepted && severity !== 'info') ? 1 : 0;
}

interface RenderOptions extends CheckOptions {
  texts: ReadonlyMap<string, string>;
  /** Folders checked. */
  count: number;
}

async function render(diagnostics: Diagnostic[], options: RenderOptions, context: Context): Promise<string> {
  const { format, lang, texts, all } = options;
  const shown = diagnostics.filter(({ accepted }) => all || !accepted);
  if (format === 'text')
    return writeDiagnostics(shown, { lang, texts, color: context.color }) + summary(diagnostics, options);
  if (format === 'json') {
    const { messageOf } = await import('@shixian/diagnostics');
    const found = diagnostics.map((diagnostic) => ({ ...diagnostic, ...messageOf(diagnostic, lang) }));
    return `${JSON.stringify({ diagnostics: found }, null, 2)}\n`;
  }
  const report = await import('@shixian/report');
  switch (format) {
    case 'sarif':
      return report.sarifFromDiagnostics(shown, { lang, version });
    case 'junit':
      return report.junitFromDiagnostics(shown, [...texts.keys()], lang);
    case 'github':
      return report.githubFromDiagnostics(shown, lang);
    default:
      return report.gitlabFromDiagnostics(shown, lang);
  }
}

function summary(diagnostics: readonly Diagnostic[], { lang, count }: RenderOptions): string {
  const open = diagnostics.filter(({ accepted }) => !accepted);
  const of = (severity: Diagnostic['severity']) => open.filter((one) => one.severity === severity).length;
  const accepted = diagnostics.length - open.length;
  const line =
    lang === 'en'
      ? `${count} checked: ${of('error')} errors, ${of('warning')} warnings, ${of('info')} notes, ${accepted} accepted.`
      : `共检查${count}个县：错误${of('error')}个，警告${of('warning')}个，提示${of('info')}个，已接受${accepted}个。`;
  return `${open.length > 0 ? '\n' : ''}${line}\n`;
}
