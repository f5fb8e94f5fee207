import { dateOfLine } from './date-line.js';
import type { SourceBlock } from './source.js';

/** What a notice says about itself. Absent where it does not. */
export interface DocumentFacts {
  title?: string;
  issuer?: string;
  number?: string;
  /** YYYY-MM-DD. */
  date?: string;
  county?: string;
  /** The year of a plan, from the title. */
  planYear?: number;
}

const KINDS = '通知|通报|意见|方案|公告|办法|规定|函|报告|要点|目录|清单';
const TITLE = new RegExp(`关于.{2,120}?的(${KINDS})(》)?$`);
const TITLE_START = /关于.{2,120}$/;
const ISSUER = /^(?!各)(\p{Script=Han}{2,20}?(人民政府(办公[室厅])?|委员会(办公室)?))/u;
const COUNTY = /(\p{Script=Han}{2,14}?(自治县|自治旗|县|旗|市|区))(人民政府|委员会)/u;
const NUMBER = /^(?:文号[：:\s]*)?(\p{Script=Han}{1,10}[〔[【(（]\d{4}[〕\]】)）]\s*\d+\s*号)/u;

/** Reads the lines at the head and foot of a notice. Guesses nothing: a fact is there or absent. */
export function factsFromBlocks(blocks: readonly SourceBlock[]): DocumentFacts {
  const lines = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []))
    .map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, ''));
  const facts: DocumentFacts = {};
  const head = lines.slice(0, 40);
  const title = titleFromLines(head);
  const beforeTitle = title?.slice(0, title.indexOf('关于')).replace(NUMBER, '') ?? '';
  const issuer = [beforeTitle, ...head]
    .map((line) => ISSUER.exec(line)?.[1])
    .find((found) => found !== undefined);
  if (title) facts.title = title.slice(title.indexOf(beforeTitle));
  if (issuer) facts.issuer = issuer;
  const county = lines.map((line) => COUNTY.exec(line)?.[1]).find((found) => found !== undefined);
  if (county) facts.county = county;
  const number = head
    .slice(0, 10)
    .map((line) => NUMBER.exec(line)?.[1])
    .find((found) => found !== undefined);
  if (number) facts.number = number.replace(/\s/g, '');
  const date = lines.map(dateOfLine).find((found) => found !== null);
  if (date) facts.date = date;
  const planYear = /(20\d\d)\s*年/.exec(title ?? '')?.[1];
  if (planYear) facts.planYear = Number(planYear);
  return facts;
}

/** A title may be broken over two or three lines. */
function titleFromLines(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    for (const more of [0, 1, 2]) {
      const text = lines
        .slice(index, index + more + 1)
        .join('')
        .replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, '');
      if (TITLE.test(text) && TITLE_START.test(line.replace(/\s/g, '')))
        return text.replace(/^文件名称[：:]?/, '');
    }
  }
  return null;
}
