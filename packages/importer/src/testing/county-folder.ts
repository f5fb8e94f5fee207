import type { County } from '@shixian/model';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { filesFromImport, TABLES_FILE } from '../folder-files.js';
import { importDocument } from '../import-document.js';
import { tablesFileFromJson } from '../tables-file.js';

/** What a program does that has nothing but the county's folder. */
export async function folderFrom(name: string, bytes: Uint8Array) {
  const result = await importDocument({ name, bytes });
  const files = new Map(filesFromImport(result, name).map((file) => [file.name, file.text]));
  const county = parse(files.get('county.yaml') ?? '') as County;
  const { tables: stored, diagnostics } = tablesFileFromJson(files.get(TABLES_FILE) ?? '', TABLES_FILE);
  expect(diagnostics).toEqual([]);
  return { county, stored };
}
