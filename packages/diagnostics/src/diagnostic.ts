import type { CodeData } from './areas/index.js';

export type Severity = 'error' | 'warning' | 'info';
export type Language = 'zh-CN' | 'en';

/** Offsets in UTF-16 code units, end exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Where a diagnostic stands in what the author edits. Lines and columns count from 1, columns in UTF-16 code units. */
export type Place =
  | { kind: 'phrase'; span: TextSpan }
  | { kind: 'file'; file: string; start: Position; end: Position }
  | { kind: 'sheet'; file: string; sheet: string; cell: string }
  | { kind: 'table'; file: string; table: number; row: number; column: number }
  | { kind: 'line'; file: string; line: number }
  /** The whole file or folder: there is no narrower place. */
  | { kind: 'path'; file: string };

export interface Position {
  line: number;
  column: number;
  /** Offset in the file, UTF-16 code units. */
  offset: number;
}

/** Text to put in place of a span of the same phrase or file. `safe` fixes change no meaning and may be written unasked. */
export interface Fix {
  span: TextSpan;
  replacement: string;
  safe: boolean;
}

export type Code = keyof CodeData;

/** Bad input, as data. One code is one check, one test and one page in `docs/`. */
export type Diagnostic<C extends Code = Code> = {
  [K in C]: {
    code: K;
    severity: Severity;
    data: CodeData[K];
    place: Place;
    fixes?: Fix[];
    /** County item the diagnostic is about, for accepted findings and reports. */
    item?: string;
    /** What it is about where that is not one item: a word, a phrase, an office. Tells findings of one code apart. */
    about?: string;
    /** Recorded in the folder's accepted.yaml as known: shown on request, never a failure. */
    accepted?: { reason: string; date: string };
  };
}[C];

/** What is wrong and why, and what to write instead. Both in the language asked for, each a full sentence. */
export interface Message {
  text: string;
  remedy: string;
}

export type MessageFunction<D> = (data: D) => Message;
/** One function for each code: a missing one does not compile. */
export type Catalog<Area> = { readonly [K in keyof Area]: MessageFunction<Area[K]> };
