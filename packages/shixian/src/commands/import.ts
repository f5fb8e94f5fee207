import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { ImportProgress, ImportResult } from '@shixian/importer';
import type { Command } from 'commander';
import { addCommonOptions, alreadyThere, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions, type Context, type ExitCode } from '../context.js';
import { writeDiagnostics } from '../diagnostics-output.js';

interface ImportCommandOptions extends CommonOptions {
  output: string;
  code?: string;
  name?: string;
  force?: true;
}

export function addImportCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('import')
      .description('把通知的表格变成县的目录（草稿）')
      .argument('<file>', 'docx、xlsx、xls、html、csv、md 或文本；- 是粘贴到标准输入的文本')
      .requiredOption('-o, --output <folder>', '县的目录，例如 counties/530128-luquan')
      .option('--code <code>', '行政区划代码，六位（GB/T 2260）；默认取自目录名')
      .option('--name <name>', '县的全称；默认取自通知')
      .option('--force', '覆盖已有文件'),
  ).action(async (file: string, options: ImportCommandOptions) => {
    const folder = resolve(context.cwd, options.output);
    const code = options.code ?? /^\d{6}(?=-|$)/.exec(basename(folder))?.[0];
    if (code !== undefined && !/^\d{6}$/.test(code))
      throw new CannotRun({
        'zh-CN': `行政区划代码应为六位数字（GB/T 2260），现为“${code}”。`,
        en: `A division code has six digits (GB/T 2260), not “${code}”.`,
      });
    const { filesFromImport, importDocument, TABLES_FILE } = await import('@shixian/importer');
    const input = { name: file === '-' ? '粘贴的文本' : basename(file), bytes: await bytesOf(file, context) };
    const result = await importDocument(input, {
      ...(code !== undefined && { code }),
      ...(options.name !== undefined && { name: options.name }),
      ...(context.progress && { onProgress: (progress) => context.err(lineOfProgress(progress)) }),
    });
    const files = filesFromImport(result, input.name);
    const taken = files.filter(({ name }) => existsSync(join(folder, name)));
    if (taken.length > 0 && !options.force)
      throw alreadyThere(taken.map(({ name }) => join(options.output, name)));
    const own = files.map(({ name, text }) => ({ path: join(folder, name), text }));
    const shared = files.length > 0 ? await missingBaseline(dirname(folder)) : [];
    for (const { path, text } of [...own, ...shared]) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    // Those of a document imported before would belong to no row of this one.
    if (files.length > 0 && !files.some(({ name }) => name === TABLES_FILE))
      rmSync(join(folder, TABLES_FILE), { force: true });
    const written = [
      ...files.map(({ name }) => join(options.output, name)),
      ...shared.map(({ path }) => relative(context.cwd, path)),
    ];
    context.out(await render(result, written, options, context));
    finish(exitCode(result));
  });
}

/** The baseline that the draft extends, where it does not stand beside the county. */
async function missingBaseline(counties: string): Promise<{ path: string; text: string }[]> {
  if (existsSync(join(counties, '000000-national'))) return [];
  const { baselineFiles } = await import('../init/new-files.js');
  return baselineFiles('.').map(({ path, text }) => ({ path: join(counties, path), text }));
}

/** At most one byte more than an import takes, so that a huge file is refused without being read. */
async function bytesOf(file: string, context: Context): Promise<Uint8Array> {
  if (file === '-') return new TextEncoder().encode(await context.readStdin());
  const path = resolve(context.cwd, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile())
    throw new CannotRun({ 'zh-CN': `没有“${file}”这个文件。`, en: `There is no file “${file}”.` });
  const { DEFAULT_LIMITS } = await import('@shixian/importer');
  const bytes = new Uint8Array(Math.min(stats.size, DEFAULT_LIMITS.bytes + 1));
  const descriptor = openSync(path, 'r');
  try {
    let at = 0;
    while (at < bytes.length) {
      const read = readSync(descriptor, bytes, at, bytes.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(descriptor);
  }
}

/** Written over itself; the last one clears the line. */
function lineOfProgress({ stage, done, all }: ImportProgress): string {
  return stage === 'writing' ? '\r\u001b[K' : `\r${stage === 'rows' ? `${done}/${all}` : '…'}`;
}

function exitCode({ draft, diagnostics }: ImportResult): ExitCode {
  if (!draft) return 2;
  return diagnostics.some(({ severity }) => severity !== 'info') ? 1 : 0;
}

async function render(
  { draft, diagnostics, summary, leftovers }: ImportResult,
  written: readonly string[],
  { format, lang, output }: ImportCommandOptions,
  { color }: Context,
): Promise<string> {
  if (format === 'json') {
    const { messageOf } = await import('@shixian/diagnostics');
    const found = diagnostics.map((diagnostic) => ({ ...diagnostic, ...messageOf(diagnostic, lang) }));
    return `${JSON.stringify({ written, summary, diagnostics: found, leftovers }, null, 2)}\n`;
  }
  const told = writeDiagnostics(diagnostics, { lang, texts: new Map(), color });
  if (!draft) return told;
  const {
    items,
    tables,
    understood,
    notUnderstood,
    merged,
    blank,
    fromProse,
    classRules,
    leftovers: left,
    doubtful,
  } = summary;
  const kept = [...new Set(draft.items.flatMap((item) => Object.keys(item.attributes ?? {})))];
  const lines =
    lang === 'en'
      ? [
          `${items} items from ${tables} tables (${fromProse} from running text): ${understood} understood, ${notUnderstood} not, ${merged} merged, ${blank} blank; ${classRules} rules of whole classes; ${left} pieces of text left over.`,
          ...(kept.length > 0 ? [`Columns kept in attributes: ${kept.join(', ')}.`] : []),
          ...written.map((path) => `wrote ${path}`),
          `Next: look at the ${doubtful} items with a comment in county.yaml, then run npx shixian check ${output}`,
        ]
      : [
          `表${tables}张，共${items}项（正文${fromProse}项）：读懂${understood}项，没有读懂${notUnderstood}项，合并${merged}项，空白${blank}项；按类别的要求${classRules}条；未归位的文字${left}条。`,
          ...(kept.length > 0 ? [`记入附加信息（attributes）的列：${kept.join('、')}。`] : []),
          ...written.map((path) => `已写入 ${path}`),
          `下一步：核对 county.yaml 里标有“待核”的${doubtful}项，再运行 npx shixian check ${output}`,
        ];
  return `${told}${told ? '\n' : ''}${lines.join('\n')}\n`;
}
