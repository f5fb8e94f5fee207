import type { Command } from 'commander';
import { addCommonOptions, type CommandHost, integerOption } from '../command.js';
import type { CommonOptions } from '../context.js';
import { bundleOfCounty, todayInCounty } from '../events-county.js';
import { addEventsOptions, type EventsOptions, momentOption, storeOfCounty } from '../events-options.js';

interface ForecastOptions extends CommonOptions, EventsOptions {
  at?: string;
  days: number;
}

export function addForecastCommand(program: Command, { context, finish }: CommandHost): void {
  const command = program
    .command('forecast')
    .description('今后若干天有哪些到期')
    .argument('<county>', '县的目录，或规则包（.json）')
    .option('--at <date>', '自这一天起，默认今天（北京时间）')
    .option('--days <days>', '多少天', integerOption('--days', 0, 3660), 14);
  addCommonOptions(addEventsOptions(command)).action(async (county: string, options: ForecastOptions) => {
    const at = momentOption('--at', options.at ?? todayInCounty());
    const bundle = await bundleOfCounty(county, context, options.lang);
    const read = await storeOfCounty(bundle, at, options, context);
    if (read === null) {
      finish(1);
      return;
    }
    const { forecast } = await import('@shixian/engine');
    const { days, recordsFrom } = options;
    const result = forecast(bundle, read.events, {
      at,
      days,
      ...(recordsFrom !== undefined && { recordsFrom }),
    });
    const { textFromForecast } = await import('@shixian/report');
    context.out(
      options.format === 'json'
        ? `${JSON.stringify(result, null, 2)}\n`
        : textFromForecast(result, { lang: options.lang, color: context.color }),
    );
    finish(read.hasErrors ? 1 : 0);
  });
}
