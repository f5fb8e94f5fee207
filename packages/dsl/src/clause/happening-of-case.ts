import { hasClass, isTime } from '../clauses-from-elements.js';
import { isReceipt, isThing, type TriggerReading, triggerOfStretch } from '../trigger-from-elements.js';
import type { ClauseScope } from './clause-scope.js';

/** What holds of a thing and does not happen to it: 属于…的, 涉及…的. */
const STATE = /属于|涉及|符合|具备|能够|可|能|含有|无|不|未|没/;

/** 信息发生变更的, 收到留言的, 发现问题的: the case named is a happening. Null where it is a property (周期超过六个月的). */
export function happeningOfCase(scope: ClauseScope): TriggerReading | null {
  const words = scope.trimmed(scope.elements.slice(0, -1));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.some(isTime) || STATE.test(scope.spanText(words) ?? '')) return null;
  const opens =
    isReceipt(first) ||
    scope.context.textOf(first) === '被' ||
    (first.kind === 'word' && /^(?:发现|发生|出现)$/.test(first.text) && first !== last);
  const closes =
    last.kind === 'word' &&
    last.parts.happening !== undefined &&
    last.parts.action === undefined &&
    !isThing(last);
  if (!opens && !closes && !(hasClass(first, 'if') && words.some(isHappeningWord))) return null;
  return triggerOfStretch(words, scope.context.textOf);
}

const isHappeningWord = (element: ClauseScope['elements'][number]) =>
  element.kind === 'word' && element.parts.happening !== undefined && element.parts.action === undefined;

export function readCase(scope: ClauseScope, trigger: TriggerReading): true {
  scope.reading.trigger = trigger;
  return scope.only('trigger');
}
