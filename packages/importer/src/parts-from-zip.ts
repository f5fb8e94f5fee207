import type { Diagnostic } from '@shixian/diagnostics';
import { Inflate, zipSync } from 'fflate';
import type { Limits } from './limits.js';
import { Unreadable } from './source.js';
import { entriesFromZip, type ZipEntry } from './zip-directory.js';

export interface ZipParts {
  /** Contents by part name. */
  parts: Map<string, Uint8Array>;
  diagnostics: Diagnostic[];
}

const UNSAFE = [
  { pattern: /(^|\/)externalLinks\/[^/]*\.xml$/i, what: 'external-link' },
  { pattern: /vbaProject\.bin$|(^|\/)(macrosheets|activeX|dialogsheets)\/[^/]*\.xml$/i, what: 'macro' },
  { pattern: /(^|\/)embeddings\//i, what: 'embedded' },
] as const;

/** Only parts that hold text, names or relations: pictures, fonts, themes and code are never unpacked. */
const READ = /(\.xml|\.rels)$/i;
const SKIPPED =
  /(^|\/)(externalLinks|macrosheets|activeX|dialogsheets|theme|media|fonts|customXml|docProps|diagrams|charts|drawings|printerSettings)\//i;

/**
 * Unpacks the XML parts of an office archive, counting bytes while they come, since the archive's own figures can lie.
 * The library that reads the document gets an archive made of these parts alone (`zipFromParts`), so that
 * it can find nothing that was not measured here.
 */
export function partsFromZip(bytes: Uint8Array, file: string, limits: Limits): ZipParts {
  const place = { kind: 'path', file } as const;
  const entries = entriesFromZip(bytes);
  if (entries === null)
    throw new Unreadable({
      code: 'SX5002',
      severity: 'error',
      data: { format: 'zip', reason: 'zip' },
      place,
    });
  if (entries.length > limits.entries)
    throw new Unreadable({
      code: 'SX5003',
      severity: 'error',
      data: { what: 'entries', limit: limits.entries },
      place,
    });
  const parts = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  let room = limits.unpacked;
  for (const entry of entries) {
    const unsafe = UNSAFE.find(({ pattern }) => pattern.test(entry.name));
    if (unsafe) {
      const data = { part: entry.name, what: unsafe.what };
      diagnostics.push({ code: 'SX5004', severity: 'warning', data, place });
      continue;
    }
    if (!READ.test(entry.name) || SKIPPED.test(entry.name)) continue;
    const part = inflateEntry(entry, room);
    if (part === 'too-large')
      throw new Unreadable({
        code: 'SX5003',
        severity: 'error',
        data: { what: 'unpacked', limit: limits.unpacked },
        place,
      });
    if (part === 'broken')
      throw new Unreadable({
        code: 'SX5002',
        severity: 'error',
        data: { format: 'zip', reason: 'zip' },
        place,
      });
    if (hasEntities(part))
      throw new Unreadable({
        code: 'SX5004',
        severity: 'error',
        data: { part: entry.name, what: 'entities' },
        place,
      });
    room -= part.length;
    parts.set(entry.name, part);
  }
  return { parts, diagnostics };
}

/** An uncompressed archive of the parts. */
export function zipFromParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Small steps, so that a bomb is met after one step's worth of output. */
const STEP = 16_384;

function inflateEntry(entry: ZipEntry, room: number): Uint8Array | 'too-large' | 'broken' {
  if (entry.method === 0) return entry.data.length > room ? 'too-large' : entry.data;
  if (entry.method !== 8) return 'broken';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.data.length; at += STEP) {
      inflate.push(entry.data.subarray(at, at + STEP), at + STEP >= entry.data.length);
      if (size > room) return 'too-large';
    }
  } catch {
    return 'broken';
  }
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** Refuses parts with more XML elements than a reader can make objects of. */
export function checkElements(parts: ReadonlyMap<string, Uint8Array>, file: string, limit: number): void {
  let elements = 0;
  for (const part of parts.values()) elements += countElements(part);
  if (elements <= limit) return;
  throw new Unreadable({
    code: 'SX5003',
    severity: 'error',
    data: { what: 'elements', limit },
    place: { kind: 'path', file },
  });
}

/** Start tags of an XML part. */
function countElements(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(0x3c); at >= 0; at = part.indexOf(0x3c, at + 1)) {
    const next = part[at + 1];
    if (next !== 0x2f && next !== 0x3f && next !== 0x21) count++;
  }
  return count;
}

/** Office parts never declare a document type; one that does is there to multiply entities. UTF-16 shows as NULs between. */
function hasEntities(part: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(part.subarray(0, 4096)).replaceAll('\0', '').includes('<!DOCTYPE');
}
