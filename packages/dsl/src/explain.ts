import type { DueDate, DueRule, Duration, Rule, Within } from '@shixian/model';
import * as en from './explain-en.js';
import * as zh from './explain-zh.js';

/** Everything the sentences are made of, in one language. */
export interface Phrasebook {
  action: (action: string | undefined) => string;
  duration: (duration: Duration) => string;
  within: (within: Within, trigger: string | null, verb: string, event: string | null) => string;
  cadence: (rule: Extract<Rule, { kind: 'cadence' }>, verb: string) => string;
  due: (rule: DueRule, verb: string) => string;
  date: (date: DueDate, repeat: DueRule['repeat']) => string;
  other: (
    rule: Exclude<Rule, { kind: 'deadline' | 'cadence' | 'due' | 'all' | 'any' | 'per-subject' }>,
    verb: string,
  ) => string;
  decorate: (
    sentence: string,
    rule: Exclude<Rule, { kind: 'all' | 'any' | 'per-subject' | 'ditto' }>,
  ) => string;
  /** `depth`: how many lists it stands in, so that numbers inside numbers look different. */
  join: (kind: 'all' | 'any', sentences: readonly string[], depth: number) => string;
  perSubject: (items: readonly { subjects: readonly string[]; sentence: string }[], depth: number) => string;
  savings: string;
  stop: string;
}

/** One plain sentence that says exactly what a rule demands, and which of its words need a judgment. */
export function explainRule(rule: Rule, lang: 'zh-CN' | 'en' = 'zh-CN'): string {
  const book = lang === 'en' ? en.book : zh.book;
  const sentence = clauseOf(rule, book, 0);
  return lang === 'en'
    ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${book.stop}`
    : `${sentence}${book.stop}`;
}

function clauseOf(rule: Rule, book: Phrasebook, depth: number): string {
  const inside = (member: Rule) => clauseOf(member, book, depth + 1);
  switch (rule.kind) {
    case 'all':
    case 'any':
      return `${book.join(rule.kind, rule.of.map(inside), depth)}${rule.savings ? book.savings : ''}`;
    case 'per-subject': {
      const items = rule.items.map((item) => ({ subjects: item.subjects, sentence: inside(item.rule) }));
      return `${book.perSubject(items, depth)}${rule.savings ? book.savings : ''}`;
    }
    case 'ditto':
      return book.other(rule, '');
    case 'deadline':
      return book.decorate(
        book.within(
          rule.within,
          rule.trigger?.text ?? null,
          book.action(rule.action),
          rule.trigger?.event ?? null,
        ),
        rule,
      );
    case 'cadence':
      return book.decorate(book.cadence(rule, book.action(rule.action)), rule);
    case 'due':
      return book.decorate(book.due(rule, book.action(rule.action)), rule);
    default:
      return book.decorate(book.other(rule, book.action(rule.action)), rule);
  }
}
