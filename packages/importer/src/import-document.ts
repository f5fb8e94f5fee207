import type { Diagnostic } from '@shixian/diagnostics';
import type { County, TablesFile } from '@shixian/model';
import { cleanDocument } from './clean-document.js';
import { factsFromBlocks } from './document-facts.js';
import { documentFromBytes } from './document-from-bytes.js';
import { type Draft, draftFromRows } from './draft-from-rows.js';
import { leftoversFromBlocks, paragraphsFromBlocks } from './leftovers.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { proseFromBlocks } from './prose-from-blocks.js';
import type { Leftover } from './rows-from-table.js';
import { type SourceFormat, Unreadable } from './source.js';
import { tablesFileFrom } from './tables-file.js';
import { tablesFromBlocks } from './tables-from-blocks.js';
import { yamlFromDraft } from './yaml-from-draft.js';

export interface ImportInput {
  /** File name; it decides only between kinds of text. */
  name: string;
  bytes: Uint8Array;
}

export interface ImportProgress {
  stage: 'reading' | 'rows' | 'writing';
  done: number;
  /** 0 while it is not known. */
  all: number;
}

export interface ImportOptions {
  /** GB/T 2260 code of the county, which no notice names. */
  code?: string;
  /** Official name, where the notice does not give it. */
  name?: string;
  onProgress?(progress: ImportProgress): void;
  /** Calls the import off; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  limits?: Partial<Limits>;
}

export interface ImportSummary {
  format: SourceFormat | null;
  /** Tables of rules. */
  tables: number;
  items: number;
  /** Items whose own phrase the language understands. */
  understood: number;
  notUnderstood: number;
  merged: number;
  blank: number;
  /** Items taken from running text. */
  fromProse: number;
  /** Rules of a whole class of columns or accounts, all from running text. */
  classRules: number;
  leftovers: number;
  /** Items with at least one doubt. */
  doubtful: number;
}

export interface ImportResult {
  /** Null where the file could not be read; the diagnostics say why. */
  draft: County | null;
  /** The draft as county.yaml, a comment at every doubtful cell; empty where there is none. */
  yaml: string;
  /** The tables of rules as the document has them, for `tablesFromCounty`; null where it has none. */
  tables: TablesFile | null;
  diagnostics: Diagnostic[];
  summary: ImportSummary;
  /** What has no place in the draft, in document order. */
  leftovers: Leftover[];
}

/** Rows between two looks at the signal, and turns of the event loop. */
const BATCH = 500;

/**
 * Turns a notice (docx, xlsx, xls, html, csv, Markdown or pasted text) into a county draft. Bad input is a diagnostic;
 * the promise is rejected only when the signal calls the import off.
 */
export async function importDocument(input: ImportInput, options: ImportOptions = {}): Promise<ImportResult> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  options.signal?.throwIfAborted();
  options.onProgress?.({ stage: 'reading', done: 0, all: 0 });
  try {
    const source = await documentFromBytes(input, limits);
    options.signal?.throwIfAborted();
    const cleaned = cleanDocument(source, input.name);
    const read = tablesFromBlocks(cleaned.blocks, limits);
    const diagnostics = [...source.diagnostics, ...cleaned.diagnostics, ...read.diagnostics];
    // Pages lay text out in tables, and workbooks have nothing else.
    const paragraphs = paragraphsFromBlocks(read.rest);
    const prose = proseFromBlocks(paragraphs);
    const draft = await draftFromRows(read.tables, prose, factsFromBlocks(paragraphs), {
      file: input.name,
      ...(options.code !== undefined && { code: options.code }),
      ...(options.name !== undefined && { name: options.name }),
      onRow: (done, all) => pause(options, done, all),
    });
    const proseDoubts = Object.values(draft.fromProse).flatMap(({ doubts }) => doubts);
    const doubts = [...draft.doubts, ...proseDoubts].flat();
    diagnostics.push(...draft.diagnostics, ...doubts.map((doubt) => doubt.diagnostic));
    options.onProgress?.({
      stage: 'writing',
      done: draft.county.items.length,
      all: draft.county.items.length,
    });
    const leftovers = [...leftoversFromBlocks(read.rest), ...read.leftovers];
    return {
      draft: draft.county,
      yaml: yamlFromDraft(draft),
      tables: read.tables.length > 0 ? tablesFileFrom(input.name, read.tables) : null,
      diagnostics: withoutRepeats(diagnostics),
      summary: summaryOf(source.format, read.tables.length, draft, leftovers),
      leftovers,
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return unread(error.diagnostic);
  }
}

async function pause(options: ImportOptions, done: number, all: number): Promise<void> {
  if (done % BATCH !== 0) return;
  options.signal?.throwIfAborted();
  options.onProgress?.({ stage: 'rows', done, all });
  await new Promise<void>((resolve) => setTimeout(resolve));
}

/** Two fields can carry the same doubt (a group heading over many rows); it is told once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Set(diagnostics)];
}

function summaryOf(
  format: SourceFormat,
  tables: number,
  { county, doubts }: Draft,
  leftovers: readonly Leftover[],
): ImportSummary {
  const notUnderstood = doubts.flat().filter((doubt) => doubt.diagnostic.code === 'SX5101').length;
  const absent = (reason: 'merged' | 'blank') =>
    county.items.filter((item) => item['rule-absent'] === reason).length;
  return {
    format,
    tables,
    items: county.items.length,
    understood: county.items.filter((item) => item.rule !== null).length - notUnderstood,
    notUnderstood,
    merged: absent('merged'),
    blank: absent('blank'),
    fromProse: county.items.filter((item) => item.source.row === undefined).length,
    classRules: county['class-rules']?.length ?? 0,
    leftovers: leftovers.length,
    doubtful: doubts.filter((list) => list.length > 0).length,
  };
}

function unread(diagnostic: Diagnostic): ImportResult {
  return {
    draft: null,
    yaml: '',
    tables: null,
    diagnostics: [diagnostic],
    summary: {
      format: null,
      tables: 0,
      items: 0,
      understood: 0,
      notUnderstood: 0,
      merged: 0,
      blank: 0,
      fromProse: 0,
      classRules: 0,
      leftovers: 0,
      doubtful: 0,
    },
    leftovers: [],
  };
}
