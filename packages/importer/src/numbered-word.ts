import { Parser } from 'htmlparser2';
import { ListCounter } from './list-labels.js';
import type { ListReference, WordLists } from './lists-from-word.js';
import { escapeXml, type Insertion, withInsertions } from './xml-insertions.js';

/** Another form of what stands in mc:Fallback, which is the one that is read; and what a tracked change replaced. */
const UNREAD = new Set(['mc:Choice', 'w:pPrChange', 'w:rPrChange']);

interface OpenParagraph {
  /** Where a label would stand: behind the paragraph's properties. */
  at: number;
  style: string;
  own: ListReference;
  /** First character of its text. */
  start: string;
  isDeleted: boolean;
}

/**
 * The document with the numbers that Word counts by itself written out as text, since nothing else in the file says them. Bullets and
 * formats that are not known are left as they are.
 */
export function numberWordParagraphs(xml: string, { lists, styles }: WordLists): string {
  const counter = new ListCounter();
  const labels: Insertion[] = [];
  const open: OpenParagraph[] = [];
  let inProperties = 0;
  let inText = false;
  let unread = 0;
  const labelOf = ({ own, style }: OpenParagraph): string | null => {
    const fromStyle = styles.get(style);
    const id = own.list ?? fromStyle?.list ?? null;
    const list = id === null ? undefined : lists.get(id);
    if (!list || id === null) return null;
    return counter.labelOf(id, list, own.level ?? fromStyle?.level ?? 0);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNREAD.has(name)) unread++;
        if (unread > 0) return;
        const paragraph = open.at(-1);
        const value = attributes['w:val'] ?? '';
        if (name === 'w:p')
          open.push({
            at: parser.endIndex + 1,
            style: '',
            own: { list: null, level: null },
            start: '',
            isDeleted: false,
          });
        else if (name === 'w:pPr') inProperties++;
        else if (name === 'w:t') inText = true;
        else if (!paragraph || inProperties === 0) return;
        else if (name === 'w:pStyle') paragraph.style = value;
        else if (name === 'w:numId') paragraph.own.list ??= value;
        else if (name === 'w:ilvl') paragraph.own.level ??= /^[0-8]$/.test(value) ? Number(value) : null;
        else if (name === 'w:del') paragraph.isDeleted = true;
      },
      ontext(data) {
        const paragraph = open.at(-1);
        if (inText && paragraph) paragraph.start ||= data.trimStart().slice(0, 1);
      },
      onclosetag(name) {
        if (UNREAD.has(name)) unread--;
        if (unread > 0) return;
        if (name === 'w:t') inText = false;
        const paragraph = open.at(-1);
        if (name === 'w:pPr') {
          inProperties--;
          if (paragraph) paragraph.at = parser.endIndex + 1;
        }
        if (name !== 'w:p' || !paragraph) return;
        open.pop();
        // A paragraph whose mark is deleted is one with the next, which is counted.
        const label = paragraph.isDeleted ? null : labelOf(paragraph);
        if (!label) return;
        const text = escapeXml(spaced(label.trim(), paragraph.start));
        labels.push({ at: paragraph.at, xml: `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>` });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return withInsertions(xml, labels);
}

/** A label that ends in a word or number stands apart from the text; so does a point from a number, since 1.5 would be another. */
function spaced(label: string, next: string): string {
  const isApart = /[\p{L}\p{N}]$/u.test(label)
    ? /[\p{L}\p{N}]/u.test(next)
    : label.endsWith('.') && /\w/.test(next);
  return isApart ? `${label} ` : label;
}
