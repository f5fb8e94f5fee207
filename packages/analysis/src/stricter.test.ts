import { type Calendar, type Day, formatDay } from '@shixian/calendar';
import { audit } from '@shixian/engine';
import type { Breach, Rule } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import { bundleOf } from './testing/evaluated.js';
import { anyHistory, eventsOf, type HistoryEvent, historyFromNaive } from './testing/histories.js';
import { national } from './testing/national.js';
import { historyOfOffice } from './testing/office.js';
import { relatedRules, rules, wideRules } from './testing/random-rules.js';
import { wholeTurnsFrom } from './testing/whole-turns.js';

const numRuns = Number(process.env.SHIXIAN_RUNS ?? 60);

/** Days in which proof counts, and in which histories lie. */
const DAYS = 400;
const OFFICE_DAYS = 120;
const HISTORIES = 8;

const firstDays = fc.integer({ min: national.firstDay + 10, max: national.lastOfficialDay - DAYS });
const horizon = (first: Day): Calendar => ({
  ...national,
  firstDay: first,
  lastOfficialDay: first + DAYS - 1,
});

/** What happened while a rule was in force from `start`, known through the end of `to`; all in days from one first day. */
interface Known {
  events: readonly HistoryEvent[];
  start: number;
  to: number;
}

const known = (named: boolean): fc.Arbitrary<Known[]> =>
  fc.array(
    fc
      .record({
        events: anyHistory(DAYS, named),
        start: fc.nat({ max: 90 }),
        length: fc.nat({ max: DAYS - 91 }),
      })
      .map(({ events, start, length }) => ({ events, start, to: start + length })),
    { minLength: HISTORIES, maxLength: HISTORIES },
  );

/** The breaches of two rules, in force from one day, in a history. */
function breachesOf(
  strict: Rule,
  loose: Rule,
  { events, start, to }: Known,
  first: Day,
): [Breach[], Breach[]] {
  const from = formatDay(first + start);
  const bundle = bundleOf([strict, loose].map((rule) => ({ rule, from })));
  const both = ['item-0', 'item-1'].flatMap((item) => eventsOf(events, item, first));
  const { breaches } = audit(bundle, both, { from, to: formatDay(first + to) });
  return [breaches.filter(({ item }) => item === 'item-0'), breaches.filter(({ item }) => item === 'item-1')];
}

/** Every history that keeps `strict` keeps `loose`: so none may break the second alone. */
function expectNoLess(strict: Rule, loose: Rule, histories: readonly Known[], first: Day, seen: Seen): void {
  seen.holding++;
  for (const drawn of histories) {
    const start = wholeTurnsFrom(first + drawn.start, loose);
    if (start === null || start - first > drawn.to) continue;
    const history = { ...drawn, start: start - first };
    const [ofStrict, ofLoose] = breachesOf(strict, loose, history, first);
    if (ofStrict.length === 0) seen.kept++;
    if (ofLoose.length > 0) seen.broken++;
    if (ofLoose.length > 0 && ofStrict.length === 0) {
      const breaches = ofLoose.map(({ opens, due, from, to }) => ({ opens, due, from, to }));
      expect.fail(JSON.stringify({ strict, loose, first: formatDay(first), breaches, ...history }));
    }
  }
}

/** Pairs in which one rule holds the other, and histories that keep the one and that break the other. */
interface Seen {
  holding: number;
  kept: number;
  broken: number;
}

describe('a rule that holds another, by compare', () => {
  const pairs = fc.oneof(
    { arbitrary: fc.tuple(wideRules(DAYS), wideRules(DAYS)), weight: 1 },
    { arbitrary: relatedRules(DAYS), weight: 1 },
  );

  it.each([
    ['that name no documents', false],
    ['in which publications name documents', true],
  ])('is in breach wherever the other is, in random histories %s', (_, named) => {
    const seen: Seen = { holding: 0, kept: 0, broken: 0 };
    fc.assert(
      fc.property(pairs, firstDays, known(named), ([a, b], first, histories) => {
        const { aToB, bToA } = compare(a, b, {
          calendar: horizon(first),
          impliedTrigger: 'information-formed',
        }).implies;
        if (aToB) expectNoLess(a, b, histories, first, seen);
        if (bToA) expectNoLess(b, a, histories, first, seen);
      }),
      { numRuns },
    );
    expect(seen.holding).toBeGreaterThan(numRuns / 3);
    expect(Math.min(seen.kept, seen.broken)).toBeGreaterThan(seen.holding / 2);
  });

  it('is kept by no office that publishes at the last moment and breaks the other', () => {
    const seen: Seen = { holding: 0, kept: 0, broken: 0 };
    const whims = fc.array(fc.nat({ max: 999 }), { minLength: OFFICE_DAYS, maxLength: OFFICE_DAYS });
    fc.assert(
      fc.property(rules(OFFICE_DAYS), rules(OFFICE_DAYS), firstDays, whims, (a, b, first, whim) => {
        const calendar = horizon(first);
        const { aToB, bToA } = compare(a, b, { calendar }).implies;
        for (const [holds, strict, loose] of [
          [aToB, a, b],
          [bToA, b, a],
        ] as const) {
          const start = wholeTurnsFrom(first, loose);
          if (!holds || start === null) continue;
          const history = historyOfOffice(strict, start, OFFICE_DAYS, whim, calendar);
          if (history === null) continue;
          const all: Known = { events: historyFromNaive(history), start, to: history.to };
          expectNoLess(strict, loose, [all], 0, seen);
        }
      }),
      { numRuns },
    );
    // What keeps the rule day by day from the language's own words keeps it for the engine.
    expect([seen.kept, seen.broken]).toEqual([seen.holding, 0]);
    expect(seen.holding).toBeGreaterThan(numRuns / 4);
  });
});
