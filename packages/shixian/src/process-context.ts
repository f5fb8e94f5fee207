import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { Language } from '@shixian/diagnostics';
import type { Context } from './context.js';
import { linesFromChunks, textFromChunks } from './stdin-text.js';
import { cannotRunFrom } from './system-errors.js';

/** The terminal, files and streams of the process. */
export function contextFromProcess(argv: readonly string[], lang: Language): Context {
  const cwd = process.cwd();
  let isRead = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
    isRead = false;
    if (error.code === 'EPIPE') return;
    process.stderr.write(`shixian: ${cannotRunFrom(error, cwd).words[lang]}\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => {});
  return {
    out: (chunk) => void process.stdout.write(chunk),
    err: (chunk) => void process.stderr.write(chunk),
    readStdin: () => textFromChunks(process.stdin),
    stdinLines: async function* () {
      for await (const line of linesFromChunks(process.stdin)) {
        // Answers are not heaped up for a reader who takes his time, nor made for one who has gone.
        if (isRead && process.stdout.writableNeedDrain) await drained();
        if (!isRead) return;
        yield line;
      }
    },
    ...(process.stdin.isTTY === true && { ask: askOnTerminal }),
    color: wantsColor(argv, process.env, process.stdout.isTTY === true),
    progress: process.stderr.isTTY === true,
    cwd,
  };
}

const drained = () =>
  Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => {});

/** `--no-color` and NO_COLOR come first, then FORCE_COLOR; else a terminal has colour and a pipe has none. */
export function wantsColor(argv: readonly string[], env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR || argv.includes('--no-color')) return false;
  return env.FORCE_COLOR === undefined ? isTerminal : env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
}

/** The question goes to standard error: standard output carries the answer of the command alone. */
async function askOnTerminal(question: string): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const ended = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)));
    const answer = await Promise.race([terminal.question(question), ended]);
    if (answer === null) process.stderr.write('\n');
    return answer;
  } finally {
    terminal.close();
  }
}
