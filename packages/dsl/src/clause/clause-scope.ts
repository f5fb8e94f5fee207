import type { Action, CadenceRule, DueRule, Within } from '@shixian/model';
import type { Clause } from '../clauses-from-elements.js';
import { hasClass, isCaseAt, isOf, isTime } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import type { FaultCode } from '../faults.js';
import type { Stretch } from '../items.js';
import type { WordClass } from '../lexicon.js';
import { unquoted } from '../tags.js';
import { isAdjective, isFiller, nameIn, opensName, statementIn, swallowedIn } from './name-of-thing.js';
import type { BareRule, ClauseContext, Reading } from './reading.js';

/** One clause as it is read: its elements, what of them was consumed, and what came out. Reading functions share it. */
export class ClauseScope {
  readonly elements: readonly Element[];
  readonly consumed = new Set<Element>();
  readonly named = new Set<Element>();
  readonly reading: Reading;
  readonly times: Time[];

  constructor(
    readonly clause: Clause,
    readonly context: ClauseContext,
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
      consumed: this.consumed,
      named: this.named,
      faults: [],
      open: null,
      warnings: [],
      start,
      end,
    };
  }

  get isLast(): boolean {
    return this.context.next === undefined;
  }

  /** Nothing follows, or another sentence does. */
  get endsSentence(): boolean {
    return this.isLast || this.context.next?.joint === 'stop';
  }

  nextHas(name: WordClass): boolean {
    return this.context.next?.elements.some((element) => hasClass(element, name)) === true;
  }

  /** …的，予以通报; …的予以通报: what the clause says is forbidden. */
  get isForbidden(): boolean {
    const of = this.elements.findLastIndex(isOf);
    if (of < 0) return false;
    const rest = this.elements.slice(of + 1);
    return rest.length === 0
      ? this.nextHas('consequence')
      : rest.some((element) => hasClass(element, 'consequence'));
  }

  actionIn(elements: readonly Element[]): Action | null {
    return this.actionsIn(elements)[0] ?? null;
  }

  lastActionIn(elements: readonly Element[]): Action | null {
    return this.actionsIn(elements).at(-1) ?? null;
  }

  /** 决定是否受理: what is decided is not yet done. */
  private actionsIn(elements: readonly Element[]): Action[] {
    return elements.flatMap((element, at) => {
      const before = elements[at - 1];
      const isOpen = before?.kind === 'word' && before.text === '是否';
      return element.kind === 'word' && element.parts.action && !hasClass(element, 'neutral') && !isOpen
        ? [element.parts.action]
        : [];
    });
  }

  actionAfter(offset: number): Action | null {
    return (
      this.actionIn(
        this.elements.filter(
          (element, index) => (offset < this.elements.length && index >= offset) || element.start >= offset,
        ),
      ) ?? this.actionIn(this.elements)
    );
  }

  isUpdateLater(after: readonly Element[]): boolean {
    return after.some((element) => element.kind === 'word' && element.text.includes('更新'));
  }

  receivedNoun(elements: readonly Element[]): { event: 'received'; text: string } | null {
    const nouns = elements.filter(
      (element) => element.kind === 'word' && element.parts.happening === 'received',
    );
    const noun = nouns.at(-1);
    if (!noun) return null;
    const verb = elements[0]?.kind === 'word' && elements[0].parts.action && elements[0] !== noun;
    const words = this.trimmed(verb ? elements.slice(1) : elements).filter(
      (element) => !(element.kind === 'text' && '为对'.includes(element.text)),
    );
    return { event: 'received', text: this.spanText(words) ?? this.context.textOf(noun) };
  }

  softWithin(elements: readonly Element[]): Within | null {
    const word = elements.find(
      (element) => element.kind === 'word' && (element.parts.promptness || element.parts.period),
    );
    if (word?.kind !== 'word') return null;
    this.consumed.add(word);
    return word.parts.period
      ? { period: word.parts.period }
      : { promptness: word.parts.promptness ?? 'prompt' };
  }

  find(name: WordClass): Element | undefined {
    return this.elements.find((element) => hasClass(element, name));
  }

  firstText(elements: readonly Element[]): string {
    const first = elements.find((element) => !hasClass(element, 'preposition'));
    return first?.kind === 'word' ? first.text : '';
  }

  hasText(text: string): boolean {
    return this.elements.some((element) => element.kind === 'word' && element.text === text);
  }

  hasNegative(): boolean {
    return this.elements.some((element) => hasClass(element, 'negative'));
  }

  /** 不更新, 未公开: a negative right before a verb of duty. */
  hasNegativeAction(): boolean {
    return this.elements.some((element, index) => {
      if (!hasClass(element, 'negative') || this.consumed.has(element)) return false;
      if (element.kind === 'word' && element.text.length > 1 && element.text.includes('更新')) return true;
      const next = this.elements[index + 1];
      return next?.kind === 'word' && next.parts.action !== undefined;
    });
  }

  bounds(): string[] {
    return this.elements.flatMap((element) =>
      element.kind === 'word' && element.parts.bound && !this.consumed.has(element) && element.text.length > 1
        ? [element.parts.bound]
        : [],
    );
  }

  consumeBounds(bound: string): void {
    for (const element of this.elements)
      if (element.kind === 'word' && element.parts.bound === bound) this.consumed.add(element);
  }

  consumeClass(name: WordClass): void {
    for (const element of this.elements) if (hasClass(element, name)) this.consumed.add(element);
  }

  /** 上月数据: what the content is about. */
  consumeCovers(rule: Omit<DueRule, 'span'> | Omit<CadenceRule, 'span'>): void {
    this.elements.forEach((element, index) => {
      if (element.kind !== 'word' || !element.parts.covers) return;
      rule.covers = 'previous-period';
      const next = this.elements[index + 1];
      if (next?.kind === 'date') this.consumed.add(next);
    });
  }

  consume(time: Time): void {
    this.consumed.add(time);
  }

  isFiller(element: Element): boolean {
    return isFiller(element, this.elements);
  }

  trimmedTail(elements: readonly Element[]): Element[] {
    const words = [...elements];
    while (words.length > 0 && this.isFiller(words.at(-1) as Element)) words.pop();
    return words;
  }

  trimmed(elements: readonly Element[]): Element[] {
    const words = this.trimmedTail(this.withoutManner(elements));
    const isLead = (element: Element) =>
      isTime(element) ||
      (element.kind === 'word' &&
        (hasClass(element, 'preposition') ||
          hasClass(element, 'and') ||
          (element.parts.modality !== undefined &&
            !isAdjective(this.elements, this.elements.indexOf(element))) ||
          /^(?:对|将|应|应当|要|需|须|必须|应该|由|且|把)$/.test(element.text))) ||
      (element.kind === 'text' && /^[对将把到至]$/.test(element.text)) ||
      element.kind === 'separator';
    while (words.length > 0 && isLead(words[0] as Element)) words.shift();
    return words;
  }

  private withoutManner(elements: readonly Element[]): Element[] {
    return elements.filter(
      (element, index) =>
        !(hasClass(element, 'manner') && element.kind === 'word' && /^(?:按|依)/.test(element.text)) ||
        this.isAttributive(elements, index),
    );
  }

  /** 依法公开的复函: how the named thing came about. */
  private isAttributive(elements: readonly Element[], index: number): boolean {
    const [verb, of] = elements.slice(index + 1, index + 3);
    return verb?.kind === 'word' && verb.parts.action !== undefined && isOf(of);
  }

  /** What the words before a time name. */
  nameIn(elements: readonly Element[]): Element[] {
    return nameIn(this.withoutManner(elements), this.elements, this.reading.named);
  }

  subjectFrom(elements: readonly Element[]): string | null {
    const words = elements.filter(
      (element, index) =>
        (!hasClass(element, 'boundary') || index > 0 || opensName(element, elements[1])) &&
        !(hasClass(element, 'basis') && elements.length === 1),
    );
    const name = this.nameIn(words);
    while (name.at(-1)?.kind === 'separator') name.pop();
    const isName = (element: Element) =>
      element.kind !== 'separator' && !hasClass(element, 'manner') && !hasClass(element, 'filler');
    if (!name.some(isName) && name.some((element) => hasClass(element, 'manner'))) return null;
    return this.spanText(name);
  }

  spanText(elements: readonly Element[]): string | null {
    const first = elements[0];
    const last = elements.at(-1);
    if (!first || !last) return null;
    if (first.kind === 'verbatim' && first === last) return unquoted(first.text);
    return this.context.textOf({ start: first.start, end: last.end }) || null;
  }

  decorated<R extends BareRule>(rule: R, before: readonly Element[], action: Action | null): R {
    const modality = this.elements.find(
      (element, index) =>
        element.kind === 'word' && element.parts.modality && !isAdjective(this.elements, index),
    );
    const out = { ...rule } as R & {
      modality?: string;
      action?: Action;
      subject?: string;
      manner?: string[];
    };
    if (modality?.kind === 'word' && modality.parts.modality) out.modality = modality.parts.modality;
    if (action && rule.kind !== 'posting' && rule.kind !== 'retention') out.action = action;
    const statement = statementIn(before, this.elements);
    if (statement && action !== this.lastActionIn(before)) this.fail('several-times', statement);
    const swallowed = swallowedIn(before);
    if (swallowed) this.fail('several-times', swallowed);
    const happening = before.find((_, at) => isCaseAt(before, at));
    if (happening) this.fail('ambiguous', happening);
    const subject = this.subjectFrom(before);
    if (subject) out.subject = subject;
    const named = this.nameIn(before);
    const manner = this.elements
      .filter(
        (element) =>
          hasClass(element, 'manner') && element.kind === 'word' && !(subject && named.includes(element)),
      )
      .map((element) => this.context.textOf(element));
    if (manner.length > 0 && rule.kind !== 'reference') out.manner = manner;
    return out;
  }

  rule(rule: BareRule, before: readonly Element[] = [], action: Action | null = null): true {
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

  only(role: Reading['role']): true {
    this.reading.role = role;
    for (const element of this.elements) this.consumed.add(element);
    return true;
  }

  fail(code: FaultCode, at: Stretch): true {
    this.reading.faults.push({ code, start: at.start, end: at.end });
    return true;
  }
}
