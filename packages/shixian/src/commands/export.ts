import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { OfficeTable, OfficeTables } from '@shixian/importer';
import type { County, TablesFile } from '@shixian/model';
import type { Command } from 'commander';
import { addCommonOptions, alreadyThere, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions, type Context } from '../context.js';
import { writeDiagnostics } from '../diagnostics-output.js';

interface ExportOptions extends CommonOptions {
  output: string;
  force?: true;
}

type Writer = (tables: readonly OfficeTable[]) => Promise<Uint8Array>;

export function addExportCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('export')
      .description('把县的规则写回通知的表格：导入时的原表，逐格照旧，改过的格写入新的要求')
      .argument('<county>', '县的目录')
      .requiredOption('-o, --output <file>', '写到这个文件，.xlsx 或 .docx')
      .option('--force', '覆盖已有文件'),
  ).action(async (path: string, options: ExportOptions) => {
    const write = await writerFor(options.output);
    const target = resolve(context.cwd, options.output);
    if (existsSync(target) && !options.force) throw alreadyThere([options.output]);
    const folder = await readFolder(path, options, context);
    if (folder === null) {
      finish(2);
      return;
    }
    const { tablesFromCounty } = await import('@shixian/importer');
    const made = tablesFromCounty(folder.county, folder.stored);
    if (made.tables.length > 0) writeFileSync(target, await write(made.tables));
    context.out(await render(made, folder.stored !== null, options, context));
    finish(made.tables.length > 0 ? 0 : 2);
  });
}

async function writerFor(file: string): Promise<Writer> {
  const { docxFromTables, xlsxFromTables } = await import('@shixian/importer');
  const writers: Record<string, Writer> = { '.xlsx': xlsxFromTables, '.docx': docxFromTables };
  const write = writers[extname(file).toLowerCase()];
  if (write) return write;
  throw new CannotRun({
    'zh-CN': `只能写成 .xlsx 或 .docx，现为“${file}”。`,
    en: `Only .xlsx and .docx can be written, not “${file}”.`,
  });
}

/** The county as its file has it, nothing inherited, and the tables kept beside it. Null where what is wrong has been told. */
async function readFolder(
  path: string,
  { lang }: ExportOptions,
  context: Context,
): Promise<{ county: County; stored: TablesFile | null } | null> {
  const { loadCounty } = await import('@shixian/compiler/node');
  const { TABLES_FILE, tablesFileFromJson } = await import('@shixian/importer');
  const tell = (diagnostics: Parameters<typeof writeDiagnostics>[0]) => {
    context.err(writeDiagnostics(diagnostics, { lang, texts: new Map(), color: false }));
    return null;
  };
  const { input, diagnostics } = loadCounty(path, { cwd: context.cwd });
  if (input === null) return tell(diagnostics);
  const county = await countyFromYaml(input.folder.files.get('county.yaml'), path);
  const absolute = resolve(context.cwd, path);
  const file = join(basename(absolute) === 'county.yaml' ? dirname(absolute) : absolute, TABLES_FILE);
  if (!existsSync(file)) return { county, stored: null };
  const read = tablesFileFromJson(readFileSync(file, 'utf8'), `${input.folder.name}/${TABLES_FILE}`);
  return read.tables === null ? tell(read.diagnostics) : { county, stored: read.tables };
}

async function countyFromYaml(content: string | Uint8Array | undefined, path: string): Promise<County> {
  const { parse } = await import('yaml');
  const { validate } = await import('@shixian/model');
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  try {
    const checked = validate('county', parse(text));
    if (checked.ok) return checked.value;
  } catch {
    // No YAML; `check` says where.
  }
  throw new CannotRun({
    'zh-CN': `“${path}”的 county.yaml 有误，请先用 shixian check 改正。`,
    en: `county.yaml of “${path}” is wrong: run shixian check and mend it first.`,
  });
}

async function render(
  { tables, unplaced, diagnostics }: OfficeTables,
  isOriginal: boolean,
  { format, lang, output }: ExportOptions,
  { color }: Context,
): Promise<string> {
  const written = tables.length > 0 ? [output] : [];
  const ids = unplaced.map(({ id }) => id);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (format === 'json') {
    const { messageOf } = await import('@shixian/diagnostics');
    const found = diagnostics.map((diagnostic) => ({ ...diagnostic, ...messageOf(diagnostic, lang) }));
    return `${JSON.stringify({ written, tables: tables.length, rows, isOriginal, unplaced: ids, diagnostics: found }, null, 2)}\n`;
  }
  const told = writeDiagnostics(diagnostics, { lang, texts: new Map(), color });
  if (written.length === 0) return told;
  const lines =
    lang === 'en'
      ? [
          `wrote ${output}: ${tables.length} tables, ${rows} rows${isOriginal ? ', as in the document imported' : ''}`,
          ...(isOriginal ? [] : ['There is no tables.json: the table has the usual form.']),
          ...(ids.length > 0 ? [`${ids.length} items stand in no table, or in part: ${ids.join(', ')}`] : []),
        ]
      : [
          `已写入 ${output}：表${tables.length}张，${rows}行${isOriginal ? '，格式同导入的原件' : ''}`,
          ...(isOriginal ? [] : ['没有 tables.json，按通常的格式写成。']),
          ...(ids.length > 0
            ? [
                `有${ids.length}项在原表里没有位置（正文的要求、后来添加的项），没有写入或没有全部写入：`,
                ...unplaced.map(({ id, path }) => `  ${path.join(' › ')}（${id}）`),
              ]
            : []),
        ];
  return `${told}${lines.join('\n')}\n`;
}
