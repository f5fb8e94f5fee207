import { join } from 'node:path';
import { parseDay, parseMoment } from '@shixian/calendar';
import { type Language, printable } from '@shixian/diagnostics';
import type { Bundle, Verdicts } from '@shixian/model';
import { CannotRun, type CommonOptions, type Context, type ExitCode } from './context.js';
import { bundleOfCounty } from './events-county.js';
import { type EventsOptions, storeOfCounty } from './events-options.js';

export interface EvaluateOptions extends CommonOptions, EventsOptions {
  at: string;
  asOf?: true;
  /** One of several counties: its JSON is a line. */
  isOneOfSeveral?: true;
  /** `first` or `all` of what is overdue, or an item's id. */
  trace?: string;
}

/** Evaluates a county and writes its verdicts. */
export async function evaluateCounty(
  county: string,
  options: EvaluateOptions,
  context: Context,
): Promise<ExitCode> {
  const { at } = options;
  const bundle = await bundleOfCounty(county, context, options.lang);
  const read = await storeOfCounty(bundle, at, options, context);
  if (read === null) return 1;
  const verdicts = await verdictsOf(bundle, read.events, at, options);
  context.out(
    options.format === 'json'
      ? `${JSON.stringify(verdicts, null, options.isOneOfSeveral ? 0 : 2)}\n`
      : await textOf(verdicts, options, context),
  );
  // Overdue items and unreadable events are findings; what is left to judgment is not.
  return verdicts.summary.overdue > 0 || read.hasErrors ? 1 : 0;
}

/** Of several counties, each has the events files of its own folder, and JSON comes as JSON Lines. */
export function optionsOfCounty(county: string, options: EvaluateOptions): EvaluateOptions {
  const events = options.events?.map((file) => join(county, file));
  return { ...options, isOneOfSeveral: true, ...(events && { events }) };
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
    throw new CannotRun({ 'zh-CN': `没有“${which}”这一项。`, en: `There is no item “${which}”.` });
  }
  const blocks = shown.flatMap(({ id, path, phrase, duties }) => {
    const broken = duties.filter(({ status }) => status === 'overdue' || status === 'missed').slice(0, 1);
    const explained = id === which ? duties : broken;
    if (explained.length === 0) return [];
    const title = printable(`${path.join(' › ')}${lang === 'en' ? ': ' : '：'}${phrase}`);
    const sentences = explained.map((duty) =>
      explainDuty(duty, lang)
        .map((sentence) => `  ${printable(sentence)}`)
        .join('\n'),
    );
    return [`\n${title}\n${sentences.join('\n\n')}\n`];
  });
  return blocks.join('');
}
