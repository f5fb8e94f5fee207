import { parseDay, parseMoment } from '@shixian/calendar';
import type { Language } from '@shixian/diagnostics';
import type { Bundle, Verdicts } from '@shixian/model';
import type { Command } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions, type Context } from '../context.js';
import { bundleOfCounty, todayInCounty } from '../events-county.js';
import { addEventsOptions, type EventsOptions, momentOption, storeOfCounty } from '../events-options.js';

interface EvaluateOptions extends CommonOptions, EventsOptions {
  at?: string;
  asOf?: true;
  /** `first`, `all`, or the id of an item. */
  trace?: string;
}

export function addEvaluateCommand(program: Command, { context, finish }: CommandHost): void {
  const command = program
    .command('evaluate')
    .description('核对一个县的各项要求，现在是什么情况')
    .argument('<county>', '县的目录，或规则包（.json）')
    .option('--at <date>', '核对的日期 YYYY-MM-DD（指当日24时）或带时区的时刻，默认今天（北京时间）')
    .option('--as-of', '只用当时已经公布的放假安排和已经记录的事件')
    .option('--trace <which>', '写出推算过程：first（第一个逾期的）、all（全部逾期的）或某一项的 id');
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

/** How the dates were found, in sentences: of overdue items their broken duty, of a named item every duty. */
async function tracesOf(verdicts: Verdicts, lang: Language, which: string): Promise<string> {
  const { explainDuty } = await import('@shixian/engine');
  const overdue = verdicts.items.filter(({ status }) => status === 'overdue');
  const named = verdicts.items.filter(({ id }) => id === which);
  const shown = which === 'first' ? overdue.slice(0, 1) : which === 'all' ? overdue : named;
  if (shown.length === 0 && which !== 'first' && which !== 'all') {
    throw new CannotRun(lang === 'en' ? `There is no item “${which}”.` : `没有“${which}”这一项。`);
  }
  const blocks = shown.flatMap(({ id, path, phrase, duties }) => {
    const broken = duties.filter(({ status }) => status === 'overdue' || status === 'missed').slice(0, 1);
    const explained = id === which ? duties : broken;
    if (explained.length === 0) return [];
    const title = lang === 'en' ? `${path.join(' › ')}: ${phrase}` : `${path.join(' › ')}：${phrase}`;
    const sentences = explained.map((duty) =>
      explainDuty(duty, lang)
        .map((sentence) => `  ${sentence}`)
        .join('\n'),
    );
    return [`\n${title}\n${sentences.join('\n\n')}\n`];
  });
  return blocks.join('');
}
