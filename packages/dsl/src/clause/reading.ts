import type { Action, Duration, Rule } from '@shixian/model';
import type { Clause } from '../clauses-from-elements.js';
import type { Element, Time } from '../elements.js';
import type { Fault } from '../faults.js';
import type { Stretch } from '../items.js';
import type { TriggerReading } from '../trigger-from-elements.js';

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
  /** Elements whose meaning is in the rules, the trigger or the condition. */
  consumed: ReadonlySet<Element>;
  /** Times that belong to what a thing is called (每月数据发布后). */
  named: ReadonlySet<Element>;
  faults: Fault[];
  /** A length without a trigger or verb of its own, and where it stands: what the clause before names may give it one. */
  open: { rule: BareRule; at: Stretch } | null;
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
  /** The clauses before and after it. */
  previous: Clause | undefined;
  next: Clause | undefined;
}
