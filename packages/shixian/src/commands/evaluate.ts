import { parseDay, parseMoment } from '@shixian/calendar';
import type { Language } from '@shixian/diagnostics';
import type { Bundle, Verdicts } from '@shixian/model';
import { type Command, Option } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import type { CommonOptions, Context } from '../context.js';
import { bundleOfCounty, todayInCounty } from '../events-county.js';
import { addEventsOptions, type EventsOptions, momentOption, storeOfCounty } from '../events-options.js';

interface EvaluateOptions extends CommonOptions, EventsOptions {
  at?: string;
  asOf?: true;
  trace?: 'first' | 'all';
}

export function addEvaluateCommand(program: Command, { context, finish }: CommandHost): void {
  const command = program
    .command('evaluate')
    .description('核对一个县的各项要求，现在是什么情况')
    .argument('<county>', '县的目录，或规则包（.json）')
    .option('--at <date>', '核对的日期 YYYY-MM-DD（指当日24时）或带时区的时刻，默认今天（北京时间）')
    .option('--as-of', '只用当时已经公布的放假安排和已经记录的事件')
    .addOption(new Option('--trace <which>', '写出推算过程').choices(['first', 'all']));
  addCommonOptions(addEventsOptions(command)).action(async (county: string, options: EvaluateOptions) => {
    const at = momentOption('--at', options.at ?? todayInCounty());
    const bundle = await bundleOfCounty(county, context, options.lang);
    const read = await storeOfCounty(bundle, at, options, context);
    if (read === null) {
      finish(1);
      return;
    }
    const verdicts = await verdictsOf(bundle, read.events, at, options);
    context.out(
      options.format === 'json'
        ? `${JSON.stringify(verdicts, null, 2)}\n`
        : await textOf(verdicts, options, context),
    );
    // Overdue items and unreadable events are findings; what is left to judgment is not.
    finish(verdicts.summary.overdue > 0 || read.hasErrors ? 1 : 0);
  });
}

async function verdictsOf(
  bundle: Bundle,
  events: Parameters<typeof import('@shixian/engine').evaluate>[1],
  at: string,
  { asOf, recordsFrom }: EvaluateOptions,
): Promise<Verdicts> {
  const { evaluate, evaluateAsOf } = await import('@shixian/engine');
  const options = { at, ...(recordsFrom !== undefined && { recordsFrom }) };
  if (!asOf) return evaluate(bundle, events, options);
  const { nationalCalendarData } = await import('@shixian/calendar/national');
  const asKnownOn = parseDay(at) ?? parseMoment(at)?.day;
  const national = nationalCalendarData({ ...(asKnownOn !== undefined && { asKnownOn }) });
  const local = Object.entries(bundle.calendar.days).filter(([, { class: kind }]) =>
    kind.startsWith('overlay-'),
  );
  const calendar = {
    ...national,
    days: { ...national.days, ...Object.fromEntries(local) },
    notices: { ...bundle.calendar.notices, ...national.notices },
    overlay: bundle.calendar.overlay,
  };
  return evaluateAsOf(bundle, events, { ...options, calendar });
}

async function textOf(
  verdicts: Verdicts,
  { lang, trace }: EvaluateOptions,
  { color }: Context,
): Promise<string> {
  const { textFromVerdicts } = await import('@shixian/report');
  const traces = trace === undefined ? '' : await tracesOf(verdicts, lang, trace);
  return textFromVerdicts(verdicts, { lang, color }) + traces;
}

/** How the dates of overdue items were found, in sentences. */
async function tracesOf(verdicts: Verdicts, lang: Language, which: 'first' | 'all'): Promise<string> {
  const { explainDuty } = await import('@shixian/engine');
  const overdue = verdicts.items.filter(({ status }) => status === 'overdue');
  const shown = which === 'first' ? overdue.slice(0, 1) : overdue;
  const blocks = shown.flatMap(({ path, phrase, duties }) => {
    const broken = duties.find(({ status }) => status === 'overdue' || status === 'missed');
    if (broken === undefined) return [];
    const title = lang === 'en' ? `${path.join(' › ')}: ${phrase}` : `${path.join(' › ')}：${phrase}`;
    const sentences = explainDuty(broken, lang).map((sentence) => `  ${sentence}`);
    return [`\n${[title, ...sentences].join('\n')}\n`];
  });
  return blocks.join('');
}
