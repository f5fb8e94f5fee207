import type { Action, Rule, Within } from '@shixian/model';
import { hasClass, isAction, isAnchor, isTime } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import type { Stretch } from '../items.js';
import type { TriggerReading } from '../trigger-from-elements.js';
import { eventOf, triggerFromElements } from '../trigger-from-elements.js';
import type { ClauseScope } from './clause-scope.js';

/** 若发生变化应在3日内更新. */
export function openingTrigger(scope: ClauseScope, before: readonly Element[]): TriggerReading | null {
  if (!hasClass(before[0], 'if') || scope.elements[0] !== before[0]) return null;
  const inside = scope.trimmed(before);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || first === last) return null;
  const stretch = { start: first.start, end: last.end };
  return {
    isMixed: false,
    triggers: [{ event: eventOf(inside), text: scope.context.textOf(stretch) }],
    before: [],
    stretch,
  };
}

/** The happening before a time; who acts may stand between (结束后由办公室3日内公开). A boundary with anything else behind it is unclear. */
export function triggerBefore(
  scope: ClauseScope,
  before: readonly Element[],
  isDay = false,
): TriggerReading | 'unclear' | null {
  const found = triggerFromElements(before, scope.context.textOf, isDay) ?? openingTrigger(scope, before);
  if (found) return found;
  const at = before.findLastIndex((element) => hasClass(element, 'boundary'));
  if (at <= 0 || (before[at] as { text?: string }).text === '起') return null;
  const next = before[at + 1];
  const isActor =
    next?.kind === 'word' &&
    (/^(?:由|向|各|应|经|须|需|要|即|将)$/.test(next.text) ||
      hasClass(next, 'preposition') ||
      hasClass(next, 'basis') ||
      hasClass(next, 'manner'));
  if (!isActor) return 'unclear';
  return triggerFromElements(before.slice(0, at + 1), scope.context.textOf) ?? 'unclear';
}

/** 及时更新印发后, 长期公开变化后: a time and its verb before the happening are owed for themselves. */
function holdsStatement({ elements }: ClauseScope, { start, end }: Stretch): boolean {
  const inside = elements.filter((element) => element.start >= start && element.end <= end);
  return inside.some((element, at) => {
    if ((element.kind === 'date' || element.kind === 'length') && element.side === 'before') return true;
    const opens = isAnchor(element) || hasClass(element, 'standing') || hasClass(element, 'long-term');
    const isVerb = isAction(inside[at + 1]) || hasClass(inside[at + 1], 'verb');
    return opens && isVerb && (inside.slice(at + 2).some(isHappening) || !isAnchor(element));
  });
}

/** 季后15日内: after the end of which quarter is not said. */
const isPeriodAlone = ({ elements }: ClauseScope, { start, end }: Stretch) =>
  elements
    .filter((element) => element.start >= start && element.start < end)
    .every(
      (element) =>
        element.kind === 'word' &&
        (element.parts.unit !== undefined || hasClass(element, 'boundary')) &&
        element.parts.happening === undefined,
    );

const isHappening = (element: Element) => element.kind === 'word' && element.parts.happening !== undefined;

export function readTriggered(
  scope: ClauseScope,
  trigger: TriggerReading,
  within: Within,
  action: Action | null,
): boolean {
  if (trigger.isMixed || isPeriodAlone(scope, trigger.stretch) || holdsStatement(scope, trigger.stretch))
    return scope.fail('ambiguous', trigger.stretch);
  const [first, second] = trigger.triggers;
  for (const element of scope.elements) {
    if (!isTime(element) && element.start >= trigger.stretch.start && element.end <= trigger.stretch.end)
      scope.consumed.add(element);
  }
  scope.rule({ kind: 'deadline', trigger: first ?? null, within }, trigger.before, action);
  if (second) {
    const other = scope.decorated({ kind: 'deadline', trigger: second, within }, trigger.before, action);
    scope.reading.rules = [{ kind: 'any', of: [...scope.reading.rules, other] as Rule[] }];
    scope.reading.warnings.push(trigger.stretch);
  }
  return true;
}
