import { nationalCalendarData } from '@shixian/calendar/national';
import type { Bundle, BundleItem, Rule } from '@shixian/model';
import { defaultInterpretations } from './interpretations.js';

export const calendarData = nationalCalendarData();

const SPAN = { start: 0, end: 0 };

type Unspanned<R> = R extends { of: Rule[] }
  ? Omit<R, 'span' | 'of'> & { of: Unspanned<Rule>[] }
  : R extends { items: (infer S)[] }
    ? Omit<R, 'span' | 'items'> & { items: (Omit<S, 'rule'> & { rule: Unspanned<Rule> })[] }
    : Omit<R, 'span'>;

/** A rule without the spans that only an editor needs. */
export type PlainRule = Unspanned<Rule>;

export function ruleOf(rule: PlainRule): Rule {
  if ('of' in rule) return { ...rule, span: SPAN, of: rule.of.map(ruleOf) } as Rule;
  if ('items' in rule) {
    return {
      ...rule,
      span: SPAN,
      items: rule.items.map((clause) => ({ ...clause, rule: ruleOf(clause.rule) })),
    } as Rule;
  }
  return { ...rule, span: SPAN } as Rule;
}

export interface TestItem extends Partial<Omit<BundleItem, 'rule'>> {
  rule: PlainRule | null;
  /** First day in force; 2026-01-01 by default. */
  from?: string;
}

/** One item a rule, with ids item-0, item-1 … in force from the start of 2026. */
export function bundleOf(items: readonly TestItem[], change: Partial<Bundle> = {}): Bundle {
  return {
    format: 'shixian-bundle',
    version: 1,
    hash: 'sha256:0000000000000000000000000000000000000000000000000000000000000000',
    county: { code: '510422', name: '盐边县' },
    sources: [{ id: 'notice', title: '关于做好政务公开工作的通知' }],
    calendar: calendarData,
    interpretations: defaultInterpretations(),
    units: [],
    groups: [],
    classRules: [],
    vetoes: [],
    reviews: [],
    items: items.map(({ rule, from = '2026-01-01', ...rest }, index) => ({
      id: `item-${index}`,
      type: 'column' as const,
      path: ['政务公开', `栏目${index}`],
      class: 'other' as const,
      phrase: '更新要求',
      canonical: '更新要求',
      rule: rule && ruleOf(rule),
      state: rule ? ('ok' as const) : ('no-rule' as const),
      origin: 'own' as const,
      responsible: { text: null, lead: [], cooperating: [] },
      effective: { from },
      inherited: [],
      reviews: [],
      source: { ref: 'notice' },
      ...rest,
    })),
    ...change,
  };
}
