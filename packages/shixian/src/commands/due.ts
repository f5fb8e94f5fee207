import { type Calendar, calendarFromData } from '@shixian/calendar';
import type { Diagnostic, Language } from '@shixian/diagnostics';
import type { DueResult, Interpretations } from '@shixian/engine';
import type { Command } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions, type Context } from '../context.js';
import { bundleOfCounty } from '../events-county.js';
import { momentOption } from '../events-options.js';

interface DueOptions extends CommonOptions {
  on?: string;
  county?: string;
  stdin?: true;
}

interface Grounds {
  calendar: Calendar;
  interpretations: Interpretations;
}

export function addDueCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('due')
      .description('某日发生的事，按要求应在何时完成')
      .argument('[phrase]', '更新要求')
      .option('--on <date>', '起算之日 YYYY-MM-DD，或带时区的时刻')
      .option('--county <county>', '按这个县的日历和约定计算')
      .option('--stdin', '每行一条：更新要求<TAB>日期，逐行输出 JSON'),
  ).action(async (phrase: string | undefined, options: DueOptions) => {
    const grounds = await groundsOf(options, context);
    let findings = false;
    if (options.stdin) {
      for await (const line of context.stdinLines()) {
        if (line.trim() === '') continue;
        const [words = '', on = ''] = line.split('\t');
        const answer = await answerOf(words, on.trim(), grounds, options.lang);
        findings ||= answer.found.length > 0;
        context.out(`${JSON.stringify(answer.json)}\n`);
      }
      finish(findings ? 1 : 0);
      return;
    }
    if (phrase === undefined || options.on === undefined) {
      throw new CannotRun({
        'zh-CN': '请写成：shixian due 印发后5个工作日内 --on 2026-11-03',
        en: 'Give a phrase and a day: shixian due 印发后5个工作日内 --on 2026-11-03',
      });
    }
    const answer = await answerOf(phrase, momentOption('--on', options.on), grounds, options.lang);
    if (options.format === 'json') context.out(`${JSON.stringify(answer.json, null, 2)}\n`);
    else {
      context.err(await textFromDiagnostics(answer.found, phrase, options.lang));
      if (answer.result !== null) context.out(await textFromDue(answer.result, options.lang));
    }
    finish(answer.found.length > 0 ? 1 : 0);
  });
}

async function groundsOf({ county, lang }: DueOptions, context: Context): Promise<Grounds> {
  if (county === undefined) {
    const { nationalCalendarData } = await import('@shixian/calendar/national');
    const { DEFAULT_INTERPRETATIONS } = await import('@shixian/compiler');
    return { calendar: calendarFromData(nationalCalendarData()), interpretations: DEFAULT_INTERPRETATIONS };
  }
  const { calendar, interpretations } = await bundleOfCounty(county, context, lang);
  return { calendar: calendarFromData(calendar), interpretations };
}

interface DueAnswer {
  result: DueResult | null;
  found: Diagnostic[];
  json: object;
}

/** A phrase that is not understood, or a day that does not exist, has no dates but says why. */
async function answerOf(
  phrase: string,
  on: string,
  { calendar, interpretations }: Grounds,
  lang: Language,
): Promise<DueAnswer> {
  const { parseRule } = await import('@shixian/dsl');
  const { computeDue } = await import('@shixian/engine');
  const { messageOf } = await import('@shixian/diagnostics');
  const parsed = parseRule(phrase);
  const found: Diagnostic[] = parsed.rule === null ? [...parsed.diagnostics] : [];
  const result = parsed.rule === null ? null : computeDue(parsed.rule, on, calendar, interpretations);
  if (parsed.rule !== null && result === null) {
    const place = { kind: 'phrase', span: { start: 0, end: phrase.length } } as const;
    found.push({ code: 'SX4007', severity: 'error', data: { field: 'on', text: on }, place });
  }
  const dates = result ?? { nominal: null, due: null, provisional: false, trace: [] };
  const diagnostics = found.map((one) => {
    const { text: message, remedy } = messageOf(one, lang);
    return { code: one.code, severity: one.severity, message, remedy };
  });
  return {
    result,
    found,
    json: { phrase, on, ...dates, ...(diagnostics.length > 0 && { diagnostics }) },
  };
}

async function textFromDiagnostics(
  found: readonly Diagnostic[],
  phrase: string,
  lang: Language,
): Promise<string> {
  const { textFromDiagnostic } = await import('@shixian/diagnostics');
  return found.map((one) => textFromDiagnostic(one, { lang, sourceOf: () => phrase })).join('');
}

/** The due day on a line of its own, then how it was found; the members of a compound rule one after another. */
async function textFromDue(result: DueResult, lang: Language): Promise<string> {
  const { renderTrace } = await import('@shixian/engine');
  const en = lang === 'en';
  const lines = (one: DueResult, indent: string): string[] => {
    const bound = one.outerBound === undefined ? [] : [`${en ? 'at the latest ' : '最迟 '}${one.outerBound}`];
    const head = one.due ?? bound[0] ?? (en ? 'no date' : '没有可以推算的日期');
    const provisional = one.provisional ? (en ? ' (provisional)' : '（暂定）') : '';
    const members = one.parts?.flatMap((part) => lines(part, `${indent}  `));
    const steps = renderTrace(one.trace, lang).map((sentence) => `${indent}  ${sentence}`);
    return [`${indent}${head}${provisional}`, ...(members ?? steps)];
  };
  return `${lines(result, '').join('\n')}\n`;
}
