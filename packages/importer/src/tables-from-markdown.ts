import { Marked } from 'marked';
import type { Limits } from './limits.js';
import type { SourceBlock } from './source.js';
import { blocksFromHtml } from './tables-from-html.js';

/** GitHub's tables and any HTML tables between; all else is running text. */
export function blocksFromMarkdown(text: string, file: string, limits: Limits): SourceBlock[] {
  const html = new Marked({ gfm: true, async: false }).parse(text) as string;
  return blocksFromHtml(html, file, limits);
}
