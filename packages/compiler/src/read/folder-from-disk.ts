import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic, UnreadableReason } from '@shixian/diagnostics';
import { MAX_BYTES } from '../yaml/limits.js';
import type { CountyFolder } from './read-county.js';

const FILES = ['county.yaml', 'accepted.yaml'] as const;

export interface FolderOnDisk {
  /** Absolute path of the folder. */
  path: string;
  /** Null where there is no folder to read. */
  folder: CountyFolder | null;
  diagnostics: Diagnostic[];
}

/** A county's folder, or its county.yaml, read into memory. Names in diagnostics are relative to `cwd`, with `/`. */
export function folderFromDisk(path: string, cwd: string): FolderOnDisk {
  const absolute = resolve(cwd, path);
  const shown = (name: string) => (relative(cwd, name) || '.').split(sep).join('/');
  const failed = (diagnostic: Diagnostic) => ({ path: absolute, folder: null, diagnostics: [diagnostic] });
  const files = new Map<string, string | Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const name of FILES) {
    const read = readWhole(join(absolute, name));
    if (read === 'missing') continue;
    if ('content' in read) files.set(name, read.content);
    else if (read.reason === 'bytes') diagnostics.push(tooLarge(shown(join(absolute, name))));
    else diagnostics.push(unreadable(shown(join(absolute, name)), read.reason));
  }
  // The folder itself is looked at only where its county.yaml could not be had.
  const kind = files.has('county.yaml') ? 'directory' : kindOf(absolute);
  const place = { kind: 'path', file: shown(absolute) } as const;
  if (kind === 'missing')
    return failed({ code: 'SX2001', severity: 'error', data: { path: shown(absolute) }, place });
  if (kind === 'file' && basename(absolute) === 'county.yaml') return folderFromDisk(dirname(absolute), cwd);
  if (kind === 'file')
    return failed({ code: 'SX2002', severity: 'error', data: { path: shown(absolute) }, place });
  if (kind !== 'directory') return failed(unreadable(shown(absolute), kind));
  // A county.yaml that is there and cannot be read is not also reported as missing.
  if (diagnostics.length > 0 && !files.has('county.yaml'))
    return { path: absolute, folder: null, diagnostics };
  return { path: absolute, folder: { name: shown(absolute), files }, diagnostics };
}

/** Absolute path of the folder in `parent` with this name, or with this code before its first dash; null where there is none. */
export function findBeside(parent: string, name: string): string | null {
  // A name is one step: it cannot lead out of the folder that holds the counties.
  if (name.includes('/') || name.includes('\\') || name.startsWith('.')) return null;
  let names: string[];
  try {
    names = readdirSync(parent).sort();
  } catch {
    return null;
  }
  const found = names.find((other) => other === name) ?? names.find((other) => other.split('-')[0] === name);
  return found === undefined ? null : join(parent, found);
}

type Kind = 'missing' | 'directory' | 'file' | UnreadableReason;

function kindOf(path: string): Kind {
  try {
    // An error is dear to make, and most counties have no accepted.yaml.
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return 'missing';
    if (stat.isDirectory()) return 'directory';
    return stat.isFile() ? 'file' : 'special';
  } catch (error) {
    return reasonOf(error);
  }
}

type WholeFile = { content: string | Uint8Array } | { reason: UnreadableReason | 'bytes' } | 'missing';

/** Text where the file is sound UTF-8; else, or where it may not be, its bytes. */
function readWhole(path: string): WholeFile {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) {
      // A link whose target is not there.
      return lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'missing' : { reason: 'link' };
    }
    if (!stat.isFile()) return { reason: stat.isDirectory() ? 'directory' : 'special' };
    if (stat.size > MAX_BYTES) return { reason: 'bytes' };
    const text = readFileSync(path, 'utf8');
    // The mark stands for bytes that are not UTF-8, unless somebody has written the mark itself.
    return { content: text.includes('\ufffd') ? readFileSync(path) : text };
  } catch (error) {
    // Nothing is in what is no folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return 'missing';
    const reason = reasonOf(error);
    return { reason: reason === 'missing' ? 'unknown' : reason };
  }
}

function reasonOf(error: unknown): UnreadableReason | 'missing' {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'ELOOP':
      return 'link';
    case 'EACCES':
    case 'EPERM':
      return 'permission';
    case 'EISDIR':
      return 'directory';
    default:
      return 'unknown';
  }
}

function unreadable(file: string, reason: UnreadableReason): Diagnostic {
  return { code: 'SX2004', severity: 'error', data: { file, reason }, place: { kind: 'path', file } };
}

function tooLarge(file: string): Diagnostic {
  const data = { what: 'bytes', limit: MAX_BYTES } as const;
  return { code: 'SX2014', severity: 'error', data, place: { kind: 'path', file } };
}
