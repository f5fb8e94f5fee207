import type { Diagnostic, Place } from '@shixian/diagnostics';
import { cleanText, damageOf } from './clean-text.js';
import type { SourceBlock, SourceDocument } from './source.js';

/** Undoes conversion damage in every text of the document, and tells what was done. An undamaged document passes unchanged. */
export function cleanDocument(
  document: SourceDocument,
  file: string,
): { blocks: SourceBlock[]; diagnostics: Diagnostic[] } {
  const damage = damageOf(document.blocks.map(textOfBlock).join('\n'));
  if (!damage.hasBrackets && !damage.isTraditional) return { blocks: document.blocks, diagnostics: [] };
  let characters = 0;
  let brackets = 0;
  const diagnostics: Diagnostic[] = [];
  const clean = (text: string, place: Place): string => {
    const cleaned = cleanText(text, damage);
    characters += cleaned.characters;
    brackets += cleaned.brackets;
    for (const data of cleaned.damages)
      diagnostics.push({ code: 'SX5108', severity: 'warning', data, place });
    return cleaned.text;
  };
  const blocks = document.blocks.map((block): SourceBlock => {
    if (block.kind !== 'table') return { ...block, text: clean(block.text, block.place) };
    const rows = block.table.rows.map((cells, row) =>
      cells.map((cell, column) => ({ ...cell, text: clean(cell.text, block.table.placeOf(row, column)) })),
    );
    return { kind: 'table', table: { ...block.table, rows } };
  });
  diagnostics.unshift({
    code: 'SX5008',
    severity: 'warning',
    data: { characters, brackets },
    place: { kind: 'path', file },
  });
  return { blocks, diagnostics };
}

function textOfBlock(block: SourceBlock): string {
  if (block.kind !== 'table') return block.text;
  return block.table.rows.flatMap((row) => row.map((cell) => cell.text)).join('\n');
}
