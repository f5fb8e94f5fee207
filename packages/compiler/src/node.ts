import { dirname } from 'node:path';
import type { Diagnostic } from '@shixian/diagnostics';
import { type CheckResult, type CountyInput, checkCounty } from './check-county.js';
import { type CompileResult, compileCounty } from './compile-county.js';
import { computed } from './computed.js';
import { type FolderOnDisk, findBeside, folderFromDisk } from './read/folder-from-disk.js';
import type { CountyFolder } from './read/read-county.js';
import { createSession } from './session.js';

export type { CheckResult } from './check-county.js';
export type { CompileResult } from './compile-county.js';

export interface LoadOptions {
  /** Directory that paths, and the names of files in diagnostics, are relative to; the process's own by default. */
  cwd?: string;
}

export interface FolderOptions extends LoadOptions {
  /** The day of the check, YYYY-MM-DD. */
  today?: string;
}

export interface LoadResult {
  /** Null where there is no county folder to read. */
  input: CountyInput | null;
  diagnostics: Diagnostic[];
}

/** Reads county folders with those they extend. Folders and phrases that come again are read once. */
export interface CountyLoader {
  load(path: string): LoadResult;
  check(path: string, today?: string): CheckResult;
  compile(path: string, today?: string): CompileResult;
}

export function createCountyLoader({ cwd = process.cwd() }: LoadOptions = {}): CountyLoader {
  const session = createSession();
  /** Folders that others extend, by their path. A county itself is not kept: thousands may come. */
  const extended = new Map<string, FolderOnDisk>();
  const readExtended = (path: string) => computed(extended, path, () => folderFromDisk(path, cwd));
  /** A folder of thousands is not listed again for each of them. */
  const beside = new Map<string, string | null>();
  const findExtended = (parent: string, name: string) =>
    computed(beside, `${parent}\0${name}`, () => findBeside(parent, name));
  const extendsOf = (folder: CountyFolder) =>
    session
      .read(folder)
      .parts?.list('extends')
      .map(({ value }) => value) ?? [];

  const load = (path: string): LoadResult => {
    const own = folderFromDisk(path, cwd);
    if (own.folder === null) return { input: null, diagnostics: own.diagnostics };
    const found = new Map([[own.path, own]]);
    // Counties found on the way are looked at in turn: a Map goes over what is added while it is gone over.
    for (const { path: at, folder } of found.values()) {
      for (const name of folder === null ? [] : extendsOf(folder)) {
        const other = findExtended(dirname(at), name);
        if (other !== null && !found.has(other)) found.set(other, readExtended(other));
      }
    }
    const [, ...others] = found.values();
    return {
      input: {
        folder: own.folder,
        extended: others.flatMap(({ folder }) => (folder === null ? [] : [folder])),
      },
      diagnostics: [...found.values()].flatMap(({ diagnostics }) => diagnostics),
    };
  };
  const inputOf = (input: CountyInput, today?: string) => ({
    ...input,
    ...(today !== undefined && { today }),
  });

  return {
    load,
    check: (path, today) => {
      const { input, diagnostics } = load(path);
      if (input === null) return { county: null, diagnostics, texts: new Map() };
      const checked = checkCounty(inputOf(input, today), session);
      return { ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] };
    },
    compile: (path, today) => {
      const { input, diagnostics } = load(path);
      if (input === null) return { bundle: null, diagnostics, texts: new Map() };
      const compiled = compileCounty(inputOf(input, today), session);
      return { ...compiled, diagnostics: [...diagnostics, ...compiled.diagnostics] };
    },
  };
}

/** A county's folder, or its county.yaml, with the folders beside it that it extends. Nothing is thrown for bad input. */
export function loadCounty(path: string, options: LoadOptions = {}): LoadResult {
  return createCountyLoader(options).load(path);
}

/** Loads and compiles one county. */
export function compileFolder(path: string, { today, ...options }: FolderOptions = {}): CompileResult {
  return createCountyLoader(options).compile(path, today);
}

/** Loads and checks one county, without making its Bundle. */
export function checkFolder(path: string, { today, ...options }: FolderOptions = {}): CheckResult {
  return createCountyLoader(options).check(path, today);
}
