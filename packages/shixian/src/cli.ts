import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Command, CommanderError } from 'commander';
import type { CommandHost } from './command.js';
import { addExplainCommand } from './commands/explain.js';
import { addFormatCommand } from './commands/format.js';
import { addInitCommand } from './commands/init.js';
import { addParseCommand } from './commands/parse.js';
import { CannotRun, type Context, type ExitCode } from './context.js';
import { version } from './version.js';

const ADD_COMMANDS = [addParseCommand, addExplainCommand, addFormatCommand, addInitCommand];

function contextFromProcess(argv: readonly string[]): Context {
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR && !argv.includes('--no-color');
  return {
    out: (chunk) => void process.stdout.write(chunk),
    err: (chunk) => void process.stderr.write(chunk),
    readStdin: () => text(process.stdin),
    stdinLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    color,
    progress: process.stderr.isTTY === true,
    cwd: process.cwd(),
  };
}

/**
 * Runs the command line and gives its exit code: 0 fine, 1 findings, 2 could not run.
 * Bad input never shows a stack; only a bug does.
 */
export async function runCli(argv: readonly string[], context = contextFromProcess(argv)): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const host: CommandHost = {
    context,
    finish: (code) => {
      exitCode = code;
    },
  };
  const program = new Command('shixian')
    .description('时限：把更新要求读成规则，按真正的工作日核对。')
    .version(version)
    .option('--no-color', '不用颜色 no colour')
    .exitOverride()
    .configureOutput({ writeOut: context.out, writeErr: context.err });
  for (const add of ADD_COMMANDS) add(program, host);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CannotRun) {
      context.err(`shixian: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
