import type { Trigger } from '@shixian/model';
import { asDeadline, isBareInterval } from './bare-rules.js';
import type { BareRule, Reading } from './clause/reading.js';
import { type Clause, hasClass, isAnchor } from './clauses-from-elements.js';
import type { Member } from './rule-from-members.js';
import { isOwnWords } from './words/canonical.js';

/** The rule with the happening the clause before it names; null where that stands for itself. */
export function triggeredRule(
  rule: BareRule,
  trigger: Trigger,
  pending: Reading,
  reading: Reading,
  before: Member | undefined,
): BareRule | null {
  const subject = pending.subject ? { subject: pending.subject } : {};
  if (rule.kind === 'deadline' && rule.trigger === null) return { ...rule, trigger, ...subject } as BareRule;
  if (isBareInterval(rule) && reading.rules.length === 1)
    return { ...asDeadline(rule), trigger, ...subject } as BareRule;
  const isCondition =
    rule.kind === 'standing' ||
    (rule.kind === 'deadline' && (/的$/.test(pending.text) || /^[如若]/.test(trigger.text))) ||
    // 每年3月底前报送，经同意后，于5月底前公开: one step after another, under dates of their own.
    (rule.kind === 'due' && /后$/.test(pending.text) && before?.rule.kind === 'due');
  return isCondition ? ({ ...rule, condition: pending.text } as BareRule) : null;
}

/** 印发当日或次日; 变更后及时（不超过5个工作日）: a time with no happening of its own has that of the time before it. */
export function withSharedTrigger(rules: BareRule[], clause: Clause, before: Member | undefined): BareRule[] {
  const [read, ...others] = rules;
  if (!read || before?.rule.kind !== 'deadline') return rules;
  const first = clause.joint === 'or' ? asDeadline(read) : read;
  if (first.kind !== 'deadline' || first.trigger !== null || first.subject !== undefined) return rules;
  const { trigger } = before.rule;
  const opens = clause.elements.find((element) => !hasClass(element, 'preposition'));
  const isOpen = 'duration' in first.within || 'period' in first.within;
  if (!opens || !isAnchor(opens) || !isOpen) return rules;
  if (clause.joint === 'or')
    return trigger || 'period' in before.rule.within ? [{ ...first, trigger }, ...others] : rules;
  if (clause.joint !== 'aside' || !trigger) return rules;
  if ('promptness' in before.rule.within && before.rule.within.promptness === 'prompt') {
    before.rule = { ...before.rule, within: first.within };
    return others;
  }
  return [{ ...first, trigger }, ...others];
}

/** 与文件同步组织、同步发布: what the first goes with, the next goes with. */
export function withSharedThing(rules: BareRule[], clause: Clause, member: Member | undefined): BareRule[] {
  const before = member?.rule;
  const [first, ...others] = rules;
  if (first?.kind !== 'deadline' || before?.kind !== 'deadline' || clause.joint === 'comma') return rules;
  if (!('concurrent' in first.within) || !('concurrent' in before.within)) return rules;
  if (clause.joint === 'stop' || isOwnWords(before.within.concurrent)) return rules;
  return hasClass(clause.elements[0], 'concurrent')
    ? [{ ...first, within: before.within }, ...others]
    : rules;
}

/** 次月 after 每半年, or a bare 最长3个工作日 after a cadence: which time it is counted from is not said. */
export function clashes(rule: BareRule, members: readonly Member[]): boolean {
  const cadence = members.map((member) => member.rule).find((other) => other.kind === 'cadence');
  if (cadence?.kind !== 'cadence') return false;
  if (rule.kind === 'due')
    return (
      rule.repeat === 'monthly' &&
      rule.at.some((date) => date.monthOffset !== undefined) &&
      cadence.per.unit !== 'month'
    );
  return (
    rule.kind === 'deadline' &&
    rule.trigger === null &&
    'duration' in rule.within &&
    rule.action === undefined &&
    rule.subject === undefined
  );
}
