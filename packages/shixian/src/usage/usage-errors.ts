import type { Language } from '@shixian/diagnostics';
import type { Command, CommanderError } from 'commander';
import { CannotRun, type Words } from '../context.js';
import { commandsOf } from './help-format.js';

/** What commander 14 says, and the same in the languages of the command. Groups of the pattern are the words in quotes. */
const MESSAGES: readonly (readonly [RegExp, (...groups: string[]) => Words])[] = [
  [
    /^error: unknown option '(.+)'/,
    (option) => ({ 'zh-CN': `没有 ${option} 这个选项。`, en: `There is no option ${option}.` }),
  ],
  [
    /^error: unknown command '(.+)'/,
    (command) => ({ 'zh-CN': `没有 ${command} 这个命令。`, en: `There is no command ${command}.` }),
  ],
  [
    /^error: missing required argument '(.+)'$/,
    (argument) => ({ 'zh-CN': `缺少参数 <${argument}>。`, en: `The argument <${argument}> is missing.` }),
  ],
  [
    /^error: option '(.+)' argument missing$/,
    (option) => ({ 'zh-CN': `选项 ${option} 后面没有内容。`, en: `The option ${option} has no value.` }),
  ],
  [
    /^error: required option '(.+)' not specified$/,
    (option) => ({ 'zh-CN': `必须写明 ${option}。`, en: `The option ${option} must be given.` }),
  ],
  [
    /^error: too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    (expected, got) => ({
      'zh-CN': `参数应为${expected}个，现有${got}个；含空格的内容要加引号。`,
      en: `There are ${got} arguments where ${expected} are expected; quote what contains spaces.`,
    }),
  ],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/,
    (option, given, choices) => ({
      'zh-CN': `选项 ${option} 不能写“${given}”，可以写 ${choices.replaceAll(', ', '、')}。`,
      en: `The option ${option} takes ${choices}, not “${given}”.`,
    }),
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.+)'\. Allowed choices are (.+)\.$/,
    (given, argument, choices) => ({
      'zh-CN': `参数 <${argument}> 不能写“${given}”，可以写 ${choices.replaceAll(', ', '、')}。`,
      en: `The argument <${argument}> takes ${choices}, not “${given}”.`,
    }),
  ],
];

const SUGGESTED = /\(Did you mean (?:one of )?(.+)\?\)$/;

/** A wrong command line in the languages of the command: what is wrong, what may be meant, where it is described. */
export async function cannotRunFromUsage(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
): Promise<CannotRun> {
  const { words, nearest } = await wordsOf(error.message);
  const command = commandOf(program, argv);
  const variadic = error.code === 'commander.missingArgument' ? variadicIn(command, argv) : undefined;
  const help = `${[...ancestors(command)].join(' ')} --help`;
  const join = (lang: Language, ...more: (string | false)[]) =>
    [words[lang], ...more].filter(Boolean).join(lang === 'en' ? ' ' : '');
  return new CannotRun({
    'zh-CN': join(
      'zh-CN',
      nearest !== undefined && `是否是 ${nearest.replaceAll(', ', '、')}？`,
      variadic !== undefined && `${variadic} 会收下它后面的全部内容，请把参数写在它前面。`,
      `用法见 ${help}。`,
    ),
    en: join(
      'en',
      nearest !== undefined && `Did you mean ${nearest}?`,
      variadic !== undefined && `${variadic} takes everything after it: put the argument before it.`,
      `See ${help}.`,
    ),
  });
}

async function wordsOf(message: string): Promise<{ words: Words; nearest?: string }> {
  for (const [pattern, words] of MESSAGES) {
    const found = pattern.exec(message);
    if (found === null) continue;
    const [, ...groups] = found;
    const suggested = SUGGESTED.exec(message)?.[1] ?? (await nearestChoice(groups));
    return { words: words(...groups), ...(suggested !== undefined && { nearest: suggested }) };
  }
  const own = message.replace(/^error: /, '');
  return { words: { 'zh-CN': own, en: own } };
}

/** Of a wrong choice (option, what was given, choices) the one that is nearly the same. */
async function nearestChoice([, given, choices]: readonly string[]): Promise<string | undefined> {
  if (given === undefined || choices === undefined) return undefined;
  const { nearest } = await import('@shixian/compiler');
  return nearest(given, choices.split(', ')) ?? undefined;
}

/** The command that the words lead to. */
function commandOf(program: Command, argv: readonly string[]): Command {
  const commands = commandsOf(program);
  const [first = '', second = ''] = argv.filter((word) => !word.startsWith('-'));
  return commands.get(`${first} ${second}`) ?? commands.get(first) ?? program;
}

function* ancestors(command: Command): Generator<string> {
  if (command.parent !== null) yield* ancestors(command.parent);
  yield command.name();
}

/** The option of several values that stands before the argument that is missed. */
const variadicIn = (command: Command, argv: readonly string[]): string | undefined =>
  command.options.find(({ variadic, long }) => variadic && long != null && argv.includes(long))?.long ??
  undefined;
