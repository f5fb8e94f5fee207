import type { Action, DueRule } from '@shixian/model';
import { hasClass } from '../clauses-from-elements.js';
import type { Element, Time } from '../times-from-items.js';
import { triggerFromElements } from '../trigger-from-elements.js';
import type { ClauseScope } from './clause-scope.js';

export function readDate(
  scope: ClauseScope,
  date: Extract<Time, { kind: 'date' }>,
  before: Element[],
  action: Action | null,
): boolean {
  if (date.fault || date.range) return scope.fail('number', date);
  if (date.side === 'after') return scope.fail('not-before', date);
  const count = scope.times.find((time) => time.kind === 'count');
  if (
    count?.kind === 'count' &&
    count.min === 1 &&
    count.max === null &&
    count.measure === '次' &&
    (count.bound === null || count.bound === 'least')
  )
    scope.consume(count);
  scope.consume(date);
  scope.consumeBounds('latest');
  const rule: Omit<DueRule, 'span'> = { kind: 'due', at: date.at, repeat: date.repeat };
  if (date.side === 'about') rule.approximate = true;
  if (scope.reading.roll) rule.roll = scope.reading.roll;
  scope.consumeCovers(rule);
  const trigger = triggerFromElements(before, scope.context.textOf);
  if (trigger && hasClass(before.at(-1), 'boundary')) return scope.fail('ambiguous', trigger.stretch);
  return scope.rule(rule, before, action);
}
