import type { Calendar } from '@shixian/calendar';
import { formatDay } from '@shixian/calendar';
import type { Missing } from './comparison.js';
import type { Conjunction } from './conjunctions.js';
import { type Counterexample, findCounterexample } from './counterexample.js';
import { type Demand, dayOf, endOfDay } from './demand.js';
import type { Leaf } from './leaf.js';
import { kinshipOf } from './matter.js';
import { isMeasured, type MeasuredHistory, measuredContainment } from './measures.js';
import type { Readings } from './readings.js';
import { isShort } from './shortfall.js';

/** Whether all that satisfies one rule satisfies another. */
export type Containment =
  | { holds: true }
  | { holds: false; broken: Leaf; counterexample: Counterexample }
  | { holds: false; broken: Leaf; measured: MeasuredHistory }
  | { holds: null; missing: Missing[] };

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
  return everyOf(a.map((conjunction) => withinSome(conjunction, b, context)));
}

/** False as soon as one is; then open as soon as one is; true where all are. */
function everyOf(answers: readonly Containment[]): Containment {
  const no = answers.find(({ holds }) => holds === false);
  if (no) return no;
  const missing = answers.flatMap((answer) => (answer.holds === null ? answer.missing : []));
  return missing.length > 0 ? { holds: null, missing } : { holds: true };
}

function withinSome(
  a: Conjunction,
  alternatives: readonly Conjunction[],
  context: ContainmentContext,
): Containment {
  const answers = alternatives.map((alternative) =>
    everyOf(alternative.map((leaf) => withinLeaf(a, leaf, context))),
  );
  const [only] = answers;
  if (answers.length === 1 && only) return only;
  const yes = answers.find(({ holds }) => holds === true);
  if (yes) return yes;
  // One history must break every alternative at once; those at hand are tried, and no more is claimed.
  const breaksAll = answers.find(
    (answer) => answer.holds === false && alternatives.every((leaves) => isBrokenBy(leaves, answer, context)),
  );
  return breaksAll ?? { holds: null, missing: [{ kind: 'not-comparable', of: 'alternatives' }] };
}

function isBrokenBy(
  leaves: Conjunction,
  answer: Containment & { holds: false },
  { readings }: ContainmentContext,
): boolean {
  const { broken } = answer;
  if ('measured' in answer) return leaves.includes(broken);
  return leaves.some((leaf) => {
    const isKin = leaf === broken || kinshipOf(leaf, broken, readings) === 'same';
    return (
      isKin &&
      leaf.demand !== null &&
      isShort(leaf.demand, answer.counterexample, answer.counterexample.window.last)
    );
  });
}

/** Whether obligations that hold together leave no way to break one more. */
function withinLeaf(a: Conjunction, broken: Leaf, context: ContainmentContext): Containment {
  if (broken.rule.kind === 'exempt' || a.some((leaf) => isSameObligation(leaf, broken)))
    return { holds: true };
  const kin = a.map((leaf) => ({ leaf, kinship: kinshipOf(leaf, broken, context.readings) }));
  const same = kin.filter(({ kinship }) => kinship === 'same').map(({ leaf }) => leaf);
  const measured = measuredContainment(same, broken, context.calendar);
  if (measured !== null) return measured;
  const unknown = kin.flatMap(({ kinship }) => (typeof kinship === 'object' ? [kinship] : []));
  const { demand } = broken;
  if (demand === null) return { holds: null, missing: [broken.missing as Missing, ...unknown] };

  // What binds no publication is met beside any publications; a retention would need them taken down.
  const binding = same.filter(({ rule }) => !isMeasured(rule) || rule.kind === 'retention');
  const vague = binding.flatMap(({ missing }) => (missing === null ? [] : [missing]));
  const demands = binding.map((leaf) => leaf.demand).filter((each): each is Demand => each !== null);
  const partialOwed = context.readings.firstPartialPeriod === 'owed';
  const found = findCounterexample(demands, demand, { calendar: context.calendar, partialOwed });
  if (found === 'coverage') return { holds: null, missing: [coverage(context.calendar)] };
  if (found === null)
    return broken.missing === null ? { holds: true } : { holds: null, missing: [broken.missing] };
  assertWitness(demands, demand, found);
  const undecided = [...unknown, ...vague];
  return undecided.length === 0
    ? { holds: false, counterexample: found, broken }
    : { holds: null, missing: undecided };
}

function isSameObligation(a: Leaf, b: Leaf): boolean {
  return a.key === b.key && a.subjects?.join() === b.subjects?.join();
}

function coverage({ firstDay, lastOfficialDay }: Calendar): Missing {
  return { kind: 'coverage', from: formatDay(firstDay), to: formatDay(lastOfficialDay) };
}

/** The search builds histories; counting must find in them what it claims. */
function assertWitness(demands: readonly Demand[], broken: Demand, found: Counterexample): void {
  const to = endOfDay(dayOf(found.window.last));
  const isSound =
    isShort(broken, found, to) && !demands.some((demand) => isShort(demand, found, found.window.last));
  if (!isSound) throw new Error(`unsound counterexample from ${formatDay(found.start)}`);
}
