import { type CountyEvent, type ItemVerdict, validate } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.js';
import { bundleOf, type PlainRule, type TestItem } from './testing/bundle.js';

type Line = [event: CountyEvent['event'], at: string, more?: Partial<CountyEvent>];

function verdictOf(rule: PlainRule, lines: Line[], at: string, item: Partial<TestItem> = {}): ItemVerdict {
  const events = lines.map(([event, when, more]) => ({ item: 'item-0', event, at: when, ...more }));
  const verdicts = evaluate(bundleOf([{ rule, ...item }]), events, { at });
  expect(validate('verdict', verdicts)).toMatchObject({ ok: true });
  return verdicts.items[0] as ItemVerdict;
}

const issued = { event: 'document-issued', text: '印发' } as const;
const within = (amount: number, unit: 'day' | 'workday' | 'hour'): PlainRule => ({
  kind: 'deadline',
  trigger: issued,
  within: { duration: { amount, unit } },
});

describe('deadline', () => {
  it('is idle until something triggers it', () => {
    expect(verdictOf(within(5, 'workday'), [], '2026-11-20')).toMatchObject({ status: 'idle', duties: [] });
  });

  it('is due on the fifth working day after the trigger, and says which days were passed over', () => {
    // 2026-11-12 is a Thursday: 13, 16, 17, 18, 19.
    const { status, nextDue, duties } = verdictOf(
      within(5, 'workday'),
      [['document-issued', '2026-11-12']],
      '2026-11-17',
    );
    expect([status, nextDue]).toEqual(['compliant', '2026-11-19']);
    expect(duties[0]?.trace).toEqual([
      { step: 'trigger', day: '2026-11-12', event: 'document-issued' },
      { step: 'first-day', day: '2026-11-13', cite: '《中华人民共和国民法典》第二百零一条' },
      { step: 'skip', day: '2026-11-14', to: '2026-11-15', reason: 'weekend' },
      { step: 'nominal', day: '2026-11-19', amount: 5, unit: 'workday' },
      { step: 'due', day: '2026-11-19' },
    ]);
  });
});
