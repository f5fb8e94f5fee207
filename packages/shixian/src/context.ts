import type { Language } from '@shixian/diagnostics';

/** Everything a command may touch outside its arguments, so that tests run commands in process. */
export interface Context {
  /** Writes to standard output, nothing added. */
  out(text: string): void;
  /** Writes to standard error, nothing added. Progress and notes go here. */
  err(text: string): void;
  /** The whole standard input as text, or its lines as they come. */
  readStdin(): Promise<string>;
  stdinLines(): AsyncIterable<string>;
  /** Asks on a terminal; null where no answer comes (the input ends). Absent where there is nobody to ask. */
  ask?(question: string): Promise<string | null>;
  /** True where standard output is a terminal and colour is welcome (NO_COLOR, --no-color). */
  color: boolean;
  /** True where standard error is a terminal: progress may be shown. */
  progress: boolean;
  /** Directory that relative paths start from. */
  cwd: string;
}

/** 0 fine, 1 findings, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** What every command accepts. */
export interface CommonOptions {
  format: string;
  lang: Language;
}

/** One text in every language of the command. */
export type Words = Readonly<Record<Language, string>>;

/** The command could not run: a missing file, a bad option. Its words are shown alone, never a stack. Exit code 2. */
export class CannotRun extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}
