import type { Command } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions } from '../context.js';

interface CalendarOptions extends CommonOptions {
  month?: string;
  county?: string;
  asKnownOn?: string;
}

interface AddNoticeOptions extends CommonOptions {
  url?: string;
  date?: string;
  check?: true;
}

export function addCalendarCommand(program: Command, { context, finish }: CommandHost): void {
  const command = addCommonOptions(
    program
      .command('calendar')
      .description('打印一年或一个月的放假调休日历')
      .argument('<year>', '年份，例如 2026')
      .option('--month <month>', '只看一个月，1 到 12')
      .option('--county <folder>', '县目录，含本地放假安排；不写则为全国')
      .option('--as-known-on <date>', '按这一天已公布的安排，YYYY-MM-DD'),
    ['text', 'json', 'csv', 'ics'],
  ).action(async (year: string, options: CalendarOptions) => {
    const { calendarInput } = await import('../calendar/calendar-input.js');
    const { csvFromCalendar, icsFromCalendar, jsonFromCalendar, textFromCalendar } = await import(
      '@shixian/report'
    );
    const print = {
      text: textFromCalendar,
      json: jsonFromCalendar,
      csv: csvFromCalendar,
      ics: icsFromCalendar,
    };
    const input = await calendarInput(year, options, context.cwd);
    context.out(print[options.format as keyof typeof print](input));
  });

  addCommonOptions(
    command
      .command('add-notice')
      .description('录入国务院办公厅的年度放假通知，对照法律核对')
      .argument('<file>', '通知全文（粘贴成文本），或年度数据 JSON')
      .option('--url <address>', '通知的网址')
      .option('--date <date>', '公布日期，YYYY-MM-DD；不写则用落款日期')
      .option('--check', '只核对，不写入'),
    ['text', 'json'],
  ).action(async (file: string, _options: AddNoticeOptions, self: Command) => {
    // commander hands --format and --lang to the parent command, which has them too.
    const options = self.optsWithGlobals<AddNoticeOptions>();
    if (options.format !== 'text' && options.format !== 'json') {
      throw new CannotRun({
        'zh-CN': `add-notice 的 --format 只有 text 和 json，没有 ${options.format}。`,
        en: `add-notice writes text and json, not ${options.format}.`,
      });
    }
    const { addNotice, textFromYearFile } = await import('../calendar/add-notice.js');
    const { messageOf, textFromDiagnostic } = await import('@shixian/diagnostics');
    const { file: year, diagnostics, written } = addNotice(file, options, context.cwd);
    if (options.format === 'json') {
      const findings = diagnostics.map((item) => ({ ...item, message: messageOf(item, options.lang) }));
      context.out(`${JSON.stringify({ year, diagnostics: findings, written }, null, 2)}\n`);
    } else {
      if (year !== null) context.out(textFromYearFile(year, options.lang));
      for (const item of diagnostics) context.err(textFromDiagnostic(item, { lang: options.lang }));
      for (const path of written) context.out(`${path}\n`);
    }
    finish(diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0);
  });
}
