import type { Breach, CountyEvent } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { bundleOf, type PlainRule } from './testing/bundle.js';
import { NAMED_RULES } from './testing/named-rules.js';

type Line = [event: CountyEvent['event'], at: string, value?: number];

const nameOf = (name: string) => NAMED_RULES[name] as PlainRule;
const any = (...names: string[]): PlainRule => ({ kind: 'any', of: names.map(nameOf) });

/** Kind, first day and day put right of each breach of a rule in force from the start of 2026. */
function spansOf(rule: PlainRule, lines: readonly Line[], to: string, from = '2026-01-01') {
  const events = lines.map(
    ([event, at, value]): CountyEvent => ({
      item: 'item-0',
      event,
      at,
      ...(value !== undefined && { value }),
    }),
  );
  const { breaches } = audit(bundleOf([{ rule }]), events, { from, to });
  return breaches.map(({ kind, from, to, metAt }: Breach) => [kind, from, to, metAt]);
}

it('refuses a window that ends before it begins', () => {
  const bundle = bundleOf([]);
  expect(() => audit(bundle, [], { from: '2026-02-01', to: '2026-01-31' })).toThrow(RangeError);
  expect(audit(bundle, [], { from: '2026-02-01', to: '2026-02-01' }).breaches).toEqual([]);
});

describe('alternatives', () => {
  // January is missed, so that on 14 February nothing of 每月1次 stands against the deadline of 13 February.
  const missed = any('每月1次', '印发后3日内');
  const issued: Line = ['document-issued', '2026-02-10'];

  it('are in breach when a deadline passes after a period that closed short and was followed by nothing', () => {
    expect(spansOf(missed, [issued], '2026-02-13')).toEqual([]);
    expect(spansOf(missed, [issued], '2026-02-14')).toEqual([['overdue', '2026-02-14', null, null]]);
  });

  it('are put right by what follows the period', () => {
    const lines: Line[] = [issued, ['published', '2026-02-20']];
    expect(spansOf(missed, lines, '2026-03-20')).toEqual([
      ['late', '2026-02-14', '2026-02-20', '2026-02-20'],
    ]);
  });

  it('are kept by a publication between the period and the deadline', () => {
    expect(spansOf(missed, [['published', '2026-02-05'], issued], '2026-02-20')).toEqual([]);
  });

  it('hold what closed short against the next period too, each day once', () => {
    // Nothing for two months: January missed, then February, then what follows.
    expect(spansOf(any('每月1次', '每月1次'), [], '2026-03-10')).toEqual([
      ['missed', '2026-01-01', '2026-01-31', null],
      ['missed', '2026-02-01', '2026-02-28', null],
      ['overdue', '2026-03-01', null, null],
    ]);
  });

  it('are put right by what is published on the day after the period', () => {
    const lines: Line[] = [
      ['document-issued', '2026-01-26'],
      ['published', '2026-02-01'],
    ];
    // Both in breach from 01-30 to the end of January, and on 02-01 until it was published.
    expect(spansOf(missed, lines, '2026-02-28').slice(0, 2)).toEqual([
      ['missed', '2026-01-30', '2026-01-31', null],
      ['late', '2026-02-01', '2026-02-01', '2026-02-01'],
    ]);
  });

  it('hold a measurement that is short until the next one', () => {
    const rule = any('可申请率不低于90%', '印发后3日内');
    const short: Line = ['published', '2026-02-01', 80];
    expect(spansOf(rule, [short, issued], '2026-02-20')).toEqual([['overdue', '2026-02-14', null, null]]);
    expect(spansOf(rule, [short, issued, ['published', '2026-02-12', 95]], '2026-02-20')).toEqual([]);
    // Measured well again with no publication: the measurement puts right what the deadline leaves overdue.
    const well: Line[] = [short, issued, ['information-changed', '2026-02-16', 95]];
    expect(spansOf(rule, well, '2026-02-28')).toEqual([['late', '2026-02-14', '2026-02-16', '2026-02-16']]);
    // Short from 02-01 and again on 02-20; what is published between puts only the deadline right.
    const again: Line[] = [short, issued, ['published', '2026-02-16'], ['published', '2026-02-20', 80]];
    expect(spansOf(rule, again, '2026-02-28')).toEqual([['late', '2026-02-14', '2026-02-16', '2026-02-16']]);
  });
});

describe('a term in hours that ends at midnight', () => {
  const issued: Line = ['received', '2026-11-03T00:00:00+08:00'];

  it('is kept by what is done at that moment', () => {
    const done: Line = ['published', '2026-11-04T00:00:00+08:00'];
    expect(spansOf(nameOf('收到后24小时'), [issued, done], '2026-11-10')).toEqual([]);
  });

  it('is broken a second later', () => {
    const done: Line = ['published', '2026-11-04T00:00:01+08:00'];
    expect(spansOf(nameOf('收到后24小时'), [issued, done], '2026-11-10')).toEqual([
      ['late', '2026-11-04', '2026-11-04', '2026-11-04T00:00:01+08:00'],
    ]);
  });
});
