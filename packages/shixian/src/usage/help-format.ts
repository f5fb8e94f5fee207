import type { Language } from '@shixian/diagnostics';
import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import stringWidth from 'fast-string-width';
import { englishHelp } from './english-help.js';

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** What commander's help shows in its own words. */
export function helpFormat(lang: Language): HelpConfiguration {
  const format: HelpConfiguration = {
    displayWidth: stringWidth,
    argumentDescription: (argument) => describe(argument, lang),
    optionDescription: (option) => describe(option, lang),
  };
  if (lang === 'en') return format;
  return {
    ...format,
    boxWrap: wrapChinese,
    styleTitle: (title) => TITLES[title] ?? title,
    styleUsage: inChinese,
    subcommandTerm: (command) => inChinese(`${command.name()} ${command.usage()}`),
  };
}

/** A character or a run of Latin ones, with the marks that must not begin or end a line. */
const CHUNK =
  /\s*(?:[（“《]*(?:\p{Script=Han}|[^\s\p{Script=Han}，。、；：（）“”《》]+)[，。、；：）”》]*|\S)/gu;

/** Breaks lines between Chinese characters, where commander knows spaces only. `width` is in terminal columns. */
function wrapChinese(text: string, width: number): string {
  const lines = [''];
  for (const chunk of text.match(CHUNK) ?? []) {
    const line = lines.at(-1) ?? '';
    if (stringWidth(line + chunk) <= width) lines[lines.length - 1] = line + chunk;
    else lines.push(chunk.trimStart());
  }
  return lines.join('\n');
}

const inChinese = (usage: string) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]');

function describe(option: Argument | Option, lang: Language): string {
  const isEnglish = lang === 'en';
  const { description, argChoices, required, defaultValueDescription } = option;
  const defaultValue = defaultValueDescription ?? option.defaultValue;
  const notes: string[] = [];
  if (argChoices !== undefined) {
    notes.push(isEnglish ? `one of ${argChoices.join(', ')}` : `可写 ${argChoices.join(' | ')}`);
  }
  const hasDefault = required && defaultValue !== undefined && String(defaultValue) !== '';
  if (hasDefault) notes.push(`${isEnglish ? 'default' : '默认'} ${defaultValue}`);
  if (notes.length === 0) return description;
  return isEnglish ? `${description} (${notes.join('; ')})` : `${description}（${notes.join('；')}）`;
}

/** Puts English in place of the Chinese that the command files carry, for the program and every command below it. */
export function translateHelp(program: Command): void {
  for (const [name, command] of commandsOf(program)) {
    const help = englishHelp(name);
    if (help.does !== undefined) command.description(help.does);
    for (const argument of command.registeredArguments)
      argument.description = help.argument(argument.name()) ?? argument.description;
    for (const option of command.options)
      option.description = help.option(option.long ?? option.flags) ?? option.description;
  }
}

/** Every command by its words: '' for the program itself, 'check', 'calendar add-notice'. */
export function commandsOf(program: Command): Map<string, Command> {
  const found = new Map<string, Command>([['', program]]);
  for (const [name, command] of found) {
    for (const child of command.commands) found.set(`${name} ${child.name()}`.trim(), child);
  }
  return found;
}
