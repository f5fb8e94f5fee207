import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Command, CommanderError } from 'commander';
import type { CommandHost } from './command.js';
import { addAuditCommand } from './commands/audit.js';
import { addCalendarCommand } from './commands/calendar.js';
import { addCheckCommand } from './commands/check.js';
import { addCompareCommand } from './commands/compare.js';
import { addCompileCommand } from './commands/compile.js';
import { addDiffCommand } from './commands/diff.js';
import { addDueCommand } from './commands/due.js';
import { addEvaluateCommand } from './commands/evaluate.js';
import { addExplainCommand } from './commands/explain.js';
import { addForecastCommand } from './commands/forecast.js';
import { addFormatCommand } from './commands/format.js';
import { addImportCommand } from './commands/import.js';
import { addInitCommand } from './commands/init.js';
import { addParseCommand } from './commands/parse.js';
import { addReportCommand } from './commands/report.js';
import { CannotRun, type Context, type ExitCode } from './context.js';
import { version } from './version.js';

const ADD_COMMANDS = [
  addEvaluateCommand,
  addAuditCommand,
  addForecastCommand,
  addReportCommand,
  addDueCommand,
  addCalendarCommand,
  addCheckCommand,
  addCompareCommand,
  addDiffCommand,
  addCompileCommand,
  addParseCommand,
  addExplainCommand,
  addFormatCommand,
  addImportCommand,
  addInitCommand,
];

function contextFromProcess(argv: readonly string[]): Context {
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR && !argv.includes('--no-color');
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
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

/** A file that is not there, may not be read, does not fit on the disk …: the system's word, not a bug. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

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
  if (argv[0] === 'complete') {
    // `shixian complete bash|zsh|fish|powershell` prints the shell's completion script.
    const { default: addCompletion } = await import('@bomb.sh/tab/commander');
    addCompletion(program);
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CannotRun) {
      context.err(`shixian: ${error.message}\n`);
      return 2;
    }
    if (isSystemError(error)) {
      context.err(`shixian: ${error.path ?? ''} ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
