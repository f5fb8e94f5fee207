import { formatDay } from '@shixian/calendar';
import type { Rule } from '@shixian/model';
import type { Assumption, CompareOptions, Comparison, Missing, Relation, Witness } from './comparison.js';
import { type Conjunction, conjunctionsFromRule } from './conjunctions.js';
import { type Containment, containmentOf } from './containment.js';
import { assumptionsOf, kinshipOf } from './matter.js';
import { proofCalendar } from './proof-calendar.js';
import { type Readings, readingsFrom } from './readings.js';
import { witnessFrom } from './witness.js';

const TOO_MANY: Containment = { holds: null, missing: [{ kind: 'not-comparable', of: 'alternatives' }] };

/**
 * Compares two rules by the histories that satisfy them, exactly over the calendar's published days: by every trigger day,
 * every start and every period. Bad input does not exist here; what cannot be decided is in `missing`.
 */
export function compare(a: Rule, b: Rule, options: CompareOptions): Comparison {
  const readings = readingsFor(a, b, options);
  const calendar = proofCalendar([a, b], options.calendar, readings);
  const [left, right] = [a, b].map((rule) => conjunctionsFromRule(rule, { calendar, readings }));
  const [forth, back] =
    left && right
      ? [
          containmentOf(left, right, { calendar, readings }),
          containmentOf(right, left, { calendar, readings }),
        ]
      : [TOO_MANY, TOO_MANY];
  const witnesses: Witness[] = [];
  if (forth.holds === false) witnesses.push(witnessFrom(forth, 'a'));
  if (back.holds === false) witnesses.push(witnessFrom(back, 'b'));
  return {
    relation: relationOf(forth.holds, back.holds),
    witness: witnesses[0] ?? null,
    witnesses,
    implies: { aToB: forth.holds, bToA: back.holds },
    missing: distinct([forth, back].flatMap((answer) => (answer.holds === null ? answer.missing : []))),
    trace: left && right ? traceOf(left, right, options) : [],
  };
}

function relationOf(aToB: boolean | null, bToA: boolean | null): Relation {
  if (aToB === null || bToA === null || !(aToB || bToA)) return 'incomparable';
  if (aToB && bToA) return 'equal';
  return aToB ? 'stricter' : 'looser';
}

/** Two plans without a year are read in one year, whichever it is. */
function readingsFor(a: Rule, b: Rule, options: CompareOptions): Readings {
  const readings = readingsFrom(options);
  return readings.planYear === null && isPlan(a) && isPlan(b) ? { ...readings, planYear: 'every' } : readings;
}

function isPlan(rule: Rule): boolean {
  if (rule.kind === 'all' || rule.kind === 'any') return rule.of.every(isPlan);
  return rule.kind === 'due' && rule.repeat === 'none' && rule.at.every(({ year }) => year === undefined);
}

function traceOf(left: Conjunction[], right: Conjunction[], { calendar }: CompareOptions): Assumption[] {
  const pairs = left.flat().flatMap((a) => right.flat().map((b) => [a, b] as const));
  const kin = pairs.filter(([a, b]) => kinshipOf(a, b) === 'same');
  const days: Assumption = {
    kind: 'days',
    from: formatDay(calendar.firstDay),
    to: formatDay(calendar.lastOfficialDay),
  };
  return distinct([...kin.flatMap(([a, b]) => assumptionsOf(a, b)), days]);
}

function distinct<Item extends Missing | Assumption>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
