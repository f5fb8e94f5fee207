import { setFlagsFromString } from 'node:v8';
import { parseDay, parseMoment } from '@shixian/calendar';
import type { Language } from '@shixian/diagnostics';
import type { EventStore } from '@shixian/engine';
import type { Bundle, CountyEvent } from '@shixian/model';
import type { Command } from 'commander';
import { CannotRun, type Context } from './context.js';
import { writeDiagnostics } from './diagnostics-output.js';
import { type EventSink, type EventsReading, readEventsFiles } from './events-file.js';

/** Options of every command that reads events. */
export interface EventsOptions {
  lang: Language;
  events?: string[];
  strict?: true;
  recordsFrom?: string;
}

export function addEventsOptions(command: Command): Command {
  return command
    .option('--events <files...>', '事件文件（.jsonl、.csv、.xlsx）')
    .option('--strict', '事件有一处错误就停下')
    .option('--records-from <date>', '记录自这一天起才齐全，此前的不核对');
}

/**
 * Reads the events that the options name into a list, and says on standard error what is wrong with them; none where no
 * file is named. null where `--strict` stopped at an error. A file that cannot be read at all ends the command.
 */
export async function eventsOfCounty(
  bundle: Bundle,
  at: string,
  options: EventsOptions,
  context: Context,
): Promise<(EventsReading & { events: CountyEvent[] }) | null> {
  const events: CountyEvent[] = [];
  const reading = await readEvents(bundle, at, options, context, { add: (event) => events.push(event) });
  return reading && { ...reading, events };
}

/** The same in a store, for files of any size; it keeps no titles and addresses. */
export async function storeOfCounty(
  bundle: Bundle,
  at: string,
  options: EventsOptions,
  context: Context,
): Promise<(EventsReading & { events: EventStore }) | null> {
  const { createEventStore } = await import('@shixian/engine');
  const events = createEventStore();
  const reading = await readEvents(bundle, at, options, context, events);
  if (events.size > MANY_EVENTS) setFlagsFromString('--heap-growing-percent=40');
  return reading && { ...reading, events };
}

/** Beside so many, garbage that may grow to several times of what is in use would weigh as much as the events do. */
const MANY_EVENTS = 2_000_000;

async function readEvents(
  bundle: Bundle,
  at: string,
  { events: files = [], strict, recordsFrom, lang }: EventsOptions,
  context: Context,
  sink: EventSink,
): Promise<EventsReading | null> {
  if (recordsFrom !== undefined) dayOption('--records-from', recordsFrom);
  const reading = await readEventsFiles(files, bundle, {
    cwd: context.cwd,
    at,
    sink,
    ...(strict && { strict }),
    ...(context.progress && {
      onProgress: (lines) => context.err(lang === 'en' ? `${lines} lines read\r` : `已读${lines}行\r`),
    }),
  });
  context.err(writeDiagnostics(reading.diagnostics, { lang, texts: new Map(), color: context.color }));
  if (reading.unsaid > 0) {
    context.err(
      lang === 'en' ? `and ${reading.unsaid} more.\n` : `另有${reading.unsaid}处，不再逐一列出。\n`,
    );
  }
  if (reading.failed) throw new CannotRun({ 'zh-CN': '没有事件可读。', en: 'There are no events to read.' });
  return strict && reading.hasErrors ? null : reading;
}

/** A day that exists. */
export function dayOption(name: string, text: string): string {
  if (parseDay(text) === null)
    throw new CannotRun({
      'zh-CN': `${name} 要写成1900年至2199年间存在的日期，例如 2026-11-20；现在是“${text}”。`,
      en: `${name} takes a day that exists, from 1900 to 2199, such as 2026-11-20, not “${text}”.`,
    });
  return text;
}

/** A day that exists, or a moment with its offset. */
export function momentOption(name: string, text: string): string {
  if (parseDay(text) === null && parseMoment(text) === null) {
    throw new CannotRun({
      'zh-CN': `${name} 要写成1900年至2199年间存在的日期，或带时区的时刻，例如 2026-11-20、2026-11-20T18:00:00+08:00；现在是“${text}”。`,
      en: `${name} takes a day that exists, from 1900 to 2199, or a moment with its offset, such as 2026-11-20 or 2026-11-20T18:00:00+08:00, not “${text}”.`,
    });
  }
  return text;
}
