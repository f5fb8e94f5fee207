import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import type { Limits } from './limits.js';
import { numberWordParts } from './numbered-word.js';
import { checkElements, type ZipParts, zipFromParts } from './parts-from-zip.js';
import { type SourceBlock, type SourceDocument, Unreadable } from './source.js';
import { blocksFromHtml } from './tables-from-html.js';

/** Parts that mammoth leaves out: page headers and footers, comments. Notes it puts at the end. */
const ASIDES = /^word\/(header|footer|comments)\d*\.xml$/;

export async function documentFromDocx(
  { parts, diagnostics }: ZipParts,
  file: string,
  limits: Limits,
): Promise<SourceDocument> {
  const unreadable = (reason: 'part' | 'structure') =>
    new Unreadable({
      code: 'SX5002',
      severity: 'error',
      data: { format: 'docx', reason },
      place: { kind: 'path', file },
    });
  if (!parts.has('word/document.xml')) throw unreadable('part');
  checkElements(parts, file, limits.wordElements);
  let html: string;
  try {
    const zip = zipFromParts(numberWordParts(parts));
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.length) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
        // A cell that holds an automatic number and nothing else is still seen to hold a list item.
        ignoreEmptyParagraphs: false,
      },
    );
    html = result.value;
  } catch {
    throw unreadable('structure');
  }
  const asides: SourceBlock[] = [];
  for (const [name, part] of parts) {
    if (!ASIDES.test(name)) continue;
    for (const text of new Set(paragraphsFromWordXml(new TextDecoder().decode(part))))
      asides.push({ kind: 'aside', text, place: { kind: 'path', file } });
  }
  return { format: 'docx', blocks: [...blocksFromHtml(html, file, limits), ...asides], diagnostics };
}

function paragraphsFromWordXml(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let isText = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        isText = name === 'w:t';
      },
      ontext: (data) => {
        if (isText) text += data;
      },
      onclosetag: (name) => {
        isText = false;
        if (name !== 'w:p') return;
        if (text.trim() !== '') paragraphs.push(text.trim());
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return paragraphs;
}
