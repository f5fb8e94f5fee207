import { type Calendar, type Day, parseDay } from '@shixian/calendar';
import type { Rule } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import type { Witness } from './comparison.js';
import { isBroken, type NaiveHistory } from './testing/naive.js';
import { national } from './testing/national.js';
import { historyOfOffice } from './testing/office.js';
import { rules } from './testing/random-rules.js';

const numRuns = Number(process.env.SHIXIAN_RUNS ?? 500);

/** The national calendar, with proof confined to a few of its days. */
function horizon(first: Day, days: number): Calendar {
  return { ...national, firstDay: first, lastOfficialDay: first + days - 1 };
}

function historyFromWitness({ from, to, history }: Witness): NaiveHistory {
  const dayOf = (text: string) => parseDay(text.slice(0, 10)) as Day;
  return {
    start: dayOf(from),
    to: dayOf(to),
    happened: history
      .filter(({ event }) => event !== 'published')
      .map(({ event, at }) => ({ event, day: dayOf(at) })),
    published: history.filter(({ event }) => event === 'published').map(({ at }) => dayOf(at)),
  };
}

/** Every witness must satisfy the one rule and break the other, counted day by day. */
function expectSoundWitnesses(
  a: Rule,
  b: Rule,
  calendar: Calendar,
): { aToB: boolean | null; bToA: boolean | null } {
  const { witnesses, implies } = compare(a, b, { calendar });
  expect(witnesses.length).toBe([implies.aToB, implies.bToA].filter((holds) => holds === false).length);
  for (const witness of witnesses) {
    const history = historyFromWitness(witness);
    const [kept, broken] = witness.satisfies === 'a' ? [a, b] : [b, a];
    expect(isBroken(kept, history, calendar, false), `breaks ${JSON.stringify(kept)}`).toBe(false);
    expect(isBroken(broken, history, calendar, true), `satisfies ${JSON.stringify(broken)}`).toBe(true);
  }
  return implies;
}

/** Every history of the horizon with `most` publications a day at most and up to two happenings of a kind on one day. */
function* histories(first: Day, days: number, most: number): Generator<NaiveHistory> {
  const to = first + days - 1;
  const happenings = [0, 1, 2].flatMap((count) =>
    count === 0
      ? [[]]
      : ['document-issued', 'information-changed'].map((event) => Array<string>(count).fill(event)),
  );
  for (let start = first; start <= to; start++) {
    const length = to - start + 1;
    for (let code = 0; code < (most + 1) ** length; code++) {
      const published: Day[] = [];
      for (let day = start, rest = code; rest > 0; day++, rest = Math.floor(rest / (most + 1)))
        for (let count = rest % (most + 1); count > 0; count--) published.push(day);
      for (const events of happenings)
        for (let day = start; day <= (events.length === 0 ? start : to); day++)
          yield { start, to, published, happened: events.map((event) => ({ event, day })) };
    }
  }
}

describe('compare against brute force', () => {
  const firstDays = fc.integer({ min: national.firstDay + 10, max: national.lastOfficialDay - 800 });

  it('finds witnesses that a day-by-day count confirms', () => {
    fc.assert(
      fc.property(rules(700), rules(700), firstDays, (a, b, first) => {
        expectSoundWitnesses(a, b, horizon(first, 700));
      }),
      { numRuns },
    );
  });

  it('claims that one rule holds the other only where no history of a short horizon says otherwise', () => {
    const days = 8;
    fc.assert(
      fc.property(rules(days), rules(days), firstDays, fc.constantFrom(1, 2), (a, b, first, most) => {
        const calendar = horizon(first, most === 1 ? days : 6);
        const { aToB, bToA } = expectSoundWitnesses(a, b, calendar);
        if (!aToB && !bToA) return;
        for (const history of histories(first, calendar.lastOfficialDay - first + 1, most)) {
          if (aToB && isBroken(b, history, calendar, true))
            expect(isBroken(a, history, calendar, false), JSON.stringify(history)).toBe(true);
          if (bToA && isBroken(a, history, calendar, true))
            expect(isBroken(b, history, calendar, false), JSON.stringify(history)).toBe(true);
        }
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it('claims so only where no office that publishes at the last moment says otherwise', () => {
    const days = 120;
    const whims = fc.array(fc.nat({ max: 999 }), { minLength: days, maxLength: days });
    fc.assert(
      fc.property(
        rules(days),
        rules(days),
        firstDays,
        fc.integer({ min: 0, max: 40 }),
        whims,
        (a, b, first, late, whim) => {
          const calendar = horizon(first, days);
          const { aToB, bToA } = compare(a, b, { calendar }).implies;
          for (const [holds, kept, other] of [
            [aToB, a, b],
            [bToA, b, a],
          ] as const) {
            const history = holds ? historyOfOffice(kept, first + late, days - late, whim, calendar) : null;
            if (history)
              expect(isBroken(other, history, calendar, true), JSON.stringify(history)).toBe(false);
          }
        },
      ),
      { numRuns },
    );
  });
});
