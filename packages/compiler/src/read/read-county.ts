import type { Diagnostic } from '@shixian/diagnostics';
import { textFromBytes } from '../text-from-bytes.js';
import type { KnownLines } from '../yaml/plain-yaml.js';
import { type CountyParts, partsFromYaml } from './county-parts.js';
import { checkIntegrity } from './integrity.js';
import { untidyText } from './untidy-text.js';

/** A county's folder in memory. */
export interface CountyFolder {
  /** As places show it: `counties/510422-yanbian`. Its last part is the name others extend. */
  name: string;
  /** Files by their name inside the folder: `county.yaml`, and `accepted.yaml` where there is one. */
  files: ReadonlyMap<string, string | Uint8Array>;
}

export interface ReadResult {
  parts: CountyParts | null;
  diagnostics: Diagnostic[];
  texts: ReadonlyMap<string, string>;
}

export const fileIn = (folder: CountyFolder, name: string) =>
  folder.name === '' ? name : `${folder.name}/${name}`;

/** county.yaml of a folder: decoded, parsed, held against its schema and against itself. */
export function readCounty(folder: CountyFolder, known?: KnownLines): ReadResult {
  const content = folder.files.get('county.yaml');
  if (content === undefined) {
    const place = { kind: 'path', file: folder.name } as const;
    const data = { folder: folder.name };
    return {
      parts: null,
      diagnostics: [{ code: 'SX2003', severity: 'error', data, place }],
      texts: new Map(),
    };
  }
  const file = fileIn(folder, 'county.yaml');
  const { text, diagnostics } = textFromBytes(file, content);
  if (text === null) return { parts: null, diagnostics, texts: new Map() };
  const { parts, diagnostics: found } = partsFromYaml(file, text, known);
  return {
    parts,
    diagnostics: [...untidyText(file, text), ...found, ...(parts === null ? [] : checkIntegrity(parts))],
    texts: new Map([[file, text]]),
  };
}
