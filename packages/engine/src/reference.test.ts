import type { Breach, Bundle, ItemVerdict } from '@shixian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { evaluate } from './evaluate.js';
import { calendarData, ruleOf } from './testing/bundle.js';
import { bundleOfCases, eventsOf } from './testing/case-bundle.js';
import { anyBatch, breachCase, type Case } from './testing/cases.js';
import { defaultInterpretations } from './testing/interpretations.js';
import { referenceOf } from './testing/reference.js';
import { referenceDays, textOf } from './testing/reference-days.js';
import { type At, type ReferenceDuty, type ReferenceResult, readAt } from './testing/reference-model.js';
import { runsOf } from './testing/runs.js';

const BATCH = 50;
const days = referenceDays(calendarData);

function textOfAt({ day, second }: At): string {
  if (second === null) return textOf(day);
  return `${new Date((day * 86400 + second) * 1000).toISOString().slice(0, 19)}+08:00`;
}

function expectedOf(
  { rule, start, letterbox, planYear, events }: Case,
  interpretations: Bundle['interpretations'],
  at: At,
) {
  return referenceOf({
    rule: ruleOf(rule),
    events: events.map((event) => ({ item: 'one', ...event })),
    start,
    at,
    days,
    interpretations,
    letterbox,
    planYear,
  });
}

/** What a reader acts on: status, next due day, and of each duty listed its dates, status and ground. */
function essenceOfVerdict({ status, nextDue, duties }: ItemVerdict) {
  const listed = duties.map(({ opens, due, metAt, status, provisional = false }) =>
    [opens?.slice(0, 10) ?? null, due, metAt, status, provisional].join(),
  );
  return { status, nextDue, listed: listed.sort() };
}

function essenceOfResult({ status, nextDue, listed }: ReferenceResult) {
  const text = (at: At | null) => at && textOfAt(at);
  const lines = listed.map(({ opens, due, met, status, provisional }) =>
    [opens === null ? null : textOf(opens), text(due), text(met), status, provisional].join(),
  );
  return { status, nextDue: text(nextDue), listed: lines.sort() };
}

/** So many counterexamples hold a simple one. */
const ENOUGH = 20;

/** The shortest counterexample. */
function simplestOf(wrong: readonly object[]): object | undefined {
  return wrong.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0];
}

type Span = [kind: string, from: number, to: number | null];

/** What the reference knows of a duty that was breached: its kind, first day and last day, as an audit gives them. */
function breachesFrom(duties: readonly ReferenceDuty[], from: number, to: number): Span[] {
  return duties.flatMap(({ status, opens, due, met }): Span[] => {
    if (due === null) return [];
    const past = due.second === null || due.second === 86400 ? due.day + 1 : due.day;
    const inWindow = past <= to && (met === null || met.day >= from);
    if (status === 'missed') {
      return due.day >= from && due.day <= to ? [[status, opens ?? due.day, due.day]] : [];
    }
    if (status !== 'overdue' && status !== 'late') return [];
    return inWindow ? [[status, past, status === 'late' ? (met as At).day : null]] : [];
  });
}

const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();

function spanOfBreach({ kind, from, to }: Breach): Span {
  return [kind, readAt(from).day, to === null ? null : readAt(to).day];
}

const WINDOW = { from: '2024-10-01', to: '2026-09-30' };

/** Once the day is over, of what had happened by then. */
function expectedBy(one: Case, interpretations: Bundle['interpretations'], day: number) {
  const events = one.events.filter(({ at }) => readAt(at).day <= day);
  return expectedOf({ ...one, events }, interpretations, { day: day + 1, second: 0 });
}

describe('against the reference', () => {
  it('agrees on status, next due day and every duty listed, for random rules, histories and days', () => {
    const batches = fc.sample(anyBatch(BATCH), { numRuns: Math.ceil(runsOf(1500) / BATCH), seed: 20261121 });
    const wrong: object[] = [];
    for (const { cases, interpretations, at } of batches) {
      if (wrong.length > ENOUGH) break;
      const { items } = evaluate(bundleOfCases(cases, interpretations), eventsOf(cases), { at });
      for (const [index, one] of cases.entries()) {
        const answered = essenceOfVerdict(items[index] as ItemVerdict);
        const wanted = essenceOfResult(expectedOf(one, interpretations, readAt(at)));
        if (JSON.stringify(answered) === JSON.stringify(wanted)) continue;
        wrong.push({ at, ...one, interpretations, answered, wanted });
      }
    }
    expect(simplestOf(wrong)).toBeUndefined();
  });

  it('agrees on every breach in a window of two years', () => {
    const batches = fc.sample(anyBatch(BATCH), { numRuns: Math.ceil(runsOf(1000) / BATCH), seed: 20261122 });
    const wrong: object[] = [];
    const [from, to] = [readAt(WINDOW.from), readAt(WINDOW.to)];
    for (const { cases, interpretations } of batches) {
      if (wrong.length > ENOUGH) break;
      const { breaches } = audit(bundleOfCases(cases, interpretations), eventsOf(cases), WINDOW);
      for (const [index, one] of cases.entries()) {
        if (one.rule.kind === 'any') continue;
        const answered = breaches.filter(({ item }) => item === `item-${index}`).map(spanOfBreach);
        const wanted = breachesFrom(expectedBy(one, interpretations, to.day).duties, from.day, to.day);
        if (sorted(answered).join() === sorted(wanted).join()) continue;
        wrong.push({ ...one, interpretations, answered, wanted });
      }
    }
    expect(simplestOf(wrong)).toBeUndefined();
  });

  it('is in breach on exactly the days whose own status is overdue, two years long', () => {
    const cases = fc.sample(breachCase, { numRuns: Math.ceil(runsOf(1500) / 100), seed: 20261123 });
    const interpretations = defaultInterpretations();
    const { breaches } = audit(bundleOfCases(cases, interpretations), eventsOf(cases), WINDOW);
    for (const [index, one] of cases.entries()) {
      const own = breaches.filter(({ item }) => item === `item-${index}`).map(spanOfBreach);
      for (let day = readAt(WINDOW.from).day; day <= readAt(WINDOW.to).day; day++) {
        const { status } = expectedOf(one, interpretations, { day, second: null });
        const inBreach = own.some(
          ([, from, to]) => (from as number) <= day && (to === null || day < (to as number)),
        );
        expect([one, textOf(day), inBreach]).toEqual([one, textOf(day), status === 'overdue']);
      }
    }
  });
});
