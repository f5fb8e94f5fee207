import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../happening.js';
import { matchDischarges } from '../match-discharges.js';
import type { Owed } from '../owed.js';
import { dayPoint } from '../point.js';
import { runsOf } from '../testing/runs.js';
import type { Matcher } from './matcher.js';
import { createOrderMatcher } from './order-matcher.js';
import { createRefMatcher } from './ref-matcher.js';

interface Step {
  day: number;
  kind: 'trigger' | 'change' | 'discharge';
  ref: number;
}

/** Few days and few references, so that everything meets everything. */
const step = (refs: number): fc.Arbitrary<Step> =>
  fc.record({
    day: fc.integer({ min: 0, max: 5 }),
    kind: fc.constantFrom('trigger', 'trigger', 'change', 'discharge', 'discharge'),
    ref: fc.integer({ min: 0, max: refs }),
  });

const DAYS_ALLOWED = 2;

function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => a.day - b.day || Number(a.ref === 0) - Number(b.ref === 0));
}

function unmetBy(matcher: Matcher, steps: readonly Step[]): number[] {
  matcher.clear(steps.length);
  for (const { day, kind, ref } of steps) {
    if (kind === 'trigger') matcher.addTrigger(day, ref, day + DAYS_ALLOWED);
    else if (kind === 'change') matcher.addChange(day);
    else matcher.addDischarge(day, ref);
  }
  return Array.from({ length: matcher.match() }, (_, index) => matcher.unmetDay(index)).sort((a, b) => a - b);
}

/** By the object path. */
function unmetByObjects(steps: readonly Step[]): number[] {
  const happening = ({ day, kind, ref }: Step) => {
    const event =
      kind === 'change' ? 'information-changed' : kind === 'trigger' ? 'document-issued' : 'published';
    return { day, second: null, kind: event, ref: ref === 0 ? undefined : String(ref) } as Happening;
  };
  const owed = steps
    .filter(({ kind }) => kind !== 'discharge')
    .map((one) => {
      const { day } = one;
      return {
        opens: dayPoint(day),
        due: dayPoint(day + DAYS_ALLOWED),
        met: null,
        trigger: happening(one),
      } as Owed;
    });
  matchDischarges(owed, steps.filter(({ kind }) => kind === 'discharge').map(happening));
  return owed.filter(({ met }) => met === null).map(({ opens }) => opens?.day ?? 0);
}

describe('the matchers of columns', () => {
  it('leave unmet what the object path does, by references', () => {
    const matcher = createRefMatcher();
    fc.assert(
      fc.property(fc.array(step(3), { maxLength: 12 }).map(inOrder), (steps) => {
        expect(unmetBy(matcher, steps)).toEqual(unmetByObjects(steps));
      }),
      { numRuns: runsOf(1500), seed: 31 },
    );
  });

  it('leave unmet what the object path does, in order alone', () => {
    const matcher = createOrderMatcher();
    fc.assert(
      fc.property(fc.array(step(0), { maxLength: 12 }).map(inOrder), (steps) => {
        expect(unmetBy(matcher, steps)).toEqual(unmetByObjects(steps));
      }),
      { numRuns: runsOf(1500), seed: 32 },
    );
  });

  it('match a large item as the object path does: the work grows with its rows, not with their square', () => {
    // A square of a hundred thousand would not end within the time of a test.
    const random = fc.sample(fc.integer({ min: 0, max: 99_999 }), { numRuns: 100_000, seed: 33 });
    const steps = random.map((one, index): Step => {
      const kind = index % 2 === 0 ? 'trigger' : 'discharge';
      return { day: Math.floor(one / 50), kind, ref: one % 7 === 0 ? 0 : 1 + (one % 30_000) };
    });
    const sorted = inOrder(steps);
    const unmet = unmetByObjects(sorted);
    expect(unmet.length).toBeGreaterThan(1000);
    expect(unmetBy(createRefMatcher(), sorted)).toEqual(unmet);
  });

  it('hold more than they were made for', () => {
    const many = Array.from({ length: 500 }, (_, day): Step => ({ day, kind: 'trigger', ref: day % 2 }));
    for (const matcher of [createRefMatcher(), createOrderMatcher()])
      expect(unmetBy(matcher, many)).toHaveLength(500);
  });
});
