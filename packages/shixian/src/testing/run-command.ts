import { runCli } from '../cli.js';
import type { Context, ExitCode } from '../context.js';

export interface CommandRun {
  code: ExitCode;
  out: string;
  err: string;
}

/** Runs a command in process, as a pipe would: no colour, no progress, nobody to ask but for the `answers` given. */
export async function runCommand(
  argv: readonly string[],
  {
    cwd = process.cwd(),
    stdin = '',
    answers,
  }: { cwd?: string; stdin?: string; answers?: readonly string[] } = {},
): Promise<CommandRun> {
  const run = { out: '', err: '' };
  const left = [...(answers ?? [])];
  const context: Context = {
    out: (text) => {
      run.out += text;
    },
    err: (text) => {
      run.err += text;
    },
    readStdin: async () => stdin,
    stdinLines: async function* () {
      yield* stdin.split('\n').filter((line, index, lines) => line !== '' || index < lines.length - 1);
    },
    ...(answers && {
      ask: async (question) => {
        run.err += `${question}\n`;
        return left.shift() ?? null;
      },
    }),
    color: false,
    progress: false,
    cwd,
  };
  return { code: await runCli(argv, context), ...run };
}
