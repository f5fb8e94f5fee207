import { hasClass, isTime } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import { HAN_NUMERALS } from '../numerals.js';
import type { ClauseScope } from './clause-scope.js';
import { opensBasis } from './rule-from-basis.js';

/** 每年不少于, 应于, 自收到之日起: the last word governs what does not come. */
export function checkBrokenOff(scope: ClauseScope): void {
  const { elements, clause } = scope;
  if (scope.reading.role === 'roll') {
    if (/[至到第]$/.test(scope.reading.text)) scope.fail('number', clause);
    return;
  }
  const at = elements.findLastIndex((element) => !isParticle(element));
  const last = elements[at];
  const before = elements[at - 1];
  const isGlued = before?.kind === 'text';
  if (last?.kind === 'text' && isPartOfNumber(scope, at)) scope.fail('number', last);
  if (last?.kind === 'period' && hasClass(before, 'preposition')) scope.fail('number', last);
  if (last?.kind !== 'word') return;
  const { bound } = last.parts;
  const isBound = bound !== undefined && !(last.text.length === 1 && isGlued);
  const beginsLength =
    scope.endsSentence &&
    clause.joint !== 'aside' &&
    /(?:日|时|^)起$/.test(last.text) &&
    !isTagged(elements, at);
  const closesDate = last.text.startsWith('截') && isTime(before);
  const isPreposition = hasClass(last, 'preposition') && !closesDate;
  if (isBound || isPreposition || beginsLength) scope.fail('number', last);
  else if (hasClass(last, 'basis') && opensBasis(last, before)) scope.fail('no-time', last);
}

/** 每年组织两, 不少于5个工作, 每周一至: a number without what it counts, or without its other half. */
function isPartOfNumber({ elements, context }: ClauseScope, at: number): boolean {
  const last = elements[at] as Element;
  const text = context.textOf(last);
  if (/^[第至最半-]/.test(text) || HAN_NUMERALS.includes(text.charAt(0))) return true;
  const count = elements.findLast((element) => element.kind === 'count' && element.measure === '个');
  return count !== undefined && context.textOf({ start: count.end, end: last.end }) === '工作';
}

/** Duty and grammar after a word leave it the last one. */
const isParticle = (element: Element) =>
  (element.kind === 'text' && /^[的，]$/.test(element.text)) ||
  (hasClass(element, 'filler') &&
    !hasClass(element, 'preposition') &&
    /^(?:应当?|应该|须|必须|需要?|要|予以?|将)$/.test((element as { text: string }).text));

/** 「…」（变化类）起 names a happening and no length. */
const isTagged = (elements: readonly Element[], at: number) =>
  elements[at - 1]?.kind === 'group' && elements[at - 2]?.kind === 'verbatim';
