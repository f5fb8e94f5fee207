import { createInterface } from 'node:readline';
import { createInterface as createQuestions } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import type { Language } from '@shixian/diagnostics';
import { Command, CommanderError } from 'commander';
import { addLanguageOption, type CommandHost } from './command.js';
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
import { cannotRunFrom, isSystemError } from './system-errors.js';
import { helpFormat, translateHelp } from './usage/help-format.js';
import { languageFromArgv } from './usage/language.js';
import { cannotRunFromUsage } from './usage/usage-errors.js';
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
    ...(process.stdin.isTTY === true && { ask: askOnTerminal }),
    color,
    progress: process.stderr.isTTY === true,
    cwd: process.cwd(),
  };
}

/** The question goes to standard error: standard output carries the answer of the command alone. */
async function askOnTerminal(question: string): Promise<string | null> {
  const terminal = createQuestions({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)));
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    terminal.close();
  }
}

/** Not errors: the help or the version was asked for (exit 0), or no command was named (exit 2). */
const WERE_SHOWN = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

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
  const lang = languageFromArgv(argv);
  const program = programFor(lang, host);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && WERE_SHOWN.has(error.code)) return error.exitCode === 0 ? 0 : 2;
    const reason = await reasonOf(error, program, argv, context);
    context.err(`shixian: ${reason.words[lang]}\n`);
    return 2;
  }
}

function programFor(lang: Language, host: CommandHost): Command {
  const isEnglish = lang === 'en';
  const program = new Command('shixian')
    .description('把更新要求读成规则，按真正的工作日核对。')
    .configureHelp(helpFormat(lang))
    .configureOutput({
      writeOut: host.context.out,
      writeErr: host.context.err,
      // Said in the language asked for by whoever catches the error.
      outputError: () => {},
    })
    .helpOption('-h, --help', isEnglish ? 'show help' : '显示用法')
    .helpCommand('help [command]', isEnglish ? 'show the help of a command' : '显示一个命令的用法')
    .version(version, '-V, --version', '显示版本')
    .option('--no-color', '不用颜色')
    .exitOverride();
  addLanguageOption(program, lang);
  for (const add of ADD_COMMANDS) add(program, host);
  if (isEnglish) translateHelp(program);
  return program;
}

/** Why the command could not run. A bug is thrown on. */
async function reasonOf(
  error: unknown,
  program: Command,
  argv: readonly string[],
  { cwd }: Context,
): Promise<CannotRun> {
  if (error instanceof CannotRun) return error;
  if (isSystemError(error)) return cannotRunFrom(error, cwd);
  if (!(error instanceof CommanderError)) throw error;
  return cannotRunFromUsage(error, program, argv);
}
