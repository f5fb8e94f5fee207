import { type Calendar, formatDay } from '@shixian/calendar';
import type { TriggerEvent } from '@shixian/model';
import type { Missing } from './comparison.js';
import type { Conjunction } from './conjunctions.js';
import { type Counterexample, findCounterexample } from './counterexample.js';
import type { Demand } from './demand.js';
import type { Leaf } from './leaf.js';
import { kinshipOf } from './matter.js';
import { isMeasured, type MeasuredHistory, measuredContainment } from './measures.js';
import type { Readings } from './readings.js';
import { isShort } from './shortfall.js';

/** Whether all that satisfies one rule satisfies another. */
export type Containment = { holds: true } | Refutation | { holds: null; missing: Missing[] };

/** A history that satisfies the one and breaks the other. `event`: what happened, where something had to. */
export type Refutation = { holds: false; broken: Leaf } & (
  | { counterexample: Counterexample; event: TriggerEvent | null }
  | { measured: MeasuredHistory }
);

export interface ContainmentContext {
  calendar: Calendar;
  readings: Readings;
}

/** Every alternative of `a` must lie within some alternative of `b`. */
export function containmentOf(
  a: readonly Conjunction[],
  b: readonly Conjunction[],
  context: ContainmentContext,
): Containment {
  return everyOf(a, (conjunction) => withinSome(conjunction, b, context));
}

/** False as soon as one is; open where one is; true where all are. */
function everyOf<Item>(items: readonly Item[], decide: (item: Item) => Containment): Containment {
  const missing: Missing[] = [];
  for (const item of items) {
    const answer = decide(item);
    if (answer.holds === false) return answer;
    if (answer.holds === null) missing.push(...answer.missing);
  }
  return missing.length > 0 ? { holds: null, missing } : { holds: true };
}

function withinSome(
  a: Conjunction,
  alternatives: readonly Conjunction[],
  context: ContainmentContext,
): Containment {
  const answers = alternatives.map((alternative) =>
    everyOf(alternative, (leaf) => withinLeaf(a, leaf, context)),
  );
  const [only] = answers;
  if (answers.length === 1 && only) return only;
  const yes = answers.find(({ holds }) => holds === true);
  if (yes) return yes;
  // One history must break every alternative at once; those at hand are tried, and no more is claimed.
  const breaksAll = answers.find(
    (answer) =>
      answer.holds === false &&
      alternatives.every((leaves) => leaves.some((leaf) => isBrokenBy(leaf, answer))),
  );
  return breaksAll ?? { holds: null, missing: [{ kind: 'not-comparable', of: 'alternatives' }] };
}

function isBrokenBy(leaf: Leaf, refutation: Refutation): boolean {
  if (leaf === refutation.broken) return true;
  if ('measured' in refutation || leaf.demand === null || kinshipOf(leaf, refutation.broken) !== 'same')
    return false;
  return (
    concerns(leaf, refutation.event) &&
    isShort(leaf.demand, refutation.counterexample, refutation.counterexample.to, { wholeOnly: true })
  );
}

/** Whether obligations that hold together leave no way to break one more. */
function withinLeaf(a: Conjunction, broken: Leaf, context: ContainmentContext): Containment {
  if (broken.rule.kind === 'exempt' || a.some((leaf) => isSameObligation(leaf, broken)))
    return { holds: true };
  const kin = a.map((leaf) => ({ leaf, kinship: kinshipOf(leaf, broken) }));
  const same = kin.filter(({ kinship }) => kinship === 'same').map(({ leaf }) => leaf);
  const unknown = kin.flatMap(({ kinship }) => (typeof kinship === 'object' ? [kinship] : []));
  const answer = measuredContainment(same, broken, context.calendar) ?? withinDated(same, broken, context);
  if (answer.holds === true || unknown.length === 0) return answer;
  return { holds: null, missing: [...(answer.holds === null ? answer.missing : []), ...unknown] };
}

function withinDated(same: readonly Leaf[], broken: Leaf, context: ContainmentContext): Containment {
  const { demand } = broken;
  if (demand === null) return { holds: null, missing: broken.missing === null ? [] : [broken.missing] };
  // What binds no publication is met beside any publications; a retention would need them taken down.
  const binding = same.filter(({ rule }) => !isMeasured(rule) || rule.kind === 'retention');
  const decide = (event: TriggerEvent | null, each: boolean) =>
    withinDemand(binding, { ...broken, demand }, { event, each }, context);
  if (demand.kind !== 'triggered') return decide(null, true);
  if (broken.events !== null)
    return everyOf(broken.events, (event) => decide(event, event !== 'information-changed'));
  // Whether a happening that only the item knows shares its publication with others is not known either.
  const once = decide(null, false);
  const often = once.holds === true ? decide(null, true) : once;
  const texts: [string, string] = ['', ''];
  return once.holds === true && often.holds === false
    ? { holds: null, missing: [{ kind: 'same-happening', texts }] }
    : often;
}

function withinDemand(
  binding: readonly Leaf[],
  broken: Leaf & { demand: Demand },
  { event, each }: { event: TriggerEvent | null; each: boolean },
  { calendar, readings }: ContainmentContext,
): Containment {
  const leaves = binding.filter((leaf) => concerns(leaf, event));
  const demands = leaves.map(({ demand }) => demand).filter((demand) => demand !== null);
  const partialOwed = readings.firstPartialPeriod === 'owed';
  const found = findCounterexample(demands, broken.demand, { calendar, partialOwed, each });
  if (found === null)
    return broken.missing === null ? { holds: true } : { holds: null, missing: [broken.missing] };
  if (found === 'coverage') {
    const [from, to] = [formatDay(calendar.firstDay), formatDay(calendar.lastOfficialDay)];
    return { holds: null, missing: [{ kind: 'coverage', from, to }] };
  }
  assertSound(demands, broken.demand, found);
  const vague = leaves.flatMap(({ missing }) => (missing === null ? [] : [missing]));
  if (vague.length > 0) return { holds: null, missing: vague };
  const { demand: _, ...leaf } = broken;
  return { holds: false, counterexample: found, broken: { ...leaf, demand: broken.demand }, event };
}

/** Whether an obligation asks for something when `event` happens; what waits for no happening always does. */
function concerns({ demand, events }: Leaf, event: TriggerEvent | null): boolean {
  return demand?.kind !== 'triggered' || events === null || (event !== null && events.includes(event));
}

function isSameObligation(a: Leaf, b: Leaf): boolean {
  return a.key === b.key && a.subjects?.join() === b.subjects?.join();
}

/** The search builds histories; counting must find in them what it claims. */
function assertSound(demands: readonly Demand[], broken: Demand, found: Counterexample): void {
  const isSound =
    isShort(broken, found, found.to, { wholeOnly: true }) &&
    !demands.some((demand) => isShort(demand, found, found.to, { wholeOnly: false }));
  if (!isSound) throw new Error(`unsound counterexample from ${formatDay(found.start)}`);
}
