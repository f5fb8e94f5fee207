import type { CompareOptions } from '@shixian/analysis';
import type { Rule } from '@shixian/model';
import type { Command } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions } from '../context.js';

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
      .option('--county <folder>', '县目录：用它的日历和解释口径')
      .option('--plan-year <year>', '没有写年份的日期属于哪一年'),
  ).action(async (a: string, b: string, options: CompareCommandOptions) => {
    const { compare } = await import('@shixian/analysis');
    const { parseRule } = await import('@shixian/dsl');
    const results = [a, b].map((phrase) => parseRule(phrase));
    const [left, right] = results.map(({ rule }) => rule);
    if (!left || !right) {
      const { textFromParse } = await import('../parse-output.js');
      for (const result of results)
        if (result.rule === null) context.err(textFromParse(result, options.lang));
      finish(1);
      return;
    }
    const comparison = compare(left as Rule, right as Rule, await compareOptions(options, context.cwd));
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
  { county, planYear }: CompareCommandOptions,
  cwd: string,
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
  const { createCountyLoader } = await import('@shixian/compiler/node');
  const { bundle } = createCountyLoader({ cwd }).compile(county);
  if (bundle === null)
    throw new CannotRun({
      'zh-CN': `读不了县目录“${county}”，请先用 shixian check 查看原因。`,
      en: `The county folder “${county}” cannot be read; shixian check says why.`,
    });
  return { calendar: calendarFromData(bundle.calendar), interpretations: bundle.interpretations, ...year };
}
