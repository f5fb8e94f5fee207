import { Parser } from 'htmlparser2';
import type { Limits } from './limits.js';
import { type SourceBlock, type SourceCell, Unreadable } from './source.js';

const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'select',
  'textarea',
  'svg',
  'object',
  'iframe',
]);
const BREAKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section',
  'article',
  'header',
  'footer',
  'caption',
  'blockquote',
  'pre',
  'dd',
  'dt',
]);

interface OpenTable {
  rows: SourceCell[][];
  cell: SourceCell | null;
  /** Number of the table in document order, from 1. */
  number: number;
}

/**
 * Reads HTML as it comes, without building a tree: tables become tables (one in a cell of another stands on its own, after it was met),
 * all other text becomes paragraphs. Scripts, styles and links are never followed. `notes` are those that <note-reference id> points to.
 */
export function blocksFromHtml(
  html: string,
  file: string,
  limits: Limits,
  notes?: ReadonlyMap<string, string>,
): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const open: OpenTable[] = [];
  let tables = 0;
  let cells = 0;
  let paragraph = '';
  let unseen = 0;
  let depth = 0;
  const refuse = (what: 'rows' | 'cells' | 'depth', limit: number) => {
    throw new Unreadable({
      code: 'SX5003',
      severity: 'error',
      data: { what, limit },
      place: { kind: 'path', file },
    });
  };
  const endParagraph = () => {
    const text = tidyLines(paragraph);
    paragraph = '';
    if (text === '') return;
    blocks.push({ kind: 'paragraph', text, place: { kind: 'path', file } });
  };
  const span = (value: string | undefined) =>
    Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), limits.rows);
  const closeTable = () => {
    const done = open.pop();
    if (!done) return;
    const rows = done.rows.map((row) => row.map((cell) => ({ ...cell, text: tidyLines(cell.text) })));
    const number = done.number;
    blocks.push({
      kind: 'table',
      table: {
        name: null,
        rows,
        placeOf: (row, column) => ({ kind: 'table', file, table: number, row: row + 1, column: column + 1 }),
      },
    });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > limits.depth) refuse('depth', limits.depth);
        if (UNSEEN.has(name)) unseen++;
        if (unseen > 0) return;
        const table = open.at(-1);
        if (name === 'table') {
          if (!table) endParagraph();
          open.push({ rows: [], cell: null, number: ++tables });
        } else if (name === 'tr' && table) {
          table.cell = null;
          table.rows.push([]);
          if (table.rows.length > limits.rows) refuse('rows', limits.rows);
        } else if ((name === 'td' || name === 'th') && table) {
          if (table.rows.length === 0) table.rows.push([]);
          if (++cells > limits.cells) refuse('cells', limits.cells);
          table.cell = { text: '', rowSpan: span(attributes.rowspan), colSpan: span(attributes.colspan) };
          // HTML's rowspan=0 reaches to the table's end.
          if (attributes.rowspan?.trim() === '0') table.cell.rowSpan = limits.rows;
          table.rows.at(-1)?.push(table.cell);
        } else if (name === 'note-reference') {
          const note = notes?.get(attributes.id ?? '');
          if (note !== undefined && table?.cell) table.cell.notes = [...(table.cell.notes ?? []), note];
        } else if (BREAKS.has(name)) {
          if (name === 'li' && table?.cell) table.cell.isListItem = true;
          breakLine();
        }
      },
      ontext(data) {
        if (unseen > 0) return;
        const text = data.replace(/\s+/g, (space) => (space.includes('\n') ? '\u200b' : ' '));
        const table = open.at(-1);
        if (table?.cell) table.cell.text += text;
        else if (table) paragraphInTable(text);
        else paragraph += text;
      },
      onclosetag(name) {
        depth--;
        if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
        if (unseen > 0) return;
        const table = open.at(-1);
        if (name === 'table') closeTable();
        else if ((name === 'td' || name === 'th') && table) table.cell = null;
        else if (BREAKS.has(name)) breakLine();
      },
    },
    { decodeEntities: true },
  );
  function breakLine() {
    const table = open.at(-1);
    if (table?.cell) table.cell.text += '\n';
    else if (!table) endParagraph();
    else endParagraph();
  }
  /** Text between the cells of a table is not allowed and still may not be lost: it stands before the table. */
  function paragraphInTable(text: string) {
    if (text.replaceAll('\u200b', '').trim() !== '') paragraph += text;
  }
  parser.write(html);
  parser.end();
  while (open.length > 0) closeTable();
  endParagraph();
  return blocks;
}

/**
 * Trims lines and drops empty ones. A line break of the HTML source (kept as U+200B) is a space between Latin words
 * and nothing beside a Chinese character.
 */
function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(
      /(\p{Script=Han}|[，。；：、（）《》“”])? ?\u200b[ \u200b]*(\p{Script=Han}|[，。；：、（）《》“”])?/gu,
      (_, a, b) => (a || b ? `${a ?? ''}${b ?? ''}` : ' '),
    )
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
