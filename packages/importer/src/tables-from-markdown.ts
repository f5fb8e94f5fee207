import { Lexer, type Tokens } from 'marked';
import type { Limits } from './limits.js';
import { type SourceBlock, Unreadable } from './source.js';
import { blocksFromHtml } from './tables-from-html.js';

/** A line that begins another block and so ends a table: quotation, heading, list, HTML, code. */
const OTHER_BLOCK = /^\s*([>#<]|[-*+]\s|\d+[.)]\s|```|~~~)/;
const DELIMITER = /^[\s|:-]+$/;

/**
 * GitHub's tables and any HTML tables between; all else is running text. Only the lines of a table go to the Markdown lexer:
 * its time and memory grow with the square of a hostile text's nesting.
 */
export function blocksFromMarkdown(text: string, file: string, limits: Limits): SourceBlock[] {
  const lines = text.split(/\r\n|\n|\r/);
  const html: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isTableStart(line, lines[at + 1])) {
      let end = at + 2;
      while (end < lines.length && lines[end]?.trim() !== '' && !OTHER_BLOCK.test(lines[end] ?? '')) end++;
      const rows = lines.slice(at, end);
      if (rows.some((row) => row.split('|', limits.columns + 3).length > limits.columns + 2))
        throw new Unreadable({
          code: 'SX5003',
          severity: 'error',
          data: { what: 'columns', limit: limits.columns },
          place: { kind: 'path', file },
        });
      html.push(htmlFromTable(rows));
      at = end;
    } else if (/^\s*<table\b/i.test(line)) {
      while (at < lines.length && !/<\/table>/i.test(lines[at] ?? '')) html.push(lines[at++] ?? '');
      html.push(lines[at++] ?? '');
    } else {
      html.push(`<p>${inlineHtml(line.replace(/^\s*(#{1,6}\s|>\s?)/, ''))}</p>`);
      at++;
    }
  }
  return blocksFromHtml(html.join('\n'), file, limits).map(withPlainTable);
}

/** A table of bars knows no merged cells. */
function withPlainTable(block: SourceBlock): SourceBlock {
  if (block.kind !== 'table') return block;
  const isPlain = block.table.rows.flat().every(({ rowSpan, colSpan }) => rowSpan * colSpan === 1);
  return isPlain ? { kind: 'table', table: { ...block.table, isPlain } } : block;
}

function isTableStart(line: string, next: string | undefined): boolean {
  if (next === undefined || !line.includes('|') || OTHER_BLOCK.test(line)) return false;
  return DELIMITER.test(next) && next.includes('|') && next.includes('-');
}

/** Lines that are no table after all (too few dashes) come out as text. */
function htmlFromTable(lines: readonly string[]): string {
  return new Lexer({ gfm: true })
    .blockTokens(lines.join('\n'), [])
    .map((token) => {
      if (token.type !== 'table') return `<p>${inlineHtml(token.raw).replaceAll('\n', '<br>')}</p>`;
      const { header, rows } = token as Tokens.Table;
      return `<table>${[header, ...rows].map(htmlFromRow).join('\n')}</table>`;
    })
    .join('\n');
}

function htmlFromRow(cells: readonly Tokens.TableCell[]): string {
  return `<tr>${cells.map((cell) => `<td>${inlineHtml(cell.text)}</td>`).join('')}</tr>`;
}

/** Emphasis, code marks and escapes gone; tags of emphasis and line breaks kept for the HTML reader, any other `<` is text. */
function inlineHtml(text: string): string {
  return text
    .replace(/\*\*|__|`/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/<(?!\/?(br|b|i|u|em|strong|font|span|sup|sub)\b)/gi, '&lt;');
}
