import { formatFromBytes, textFromBytes } from './format-from-bytes.js';
import type { Limits } from './limits.js';
import { partsFromZip } from './parts-from-zip.js';
import { type SourceDocument, Unreadable } from './source.js';
import { blocksFromCsv } from './tables-from-csv.js';
import { documentFromDocx } from './tables-from-docx.js';
import { blocksFromHtml } from './tables-from-html.js';
import { blocksFromMarkdown } from './tables-from-markdown.js';
import { blocksFromText } from './tables-from-text.js';
import { documentFromXls, documentFromXlsx } from './tables-from-xlsx.js';

/** Reads a file of any supported format. Throws `Unreadable` with the diagnostic where it cannot. */
export async function documentFromBytes(
  { name, bytes }: { name: string; bytes: Uint8Array },
  limits: Limits,
): Promise<SourceDocument> {
  const place = { kind: 'path', file: name } as const;
  if (bytes.length > limits.bytes)
    throw new Unreadable({
      code: 'SX5003',
      severity: 'error',
      data: { what: 'bytes', limit: limits.bytes },
      place,
    });
  const format = formatFromBytes(name, bytes);
  if (typeof format === 'object')
    throw new Unreadable(
      'locked' in format
        ? { code: 'SX5002', severity: 'error', data: { format: format.locked, reason: 'password' }, place }
        : { code: 'SX5001', severity: 'error', data: { format: format.unread }, place },
    );
  if (format === 'xls') return documentFromXls(bytes, name, limits);
  if (format === 'zip') {
    const zip = partsFromZip(bytes, name, limits);
    if (zip.parts.has('word/document.xml')) return documentFromDocx(zip, name, limits);
    if (zip.parts.has('xl/workbook.xml')) return documentFromXlsx(zip, name, limits);
    throw new Unreadable({
      code: 'SX5001',
      severity: 'error',
      data: { format: formatOfZip(zip.parts) },
      place,
    });
  }
  const text = textFromBytes(bytes, name, format);
  if (text.trim() === '')
    throw new Unreadable({ code: 'SX5002', severity: 'error', data: { format, reason: 'empty' }, place });
  const read = {
    html: blocksFromHtml,
    markdown: blocksFromMarkdown,
    csv: blocksFromCsv,
    text: blocksFromText,
  }[format as 'html' | 'markdown' | 'csv' | 'text'];
  return { format, blocks: read(text, name, limits), diagnostics: [] };
}

/** OpenDocument, OFD and presentations are archives too; what they are called tells a person what to save again. */
function formatOfZip(parts: ReadonlyMap<string, Uint8Array>): string {
  if (parts.has('OFD.xml')) return 'ofd';
  if (parts.has('ppt/presentation.xml')) return 'pptx';
  if (!parts.has('content.xml')) return 'zip';
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml'));
  return manifest.includes('opendocument.spreadsheet') ? 'ods' : 'odt';
}
