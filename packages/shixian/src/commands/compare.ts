import type { CompareOptions } from '@shixian/analysis';
import type { Command } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions, type Context } from '../context.js';
import { bundleOfCounty } from '../events-county.js';

interface CompareCommandOptions extends CommonOptions {
  county?: string;
  planYear?: string;
}

export function addCompareCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('compare')
      .description('比较两条更新要求的宽严，给出一段能分出高下的日期')
      .argument('<a>', '更新要求 A')
      .argument('<b>', '更新要求 B')
      .option('--county <county>', '按这个县的日历和约定比较')
      .option('--plan-year <year>', '没有写年份的日期属于哪一年'),
  ).action(async (a: string, b: string, options: CompareCommandOptions) => {
    const { compare } = await import('@shixian/analysis');
    const { parseRule } = await import('@shixian/dsl');
    const results = [a, b].map((phrase) => parseRule(phrase));
    const [left, right] = results.map(({ rule }) => rule);
    if (!left || !right) {
      const { jsonFromParse, textFromParse } = await import('../parse-output.js');
      const wrong = results.filter(({ rule }) => rule === null);
      if (options.format === 'json') {
        const diagnostics = wrong.flatMap((result) =>
          jsonFromParse(result, options.lang).diagnostics.map((one) => ({ phrase: result.phrase, ...one })),
        );
        context.out(`${JSON.stringify({ a, b, relation: null, witness: null, diagnostics }, null, 2)}\n`);
      } else for (const result of wrong) context.err(textFromParse(result, options.lang));
      finish(1);
      return;
    }
    const comparison = compare(left, right, await compareOptions(options, context));
    if (options.format === 'json') {
      context.out(`${JSON.stringify({ a, b, ...comparison }, null, 2)}\n`);
    } else {
      const { textFromComparison } = await import('../comparison-output.js');
      context.out(textFromComparison([a, b], comparison, options.lang));
    }
    finish(0);
  });
}

async function compareOptions(
  { county, planYear, lang }: CompareCommandOptions,
  context: Context,
): Promise<CompareOptions> {
  const { calendarFromData } = await import('@shixian/calendar');
  if (planYear !== undefined && !/^\d{4}$/.test(planYear))
    throw new CannotRun({
      'zh-CN': `--plan-year 写成四位数字，例如 2026；“${planYear}”不是年份。`,
      en: `--plan-year takes four digits, such as 2026; “${planYear}” is no year.`,
    });
  const year = planYear === undefined ? {} : { planYear: Number(planYear) };
  if (county === undefined) {
    const { nationalCalendarData } = await import('@shixian/calendar/national');
    return { calendar: calendarFromData(nationalCalendarData()), ...year };
  }
  const { calendar, interpretations } = await bundleOfCounty(county, context, lang);
  return { calendar: calendarFromData(calendar), interpretations, ...year };
}
