import type { Action, DueRule } from '@shixian/model';
import { hasClass, isOf } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
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
  const next = scope.elements[scope.elements.indexOf(date) + 1];
  if (next?.kind === 'word' && /^起/.test(next.text)) return scope.fail('not-before', date);
  if (staysUntil(scope, before)) return scope.fail('no-construct', date);
  if (isFinding(scope, date, before, action)) return scope.fail('finding', date);
  const isOrdinalWeek = date.at.some(({ week, month }) => week !== undefined && month === undefined);
  if (isOrdinalWeek && date.repeat === 'none' && scope.trimmed(before).length > 0)
    return scope.fail('ambiguous', date);
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
  for (const element of before)
    if (element.kind === 'word' && element.parts.bound === 'most' && /[晚迟]于$/.test(element.text))
      scope.consumed.add(element);
  const rule: Omit<DueRule, 'span'> = { kind: 'due', at: date.at, repeat: date.repeat };
  if (date.side === 'about') rule.approximate = true;
  if (scope.reading.roll) rule.roll = scope.reading.roll;
  scope.consumeCovers(rule);
  const trigger = triggerFromElements(before, scope.context.textOf);
  if (trigger && hasClass(before.at(-1), 'boundary')) return scope.fail('ambiguous', trigger.stretch);
  return scope.rule(rule, before, action);
}

/** 公示信息保留至当年年底: a posting has a length and no last day. */
const staysUntil = (scope: ClauseScope, before: readonly Element[]) =>
  before.some((element) =>
    (['posting', 'retention', 'long-term'] as const).some((name) => hasClass(element, name)),
  ) && /[至到]$/.test(scope.context.textOf(before.at(-1) as Element));

/** 2月份红牌警告的单位, 截至2017年3月8日, 最近更新：2024年3月5日: a date with no duty on it tells what was. */
function isFinding(
  scope: ClauseScope,
  date: Extract<Time, { kind: 'date' }>,
  before: readonly Element[],
  action: Action | null,
): boolean {
  if (date.side !== null || date.repeat !== 'none' || action !== null) return false;
  if (scope.clause.heading) return date.at.every(({ year, day }) => year !== undefined && day !== undefined);
  const isUntil = before.some((element) => element.kind === 'word' && /^截[至止]/.test(element.text));
  if (isUntil && date.at.some(({ year }) => year !== undefined)) return true;
  const after = scope.elements.slice(scope.elements.indexOf(date) + 1);
  return after.some(isOf);
}
