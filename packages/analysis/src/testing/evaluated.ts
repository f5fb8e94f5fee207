import { formatDay, parseDay } from '@shixian/calendar';
import { nationalCalendarData } from '@shixian/calendar/national';
import { audit } from '@shixian/engine';
import type { Bundle, CountyEvent, Rule } from '@shixian/model';
import type { Witness } from '../comparison.js';

const calendar = nationalCalendarData();
const source = { default: '默认' };

/** A rule, and its first day in force. */
export interface RuleInForce {
  rule: Rule;
  from: string;
}

/** One item a rule, with ids item-0, item-1 … */
export function bundleOf(rules: readonly RuleInForce[]): Bundle {
  return {
    format: 'shixian-bundle',
    version: 1,
    hash: `sha256:${'0'.repeat(64)}`,
    county: { code: '510422', name: '盐边县' },
    sources: [{ id: 'notice', title: '通知' }],
    calendar,
    interpretations: {
      immediate: { value: null, source },
      prompt: { value: null, source },
      'as-appropriate': { value: null, source },
      'multi-period-window': { value: 'rolling', source },
      'bare-period': { value: 'none', source },
      'roll-forward': { value: false, source },
      'day-before-inclusive': { value: true, source },
      'week-start': { value: 1, source },
      'due-soon': { value: { amount: 3, unit: 'workday' }, source },
      'first-partial-period': { value: 'exempt', source },
    },
    units: [],
    groups: [],
    classRules: [],
    vetoes: [],
    reviews: [],
    items: rules.map(({ rule, from }, index) => ({
      id: `item-${index}`,
      type: 'column',
      path: ['栏目'],
      class: 'other',
      phrase: '要求',
      canonical: '要求',
      rule,
      state: 'ok',
      origin: 'own',
      responsible: { text: null, lead: [], cooperating: [] },
      effective: { from },
      inherited: [],
      reviews: [],
      source: { ref: 'notice' },
    })),
  };
}

/** Breaches that the engine finds in a witness, of dates through its last day, the law's outer bounds apart. */
export function breachesOf(rule: Rule, { history, from, to }: Witness): number {
  const events = history.map((event) => ({ item: 'item-0', ...event })) as CountyEvent[];
  // A date is over on the day after it.
  const end = formatDay((parseDay(to) as number) + 1);
  const { breaches } = audit(bundleOf([{ rule, from }]), events, { from, to: end });
  return breaches.filter(({ due }) => due.slice(0, 10) <= to).length;
}
