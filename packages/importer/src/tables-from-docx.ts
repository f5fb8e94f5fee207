import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import type { Limits } from './limits.js';
import { listsFromWord } from './lists-from-word.js';
import { numberWordParagraphs } from './numbered-word.js';
import { checkElements, type ZipParts, zipFromParts } from './parts-from-zip.js';
import { type SourceBlock, type SourceDocument, Unreadable } from './source.js';
import { blocksFromHtml } from './tables-from-html.js';
import { fillWordRows } from './word-rows.js';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
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
  if (!parts.has(DOCUMENT)) throw unreadable('part');
  checkElements(parts, file, limits.wordElements);
  let html: string;
  try {
    const zip = zipFromParts(readableParts(parts));
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
  const { body, notes } = notesFromHtml(html);
  const asides = [...notes.values()];
  for (const [name, part] of parts)
    if (ASIDES.test(name)) asides.push(...new Set(paragraphsFromWordXml(new TextDecoder().decode(part))));
  const changes = changesFromWordXml(new TextDecoder().decode(parts.get(DOCUMENT)));
  const place = { kind: 'path', file } as const;
  return {
    format: 'docx',
    blocks: [
      ...blocksFromHtml(body, file, limits, notes),
      ...[...asides, ...changes.deleted].map((text): SourceBlock => ({ kind: 'aside', text, place })),
    ],
    diagnostics: changes.isMarked
      ? [...diagnostics, { code: 'SX5010', severity: 'warning', data: { deleted: changes.deleted }, place }]
      : diagnostics,
  };
}

/** The parts with what mammoth does not read written out: columns that a row leaves out, and numbers that Word counts. */
function readableParts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const textOf = (name: string) => new TextDecoder().decode(parts.get(name));
  const filled = fillWordRows(textOf(DOCUMENT));
  const numbered = parts.has(NUMBERING)
    ? numberWordParagraphs(filled, listsFromWord(textOf(NUMBERING), textOf('word/styles.xml')))
    : filled;
  return new Map([...parts, [DOCUMENT, new TextEncoder().encode(numbered)]]);
}

/** What mammoth writes for a note: a reference in brackets, and the note at the end of the page. */
const REFERENCE = /<sup><a href="#((?:foot|end)note-\d+)" id="[^"]*">\[\d+\]<\/a><\/sup>/g;
const NOTE = /<li id="((?:foot|end)note-\d+)">(.*?)<a href="#[^"]*">↑<\/a><\/p><\/li>/gs;

/** A reference is no part of the words it hangs on: it becomes an element of its own, and the note a text by its id. */
function notesFromHtml(html: string): { body: string; notes: Map<string, string> } {
  const notes = new Map<string, string>();
  const body = html
    .replace(NOTE, (_, id: string, text: string) => {
      notes.set(id, textFromHtml(text));
      return '';
    })
    .replace(REFERENCE, '<note-reference id="$1"></note-reference>');
  return { body, notes };
}

function textFromHtml(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (data) => {
      text += data;
    },
  });
  parser.end(html);
  return text.trim();
}

const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Tracked changes that nobody has accepted or refused. What they delete is read nowhere else. */
function changesFromWordXml(xml: string): { isMarked: boolean; deleted: string[] } {
  const deleted: string[] = [];
  let isMarked = false;
  let text = '';
  let isText = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        isMarked ||= CHANGES.has(name);
        isText = name === 'w:delText';
      },
      ontext: (data) => {
        if (isText) text += data;
      },
      onclosetag: (name) => {
        isText = false;
        if (name !== 'w:del') return;
        if (text.trim() !== '') deleted.push(text.trim());
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { isMarked, deleted };
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
