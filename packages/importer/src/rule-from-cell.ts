import { formatRule, parseRule } from '@shixian/dsl';
import { sentenceFromCell } from './cell-text.js';

const CLOSED = /[，。；、：！,;:]$/;
const OPENS = /^[，。；、）)]/;
/** A line that goes on with the one above, whatever it could mean alone: 印发后5个工作日内 | 及时更新, 进展 | 后的5个工作日内. */
const GOES_ON =
  /^([后内的之前以起及和或并]|(及时|适时)?(更新|公开|发布|公布|公示|报送|办理|答复|回复)?[。；]?$)/;

export interface RuleText {
  text: string;
  /** A break between two lines was taken for the end of a clause and is written as ；. */
  isParted: boolean;
}

/**
 * The rule of a cell. A line break in a narrow column means nothing, and between 每季度更新一次 and 变化后立即更新 it parts two clauses:
 * it is written as ； where only that is a rule, or where every line is one and the text without breaks means another.
 */
export function ruleFromCell(cell: string): RuleText {
  const plain = sentenceFromCell(cell);
  const lines = cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return { text: plain, isParted: false };
  const parted = lines.reduce(
    (text, line) => text + (CLOSED.test(text) || OPENS.test(line) ? '' : '；') + line,
  );
  if (parted === plain) return { text: plain, isParted: false };
  const [one, several] = [parseRule(plain).rule, parseRule(parted).rule];
  const isParted =
    several !== null &&
    (one === null ||
      (formatRule(one) !== formatRule(several) &&
        lines.every((line, at) => parseRule(line).rule !== null && !(at > 0 && GOES_ON.test(line)))));
  return { text: isParted ? parted : plain, isParted };
}
