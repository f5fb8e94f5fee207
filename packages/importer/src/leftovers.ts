import { wordsOfPlace } from './place-words.js';
import type { Leftover } from './rows-from-table.js';
import type { SourceBlock } from './source.js';

/** Everything outside the tables of rules, line by line and row by row. */
export function leftoversFromBlocks(blocks: readonly SourceBlock[]): Leftover[] {
  return blocks.flatMap((block): Leftover[] => {
    if (block.kind !== 'table') return [{ text: block.text, place: block.place }];
    const { rows, placeOf } = block.table;
    return rows.flatMap((cells, row) => {
      const text = cells
        .map((cell) => cell.text)
        .filter((cell) => cell !== '')
        .join('｜');
      return text === '' ? [] : [{ text, place: placeOf(row, 0) }];
    });
  });
}

/** The document as paragraphs: those it has, and each cell of a table that is none of rules. */
export function paragraphsFromBlocks(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.kind !== 'table') return [block];
    const { rows, placeOf } = block.table;
    return rows.flatMap((cells, row) =>
      cells.flatMap(({ text }, column): SourceBlock[] =>
        text === '' ? [] : [{ kind: 'paragraph', text, place: placeOf(row, column) }],
      ),
    );
  });
}

/** The list as Markdown, for a person to go through. */
export function markdownFromLeftovers(leftovers: readonly Leftover[]): string {
  const lines = leftovers.map(
    ({ text, place }) =>
      `- ${wordsOfPlace(place)}：${text.replace(/\s*\n\s*/g, ' ').replace(/([\\`*_[\]<>#])/g, '\\$1')}`,
  );
  return [
    '# 未归位的内容',
    '',
    '下列文字在原件里，不属于更新要求的表。其中的时限、审核环节等已摘进 county.yaml，全文仍列在这里。请逐条核对，需要的补进去。',
    '',
    ...(lines.length > 0 ? lines : ['（没有）']),
    '',
  ].join('\n');
}
