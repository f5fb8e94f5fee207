import { createInterface } from 'node:readline';
import { createInterface as createQuestions } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { type Command, CommanderError } from 'commander';
import { CannotRun, type Context, type ExitCode } from './context.js';
import { programFor } from './program.js';
import { cannotRunFrom, isSystemError } from './system-errors.js';
import { languageFromArgv } from './usage/language.js';
import { cannotRunFromUsage } from './usage/usage-errors.js';

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
  const lang = languageFromArgv(argv);
  const program = programFor(lang, {
    context,
    finish: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && WERE_SHOWN.has(error.code)) return error.exitCode === 0 ? 0 : 2;
    const { words } = await cannotRunFromError(error, program, argv, context);
    context.err(`shixian: ${words[lang]}\n`);
    return 2;
  }
}

/** Why the command could not run. A bug is thrown on. */
async function cannotRunFromError(
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
