import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addMonths, formatDay, parseDay } from '@shixian/calendar';
import type { ReportInput } from '@shixian/report';
import type { Command } from 'commander';
import { addCommonOptions, assertInOrder, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions, type Context } from '../context.js';
import { bundleOfCounty, todayInCounty } from '../events-county.js';
import {
  addEventsOptions,
  dayOption,
  type EventsOptions,
  eventsOfCounty,
  momentOption,
} from '../events-options.js';

const FORMATS = ['html', 'xlsx', 'docx', 'md', 'ics', 'csv', 'json', 'text'] as const;
type Format = (typeof FORMATS)[number];

interface ReportOptions extends CommonOptions, EventsOptions {
  format: Format;
  at?: string;
  from?: string;
  output?: string;
}

export function addReportCommand(program: Command, { context, finish }: CommandHost): void {
  const command = program
    .command('report')
    .description('写成报告：网页、台账、通报、日历')
    .argument('<county>', '县的目录，或规则包（.json）')
    .option('--at <date>', '核对的日期 YYYY-MM-DD（指当日24时）或带时区的时刻，默认今天（北京时间）')
    .option('--from <date>', '回看问题的起始日，默认核对日往前一年')
    .option('-o, --output <path>', '写到哪里；ics 是目录，一个单位一个文件');
  addCommonOptions(addEventsOptions(command), FORMATS).action(
    async (county: string, options: ReportOptions) => {
      const at = momentOption('--at', options.at ?? todayInCounty());
      const bundle = await bundleOfCounty(county, context, options.lang);
      const read = await eventsOfCounty(bundle, at, options, context);
      if (read === null) {
        finish(1);
        return;
      }
      const { audit, evaluate, explainDuty } = await import('@shixian/engine');
      const day = parseDay(at.slice(0, 10)) ?? 0;
      const from =
        options.from === undefined
          ? formatDay(addMonths(day, -12) ?? day)
          : dayOption('--from', options.from);
      assertInOrder(['--from', from], ['--at', formatDay(day)]);
      const records = { ...(options.recordsFrom !== undefined && { recordsFrom: options.recordsFrom }) };
      await write(
        {
          verdicts: evaluate(bundle, read.events, { at, ...records }),
          bundle,
          events: read.events,
          audit: audit(bundle, read.events, { from, to: formatDay(day), ...records }),
          lang: options.lang,
          explain: (duty) => explainDuty(duty, options.lang),
        },
        options,
        context,
      );
      finish(read.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0);
    },
  );
}

async function write(input: ReportInput, { format, output }: ReportOptions, context: Context): Promise<void> {
  const report = await import('@shixian/report');
  if (format === 'ics') {
    if (output === undefined)
      throw new CannotRun({
        'zh-CN': 'ics 一个单位一个文件，请用 -o 指定目录。',
        en: 'ics is a file for each unit: name a folder with -o.',
      });
    const folder = resolve(context.cwd, output);
    mkdirSync(folder, { recursive: true });
    const units = report.icsFromVerdicts(input);
    for (const [unit, text] of units) writeFileSync(join(folder, `${fileName(unit)}.ics`), text);
    context.err(
      input.lang === 'en'
        ? `Wrote ${units.size} files to ${output}\n`
        : `已写入 ${output}，共${units.size}个文件\n`,
    );
    return;
  }
  const render: Record<Exclude<Format, 'ics'>, () => string | Uint8Array | Promise<Uint8Array>> = {
    html: () => report.htmlFromVerdicts(input),
    xlsx: () => report.xlsxFromVerdicts(input),
    docx: () => report.docxFromVerdicts(input),
    md: () => report.markdownFromVerdicts(input),
    csv: () => report.csvFromVerdicts(input),
    json: () => `${JSON.stringify({ verdicts: input.verdicts, audit: input.audit }, null, 2)}\n`,
    text: () => report.textFromVerdicts(input.verdicts, { lang: input.lang, color: context.color }),
  };
  const content = await render[format]();
  if (output !== undefined) {
    writeFileSync(resolve(context.cwd, output), content);
    context.err(`${input.lang === 'en' ? 'Wrote' : '已写入'} ${output}\n`);
  } else if (typeof content === 'string') context.out(content);
  else
    throw new CannotRun({
      'zh-CN': `${format} 不是文本，请用 -o 指定文件。`,
      en: `${format} is no text: name a file with -o.`,
    });
}

/** A unit's name as a file name: what file systems refuse becomes a full-width twin or a space. */
const fileName = (unit: string) =>
  unit
    .replaceAll('/', '／')
    .replaceAll('\\', '＼')
    .replaceAll(':', '：')
    .replace(/[*?"<>|]/g, ' ');
