import type { Command } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions } from '../context.js';
import { bundleOfCounty } from '../events-county.js';
import { addEventsOptions, dayOption, type EventsOptions, storeOfCounty } from '../events-options.js';

interface AuditOptions extends CommonOptions, EventsOptions {
  from: string;
  to: string;
  national?: true;
}

export function addAuditCommand(program: Command, { context, finish }: CommandHost): void {
  const command = program
    .command('audit')
    .description('核对一段时间，列出每一次逾期、迟发和次数不足')
    .argument('<county>', '县的目录，或规则包（.json）')
    .requiredOption('--from <date>', '起始日 YYYY-MM-DD')
    .requiredOption('--to <date>', '截止日 YYYY-MM-DD，此后的事件不看')
    .option('--national', '同时按国家基线的要求核对');
  addCommonOptions(addEventsOptions(command)).action(async (county: string, options: AuditOptions) => {
    const { from, to } = { from: dayOption('--from', options.from), to: dayOption('--to', options.to) };
    if (from > to)
      throw new CannotRun({
        'zh-CN': `--from ${from} 晚于 --to ${to}。`,
        en: `--from ${from} is later than --to ${to}.`,
      });
    const bundle = await bundleOfCounty(county, context, options.lang);
    // The window's end is no end of the records: what came after it is passed over, not reported.
    const read = await storeOfCounty(bundle, LAST_DAY, options, context);
    if (read === null) {
      finish(1);
      return;
    }
    const { audit } = await import('@shixian/engine');
    const { recordsFrom, national } = options;
    const result = audit(bundle, read.events, {
      from,
      to,
      ...(recordsFrom !== undefined && { recordsFrom }),
      ...(national && { classRules: true }),
    });
    const { textFromAudit } = await import('@shixian/report');
    context.out(
      options.format === 'json'
        ? `${JSON.stringify(result, null, 2)}\n`
        : textFromAudit(result, { lang: options.lang, color: context.color }),
    );
    const wrong = read.hasErrors;
    finish(result.breaches.length > 0 || wrong ? 1 : 0);
  });
}

const LAST_DAY = '2199-12-31';
