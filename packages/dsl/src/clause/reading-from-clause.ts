import type { Clause } from '../clauses-from-elements.js';
import { hasClass, isAction, isAnchor, isOf } from '../clauses-from-elements.js';
import type { Element } from '../elements.js';
import { checkBrokenOff } from './broken-off.js';
import { ClauseScope } from './clause-scope.js';
import { attachConsequence } from './consequence-of-clause.js';
import { checkDenied } from './denied-words.js';
import type { ClauseContext, Reading } from './reading.js';
import { isConcurrent, readConcurrent } from './rule-from-concurrent.js';
import { readDate } from './rule-from-date.js';
import { readTimeless } from './rule-from-happening.js';
import { readLength } from './rule-from-length.js';
import { readCount, readPeriod } from './rule-from-period.js';
import { readSoft } from './rule-from-promptness.js';
import { checkConsumed } from './unread-words.js';
import { readWhole } from './whole-clause.js';

/** What one clause says, and what in it could not be read. */
export function readClause(clause: Clause, context: ClauseContext): Reading {
  return read(new ClauseScope(clause, context));
}

function read(scope: ClauseScope): Reading {
  readWhole(scope) || readTimes(scope);
  attachConsequence(scope);
  if (scope.reading.faults.length === 0) checkDenied(scope);
  if (scope.reading.faults.length === 0) checkConsumed(scope);
  if (scope.reading.faults.length === 0) checkBrokenOff(scope);
  return scope.reading;
}

function readTimes(scope: ClauseScope): boolean {
  consumeNamedCount(scope);
  consumeManner(scope);
  const anchorAt = anchorIndex(scope);
  if (anchorAt < 0) return readTimeless(scope);
  const pre = scope.elements.slice(0, anchorAt);
  const post = scope.elements.slice(anchorAt + 1);
  return readAnchor(scope, pre, scope.elements[anchorAt] as Element, post, anchorAt);
}

/** The first time that is not inside a trigger: 每月数据发布后5个工作日内 begins at 5. */
function anchorIndex(scope: ClauseScope): number {
  let at = scope.elements.findIndex((element) => isAnchor(element) && !scope.consumed.has(element));
  for (let i = scope.elements.length - 1; i > at && at >= 0; i--) {
    if (!hasClass(scope.elements[i], 'boundary')) continue;
    const next = scope.elements.findIndex((element, index) => index > i && isAnchor(element));
    const between = next < 0 ? [] : scope.elements.slice(i + 1, next);
    if (next > 0 && between.every((element) => scope.isFiller(element))) {
      const inside = scope.elements[at] as Element;
      if (inside.kind === 'period' || inside.kind === 'date') {
        scope.consumed.add(inside);
        scope.named.add(inside);
        at = next;
      }
      break;
    }
  }
  return at;
}

function readAnchor(
  scope: ClauseScope,
  pre: Element[],
  anchor: Element,
  post: Element[],
  at: number,
): boolean {
  // 半年一总结、一年一考核: a verb of its own, though none the language knows, takes no other's.
  const last = post.at(-1);
  const isOpen = last?.kind !== 'text' || scope.isFiller(last);
  const action =
    scope.actionIn(post) ?? (isOpen ? scope.context.laterAction : null) ?? scope.lastActionIn(pre);
  scope.reading.action = action;
  const lengthAt = scope.elements.findIndex((element, index) => index >= at && element.kind === 'length');
  const concurrentAt = scope.elements.findIndex((element) => isConcurrent(scope, element));
  const open = scope.times.filter((time) => !scope.consumed.has(time));
  const main =
    (open.length === 2 && open[0]?.kind === 'count'
      ? open.find((time) => time.kind === 'period')
      : undefined) ?? open[0];
  if (concurrentAt >= 0)
    return readConcurrent(
      scope,
      concurrentAt,
      lengthAt >= 0 && lengthAt !== concurrentAt ? lengthAt : -1,
      main,
      action,
    );
  if (!main) return readSoft(scope, pre, anchor, post, action);
  const mainAt = scope.elements.indexOf(main);
  const before = scope.elements.slice(0, mainAt);
  const after = scope.elements.slice(mainAt + 1);
  dropSoftBeside(scope, before, after);
  // 及时公开的信息每月更新: the verb behind the time that counts.
  const verb = main === anchor ? action : (scope.actionIn(after) ?? action);
  scope.reading.action = verb;
  switch (main.kind) {
    case 'date':
      return readDate(scope, main, before, verb);
    case 'period':
      return readPeriod(scope, main, before, after, verb);
    case 'length':
      return readLength(scope, main, before, after, verb);
    case 'count':
      return readCount(scope, main, before, verb);
    default:
      return scope.fail('number', main);
  }
}

/** 按月报送的请于每月25日前, 按季于3月、6月、9月、12月底前报送: which of several ways of reporting, beside the date it has. */
function consumeManner(scope: ClauseScope): void {
  const [first, second] = scope.times;
  const of = scope.elements.findIndex(isOf);
  if (first?.kind !== 'period' || second?.kind !== 'date' || scope.elements[0] !== first) return;
  const isOneOfSeveral = of >= 0 && of < scope.elements.indexOf(second);
  const isListed = second.at.length > 1 && second.at.every(({ month }) => month !== undefined);
  if (!(isOneOfSeveral || isListed) || !scope.context.textOf(first).startsWith('按')) return;
  scope.consumed.add(first);
  if (second.repeat === 'none' && first.per.unit !== 'month') second.repeat = 'yearly';
}

/** 70个大中城市…每月15日: a count before the time that says how many things, not how often. */
function consumeNamedCount(scope: ClauseScope): void {
  const [first, second] = scope.times;
  if (first?.kind !== 'count' || second === undefined || second.kind === 'count') return;
  const next = scope.elements[scope.elements.indexOf(first) + 1];
  const isRange = next?.kind === 'text' && /^[-至到]$/.test(next.text);
  if (first.measure === '个' && first.bound === null && next?.kind === 'text' && !isRange) {
    scope.consumed.add(first);
    scope.named.add(first);
  }
}

/** 及时, 适时 and 定期 beside a number add nothing; 立即 beside a number says something else. */
function dropSoftBeside(scope: ClauseScope, before: readonly Element[], after: readonly Element[]): void {
  for (const element of [...before, ...after]) {
    if (
      !opensOther(after, after.indexOf(element)) &&
      element.kind === 'word' &&
      element.parts.denial === undefined &&
      (element.parts.promptness === 'prompt' || element.parts.promptness === 'as-appropriate')
    )
      scope.consumed.add(element);
  }
}

/** 每月更新重要信息及时公开: behind the verb of the time, how soon another thing is owed. */
const opensOther = (after: readonly Element[], at: number) =>
  after.slice(0, Math.max(0, at)).some(isAction) && isAction(after[at + 1]);
