import type { Action, Duration, Rule, Trigger } from '@shixian/model';
import { asDeadline, isBareInterval, isSimple, withAction, withSubject } from './bare-rules.js';
import { nameOfHeading, timeInHeading } from './clause/name-of-thing.js';
import type { BareRule, Reading } from './clause/reading.js';
import { readClause } from './clause/reading-from-clause.js';
import { type Clause, hasClass } from './clauses-from-elements.js';
import type { Fault } from './faults.js';
import type { Stretch } from './items.js';
import { type Cited, ledgerOfRule } from './ledger.js';
import { type Member, ruleFromMembers } from './rule-from-members.js';
import { clashes, triggeredRule, withSharedThing, withSharedTrigger } from './shared-parts.js';
import { canCarry } from './tags.js';

export interface PhraseReading {
  rule: Rule | null;
  faults: Fault[];
  warnings: Stretch[];
  /** Words that are no part of the rule. */
  ignored: Stretch[];
}

export interface PhraseContext {
  textOf: (stretch: Stretch) => string;
  spanOf: (stretch: Stretch) => { start: number; end: number };
  barePeriod: boolean;
  /** Every stretch `textOf` was asked for. */
  cited: readonly Cited[];
}

/** Reads every clause, lets neighbours complete one another, and joins what is left with all, any or per-subject. */
export function ruleFromClauses(clauses: readonly Clause[], context: PhraseContext): PhraseReading {
  const readings = readAll(clauses, context);
  const faults = readings.flatMap((reading) => reading.faults);
  const warnings = readings.flatMap((reading) => reading.warnings);
  if (faults.length > 0) return { rule: null, faults, warnings, ignored: [] };
  const composed = new Composer(clauses, readings, context).compose();
  if (composed.rule === null) return { ...composed, warnings, ignored: [] };
  const { unread, ignored } = ledgerOfRule(composed.rule, clauses, readings, context.cited);
  if (unread.length === 0) return { ...composed, warnings, ignored };
  return { rule: null, faults: unread.map((at) => ({ code: 'unread', ...at })), warnings, ignored: [] };
}

function readAll(clauses: readonly Clause[], context: PhraseContext): Reading[] {
  const readings: Reading[] = [];
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i] as Clause;
    const next = clauses[i + 1];
    const following = readings[0];
    readings.unshift(
      readClause(clause, {
        textOf: context.textOf,
        barePeriod: context.barePeriod,
        laterAction: next?.joint === 'or' || next?.joint === 'list' ? (following?.action ?? null) : null,
        previous: clauses[i - 1],
        next,
      }),
    );
  }
  return readings;
}

const joined = (before: string | null | undefined, text: string) => (before ? `${before}，${text}` : text);

function movesByLaw(rule: BareRule): boolean {
  if (rule.kind !== 'deadline' || !('duration' in rule.within)) return false;
  return rule.within.duration.unit !== 'hour' && rule.within.duration.unit !== 'minute';
}

class Composer {
  private readonly members: Member[] = [];
  private readonly faults: Fault[] = [];
  private savings: 'none' | 'whole' = 'none';
  private pendingSubject: { text: string; action: Action | null } | null = null;
  private pendingTrigger: Reading | null = null;
  /** 逢节假日顺延，每月5日前: before the date it moves. */
  private pendingRoll: Reading | null = null;
  private pendingCondition: string | null = null;

  constructor(
    private readonly clauses: readonly Clause[],
    private readonly readings: readonly Reading[],
    private readonly context: PhraseContext,
  ) {}

  compose(): { rule: Rule | null; faults: Fault[] } {
    for (const [index, reading] of this.readings.entries())
      this.take(reading, this.clauses[index] as Clause, index);
    this.flushTrigger();
    this.flushCondition();
    if (this.pendingRoll) this.moveDate(this.members, this.pendingRoll);
    if (this.savings === 'whole' && this.members.length === 1 && this.members[0]?.rule.kind === 'ditto')
      this.fault('unread', this.members[0].reading);
    if (this.faults.length > 0) return { rule: null, faults: this.faults };
    if (this.members.length === 0) {
      const first = this.clauses[0];
      const at = { start: first?.start ?? 0, end: this.clauses.at(-1)?.end ?? 0 };
      return { rule: null, faults: [{ code: 'no-time', ...at }] };
    }
    return {
      rule: ruleFromMembers(this.members, this.savings === 'whole', this.context.spanOf),
      faults: [],
    };
  }

  private take(reading: Reading, clause: Clause, index: number): void {
    switch (reading.role) {
      case 'savings':
        this.savings = 'whole';
        break;
      case 'roll':
        this.takeRoll(reading);
        break;
      case 'condition':
        this.takeCondition(reading, clause);
        break;
      case 'over':
        break;
      case 'consequence':
        this.takeConsequence(reading, index);
        break;
      case 'trigger':
        if (this.isStartOf(clause, index)) {
          this.takeAsideTrigger(reading);
          break;
        }
        if (this.pendingTrigger && /^[如若遇]/.test(this.pendingTrigger.text))
          this.fault('ambiguous', reading);
        this.flushTrigger();
        if (this.isBounded(reading, clause)) this.fault('ambiguous', this.members.at(-1)?.reading ?? reading);
        this.pendingTrigger = reading;
        break;
      case 'count':
        this.takeCount(reading);
        break;
      case 'text':
        this.takeText(reading, clause);
        break;
      case 'rule':
        this.takeRules(reading, clause);
        break;
    }
  }

  /** 5个工作日（自收到申请之日起计算）; 5个工作日内，从收到之日起算. */
  private isStartOf({ joint, elements }: Clause, index: number): boolean {
    if (joint === 'aside') return hasClass(elements[0], 'preposition');
    const last = elements.at(-1);
    const isCounted = last?.kind === 'word' && hasClass(last, 'boundary') && last.text.endsWith('算');
    const next = this.clauses[index + 1];
    return isCounted && this.members.length > 0 && (next === undefined || next.joint === 'stop');
  }

  /** What is named behind a time is when it begins. */
  private takeAsideTrigger(reading: Reading): void {
    const last = this.members.at(-1);
    const [trigger, ...others] = reading.trigger?.triggers ?? [];
    const rule = last && asDeadline(last.rule);
    const isOpen = rule?.kind === 'deadline' && rule.trigger === null && 'duration' in rule.within;
    if (!last || !isOpen || !trigger || others.length > 0 || reading.subject)
      this.fault('ambiguous', reading);
    else last.rule = { ...rule, trigger };
  }

  private takeRoll(reading: Reading): void {
    if (!reading.roll) this.fault('no-time', reading);
    else if (this.members.length === 0) this.pendingRoll = reading;
    else this.moveDate([...this.members].reverse(), reading);
  }

  /**
   * A date moves as the words say. The last day of a term in days or longer moves forward by law (Civil Code art. 203), so that
   * words that say no more add nothing; what recurs has no such day.
   */
  private moveDate(members: readonly Member[], reading: Reading): void {
    const due = members.find(({ rule }) => rule.kind === 'due');
    if (due) due.rule = { ...due.rule, roll: reading.roll } as BareRule;
    else if (members.length === 0) this.fault('no-time', reading);
    else if (reading.roll !== 'next-workday' || !members.every(({ rule }) => movesByLaw(rule)))
      this.fault('ambiguous', reading);
  }

  private takeCondition(reading: Reading, clause: Clause): void {
    const last = this.members.at(-1);
    if (
      (clause.joint === 'aside' || hasClass(clause.elements.at(-1), 'except')) &&
      last &&
      isSimple(last.rule)
    )
      last.rule = {
        ...last.rule,
        condition: joined((last.rule as { condition?: string }).condition, reading.text),
      } as BareRule;
    else this.pendingCondition = joined(this.pendingCondition, reading.text);
  }

  private takeConsequence(reading: Reading, index: number): void {
    const last = this.members.at(-1);
    const before = this.readings[index - 1];
    if (!last || !isSimple(last.rule)) {
      this.fault('no-time', reading);
      return;
    }
    const told = (last.rule as { consequence?: { after?: Duration; text: string } }).consequence;
    const after = reading.after ?? (before?.role === 'over' ? before.after : told?.after);
    const text = joined(told?.text, reading.text);
    last.rule = { ...last.rule, consequence: { ...(after ? { after } : {}), text } } as BareRule;
  }

  /** 一年内更新，不少于3次 is one cadence. */
  private takeCount(reading: Reading): void {
    const last = this.members.at(-1);
    const count = reading.count;
    const ownClause = this.clauses[this.readings.indexOf(reading)] as Clause;
    if (ownClause.joint === 'or') {
      this.takeOtherCount(reading, last);
      return;
    }
    if (
      last?.rule.kind === 'cadence' &&
      count &&
      reading.subject &&
      /^其中/.test(reading.text) &&
      (count.bound === null || count.bound === 'least')
    ) {
      const { per, window } = last.rule;
      const clause = this.clauses[this.readings.indexOf(reading)] as Clause;
      const rule: BareRule = {
        kind: 'cadence',
        min: count.min,
        ...(count.max === null ? {} : { max: count.max }),
        per,
        window,
        unit: count.measure,
        subject: reading.subject,
      };
      this.members.push({ rule, reading, clause });
      return;
    }
    const isBreach = count?.bound === 'under' && last?.rule.kind === 'cadence' && last.rule.breach === true;
    if (
      last?.rule.kind !== 'cadence' ||
      last.rule.min !== 1 ||
      last.rule.unit !== '次' ||
      !count ||
      (count.bound === null ? reading.subject !== null : count.bound !== 'least' && !isBreach)
    ) {
      this.fault('unread', count ?? reading);
      return;
    }
    last.rule = {
      ...last.rule,
      min: count.min,
      ...(count.max === null ? {} : { max: count.max }),
      unit: count.measure,
      ...(count.average ? { average: true as const } : {}),
      ...(isBreach && reading.subject ? { subject: reading.subject } : {}),
    };
    last.reading = { ...last.reading, end: reading.end };
  }

  /** 每周1次或2次: from the smaller to the larger. */
  private takeOtherCount(reading: Reading, last: Member | undefined): void {
    const count = reading.count;
    const isRange =
      last?.rule.kind === 'cadence' &&
      last.rule.max === undefined &&
      count?.max === null &&
      count.bound === null &&
      count.measure === last.rule.unit &&
      last.clause.elements.some((element) => element.kind === 'count' && element.bound === null);
    if (!isRange || last?.rule.kind !== 'cadence' || !count) this.fault('ambiguous', reading);
    else {
      const [min, max] = [Math.min(count.min, last.rule.min), Math.max(count.min, last.rule.min)];
      last.rule = { ...last.rule, min, ...(max > min ? { max } : {}) };
      last.reading = { ...last.reading, end: reading.end };
    }
  }

  private takeText(reading: Reading, clause: Clause): void {
    const index = this.readings.indexOf(reading);
    // …视为放弃申请，行政机关不再处理: the consequence goes on.
    if (clause.joint === 'comma' && this.readings[index - 1]?.role === 'consequence') {
      reading.role = 'consequence';
      this.takeConsequence(reading, index);
      return;
    }
    if (clause.joint === 'stop' || this.members.length === 0 || this.pendingSubject) {
      this.pendingSubject = {
        text: this.pendingSubject
          ? `${this.pendingSubject.text}，${reading.subject ?? ''}`
          : (reading.subject ?? ''),
        action: reading.action,
      };
      return;
    }
    const later = this.readings
      .slice(this.readings.indexOf(reading) + 1)
      .some((other) => other.role === 'rule');
    if (later && clause.joint !== 'aside')
      this.pendingSubject = { text: reading.subject ?? '', action: reading.action };
  }

  private takeRules(reading: Reading, clause: Clause): void {
    if (reading.open && !this.pendingTrigger) {
      this.fault('bare-period', reading.open.at);
      return;
    }
    let rules = reading.open ? [reading.open.rule] : reading.rules;
    const heading = clause.heading ? this.headingText(clause, rules[0]?.kind) : null;
    const time = clause.heading && timeInHeading(clause.heading, this.context.textOf);
    if (time) this.fault('unread', time);
    rules = withSharedTrigger(
      withSharedThing(rules, clause, this.members.at(-1)),
      clause,
      this.members.at(-1),
    );
    if (this.pendingTrigger) rules = this.withTrigger(rules, reading);
    if (heading) rules = rules.map((rule) => withSubject(rule, heading));
    if (this.pendingSubject) {
      const { text, action } = this.pendingSubject;
      rules = rules.map((rule, i) => (i === 0 ? withAction(withSubject(rule, text), action) : rule));
      this.pendingSubject = null;
    }
    if (this.pendingCondition !== null) {
      const condition = this.pendingCondition;
      if (!rules.every(isSimple)) this.fault('unread', reading);
      if (condition.endsWith('的') && rules.some(isBareInterval)) this.fault('ambiguous', reading);
      rules = rules.map((rule) => ({ ...rule, condition }) as BareRule);
      this.pendingCondition = null;
    }
    if (rules.length > 0 && !clause.tags.every((tag) => canCarry(rules[0] as BareRule, tag))) {
      this.fault('unread', clause);
      return;
    }
    if (rules[0] && clashes(rules[0], this.members)) {
      this.fault('ambiguous', reading);
      return;
    }
    for (const rule of rules) this.members.push({ rule, reading, clause });
  }

  private headingText({ heading }: Clause, kind: Rule['kind'] | undefined): string | null {
    return heading && nameOfHeading(heading, kind, this.context.textOf);
  }

  /** 如有变化，立即更新: the happening is the next clause's trigger; before a cadence it stands for itself. */
  private withTrigger(rules: BareRule[], reading: Reading): BareRule[] {
    const pending = this.pendingTrigger as Reading;
    const [first, ...others] = rules;
    const trigger = pending.trigger?.triggers[0];
    if (!first || !trigger) return rules;
    const taken = triggeredRule(first, trigger, pending, reading, this.members.at(-1));
    if (taken === null) {
      this.flushTrigger();
      return rules;
    }
    this.pendingTrigger = null;
    return [taken, ...others];
  }

  /** 自事故发生之日起30日内，人数发生变化的: the time may bound the case, or be owed for itself. */
  private isBounded(reading: Reading, clause: Clause): boolean {
    const last = this.members.at(-1);
    return (
      clause.joint === 'comma' &&
      /的$/.test(reading.text) &&
      last?.rule.kind === 'deadline' &&
      last.rule.trigger !== null &&
      'duration' in last.rule.within &&
      last.rule.action === undefined &&
      last.reading.action === null &&
      this.readings[this.readings.indexOf(reading) - 1] === last.reading &&
      /^自/.test(last.reading.text)
    );
  }

  private flushTrigger(): void {
    const pending = this.pendingTrigger;
    if (!pending?.trigger) return;
    this.pendingTrigger = null;
    const trigger = pending.trigger.triggers[0] as Trigger;
    const clause = this.clauses[this.readings.indexOf(pending)] as Clause;
    const subject = clause.heading ? this.headingText(clause, 'deadline') : pending.subject;
    const rule: BareRule = {
      kind: 'deadline',
      trigger,
      within: { unspecified: true },
      ...(subject ? { subject } : {}),
    };
    this.members.push({ rule, reading: pending, clause });
  }

  /** 每周更新一次，不含节假日: a condition with nothing behind it limits what stands before it. */
  private flushCondition(): void {
    const condition = this.pendingCondition;
    const last = this.members.at(-1);
    if (condition === null) return;
    if (!last || !isSimple(last.rule) || 'condition' in last.rule)
      this.fault('unread', last?.reading ?? (this.readings[0] as Reading));
    else last.rule = { ...last.rule, condition } as BareRule;
  }

  private fault(code: Fault['code'], at: Stretch): void {
    this.faults.push({ code, start: at.start, end: at.end });
  }
}
