import { type Command, Option } from 'commander';
import { CannotRun, type Context, type ExitCode, type Words } from './context.js';

/** What a command file exports: `name`, and how to add it to the program. Heavy packages are imported inside the action. */
export interface CommandHost {
  context: Context;
  /** Tells how the run ends. */
  finish(code: ExitCode): void;
}

/** Adds `--format` (with the formats given, the first being the default) and `--lang`. */
export function addCommonOptions(command: Command, formats: readonly string[] = ['text', 'json']): Command {
  command.addOption(new Option('--format <format>', '输出格式').choices(formats).default(formats[0]));
  return addLanguageOption(command);
}

/** Adds `--lang`; its default is what the program was asked for: `shixian --lang en check` is `shixian check --lang en`. */
export function addLanguageOption(
  command: Command,
  language = command.parent?.getOptionValue('lang'),
): Command {
  return command.addOption(
    new Option('--lang <language>', '语言').choices(['zh-CN', 'en']).default(language, 'zh-CN'),
  );
}

/** Reads an option's whole number from `least` to `most`, both included. */
export function integerOption(name: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new CannotRun({
      'zh-CN': `${name} 要写${least}到${most}的整数；现在是“${text}”。`,
      en: `${name} takes a whole number from ${least} to ${most}, not “${text}”.`,
    });
  };
}

/** Two options with their days, the earlier first. Throws CannotRun where they are the other way round. */
export function assertInOrder([first, from]: [string, string], [last, to]: [string, string]): void {
  if (from <= to) return;
  throw new CannotRun({
    'zh-CN': `${first} ${from} 晚于 ${last} ${to}。`,
    en: `${first} ${from} is later than ${last} ${to}.`,
  });
}

/** Files that would be written over, where `--force` does not allow it. */
export function alreadyThere(files: readonly string[]): CannotRun {
  return new CannotRun({
    'zh-CN': `${files.join('、')} 已存在；要覆盖请加 --force。`,
    en: `${files.join(', ')} already there; --force writes over it.`,
  });
}

export const NO_PHRASE: Words = {
  'zh-CN': '请给出更新要求，或用 --stdin 从标准输入读。',
  en: 'Give a phrase, or read phrases from the standard input with --stdin.',
};
