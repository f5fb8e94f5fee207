import { formatDay, parseDay } from '@shixian/calendar';
import { describe, expect, it } from 'vitest';
import { firstOwedIndex, indexOfPeriod, periodsOf } from './period-grid.js';
import { national } from './testing/national.js';

const weeks = periodsOf(national, 'week', 1);

function firstOwed(start: string, per: number, partialOwed = false): string {
  const period = weeks[firstOwedIndex(weeks, per, parseDay(start) as number, partialOwed)];
  return formatDay(period?.first as number);
}

describe('firstOwedIndex', () => {
  it.each([
    // 2026-01-05 is a Monday.
    ['2026-01-05', 1, '2026-01-05', 'a rule from a Monday on owes that week'],
    ['2026-01-06', 1, '2026-01-12', 'from a Tuesday on, the next week'],
    ['2026-01-05', 2, '2026-01-05', 'two weeks run from the Monday'],
    [
      '2026-01-06',
      2,
      '2026-01-19',
      'they ran from the Monday before the rule, so the next two weeks are the first',
    ],
  ])('%s, %i weeks: %s, %s', (start, per, first) => {
    expect(firstOwed(start, per)).toBe(first);
  });

  it('owes the period under way where the county says so', () => {
    expect(firstOwed('2026-01-06', 2, true)).toBe('2026-01-05');
  });
});

it('finds the last period begun by a day', () => {
  const index = indexOfPeriod(weeks, parseDay('2026-01-11') as number);
  expect(formatDay(weeks[index]?.first as number)).toBe('2026-01-05');
  expect(indexOfPeriod(weeks, national.firstDay - 30)).toBe(-1);
});
