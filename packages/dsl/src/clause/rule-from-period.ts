import type { Action, CadenceRule, Duration, ThresholdRule, Within } from '@shixian/model';
import { hasClass, isAction, isAnchor } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import type { FaultCode } from '../faults.js';
import { eventOf, triggerFromElements } from '../trigger-from-elements.js';
import type { Bound } from '../words/bounds.js';
import type { ClauseScope } from './clause-scope.js';

/** One at least in any such stretch, or in each of the calendar's; `policy` leaves the county to say which. */
export function onceIn(per: Duration, window: CadenceRule['window']): Omit<CadenceRule, 'span'> {
  return { kind: 'cadence', min: 1, per, window, unit: '次' };
}

/** 每周 is a week of the calendar; 每2周 does not say. */
export function onceEach({ per, numbered }: Extract<Time, { kind: 'period' }>) {
  return onceIn(per, numbered ? 'policy' : 'calendar');
}

export function readPeriod(
  scope: ClauseScope,
  period: Extract<Time, { kind: 'period' }>,
  before: Element[],
  after: Element[],
  action: Action | null,
): boolean {
  scope.consume(period);
  const plan = planNamed(scope, period, after);
  if (plan) return scope.rule({ kind: 'reference', basis: plan.text }, before, scope.actionIn(plan.after));
  const counts = scope.times.filter((time) => time.kind === 'count');
  if (counts.length > 1) return scope.fail('several-times', counts[1] as Time);
  const rule = onceEach(period);
  const count = counts[0];
  if (!count && scope.context.textOf(period) === '全年') return scope.fail('no-time', period);
  scope.consumeBounds('latest');
  if (count) {
    const failed = applyCount(scope, rule, count);
    if (failed) return scope.fail(failed, count);
  } else {
    const half = scope.elements.find((_, at) => isHalfCount(scope.elements, at));
    if (half) return scope.fail('number', half);
    scope.consumeBounds('least');
  }
  if (
    scope.elements.some((element) => element.kind === 'word' && element.parts.average) ||
    scope.context.textOf(period).endsWith('均')
  )
    rule.average = true;
  if (scope.hasNegativeAction()) return scope.fail('finding', scope.clause);
  scope.consumeCovers(rule);
  const trigger = triggerFromElements(before, scope.context.textOf);
  const isStretch = () => /(?:期间|时段|时期)$/.test(scope.context.textOf(before.at(-1) ?? period));
  if (
    trigger &&
    hasClass(before.at(-1), 'boundary') &&
    (isStretch() || before.some((element) => element.kind === 'date'))
  ) {
    for (const element of before) scope.consumed.add(element);
    scope.rule(rule, trigger.before, action);
    scope.reading.rules = scope.reading.rules.map((read) => ({
      ...read,
      condition: scope.context.textOf({ start: trigger.stretch.start, end: (before.at(-1) as Element).end }),
    })) as typeof scope.reading.rules;
    return true;
  }
  if (trigger && hasClass(before.at(-1), 'boundary')) {
    scope.reading.trigger = trigger;
    scope.rule(
      { kind: 'deadline', trigger: trigger.triggers[0] ?? null, within: { unspecified: true } },
      trigger.before,
      action,
    );
    scope.reading.rules.push(scope.decorated(rule, [], action));
    return true;
  }
  const rest = after.findIndex(
    (element) => hasClass(element, 'boundary') && element.kind === 'word' && element.text !== '起',
  );
  const isNamed =
    rest >= 0 &&
    ['month', 'quarter', 'half-year', 'year'].includes(period.per.unit) &&
    scope.actionIn(after.slice(0, rest)) === null;
  if (isNamed && !scope.times.some((time) => time !== period))
    return readOccasionAfterPeriod(scope, period, after, rest, action);
  return scope.rule(rule, before, action);
}

/** 每月更新不少于次, 每月更新ＸＸ次: a bound or a measure without its number. */
function isHalfCount(elements: readonly Element[], at: number): boolean {
  const [before, element, next] = [elements[at - 1], elements[at], elements[at + 1]];
  if (element?.kind === 'word' && element.parts.bound === 'least')
    return /^[不≥>]/.test(element.text) || (next?.kind === 'text' && MEASURE.test(next.text));
  if (!(next === undefined || isAction(next)) || element?.kind !== 'text') return false;
  const isBlank = before?.kind === 'text' && /^[A-Za-z×□_*△■…某]$/.test(before.text);
  return element.text === '次' || (isBlank && MEASURE.test(element.text));
}

const MEASURE = /^[次条篇期份件个项]$/;

/** 按年度计划开展, 按季度工作安排公开: not each year, but as the year's plan says. */
function planNamed(
  scope: ClauseScope,
  period: Time,
  after: readonly Element[],
): { text: string; after: readonly Element[] } | null {
  if (!/^按.*度$/.test(scope.context.textOf(period))) return null;
  const verb = after.findIndex(
    (element) => isAnchor(element) || hasClass(element, 'verb') || scope.actionIn([element]) !== null,
  );
  const inside = verb < 0 ? after : after.slice(0, verb);
  const last = inside.findLast(
    (element) => !/^(?:应当?|须|要|予以|进行)$/.test(scope.context.textOf(element)),
  );
  const text = last && scope.context.textOf({ start: period.start + 1, end: last.end });
  return text && /(?:计划|规划|方案|安排|要求|任务|目标|部署|规定|清单|目录|[^报]表)$/.test(text)
    ? { text, after: after.slice(inside.length) }
    : null;
}

/** 每年招考时段更新: 每年 stays in the words of the occasion. */
function readOccasionAfterPeriod(
  scope: ClauseScope,
  period: Time,
  after: Element[],
  boundary: number,
  action: Action | null,
): boolean {
  const stretch = { start: period.start, end: (after[boundary] as Element).end };
  const within: Within = scope.softWithin(after.slice(boundary + 1)) ?? { unspecified: true };
  return scope.rule(
    {
      kind: 'deadline',
      trigger: { event: eventOf(after.slice(0, boundary + 1)), text: scope.context.textOf(stretch) },
      within,
    },
    [],
    action,
  );
}

export function applyCount(
  scope: ClauseScope,
  rule: Omit<CadenceRule, 'span'>,
  count: Extract<Time, { kind: 'count' }>,
): FaultCode | null {
  if (
    count.decimal ||
    (count.measure === '%' && !count.isQuoted) ||
    count.min < 1 ||
    Math.max(count.min, count.max ?? 0) > 99_999
  )
    return 'number';
  const split = scope.bounds();
  const bound = count.bound ?? (split.length === 1 ? (split[0] ?? null) : null);
  const isBreach = bound === 'under' && scope.isForbidden;
  if (bound !== null && bound !== 'least' && !isBreach) return 'no-construct';
  if (isBreach) rule.breach = true;
  scope.consumeBounds(isBreach ? 'under' : 'least');
  rule.min = count.min;
  if (count.max !== null) rule.max = count.max;
  if (count.average || scope.elements.some((element) => element.kind === 'word' && element.parts.average))
    rule.average = true;
  rule.unit = count.measure;
  scope.consume(count);
  return null;
}

type Op = ThresholdRule['op'];
const ALLOWED: Readonly<Partial<Record<Bound, Op>>> = { least: '>=', most: '<=', over: '>', under: '<' };
/** 低于80%的，予以通报: what must hold instead. */
const FORBIDDEN: Readonly<Partial<Record<Bound, Op>>> = { over: '<=', under: '>=' };

export function readCount(
  scope: ClauseScope,
  count: Extract<Time, { kind: 'count' }>,
  before: Element[],
  action: Action | null,
): boolean {
  const isMeasured = count.isQuoted || count.measure === '%' || /[个项件家户人名处部]/.test(count.measure);
  const metric = scope.subjectFrom(before);
  const isOfTime = (['posting', 'gap', 'retention'] as const).some((name) =>
    hasClass(scope.trimmedTail(before).at(-1), name),
  );
  if (count.measure === '个' && isOfTime) return scope.fail('number', count);
  if (isMeasured && count.bound !== null && metric) {
    const isBreach = scope.isForbidden;
    const op = (isBreach ? FORBIDDEN : ALLOWED)[count.bound];
    if (!op || scope.times.length > 1) return scope.fail('several-times', count);
    if (!isBreach && scope.context.textOf(scope.elements.at(-1) as Element) === '的')
      return scope.fail('ambiguous', count);
    scope.consume(count);
    const breach = isBreach ? { breach: true as const } : {};
    scope.reading.rules.push(
      scope.decorated(
        { kind: 'threshold', metric, op, value: count.min, unit: count.measure, ...breach },
        [],
        null,
      ),
    );
    scope.reading.role = 'rule';
    return true;
  }
  if (scope.times.length > 1 || count.decimal) return scope.fail('several-times', count);
  scope.consume(count);
  scope.reading.role = 'count';
  scope.reading.subject = metric;
  scope.reading.count = count;
  scope.reading.action = action;
  return true;
}
