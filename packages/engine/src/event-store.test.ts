import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { createContentIndex } from './content-index.js';
import { evaluate } from './evaluate.js';
import { createEventStore } from './event-store.js';
import { forecast } from './forecast.js';
import { bundleOfCases, eventsOf } from './testing/case-bundle.js';
import { anyBatch } from './testing/cases.js';
import { runsOf } from './testing/runs.js';

describe('createEventStore', () => {
  it('gives the same verdicts, audits and forecasts as a list of events', () => {
    for (const { cases, interpretations, at } of fc.sample(anyBatch(20), {
      numRuns: runsOf(400) / 20,
      seed: 21,
    })) {
      const bundle = bundleOfCases(cases, interpretations);
      const events = eventsOf(cases);
      const store = createEventStore();
      const distinct = createContentIndex();
      for (const [index, event] of events.entries()) {
        if (distinct.add(JSON.stringify(event), index) === null) store.add({ ...event, title: '标题' });
      }
      expect(evaluate(bundle, store, { at })).toEqual(evaluate(bundle, events, { at }));
      const window = { from: '2025-01-01', to: '2025-12-31' };
      expect(audit(bundle, store, window)).toEqual(audit(bundle, events, window));
      expect(forecast(bundle, store, { at, days: 30 })).toEqual(forecast(bundle, events, { at, days: 30 }));
    }
  });
});

describe('createContentIndex', () => {
  it('finds an equal text where it stood first, among many', () => {
    const index = createContentIndex();
    for (let position = 0; position < 20_000; position++)
      expect(index.add(`事件${position}`, position)).toBeNull();
    for (let position = 0; position < 20_000; position++)
      expect(index.add(`事件${position}`, 1)).toBe(position);
  });
});
