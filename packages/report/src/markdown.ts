import { type Block, bulletinFromVerdicts } from './bulletin.js';
import type { ReportInput } from './report-input.js';

/** Keeps words of a notice from being read as markup: what Markdown would take for emphasis, links, tables or tags. */
const escapeMarkup = (text: string) => text.replace(/([\\`*_[\]<>|~])/g, '\\$1').replaceAll('\n', ' ');

function textFromBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkup(block.text)}`;
    case 'paragraph':
      return escapeMarkup(block.text);
    case 'list':
      return block.items.map((item, index) => `${index + 1}. ${escapeMarkup(item)}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkup).join(' | ')} |`;
      return [row(block.header), row(block.header.map(() => '---')), ...block.rows.map(row)].join('\n');
    }
  }
}

/** The 检查情况通报 in Markdown (GFM). */
export function markdownFromVerdicts(input: ReportInput): string {
  return `${bulletinFromVerdicts(input).map(textFromBlock).join('\n\n')}\n`;
}
