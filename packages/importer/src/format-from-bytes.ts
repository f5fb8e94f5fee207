import { type SourceFormat, Unreadable } from './source.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

const BIG5 = /<meta\b[^>]*charset=["']?\s*big5/i;

/** UTF-8, UTF-16 with a mark, or GB 18030, which is what office programs in China write; Big5 where a page says so. */
export function textFromBytes(bytes: Uint8Array, file: string, format: string): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  const isBig5 = BIG5.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
  for (const label of [encoding, isBig5 ? 'big5' : 'gb18030']) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      // A binary file can pass for text; no text has NUL in it.
      if (!text.includes('\0')) return text;
    } catch {
      // Not this encoding.
    }
  }
  throw new Unreadable({
    code: 'SX5002',
    severity: 'error',
    data: { format, reason: 'encoding' },
    place: { kind: 'path', file },
  });
}

const NAMED: Record<string, SourceFormat> = {
  htm: 'html',
  html: 'html',
  csv: 'csv',
  tsv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
};

/**
 * What the bytes are, whatever the name says: an archive is told by its first bytes, text by what is in it,
 * and the name decides only between kinds of text.
 */
export function formatFromBytes(
  name: string,
  bytes: Uint8Array,
): SourceFormat | 'zip' | { unread: string | null } | { locked: string } {
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  const extension = /\.([^./\\]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (startsWith(bytes, OLE)) return formatFromOle(extension, bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { unread: 'pdf' };
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return { unread: 'rtf' };
  const named = NAMED[extension];
  if (named) return named;
  // Systems hand out pages under the name of a workbook or of a Word document.
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 65_536));
  if (/<(!doctype html|html|table|body)\b/i.test(start)) return 'html';
  if (/^(docx?|docm|xlsx?|xlsm|pdf|wps|et|ofd|pptx?|rtf|zip|rar|png|jpe?g)$/.test(extension))
    return { unread: extension };
  if (hasDelimiterRow(start.split('\n'))) return 'markdown';
  return 'text';
}

/** The old binary formats, and the new ones under a password, share one container; the names of its streams tell them apart. */
function formatFromOle(
  extension: string,
  bytes: Uint8Array,
): 'xls' | { unread: string } | { locked: string } {
  const has = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage'))
    return { locked: /^(docx|xlsx|docm|xlsm)$/.test(extension) ? extension : 'docx/xlsx' };
  if (has('WordDocument')) return { unread: extension === 'wps' ? 'wps' : 'doc' };
  if (has('Workbook') || has('Book')) return 'xls';
  return { unread: /^(doc|xls|ppt|wps|et)$/.test(extension) ? extension : 'OLE' };
}

/** The second line of a Markdown table: dashes between bars. */
function hasDelimiterRow(lines: readonly string[]): boolean {
  return lines.some(
    (line, index) =>
      /^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('-') && lines[index - 1]?.includes('|'),
  );
}
