import { type Command, Option } from 'commander';
import type { Context, ExitCode } from './context.js';

/** What a command file exports: `name`, and how to add it to the program. Heavy packages are imported inside the action. */
export interface CommandHost {
  context: Context;
  /** Tells how the run ends. */
  finish(code: ExitCode): void;
}

/** Adds `--format` (with the formats given, the first being the default) and `--lang`. */
export function addCommonOptions(command: Command, formats: readonly string[] = ['text', 'json']): Command {
  return command
    .addOption(new Option('--format <format>', '输出格式 output format').choices(formats).default(formats[0]))
    .addOption(new Option('--lang <language>', '语言 language').choices(['zh-CN', 'en']).default('zh-CN'));
}
