import type { Action, CadenceRule, DueRule, Duration, Rule, Trigger, Within } from '@shixian/model';
import { type Clause, hasClass, isAnchor, isTime } from './clauses-from-elements.js';
import type { Fault, FaultCode } from './faults.js';
import type { Stretch } from './items.js';
import type { WordClass } from './lexicon.js';
import { unquoted } from './tags.js';
import type { Element, Time } from './times-from-items.js';
import { eventOf, type TriggerReading, triggerFromElements } from './trigger-from-elements.js';

type Bare<R> = R extends Rule ? Omit<R, 'span'> : never;
export type BareRule = Bare<Rule>;

/** What one clause says by itself; the clauses around it complete it. */
export interface Reading extends Stretch {
  rules: BareRule[];
  /** Words before the time that are no trigger. */
  subject: string | null;
  action: Action | null;
  /** A happening with no time said. */
  trigger: TriggerReading | null;
  /** The clause only names something the next one is about. */
  role: 'rule' | 'text' | 'trigger' | 'condition' | 'savings' | 'roll' | 'consequence' | 'count' | 'over';
  text: string;
  manner: string[];
  faults: Fault[];
  /** A length without a trigger whose action a later clause may say. */
  open: Duration | null;
  warnings: Stretch[];
  roll?: 'next-workday' | 'previous-workday';
  count?: Extract<Time, { kind: 'count' }>;
  after?: Duration;
  condition?: string;
}

export interface ClauseContext {
  textOf: (stretch: Stretch) => string;
  barePeriod: boolean;
  /** Action of the clause that follows under the same 或. */
  laterAction: Action | null;
  nextIsConsequence: boolean;
  isLast: boolean;
  nextHasNegative: boolean;
}

const DUTY_VERB: ReadonlySet<Action> = new Set(['reply', 'handle', 'submit', 'accept', 'publish', 'review']);

export function readClause(clause: Clause, context: ClauseContext): Reading {
  return new ClauseReader(clause, context).read();
}

class ClauseReader {
  private readonly elements: readonly Element[];
  private readonly consumed = new Set<Element>();
  private readonly reading: Reading;
  private readonly times: Time[];

  constructor(
    private readonly clause: Clause,
    private readonly context: ClauseContext,
  ) {
    this.elements = clause.elements;
    this.times = this.elements.filter(isTime);
    const { start, end } = clause;
    this.reading = {
      rules: [],
      subject: null,
      action: null,
      trigger: null,
      role: 'text',
      text: context.textOf(clause),
      manner: [],
      faults: [],
      open: null,
      warnings: [],
      start,
      end,
    };
  }

  read(): Reading {
    this.readWhole() || this.readTimes();
    if (this.reading.faults.length === 0) this.checkConsumed();
    return this.reading;
  }

  /** Clauses that are recognised by one word, whatever else they hold. */
  private readWhole(): boolean {
    const { reading } = this;
    const first = this.elements[0];
    const stray = this.times.find((time) => time.kind === 'fault');
    if (stray) return this.fail('number', stray);
    if (this.find('savings')) return this.only('savings');
    const roll = this.elements.find((element) => element.kind === 'word' && element.parts.roll);
    if (roll?.kind === 'word' && roll.parts.roll) {
      reading.roll = roll.parts.roll;
      if (this.times.length > 0) return false;
      if (this.find('rest') || /^放假/.test(roll.text)) return this.only('roll');
      return this.fail('extension', roll);
    }
    const extension = this.find('extension');
    if (extension) return this.fail('extension', extension);
    const finding = this.find('finding');
    if (finding && this.times.length > 0) return this.fail('finding', finding);
    const counter = this.find('counting');
    if (counter && this.times.length > 0)
      return this.fail(this.hasNegative() ? 'finding' : 'counter', counter);
    const permission = this.find('permission');
    if (
      permission &&
      (this.elements.some(isAnchor) || /[随定时]/.test((permission as { text: string }).text))
    )
      return this.fail('permission', permission);
    const term = this.find('term');
    if (term && this.times.some((time) => time.kind === 'length')) return this.fail('term', term);
    const unclear = this.find('unclear');
    if (unclear) return this.fail('no-construct', unclear);
    const last = this.elements.at(-1);
    const over = this.times.find((time) => time.kind === 'length');
    if (
      last?.kind === 'text' &&
      last.text === '的' &&
      over?.kind === 'length' &&
      over.bound === 'over' &&
      this.context.nextIsConsequence
    ) {
      reading.after = over.duration;
      return this.only('over');
    }
    if (last?.kind === 'text' && last.text === '的' && !this.context.isLast && this.isOpaque())
      return this.only('condition');
    if (this.find('except') && this.times.length === 0) return this.only('condition');
    const consequence = this.find('consequence');
    if (consequence && this.times.length === 0 && this.clause.joint !== 'start')
      return this.only('consequence');
    if (this.elements.length === 1 && hasClass(first, 'ditto')) return this.rule({ kind: 'ditto' });
    const external = this.find('external');
    if (external && !this.elements.some(isAnchor) && (external as { text: string }).text !== '链接')
      return this.rule({ kind: 'exempt', reason: 'external' });
    const delegated = this.find('delegated');
    if (
      delegated &&
      !this.elements.some(isAnchor) &&
      ((delegated as { text: string }).text !== '统一' || this.hasText('由'))
    ) {
      return this.rule(
        { kind: 'exempt', reason: 'delegated' },
        this.elements.slice(0, this.delegatedStart(delegated)),
      );
    }
    return false;
  }

  private delegatedStart(delegated: Element): number {
    const by = this.elements.findIndex((element) => element.kind === 'word' && element.text === '由');
    return by >= 0 ? by : this.elements.indexOf(delegated);
  }

  private isOpaque(): boolean {
    const lengths = this.times.filter((time) => time.kind === 'length');
    if (this.elements.some((element) => isAnchor(element) && !isTime(element))) return false;
    if (lengths.length > 0 && this.find('or')) return false;
    return (
      this.times.length === lengths.length &&
      lengths.every((time) => time.bound !== null && time.bound !== 'latest' && time.side === null)
    );
  }

  private readTimes(): boolean {
    const anchorAt = this.anchorIndex();
    if (anchorAt < 0) return this.readTimeless();
    const pre = this.elements.slice(0, anchorAt);
    const post = this.elements.slice(anchorAt + 1);
    return this.readAnchor(pre, this.elements[anchorAt] as Element, post, anchorAt);
  }

  /** The first time that is not inside a trigger: 每月数据发布后5个工作日内 begins at 5. */
  private anchorIndex(): number {
    let at = this.elements.findIndex(isAnchor);
    for (let i = this.elements.length - 1; i > at && at >= 0; i--) {
      if (!hasClass(this.elements[i], 'boundary')) continue;
      const next = this.elements.findIndex((element, index) => index > i && isAnchor(element));
      const between = next < 0 ? [] : this.elements.slice(i + 1, next);
      if (next > 0 && between.every((element) => this.isFiller(element))) {
        const inside = this.elements[at] as Element;
        if (inside.kind === 'period' || inside.kind === 'date') {
          this.consumed.add(inside);
          at = next;
        }
        break;
      }
    }
    return at;
  }

  private readAnchor(pre: Element[], anchor: Element, post: Element[], at: number): boolean {
    const action = this.actionIn(post) ?? this.context.laterAction ?? this.lastActionIn(pre);
    this.reading.action = action;
    const lengthAt = this.elements.findIndex((element, index) => index >= at && element.kind === 'length');
    const concurrentAt = this.elements.findIndex((element) => this.isConcurrent(element));
    const open = this.times.filter((time) => !this.consumed.has(time));
    const main =
      (open.length === 2 && open[0]?.kind === 'count'
        ? open.find((time) => time.kind === 'period')
        : undefined) ?? open[0];
    if (concurrentAt >= 0)
      return this.readConcurrent(
        concurrentAt,
        lengthAt >= 0 && lengthAt !== concurrentAt ? lengthAt : -1,
        main,
        action,
      );
    if (!main) return this.readSoft(pre, anchor, post, action);
    const mainAt = this.elements.indexOf(main);
    const before = this.elements.slice(0, mainAt);
    const after = this.elements.slice(mainAt + 1);
    this.dropSoftBeside(before, after);
    switch (main.kind) {
      case 'date':
        return this.readDate(main, before, action);
      case 'period':
        return this.readPeriod(main, before, after, action);
      case 'length':
        return this.readLength(main, before, after, action);
      case 'count':
        return this.readCount(main, before, action);
      default:
        return this.fail('number', main);
    }
  }

  /** 及时, 适时 and 定期 beside a number add nothing; 立即 beside a number says something else. */
  private dropSoftBeside(before: readonly Element[], after: readonly Element[]): void {
    for (const element of [...before, ...after]) {
      if (
        element.kind === 'word' &&
        (element.parts.promptness === 'prompt' || element.parts.promptness === 'as-appropriate')
      )
        this.consumed.add(element);
    }
  }

  private readDate(date: Extract<Time, { kind: 'date' }>, before: Element[], action: Action | null): boolean {
    if (date.fault || date.range) return this.fail('number', date);
    if (date.side === 'after') return this.fail('not-before', date);
    const count = this.times.find((time) => time.kind === 'count');
    if (
      count?.kind === 'count' &&
      count.min === 1 &&
      count.max === null &&
      count.measure === '次' &&
      (count.bound === null || count.bound === 'least')
    )
      this.consume(count);
    this.consume(date);
    this.consumeBounds('latest');
    const rule: Omit<DueRule, 'span'> = { kind: 'due', at: date.at, repeat: date.repeat };
    if (date.side === 'about') rule.approximate = true;
    if (this.reading.roll) rule.roll = this.reading.roll;
    this.consumeCovers(rule);
    const trigger = triggerFromElements(before, this.context.textOf);
    if (trigger && hasClass(before.at(-1), 'boundary')) return this.fail('ambiguous', trigger.stretch);
    return this.rule(rule, before, action);
  }

  private readPeriod(
    period: Extract<Time, { kind: 'period' }>,
    before: Element[],
    after: Element[],
    action: Action | null,
  ): boolean {
    this.consume(period);
    const counts = this.times.filter((time) => time.kind === 'count');
    if (counts.length > 1) return this.fail('several-times', counts[1] as Time);
    const window: CadenceRule['window'] = period.numbered
      ? 'policy'
      : period.inside
        ? 'calendar'
        : 'calendar';
    const rule: Omit<CadenceRule, 'span'> = { kind: 'cadence', min: 1, per: period.per, window, unit: '次' };
    const count = counts[0];
    if (count) {
      const failed = this.applyCount(rule, count);
      if (failed) return this.fail(failed, count);
    } else this.consumeBounds('least');
    if (
      this.elements.some((element) => element.kind === 'word' && element.parts.average) ||
      this.context.textOf(period).endsWith('均')
    )
      rule.average = true;
    if (this.hasNegativeAction()) return this.fail('finding', this.clause);
    this.consumeCovers(rule);
    const trigger = triggerFromElements(before, this.context.textOf);
    if (trigger && hasClass(before.at(-1), 'boundary')) {
      this.reading.trigger = trigger;
      this.rule(
        { kind: 'deadline', trigger: trigger.triggers[0] ?? null, within: { unspecified: true } },
        trigger.before,
        action,
      );
      this.reading.rules.push(this.decorated(rule, [], action));
      return true;
    }
    const rest = after.findIndex(
      (element) => hasClass(element, 'boundary') && element.kind === 'word' && element.text !== '起',
    );
    const isNamed =
      rest >= 0 &&
      ['month', 'quarter', 'half-year', 'year'].includes(period.per.unit) &&
      this.actionIn(after.slice(0, rest)) === null;
    if (isNamed && !this.times.some((time) => time !== period && this.elements.indexOf(time) > 0))
      return this.readOccasionAfterPeriod(period, after, rest, action);
    return this.rule(rule, before, action);
  }

  /** 每年招考时段更新: 每年 stays in the words of the occasion. */
  private readOccasionAfterPeriod(
    period: Time,
    after: Element[],
    boundary: number,
    action: Action | null,
  ): boolean {
    const stretch = { start: period.start, end: (after[boundary] as Element).end };
    const within: Within = this.softWithin(after.slice(boundary + 1)) ?? { unspecified: true };
    return this.rule(
      {
        kind: 'deadline',
        trigger: { event: eventOf(after.slice(0, boundary + 1)), text: this.context.textOf(stretch) },
        within,
      },
      [],
      action,
    );
  }

  private applyCount(
    rule: Omit<CadenceRule, 'span'>,
    count: Extract<Time, { kind: 'count' }>,
  ): FaultCode | null {
    if (count.decimal || (count.measure === '%' && !count.isQuoted) || count.min < 1 || Math.max(count.min, count.max ?? 0) > 99_999)
      return 'number';
    const split = this.bounds();
    const bound = count.bound ?? (split.length === 1 ? (split[0] ?? null) : null);
    if (bound !== null && bound !== 'least') return 'no-construct';
    this.consumeBounds('least');
    rule.min = count.min;
    if (count.max !== null) rule.max = count.max;
    if (count.average || this.elements.some((element) => element.kind === 'word' && element.parts.average))
      rule.average = true;
    rule.unit = count.measure;
    this.consume(count);
    return null;
  }

  private readLength(
    length: Extract<Time, { kind: 'length' }>,
    before: Element[],
    after: Element[],
    action: Action | null,
  ): boolean {
    const { duration, bound, side } = length;
    const others = this.times.filter((time) => time !== length && !this.consumed.has(time));
    const count = others.find((time) => time.kind === 'count');
    this.consume(length);
    const trigger = this.triggerBefore(before);
    if (trigger === 'unclear') return this.fail('ambiguous', length);
    if (side === 'after') return this.fail('not-before', length);
    if (bound === 'over' || bound === 'under') return this.readBreach(length, before, after, action);
    if (count && others.length === 1) {
      const rule: Omit<CadenceRule, 'span'> = {
        kind: 'cadence',
        min: 1,
        per: duration,
        window: side === 'within' ? 'rolling' : duration.amount > 1 ? 'policy' : 'calendar',
        unit: '次',
      };
      const failed = this.applyCount(rule, count);
      if (failed) return this.fail(failed, count);
      if (trigger || (side !== 'within' && side !== null)) return this.fail('several-times', count);
      return this.rule(rule, before, action);
    }
    if (others.length > 0) return this.fail('several-times', others[0] as Time);
    if (!trigger && /^监测(?:时间点)?$/.test(this.firstText(before)))
      return this.readMonitored(length, before, after);
    if (this.hasNegativeAction()) return this.fail('finding', length);
    if (bound === null && this.endsBefore(before))
      return side === null ? this.readAhead(length, before, null, action) : this.fail('ambiguous', length);
    if (bound === 'ahead' || side === 'before') return this.readAhead(length, before, trigger, action);
    if (bound === 'least' || side === 'more') return this.readPosting(length, before, after);
    if (side === 'about' || side === 'less') return this.fail('no-construct', length);
    const gap = this.find('gap');
    if (gap && bound !== null)
      return this.rule(
        { kind: 'cadence', min: 1, per: duration, window: 'rolling', unit: '次' },
        before.slice(0, before.indexOf(gap)),
        action,
      );
    this.consumeBounds('latest');
    const isPosting = side === null && bound === null && this.postingBefore(before);
    if (isPosting && !hasClass(before.at(-1), 'boundary')) return this.readPosting(length, before, after);
    if (trigger) {
      const verb = this.actionIn(after) ?? this.context.laterAction ?? this.lastActionIn(trigger.before);
      return this.readTriggered(trigger, { duration }, verb, after);
    }
    if (bound === 'most' && action === null && this.find('retention'))
      return this.rule(
        { kind: 'retention', max: duration },
        before.filter((element) => !(element.kind === 'word' && element.text === '保留期限')),
        null,
      );
    if (bound === 'most' && /^(?:week|month|quarter|half-year|year)$/.test(duration.unit) && action === null)
      return this.fail('ambiguous', length);
    if (side === null && bound === null) return this.readBareLength(length, before, after, action);
    return this.readWithin(duration, before, after, action, length);
  }

  /** 若发生变化应在3日内更新. */
  private openingTrigger(before: readonly Element[]): TriggerReading | null {
    if (!hasClass(before[0], 'if') || this.elements[0] !== before[0]) return null;
    const inside = this.trimmed(before);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last || first === last) return null;
    const stretch = { start: first.start, end: last.end };
    return {
      isMixed: false,
      triggers: [{ event: eventOf(inside), text: this.context.textOf(stretch) }],
      before: [],
      stretch,
    };
  }

  /** The happening before a time; who acts may stand between (结束后由办公室3日内公开). A boundary with anything else behind it is unclear. */
  private triggerBefore(before: readonly Element[]): TriggerReading | 'unclear' | null {
    const found = triggerFromElements(before, this.context.textOf) ?? this.openingTrigger(before);
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
    return triggerFromElements(before.slice(0, at + 1), this.context.textOf) ?? 'unclear';
  }

  private readTriggered(
    trigger: TriggerReading,
    within: Within,
    action: Action | null,
    after: readonly Element[],
  ): boolean {
    void after;
    if (trigger.isMixed) return this.fail('ambiguous', trigger.stretch);
    const [first, second] = trigger.triggers;
    for (const element of this.elements) {
      if (!isTime(element) && element.start >= trigger.stretch.start && element.end <= trigger.stretch.end)
        this.consumed.add(element);
    }
    this.rule({ kind: 'deadline', trigger: first ?? null, within }, trigger.before, action);
    if (second) {
      const other = this.decorated({ kind: 'deadline', trigger: second, within }, trigger.before, action);
      this.reading.rules = [{ kind: 'any', of: [...this.reading.rules, other] as Rule[] }];
      this.reading.warnings.push(trigger.stretch);
    }
    return true;
  }

  /** A length with 内 and no trigger: 更新 asks for one in any such stretch, another verb for one such time. */
  private readWithin(
    duration: Duration,
    before: Element[],
    after: Element[],
    action: Action | null,
    length: Time,
  ): boolean {
    const basis = this.basisTrigger(before);
    if (basis) return this.readTriggered(basis, { duration }, action, after);
    const received = this.receivedNoun(before);
    if (received) return this.rule({ kind: 'deadline', trigger: received, within: { duration } }, [], action);
    if (this.context.textOf(length).startsWith('限'))
      return this.rule({ kind: 'deadline', trigger: null, within: { duration } }, before, action);
    if (action === 'update' || (action === null && this.isUpdateLater(after))) {
      return this.rule(
        { kind: 'cadence', min: 1, per: duration, window: 'rolling', unit: '次' },
        before,
        'update',
      );
    }
    const short = ['minute', 'hour', 'day', 'workday'].includes(duration.unit);
    const verb = after.some((element) => element.kind === 'text' && !/[的，]/.test(element.text));
    if (action === null && !short && !verb) {
      if (this.context.isLast || this.clause.joint === 'or') return this.bareLength(duration, length, before);
      this.reading.open = duration;
      this.reading.role = 'rule';
      this.reading.subject = this.subjectFrom(before);
      return true;
    }
    return this.rule({ kind: 'deadline', trigger: null, within: { duration } }, before, action);
  }

  private readBareLength(
    length: Extract<Time, { kind: 'length' }>,
    before: Element[],
    after: Element[],
    action: Action | null,
  ): boolean {
    const { duration } = length;
    const isWhole =
      (action !== null || after.every((element) => this.isFiller(element))) &&
      !(before.at(-1)?.kind === 'text' && this.context.textOf(before.at(-1) as Element) === '×');
    if (isWhole && ['workday', 'hour', 'minute'].includes(duration.unit)) {
      if (action === 'update') return this.fail('ambiguous', length);
      return this.rule(
        { kind: 'deadline', trigger: this.receivedNoun(before), within: { duration } },
        before,
        action,
      );
    }
    if (action !== null && DUTY_VERB.has(action) && duration.unit === 'day' && !length.bare日) {
      return this.rule(
        { kind: 'deadline', trigger: this.receivedNoun(before), within: { duration } },
        before,
        action,
      );
    }
    if (action === null && after.length === 0) return this.bareLength(duration, length, before);
    return this.fail('ambiguous', length);
  }

  private bareLength(duration: Duration, length: Time, before: Element[]): boolean {
    if (!this.context.barePeriod) return this.fail('bare-period', length);
    return this.rule({ kind: 'cadence', min: 1, per: duration, window: 'rolling', unit: '次' }, before, null);
  }

  /** 考试前10个工作日: counted back from the happening. */
  private endsBefore(before: readonly Element[]): boolean {
    const last = before.at(-1);
    return (
      last?.kind === 'word' && (last.parts.side === 'before' || last.text === '会前' || last.text === '事前')
    );
  }

  private readAhead(
    length: Extract<Time, { kind: 'length' }>,
    before: Element[],
    trigger: TriggerReading | null,
    action: Action | null,
  ): boolean {
    const within: Within = { before: length.duration };
    if (trigger) return this.readTriggered(trigger, within, action, []);
    const inner = before.at(-1);
    if (length.bound !== 'ahead' && inner?.kind === 'word' && inner.parts.side === 'before') {
      const named = triggerFromElements(before.slice(0, -1), this.context.textOf);
      if (named) return this.readTriggered(named, within, action, []);
    }
    if (inner?.kind === 'word' && inner.parts.happening) {
      const stretch = { start: inner.start, end: inner.end };
      return this.rule(
        {
          kind: 'deadline',
          trigger: { event: inner.parts.happening, text: this.context.textOf(stretch) },
          within,
        },
        before.slice(0, -1),
        action,
      );
    }
    if (length.bound === 'ahead')
      return this.rule({ kind: 'deadline', trigger: null, within }, before, action);
    return this.fail('ambiguous', length);
  }

  private readPosting(
    length: Extract<Time, { kind: 'length' }>,
    before: Element[],
    after: Element[],
  ): boolean {
    this.consumeBounds('least');
    const posting = [...before, ...after].find((element) => hasClass(element, 'posting'));
    if (!posting) {
      const inner = before.at(-1);
      if (inner?.kind === 'word' && inner.parts.side === 'before') return this.fail('ambiguous', length);
      return this.fail('ambiguous', length);
    }
    const at = before.findIndex((element) => hasClass(element, 'posting'));
    return this.rule({ kind: 'posting', for: length.duration }, at >= 0 ? before.slice(0, at) : before, null);
  }

  private postingBefore(before: readonly Element[]): boolean {
    for (let i = before.length - 1; i >= 0; i--) {
      const element = before[i] as Element;
      if (hasClass(element, 'posting')) return true;
      if (!(this.isFiller(element) || (element.kind === 'text' && '为于不'.includes(element.text))))
        return false;
    }
    return this.clause.heading?.some((element) => hasClass(element, 'posting')) === true;
  }

  /** What is forbidden, turned into what must hold. 已超过… is a finding and was refused before. */
  private readBreach(
    length: Extract<Time, { kind: 'length' }>,
    before: Element[],
    after: Element[],
    action: Action | null,
  ): boolean {
    if (length.bound !== 'over' || !after.some((element) => hasClass(element, 'negative')))
      return this.fail('ambiguous', length);
    const { duration } = length;
    for (const element of after) if (hasClass(element, 'negative')) this.consumed.add(element);
    const said = action ?? this.actionInNegative(after);
    if (said === 'update' || said === 'publish')
      return this.rule(
        { kind: 'cadence', min: 1, per: duration, window: 'rolling', unit: '次', breach: true },
        before,
        said,
      );
    if (said === null) return this.fail('ambiguous', length);
    const verbAt = after.findIndex(
      (element) => element.kind === 'word' && element.parts.action !== undefined,
    );
    const object = after.slice(verbAt + 1);
    const received = this.receivedNoun(object) ?? this.receivedNoun(before);
    return this.rule(
      { kind: 'deadline', trigger: received, within: { duration }, breach: true },
      before,
      said,
    );
  }

  private actionInNegative(after: readonly Element[]): Action | null {
    return after.some((element) => element.kind === 'word' && element.text.includes('更新'))
      ? 'update'
      : null;
  }

  /** 监测时间点前2周内的…栏目 · 监测2周,首页无信息更新的. */
  private readMonitored(
    length: Extract<Time, { kind: 'length' }>,
    before: Element[],
    after: Element[],
  ): boolean {
    if (length.side !== 'within' && !this.context.nextHasNegative && !this.hasNegative())
      return this.fail('ambiguous', length);
    const rule: Omit<CadenceRule, 'span'> = {
      kind: 'cadence',
      min: 1,
      per: length.duration,
      window: 'rolling',
      unit: '次',
    };
    if (this.context.nextHasNegative || this.hasNegative()) rule.breach = true;
    for (const element of before)
      if (element.kind === 'word' && element.parts.side) this.consumed.add(element);
    const subject = this.subjectFrom(after);
    this.rule(rule, [], null);
    if (subject) this.reading.subject = subject;
    return true;
  }

  private readCount(
    count: Extract<Time, { kind: 'count' }>,
    before: Element[],
    action: Action | null,
  ): boolean {
    const isMeasured = count.isQuoted || count.measure === '%' || /[个项件家户人名处部]/.test(count.measure);
    const metric = this.subjectFrom(before);
    if (isMeasured && count.bound !== null && metric) {
      const op = ({ least: '>=', most: '<=', over: '>', under: '<' } as const)[count.bound as 'least'];
      if (!op || this.times.length > 1) return this.fail('several-times', count);
      this.consume(count);
      this.reading.rules.push(
        this.decorated({ kind: 'threshold', metric, op, value: count.min, unit: count.measure }, [], null),
      );
      this.reading.role = 'rule';
      return true;
    }
    if (this.times.length > 1 || count.decimal) return this.fail('several-times', count);
    this.consume(count);
    this.reading.role = 'count';
    this.reading.subject = metric;
    this.reading.count = count;
    this.reading.action = action;
    return true;
  }

  private readConcurrent(
    at: number,
    lengthAt: number,
    main: Time | undefined,
    action: Action | null,
  ): boolean {
    const word = this.elements[at] as Element;
    this.consumed.add(word);
    const before = this.elements.slice(0, at);
    const after = this.elements.slice(at + 1);
    let with_ = -1;
    before.forEach((element, index) => {
      if (hasClass(element, 'with')) with_ = index;
    });
    const thing = with_ >= 0 ? before.slice(with_ + 1) : after;
    const named =
      with_ >= 0
        ? this.spanText(thing.filter((element) => !(element.kind === 'word' && element.text === '进行')))
        : this.subjectFrom(after.filter((element) => element.kind !== 'separator'));
    const concurrent: BareRule = {
      kind: 'deadline',
      trigger: null,
      within: { concurrent: named ?? this.reading.text },
    };
    const said = this.actionIn(after) ?? action;
    if (main && main.kind !== 'length' && main.kind !== 'period') return this.fail('several-times', main);
    if (!main) return this.rule(concurrent, with_ >= 0 ? before.slice(0, with_) : before, said);
    const side = this.elements.slice(0, with_ >= 0 ? with_ : at);
    const timeAt = side.indexOf(main);
    if (timeAt < 0 || (lengthAt >= 0 && main.kind !== 'length')) return this.fail('several-times', main);
    this.consume(main);
    if (main.kind === 'period') {
      this.rule(
        { kind: 'cadence', min: 1, per: main.per, window: main.numbered ? 'policy' : 'calendar', unit: '次' },
        side.slice(0, timeAt),
        said,
      );
    } else {
      const trigger = triggerFromElements(side.slice(0, timeAt), this.context.textOf);
      if (!trigger || main.side !== 'within') return this.fail('several-times', main);
      this.readTriggered(trigger, { duration: main.duration }, said, []);
    }
    this.reading.rules.push(this.decorated(concurrent, [], said));
    return true;
  }

  private isConcurrent(element: Element): boolean {
    return (
      element.kind === 'word' &&
      hasClass(element, 'concurrent') &&
      (['同步', '一并', '一同'].includes(element.text) ||
        this.elements.some(
          (other, index) => hasClass(other, 'with') && index < this.elements.indexOf(element),
        ))
    );
  }

  /** No number: a promptness word or a named period. */
  private readSoft(pre: Element[], anchor: Element, post: Element[], action: Action | null): boolean {
    if (anchor.kind !== 'word') return this.fail('number', anchor);
    const soft = this.elements.filter(
      (element) =>
        element.kind === 'word' &&
        (element.parts.untimed !== undefined ||
          element.parts.promptness !== undefined ||
          element.parts.period !== undefined),
    );
    const kinds = new Set(
      soft.map((element) =>
        element.kind === 'word'
          ? (element.parts.untimed ?? element.parts.period ?? element.parts.promptness)
          : '',
      ),
    );
    const period = soft.find((element) => element.kind === 'word' && element.parts.period);
    if (kinds.size > 1 && !(period && kinds.size === 2 && kinds.has('prompt')))
      return this.readSeveralSoft(soft);
    for (const element of soft) this.consumed.add(element);
    const chosen = period?.kind === 'word' ? period : anchor;
    const within: Within = chosen.parts.untimed
      ? { unspecified: true }
      : chosen.parts.period
        ? { period: chosen.parts.period }
        : { promptness: chosen.parts.promptness ?? 'prompt' };
    if (this.hasNegativeAction()) return this.fail('finding', this.clause);
    if (pre.length === 0 && this.find('standing') && chosen.parts.promptness) this.consumeClass('standing');
    const opening = this.elements.findIndex((element) => hasClass(element, 'if'));
    if (opening === 0 && pre.length > 1) {
      const inside = this.trimmed(pre);
      const last = inside.at(-1) as Element;
      const stretch = { start: (inside[0] as Element).start, end: last.end };
      return this.readTriggered(
        {
          isMixed: false,
          triggers: [{ event: eventOf(inside), text: this.context.textOf(stretch) }],
          before: [],
          stretch,
        },
        within,
        action,
        post,
      );
    }
    const basis = this.basisIn(pre);
    if (basis) return this.readBasis(basis, within, action);
    if (action === null && pre.some((element) => element.kind === 'word' && element.text === '保持'))
      return this.rule({ kind: 'standing' }, pre, null);
    const trigger = this.triggerBefore(pre);
    if (trigger === 'unclear') return this.fail('ambiguous', anchor);
    if (trigger && (hasClass(this.trimmedTail(pre).at(-1), 'boundary') || this.isAdjacentHappening(pre)))
      return this.readTriggered(trigger, within, action, post);
    if (hasClass(pre.at(-1), 'manner') || hasClass(post[0], 'manner'))
      this.reading.manner = this.elements
        .filter((element) => hasClass(element, 'manner'))
        .map((element) => this.context.textOf(element));
    const boundaryAfter = post.findIndex((element) => hasClass(element, 'boundary'));
    if (boundaryAfter >= 0 && 'period' in within) return this.fail('ambiguous', anchor);
    const object = action !== null ? this.receivedNoun(post) : null;
    if (object && (action === 'reply' || action === 'accept' || action === 'handle'))
      return this.rule({ kind: 'deadline', trigger: object, within }, pre, action);
    const received = this.receivedNoun(pre);
    return this.rule({ kind: 'deadline', trigger: received, within }, received ? [] : pre, action);
  }

  private isAdjacentHappening(pre: readonly Element[]): boolean {
    const last = pre.filter((element) => !(element.kind === 'text' && element.text === '的')).at(-1);
    return (
      last?.kind === 'word' &&
      last.parts.happening !== undefined &&
      last.parts.happening !== 'activity-held' &&
      last.parts.action === undefined
    );
  }

  /** 及时公开 随时公开 run together: a rule for each where each has its verb, else unclear. */
  private readSeveralSoft(soft: readonly Element[]): boolean {
    const parts = soft.map((element, i) =>
      this.elements.slice(
        this.elements.indexOf(element),
        i + 1 < soft.length ? this.elements.indexOf(soft[i + 1] as Element) : undefined,
      ),
    );
    if (
      !parts.every((part) => this.actionIn(part.slice(1)) !== null && part.length === 2) ||
      this.elements[0] !== soft[0]
    )
      return this.fail('several-times', soft[1] as Element);
    for (const part of parts) {
      const word = part[0] as Extract<Element, { kind: 'word' }>;
      this.consumed.add(word);
      const within: Within = word.parts.period
        ? { period: word.parts.period }
        : { promptness: word.parts.promptness ?? 'prompt' };
      this.reading.rules.push(
        this.decorated({ kind: 'deadline', trigger: null, within }, [], this.actionIn(part)),
      );
    }
    this.reading.role = 'rule';
    return true;
  }

  private readTimeless(): boolean {
    const action = this.actionIn(this.elements);
    this.reading.action = action;
    const basis = this.basisIn(this.elements);
    const reference = this.find('reference');
    if (reference && !basis)
      return this.rule(
        { kind: 'reference', basis: this.context.textOf(reference) },
        this.elements.slice(0, this.elements.indexOf(reference)),
        action,
      );
    if (basis) return this.readBasis(basis, null, this.actionAfter(basis.end));
    const longTerm = this.find('long-term');
    if (longTerm) {
      const next = this.elements[this.elements.indexOf(longTerm) + 1];
      this.consumed.add(longTerm);
      if (next === undefined || hasClass(next, 'posting') || hasClass(next, 'retention'))
        return this.rule(
          { kind: 'posting', for: 'long-term' },
          this.elements.slice(0, this.elements.indexOf(longTerm)),
          null,
        );
    }
    const standing = this.elements.find((element, index) => this.isStanding(element, index));
    if (standing) {
      this.consumed.add(standing);
      return this.rule(
        { kind: 'standing' },
        this.elements.slice(0, this.elements.indexOf(standing)),
        this.actionAfter(standing.start),
      );
    }
    const manner = this.elements.find(
      (element) => hasClass(element, 'manner') && element.kind === 'word' && element.text.startsWith('按'),
    );
    if (manner && action !== null && !this.elements.some((element) => hasClass(element, 'boundary'))) {
      const text = this.context.textOf(manner).replace(/^(?:按照|按)/, '');
      return this.rule(
        { kind: 'reference', basis: text },
        this.elements.slice(0, this.elements.indexOf(manner)),
        action,
      );
    }
    return this.readHappening(action);
  }

  /** 变化后更新 · 进行采购时 · 如有变化 · 一事一公开. */
  private readHappening(action: Action | null): boolean {
    const { elements, reading } = this;
    let boundaryAt = -1;
    elements.forEach((element, index) => {
      if (hasClass(element, 'boundary') && !(element.kind === 'word' && element.text === '起' && index === 0))
        boundaryAt = index;
    });
    const opening = hasClass(elements[0], 'if');
    if (boundaryAt > 0 || opening) {
      const end = boundaryAt > 0 ? boundaryAt + 1 : this.endOfHappening();
      if (boundaryAt < 0 && end === elements.length && this.actionIn(elements.slice(1)) !== null)
        return this.fail('ambiguous', this.clause);
      const inside = elements.slice(0, end);
      const found = boundaryAt > 0 ? triggerFromElements(inside, this.context.textOf) : null;
      const stretch = found?.stretch ?? {
        start: elements[0]?.start ?? 0,
        end: (inside.at(-1) ?? this.clause).end,
      };
      const trigger: TriggerReading = found ?? {
        isMixed: false,
        triggers: [{ event: eventOf(inside), text: this.context.textOf(stretch) }],
        before: [],
        stretch,
      };
      reading.trigger = trigger;
      const rest = elements.slice(end);
      const done = this.actionIn(rest);
      if (done !== null) return this.readTriggered(trigger, { unspecified: true }, done, rest);
      reading.role = 'trigger';
      reading.subject = this.subjectFrom(trigger.before);
      return true;
    }
    const once = this.onceAThing(elements);
    if (once)
      return this.rule(
        { kind: 'deadline', trigger: once.trigger, within: { unspecified: true } },
        elements.slice(0, once.at),
        action,
      );
    reading.role = 'text';
    reading.subject = this.spanText(this.trimmed(elements));
    reading.action = action;
    return true;
  }

  /** 一事一公开: at every such occasion. */
  private onceAThing(elements: readonly Element[]): { at: number; trigger: Trigger } | null {
    const isOne = (element: Element | undefined) =>
      element !== undefined && element.kind === 'text' && this.context.textOf(element) === '一';
    for (let at = 0; at + 3 < elements.length; at++) {
      const [one, thing, again, verb] = elements.slice(at, at + 4);
      if (
        !isOne(one) ||
        !isOne(again) ||
        thing?.kind !== 'text' ||
        verb?.kind !== 'word' ||
        !verb.parts.action
      )
        continue;
      const text = this.context.textOf({ start: one?.start ?? 0, end: thing.end });
      return { at, trigger: { event: 'occasion', text } };
    }
    return null;
  }

  /** 常态化开展, 动态更新; in 常态化下的… it is part of a name. */
  private isStanding(element: Element, index: number): boolean {
    if (!hasClass(element, 'standing') || element.kind !== 'word') return false;
    if (!/^(?:常态化|常态|持续|动态|始终|不间断|经常化)$/.test(element.text)) return true;
    const next = this.elements[index + 1];
    return (
      next === undefined ||
      (next.kind === 'word' &&
        (next.parts.action !== undefined ||
          hasClass(next, 'verb') ||
          hasClass(next, 'filler') ||
          hasClass(next, 'manner')))
    );
  }

  private endOfHappening(): number {
    for (let i = this.elements.length - 1; i > 0; i--) {
      const element = this.elements[i];
      if (element?.kind === 'word' && element.parts.happening && !element.parts.action) return i + 1;
    }
    return this.elements.length;
  }

  // 根据 … -----------------------------------------------------------------

  private basisIn(elements: readonly Element[]): { start: number; end: number; word: Element } | null {
    const start = elements.findIndex(
      (element, index) => hasClass(element, 'basis') && this.opensBasis(element, elements[index - 1]),
    );
    if (start < 0) return null;
    let end = elements.length;
    for (let i = start + 1; i < elements.length; i++) {
      const element = elements[i] as Element;
      if (
        isAnchor(element) ||
        hasClass(element, 'manner') ||
        (hasClass(element, 'standing') && i > start + 1)
      ) {
        end = i;
        break;
      }
    }
    return { start, end, word: elements[start] as Element };
  }

  /** 执法依据 and 重视 hold the same characters as 依据 and 视. */
  private opensBasis(element: Element, before: Element | undefined): boolean {
    if (element.kind === 'word' && /^(?:根据|按照|依照|遵照|参照|严格按照|对照)$/.test(element.text))
      return true;
    return (
      before === undefined ||
      (before.kind !== 'text' &&
        !hasClass(before, 'neutral') &&
        !(before.kind === 'word' && before.parts.happening !== undefined))
    );
  }

  private basisTrigger(before: readonly Element[]): TriggerReading | null {
    const basis = this.basisIn(before);
    if (!basis) return null;
    const inside = this.basisWords(before.slice(basis.start + 1));
    if (inside.length === 0 || this.isReference(before.slice(basis.start + 1))) return null;
    if (!inside.some((element) => element.kind === 'word' && element.parts.happening)) return null;
    const stretch = { start: (inside[0] as Element).start, end: (inside.at(-1) as Element).end };
    return {
      isMixed: false,
      triggers: [{ event: eventOf(inside), text: this.context.textOf(stretch) }],
      before: before.slice(0, basis.start),
      stretch,
    };
  }

  /** Without 情况, 时 and the verb that follows. */
  private basisWords(elements: readonly Element[]): Element[] {
    const words = [...elements];
    while (words.length > 1) {
      const last = words.at(-1) as Element;
      const drops =
        last.kind === 'word' &&
        (last.text === '情况' ||
          last.text === '进行' ||
          last.text === '予以' ||
          last.text === '要' ||
          last.text === '应' ||
          last.parts.modality !== undefined ||
          hasClass(last, 'filler'));
      if (!drops) break;
      words.pop();
    }
    return words;
  }

  private isReference(elements: readonly Element[]): boolean {
    const text = elements.map((element) => this.context.textOf(element)).join('');
    return /要求|规定|计划|规划|办法|条例|制度|通知|方案|标准|程序|期限|时限|节点|》|法律|法规|清单|目录|细则|安排|流程|部署|指引|规范|意见|文件|指示|考核|协议|合同|约定|公约|公告$|法定/.test(
      text,
    );
  }

  private readBasis(
    basis: { start: number; end: number; word: Element },
    within: Within | null,
    action: Action | null,
  ): boolean {
    const before = this.elements.slice(0, basis.start);
    const region = this.elements.slice(basis.start + 1, basis.end);
    const inside = within === null ? this.beforeVerb(region) : region;
    const words = this.basisWords(inside);
    if (words.length === 0) return this.fail('no-time', this.clause);
    if (words.length === 1 && words[0]?.kind === 'verbatim' && within === null) {
      return this.rule(
        { kind: 'reference', basis: unquoted(words[0].text) },
        before,
        this.actionIn(region.slice(inside.length)),
      );
    }
    const text = this.spanText(words) ?? '';
    const verb =
      within === null
        ? (this.actionIn(region.slice(inside.length)) ??
          this.actionIn(this.elements.slice(basis.end)) ??
          action)
        : action;
    if (
      /^(?:工作|实际|需要|情况)*(?:实际|需要)(?:情况|需要)?$/.test(text) ||
      text === '实际情况' ||
      text === '情况'
    ) {
      return this.rule(
        {
          kind: 'deadline',
          trigger: null,
          within: within && !('unspecified' in within) ? within : { promptness: 'as-appropriate' },
        },
        before,
        verb,
      );
    }
    const happening = words.some(
      (element) => element.kind === 'word' && element.parts.happening !== undefined,
    );
    const trigger = { event: eventOf(words), text };
    if (within === null && verb === null && !this.context.isLast && !this.isReference(inside)) {
      this.reading.trigger = {
        isMixed: false,
        triggers: [{ event: trigger.event, text: this.stageText(inside, text) }],
        before,
        stretch: { start: basis.word.start, end: this.clause.end },
      };
      this.reading.role = 'trigger';
      return true;
    }
    if (trigger.event === 'stage-reached' || /进展|进度/.test(text)) {
      const stage = this.find('standing')
        ? { promptness: 'as-appropriate' as const }
        : (within ?? { promptness: 'as-appropriate' as const });
      this.consumeClass('standing');
      return this.rule(
        {
          kind: 'deadline',
          trigger: { event: 'stage-reached', text: this.stageText(inside, text) },
          within: stage,
        },
        before,
        verb,
      );
    }
    if (this.isReference(inside)) {
      this.consumeClass('standing');
      const manner = /^(?:程序|要求|规定|有关规定|相关规定)$/.test(text);
      if (within !== null && manner)
        return this.rule({ kind: 'deadline', trigger: null, within }, before, verb);
      this.rule({ kind: 'reference', basis: text }, before, verb);
      if (within !== null)
        this.reading.rules.push(this.decorated({ kind: 'deadline', trigger: null, within }, [], verb));
      return true;
    }
    if (!happening && within === null) return this.fail('no-time', basis.word);
    if (!happening && /实际/.test(text) === false && !/工作$/.test(text)) {
      this.rule({ kind: 'reference', basis: text }, before, verb);
      if (within !== null)
        this.reading.rules.push(this.decorated({ kind: 'deadline', trigger: null, within }, [], verb));
      return true;
    }
    return this.rule({ kind: 'deadline', trigger, within: within ?? { unspecified: true } }, before, verb);
  }

  private stageText(inside: readonly Element[], text: string): string {
    const last = inside.at(-1);
    return last?.kind === 'word' && last.text === '情况' ? `${text}情况` : text;
  }

  /** The words of a basis end where its verb begins: 进行公开, 更新, 执行. */
  private beforeVerb(elements: readonly Element[]): Element[] {
    for (let i = elements.length - 1; i > 0; i--) {
      const element = elements[i] as Element;
      if (element.kind !== 'word') continue;
      const verb = element.parts.action !== undefined || /^(?:执行|实行|落实|完成)$/.test(element.text);
      if (!verb) continue;
      const rest = elements.slice(i + 1);
      if (rest.some((other) => other.kind !== 'text' && !(other.kind === 'word'))) continue;
      let end = i;
      while (
        end > 1 &&
        hasClass(elements[end - 1], 'filler') &&
        /^(?:进行|予以|应|要|须|需|对外|主动|需要)$/.test((elements[end - 1] as { text: string }).text)
      )
        end--;
      return elements.slice(0, end);
    }
    return [...elements];
  }

  // Words -------------------------------------------------------------------

  private actionIn(elements: readonly Element[]): Action | null {
    for (const element of elements)
      if (element.kind === 'word' && element.parts.action && !hasClass(element, 'neutral'))
        return element.parts.action;
    return null;
  }

  private lastActionIn(elements: readonly Element[]): Action | null {
    for (const element of [...elements].reverse())
      if (element.kind === 'word' && element.parts.action && !hasClass(element, 'neutral'))
        return element.parts.action;
    return null;
  }

  private actionAfter(offset: number): Action | null {
    return (
      this.actionIn(
        this.elements.filter(
          (element, index) => (offset < this.elements.length && index >= offset) || element.start >= offset,
        ),
      ) ?? this.actionIn(this.elements)
    );
  }

  private isUpdateLater(after: readonly Element[]): boolean {
    return after.some((element) => element.kind === 'word' && element.text.includes('更新'));
  }

  private receivedNoun(elements: readonly Element[]): { event: 'received'; text: string } | null {
    const nouns = elements.filter(
      (element) => element.kind === 'word' && element.parts.happening === 'received',
    );
    const noun = nouns.at(-1);
    if (!noun) return null;
    const words = this.trimmed(elements).filter(
      (element) => !(element.kind === 'text' && '为对'.includes(element.text)),
    );
    return { event: 'received', text: this.spanText(words) ?? this.context.textOf(noun) };
  }

  private softWithin(elements: readonly Element[]): Within | null {
    const word = elements.find(
      (element) => element.kind === 'word' && (element.parts.promptness || element.parts.period),
    );
    if (word?.kind !== 'word') return null;
    this.consumed.add(word);
    return word.parts.period
      ? { period: word.parts.period }
      : { promptness: word.parts.promptness ?? 'prompt' };
  }

  private find(name: WordClass): Element | undefined {
    return this.elements.find((element) => hasClass(element, name));
  }

  private firstText(elements: readonly Element[]): string {
    const first = elements.find((element) => !hasClass(element, 'preposition'));
    return first?.kind === 'word' ? first.text : '';
  }

  private hasText(text: string): boolean {
    return this.elements.some((element) => element.kind === 'word' && element.text === text);
  }

  private hasNegative(): boolean {
    return this.elements.some((element) => hasClass(element, 'negative'));
  }

  /** 不更新, 未公开: a negative right before a verb of duty. */
  private hasNegativeAction(): boolean {
    return this.elements.some((element, index) => {
      if (!hasClass(element, 'negative') || this.consumed.has(element)) return false;
      if (element.kind === 'word' && element.text.length > 1 && element.text.includes('更新')) return true;
      const next = this.elements[index + 1];
      return next?.kind === 'word' && next.parts.action !== undefined;
    });
  }

  private bounds(): string[] {
    return this.elements.flatMap((element) =>
      element.kind === 'word' && element.parts.bound && !this.consumed.has(element) && element.text.length > 1
        ? [element.parts.bound]
        : [],
    );
  }

  private consumeBounds(bound: string): void {
    for (const element of this.elements)
      if (element.kind === 'word' && element.parts.bound === bound) this.consumed.add(element);
  }

  private consumeClass(name: WordClass): void {
    for (const element of this.elements) if (hasClass(element, name)) this.consumed.add(element);
  }

  /** 上月数据: what the content is about. */
  private consumeCovers(rule: Omit<DueRule, 'span'> | Omit<CadenceRule, 'span'>): void {
    this.elements.forEach((element, index) => {
      if (element.kind !== 'word' || !element.parts.covers) return;
      rule.covers = 'previous-period';
      const next = this.elements[index + 1];
      if (next?.kind === 'date') this.consumed.add(next);
    });
  }

  private consume(time: Time): void {
    this.consumed.add(time);
  }

  private isFiller(element: Element): boolean {
    if (element.kind === 'text') return /^[的，]$/.test(element.text);
    return (
      element.kind === 'word' &&
      (hasClass(element, 'filler') ||
        hasClass(element, 'preposition') ||
        element.parts.modality !== undefined ||
        element.parts.bound === 'latest' ||
        element.parts.bound === 'most' ||
        element.parts.bound === 'least')
    );
  }

  private trimmedTail(elements: readonly Element[]): Element[] {
    const words = [...elements];
    while (words.length > 0 && this.isFiller(words.at(-1) as Element)) words.pop();
    return words;
  }

  private trimmed(elements: readonly Element[]): Element[] {
    const words = this.trimmedTail(
      elements.filter(
        (element) =>
          !(hasClass(element, 'manner') && element.kind === 'word' && /^(?:按|依)/.test(element.text)),
      ),
    );
    const isLead = (element: Element) =>
      isTime(element) ||
      (element.kind === 'word' &&
        (hasClass(element, 'preposition') ||
          hasClass(element, 'and') ||
          (element.parts.modality !== undefined && !this.isAdjective(this.elements.indexOf(element))) ||
          /^(?:对|将|应|应当|要|需|须|必须|应该|由|且|把)$/.test(element.text))) ||
      (element.kind === 'text' && /^[对将把到至]$/.test(element.text)) ||
      element.kind === 'separator';
    while (words.length > 0 && isLead(words[0] as Element)) words.shift();
    return words;
  }

  private subjectFrom(elements: readonly Element[]): string | null {
    const words = elements.filter(
      (element, index) =>
        (!hasClass(element, 'boundary') || index > 0) &&
        !(hasClass(element, 'basis') && elements.length === 1),
    );
    const trimmed = this.trimmed(words);
    const kept = trimmed.at(-1);
    const next = kept && words[words.indexOf(kept) + 1];
    return this.spanText(
      next?.kind === 'word' && /^(?:信息|内容|情况|次数|数量)$/.test(next.text)
        ? [...trimmed, next]
        : trimmed,
    );
  }

  private spanText(elements: readonly Element[]): string | null {
    const first = elements[0];
    const last = elements.at(-1);
    if (!first || !last) return null;
    if (first.kind === 'verbatim' && first === last) return unquoted(first.text);
    return this.context.textOf({ start: first.start, end: last.end }) || null;
  }

  // Outcomes ------------------------------------------------------------------

  private decorated<R extends BareRule>(rule: R, before: readonly Element[], action: Action | null): R {
    const modality = this.elements.find(
      (element, index) => element.kind === 'word' && element.parts.modality && !this.isAdjective(index),
    );
    const out = { ...rule } as R & {
      modality?: string;
      action?: Action;
      subject?: string;
      manner?: string[];
    };
    if (modality?.kind === 'word' && modality.parts.modality) out.modality = modality.parts.modality;
    if (action && rule.kind !== 'posting' && rule.kind !== 'retention') out.action = action;
    const subject = this.subjectFrom(before);
    if (subject) out.subject = subject;
    const manner = this.elements
      .filter((element) => hasClass(element, 'manner') && element.kind === 'word')
      .map((element) => this.context.textOf(element));
    if (manner.length > 0 && rule.kind !== 'reference') out.manner = manner;
    return out;
  }

  /** 一般问题: part of the name, not 一般应…. */
  private isAdjective(index: number): boolean {
    const element = this.elements[index];
    const next = this.elements[index + 1];
    if (element?.kind !== 'word' || element.text !== '一般' || !next) return false;
    if (isAnchor(next)) return false;
    if (next.kind !== 'word') return true;
    const isDuty =
      hasClass(next, 'filler') ||
      hasClass(next, 'preposition') ||
      hasClass(next, 'negative') ||
      hasClass(next, 'if') ||
      hasClass(next, 'basis');
    return next.parts.bound === undefined && (!isDuty || /^(?:情况|信息|内容)$/.test(next.text));
  }

  private rule(rule: BareRule, before: readonly Element[] = [], action: Action | null = null): true {
    const said =
      action ??
      (rule.kind === 'exempt'
        ? (this.actionIn(this.elements) ?? (this.isUpdateLater(this.elements) ? 'update' : null))
        : null);
    const decorated = rule.kind === 'ditto' ? rule : this.decorated(rule, before, said);
    this.reading.rules.push(decorated);
    this.reading.role = 'rule';
    if ('subject' in decorated && decorated.subject) this.reading.subject = decorated.subject;
    if (said) this.reading.action = said;
    return true;
  }

  private only(role: Reading['role']): true {
    this.reading.role = role;
    for (const element of this.elements) this.consumed.add(element);
    return true;
  }

  private fail(code: FaultCode, at: Stretch): true {
    this.reading.faults.push({ code, start: at.start, end: at.end });
    return true;
  }

  /** Whatever carries time or duty must have been read. */
  private checkConsumed(): void {
    if (['condition', 'consequence', 'savings', 'roll', 'over'].includes(this.reading.role)) return;
    const handled = this.reading.rules.length > 0;
    for (const element of this.elements) {
      if (this.consumed.has(element)) continue;
      if (isTime(element)) this.fail('unread', element);
      else if (element.kind === 'text' && element.text === '#') this.checkStrayNumber(element);
      else if (element.kind === 'group') this.checkAside(element.elements);
      else if (element.kind === 'word' && this.isUnread(element, handled)) this.fail('unread', element);
    }
  }

  private checkAside(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.kind === 'group') this.checkAside(element.elements);
      else if (element.kind === 'word' && this.isUnread(element, true)) this.fail('unread', element);
    }
  }

  private checkStrayNumber(element: Element): void {
    const next = this.elements[this.elements.indexOf(element) + 1];
    const previous = this.elements[this.elements.indexOf(element) - 1];
    const labelled = previous !== undefined && /[附件表第]$/.test(this.context.textOf(previous));
    if (!labelled && (next === undefined || next.kind !== 'text')) this.fail('number', element);
  }

  /** 年度部门预算: says which, not when. */
  private isAttribute(element: Extract<Element, { kind: 'word' }>): boolean {
    const next = this.elements[this.elements.indexOf(element) + 1];
    return (
      /^(?:年度|季度|月度|半年度)$/.test(element.text) &&
      next !== undefined &&
      (next.kind === 'text' || next.kind === 'quote' || hasClass(next, 'neutral'))
    );
  }

  /** After the verb: what the content is about (更新当月数据). */
  private isObject(element: Element): boolean {
    const at = this.elements.indexOf(element);
    return (
      this.reading.rules.length > 0 &&
      this.elements.slice(0, at).some((other) => other.kind === 'word' && other.parts.action) &&
      this.elements.slice(0, at).some(isTime)
    );
  }

  private isUnread(element: Extract<Element, { kind: 'word' }>, handled: boolean): boolean {
    const { parts, text } = element;
    if (text === '每' || text === '半') return true;
    if (parts.bound && text.length > 1) return true;
    if (parts.cadence) return true;
    if (parts.side === 'before' && !handled && this.reading.action !== null) return true;
    if (parts.is?.has('long-term') && handled) return true;
    if (parts.promptness && !handled) return true;
    if (parts.promptness === 'immediate') return true;
    if (parts.period || parts.head) return !this.isObject(element);
    if (parts.unit && text !== '季') return !this.isAttribute(element);
    if (parts.side === 'about' || ((parts.side === 'more' || parts.side === 'less') && handled)) return true;
    if (
      parts.is?.has('rest') &&
      this.reading.rules.some((rule) => rule.kind === 'cadence' || rule.kind === 'due')
    )
      return true;
    if (parts.part && text.length > 1) return true;
    return text.length === 1 && /[年月日周旬]/.test(text);
  }
}
