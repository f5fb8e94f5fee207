import { type Command, CommanderError } from 'commander';
import { CannotRun, type Context, type ExitCode } from './context.js';
import { contextFromProcess } from './process-context.js';
import { programFor } from './program.js';
import { cannotRunFrom, isSystemError } from './system-errors.js';
import { languageFromArgv } from './usage/language.js';
import { cannotRunFromUsage } from './usage/usage-errors.js';

/** Not errors: the help or the version was asked for (exit 0), or no command was named (exit 2). */
const WERE_SHOWN = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

/**
 * Runs the command line and gives its exit code: 0 fine, 1 findings, 2 could not run.
 * Bad input never shows a stack; only a bug does.
 */
export async function runCli(argv: readonly string[], given?: Context): Promise<ExitCode> {
  const lang = languageFromArgv(argv);
  const context = given ?? contextFromProcess(argv, lang);
  let exitCode: ExitCode = 0;
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
