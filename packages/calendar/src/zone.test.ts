import { expect, test } from 'vitest';

// 1970-01-01T00:00Z fell on another civil day in Los Angeles: proof that this run really has the zone of its project.
const HOURS_AT_EPOCH: Record<string, number> = { UTC: 0, 'Asia/Shanghai': 8, 'America/Los_Angeles': 16 };

test('the suite runs in the time zone that its project names', () => {
  expect(new Date(0).getHours()).toBe(HOURS_AT_EPOCH[process.env.TZ ?? '']);
});
