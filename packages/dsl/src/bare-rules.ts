import type { Action, Rule } from '@shixian/model';
import type { BareRule } from './clause/reading.js';

/** 3日内更新 in a case (有新任命的): an interval, or a deadline from what the case is? */
export const isBareInterval = (rule: BareRule) =>
  rule.kind === 'cadence' && rule.window === 'rolling' && rule.min === 1 && !rule.breach;

/** 变化后…3日内更新, 当日或3日内更新: beside a happening or a day of its own, an interval is a deadline. */
export function asDeadline(rule: BareRule): BareRule {
  if (!isBareInterval(rule) || rule.kind !== 'cadence') return rule;
  const { per, min: _min, window: _window, unit: _unit, kind: _kind, ...rest } = rule;
  return { kind: 'deadline', trigger: null, within: { duration: per }, ...rest } as BareRule;
}

export const isSimple = (rule: BareRule) => !['ditto', 'all', 'any', 'per-subject'].includes(rule.kind);

export function withoutSubject(rule: Rule): Rule {
  if (rule.kind === 'any' || rule.kind === 'all') return { ...rule, of: rule.of.map(withoutSubject) };
  const { subject: _subject, ...bare } = rule as Rule & { subject?: string };
  return bare as Rule;
}

/** Names in a list (A、B、C); a list that ends in 类 or 等 is one name. */
export function splitSubjects(subject: string): string[] {
  if (!subject.includes('、') || /[“《「（(]|类|等|的/.test(subject)) return [subject];
  return subject.split('、').filter((name) => name !== '');
}

export function withSubject(rule: BareRule, subject: string): BareRule {
  if (
    subject === '' ||
    ('subject' in rule && rule.subject) ||
    rule.kind === 'ditto' ||
    rule.kind === 'all' ||
    rule.kind === 'any' ||
    rule.kind === 'per-subject'
  )
    return rule;
  return { ...rule, subject } as BareRule;
}

export function withAction(rule: BareRule, action: Action | null): BareRule {
  if (
    action === null ||
    ('action' in rule && rule.action) ||
    ['ditto', 'all', 'any', 'per-subject', 'posting', 'retention', 'threshold'].includes(rule.kind)
  )
    return rule;
  return { ...rule, action } as BareRule;
}
