import type { Action, Duration } from '@shixian/model';
import { hasClass } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import type { ClauseScope } from './clause-scope.js';
import { basisTrigger } from './rule-from-basis.js';
import { endsBefore, readAhead } from './rule-from-lead-time.js';
import { applyCount, onceIn } from './rule-from-period.js';
import { postingBefore, readPosting } from './rule-from-posting.js';
import { readTriggered, triggerBefore } from './trigger-in-clause.js';

const DUTY_VERB: ReadonlySet<Action> = new Set(['reply', 'handle', 'submit', 'accept', 'publish', 'review']);

export function readLength(
  scope: ClauseScope,
  length: Extract<Time, { kind: 'length' }>,
  before: Element[],
  after: Element[],
  action: Action | null,
): boolean {
  const { duration, bound, side } = length;
  const others = scope.times.filter((time) => time !== length && !scope.consumed.has(time));
  const count = others.find((time) => time.kind === 'count');
  scope.consume(length);
  const isAhead = side === null && (bound === null || bound === 'ahead') && endsBefore(before);
  const trigger = isAhead ? null : triggerBefore(scope, before);
  if (trigger === 'unclear') return scope.fail('ambiguous', length);
  const takesEffect = side === null && /^(?:施行|生效)$/.test(scope.context.textOf(after[0] ?? scope.clause));
  if (side === 'after' || takesEffect) return scope.fail('not-before', length);
  if (bound === 'over' || bound === 'under') return readBreach(scope, length, before, after, action);
  const isMonitored =
    !trigger && /^监测(?:时间点)?$/.test(scope.firstText(before)) && !hasClass(before.at(-1), 'name-end');
  if (count && others.length === 1) {
    const window = side === 'within' ? 'rolling' : duration.amount > 1 ? 'policy' : 'calendar';
    const rule = onceIn(duration, window);
    const failed = applyCount(scope, rule, count);
    if (failed) return scope.fail(failed, count);
    if (trigger || (side !== 'within' && side !== null)) return scope.fail('several-times', count);
    if (!isMonitored) return scope.rule(rule, before, action);
    consumeSide(scope, before);
    return scope.rule(rule, after.slice(0, after.indexOf(count)), action);
  }
  if (others.length > 0) return scope.fail('several-times', others[0] as Time);
  if (isMonitored) return readMonitored(scope, length, before, after);
  if (bound === 'most' && side === null && !trigger && scope.hasNegativeAction()) {
    consumeNegative(scope, after);
    const verb = action ?? actionInNegative(after);
    if (verb !== 'update' && verb !== 'publish') return scope.fail('ambiguous', length);
    return scope.rule(onceIn(duration, 'rolling'), before, verb);
  }
  if (scope.hasNegativeAction())
    return side === 'within' && bound === null && scope.isForbidden
      ? readBreach(scope, length, before, after, action)
      : scope.fail('finding', length);
  if (isAhead) return readAhead(scope, length, before, null, action);
  if (bound === null && endsBefore(before)) return scope.fail('ambiguous', length);
  if (side === 'before' && hasClass(before.at(-1), 'boundary')) return scope.fail('ambiguous', length);
  if (bound === 'ahead' || side === 'before') return readAhead(scope, length, before, trigger, action);
  if ((bound === 'least' || side === 'more') && side === 'within') return scope.fail('ambiguous', length);
  if (bound === 'least' || side === 'more') return readPosting(scope, length, before, after);
  if (side === 'about' || side === 'less') return scope.fail('no-construct', length);
  const gap = scope.find('gap') ?? scope.clause.heading?.find((element) => hasClass(element, 'gap'));
  if (gap && before.some((element) => hasClass(element, 'with'))) return scope.fail('ambiguous', length);
  if (gap && bound !== null)
    return scope.rule(onceIn(duration, 'rolling'), before.slice(0, Math.max(0, before.indexOf(gap))), action);
  scope.consumeBounds('latest');
  const isStay = (elements: readonly Element[]) =>
    elements.some(
      (element) => hasClass(element, 'posting') && /[期限间长]$/.test(scope.context.textOf(element)),
    );
  if (trigger && side === null && bound === null && scope.actionIn(after) === null && isStay(before))
    return readPosting(scope, length, trigger.before, after);
  const isPosting = side === null && bound === null && postingBefore(scope, before);
  if (isPosting && !hasClass(before.at(-1), 'boundary')) return readPosting(scope, length, before, after);
  if (bound === 'most' && side === null && action === null && isStay(before))
    return scope.rule({ kind: 'retention', max: duration }, before, null);
  // 公布7天: from then on, or for so long?
  const said = before.at(-1);
  if (
    trigger &&
    side === null &&
    bound === null &&
    after.length === 0 &&
    said?.kind === 'word' &&
    said.parts.action === 'publish'
  )
    return scope.fail('ambiguous', length);
  if (trigger) {
    const verb = scope.actionIn(after) ?? scope.context.laterAction ?? scope.lastActionIn(trigger.before);
    return readTriggered(scope, trigger, { duration }, verb);
  }
  // 栏目内信息不超过两年: information that is no older, or stays no longer.
  const isOfContent = /^(?:信息|内容)$/.test(scope.context.textOf(scope.nameIn(before).at(-1) ?? length));
  if (bound === 'most' && action === null && (scope.find('retention') || (isOfContent && side === null)))
    return scope.rule(
      { kind: 'retention', max: duration },
      before.filter((element) => !(element.kind === 'word' && element.text === '保留期限')),
      null,
    );
  if (bound === 'most' && /^(?:week|month|quarter|half-year|year)$/.test(duration.unit) && action === null)
    return scope.fail('ambiguous', length);
  if (side === null && bound === null) return readBareLength(scope, length, before, after, action);
  return readWithin(scope, duration, before, after, action, length);
}

/** A length with 内 and no trigger: 更新 asks for one in any such stretch, another verb for one such time. */
function readWithin(
  scope: ClauseScope,
  duration: Duration,
  before: Element[],
  after: Element[],
  action: Action | null,
  length: Time,
): boolean {
  const basis = basisTrigger(scope, before);
  if (basis) return readTriggered(scope, basis, { duration }, action);
  const received = scope.receivedNoun(before);
  if (received) return scope.rule({ kind: 'deadline', trigger: received, within: { duration } }, [], action);
  if (scope.context.textOf(length).startsWith('限'))
    return scope.rule({ kind: 'deadline', trigger: null, within: { duration } }, before, action);
  if (action === 'update' || (action === null && scope.isUpdateLater(after))) {
    return scope.rule(onceIn(duration, 'rolling'), before, 'update');
  }
  const short = ['minute', 'hour', 'day', 'workday'].includes(duration.unit);
  const verb = after.some((element) => element.kind === 'text' && !/[的，]/.test(element.text));
  if (action === null && !short && !verb) {
    if (scope.context.barePeriod) return bareLength(scope, duration, length, before);
    const bare = { kind: 'deadline', trigger: null, within: { duration } } as const;
    scope.reading.open = { rule: scope.decorated(bare, before, null), at: length };
    scope.reading.role = 'rule';
    scope.reading.subject = scope.subjectFrom(before);
    return true;
  }
  return scope.rule({ kind: 'deadline', trigger: null, within: { duration } }, before, action);
}

function readBareLength(
  scope: ClauseScope,
  length: Extract<Time, { kind: 'length' }>,
  before: Element[],
  after: Element[],
  action: Action | null,
): boolean {
  const { duration } = length;
  const isWhole =
    (action !== null || after.every((element) => scope.isFiller(element))) &&
    !(before.at(-1)?.kind === 'text' && scope.context.textOf(before.at(-1) as Element) === '×');
  if (isWhole && ['workday', 'hour', 'minute'].includes(duration.unit)) {
    if (action === 'update') return scope.fail('ambiguous', length);
    return scope.rule(
      { kind: 'deadline', trigger: scope.receivedNoun(before), within: { duration } },
      before,
      action,
    );
  }
  if (action !== null && DUTY_VERB.has(action) && duration.unit === 'day' && !length.bare日) {
    return scope.rule(
      { kind: 'deadline', trigger: scope.receivedNoun(before), within: { duration } },
      before,
      action,
    );
  }
  if (action === null && after.length === 0) return bareLength(scope, duration, length, before);
  return scope.fail('ambiguous', length);
}

function bareLength(scope: ClauseScope, duration: Duration, length: Time, before: Element[]): boolean {
  if (!scope.context.barePeriod) return scope.fail('bare-period', length);
  return scope.rule(onceIn(duration, 'rolling'), before, null);
}

/** 监测时间点前2周内的…栏目 · 监测2周,首页无信息更新的. */
function readMonitored(
  scope: ClauseScope,
  length: Extract<Time, { kind: 'length' }>,
  before: Element[],
  after: Element[],
): boolean {
  const isBreach =
    scope.nextHas('negative') ||
    scope.hasNegative() ||
    scope.context.next?.elements.some((element) => element.kind === 'count' && element.bound === 'under') ===
      true;
  const isOpen = length.side === null && isBreach;
  if (length.side !== 'within' && !isOpen) return scope.fail('ambiguous', length);
  const rule = onceIn(length.duration, 'rolling');
  if (isBreach) rule.breach = true;
  consumeSide(scope, before);
  const subject = scope.subjectFrom(after);
  scope.rule(rule, [], null);
  if (subject) scope.reading.subject = subject;
  return true;
}

/** 监测时间点前. */
function consumeSide(scope: ClauseScope, before: readonly Element[]): void {
  const side = before.findLast((element) => element.kind === 'word' && element.parts.side);
  if (side) scope.consumed.add(side);
}

/** What is forbidden (超过14天不更新; 2周内未更新的，扣5分), turned into what must hold. 已超过… is a finding and was refused before. */
function readBreach(
  scope: ClauseScope,
  length: Extract<Time, { kind: 'length' }>,
  before: Element[],
  after: Element[],
  action: Action | null,
): boolean {
  const isOver = length.bound === 'over' && (length.side === null || length.side === 'more');
  const isWithin = length.bound === null && length.side === 'within';
  if (!(isOver || isWithin) || !after.some((element) => hasClass(element, 'negative')))
    return scope.fail('ambiguous', length);
  const { duration } = length;
  consumeNegative(scope, after);
  const said = action ?? actionInNegative(after);
  if (said === 'update' || said === 'publish')
    return scope.rule({ ...onceIn(duration, 'rolling'), breach: true }, before, said);
  if (said === null) return scope.fail('ambiguous', length);
  const verbAt = after.findIndex((element) => element.kind === 'word' && element.parts.action !== undefined);
  const object = after.slice(verbAt + 1);
  const own = scope.receivedNoun(before);
  const trigger = scope.receivedNoun(object) ?? own;
  return scope.rule(
    { kind: 'deadline', trigger, within: { duration }, breach: true },
    own ? [] : before,
    said,
  );
}

/** The first: a second would turn the first around. */
function consumeNegative(scope: ClauseScope, elements: readonly Element[]): void {
  const negative = elements.find((element) => hasClass(element, 'negative'));
  if (negative) scope.consumed.add(negative);
}

function actionInNegative(after: readonly Element[]): Action | null {
  return after.some((element) => element.kind === 'word' && element.text.includes('更新')) ? 'update' : null;
}
