import {
  addDays,
  formatDay,
  nextPeriod,
  type Period,
  type PeriodUnit,
  parseDay,
  periodOf,
} from '@shixian/calendar';
import rrule from 'rrule';
import { measure } from '../measure.js';

const { RRule } = rrule;

const FROM = '2026-01-01';
const YEARS = 10;

/** Last days of the weeks or months of ten years, as ISO dates: what 每周 and 每月 fall due on. */
function periodEnds(unit: PeriodUnit): string[] {
  const first = parseDay(FROM) as number;
  const end = addDays(first, YEARS * 365) as number;
  const days: string[] = [];
  for (let period: Period = periodOf(first, unit); period.last <= end; period = nextPeriod(period, unit)) {
    days.push(formatDay(period.last));
  }
  return days;
}

function byRrule(options: ConstructorParameters<typeof RRule>[0]): string[] {
  const start = new Date(`${FROM}T00:00:00Z`);
  const until = new Date(start.getTime() + YEARS * 365 * 86_400_000);
  return new RRule({ ...options, dtstart: start, until })
    .all()
    .map((date) => date.toISOString().slice(0, 10));
}

const TASKS: readonly [string, PeriodUnit, () => string[]][] = [
  ['每周: the Sundays of ten years', 'week', () => byRrule({ freq: RRule.WEEKLY, byweekday: RRule.SU })],
  ['每月: the month ends of ten years', 'month', () => byRrule({ freq: RRule.MONTHLY, bymonthday: -1 })],
];

/** Due days of calendar cadences against rrule, both to ISO dates. */
export function benchRecurrence(rounds: number): void {
  for (const [name, unit, byPeer] of TASKS) {
    if (periodEnds(unit).join() !== byPeer().join()) throw new Error(`${name}: the answers differ`);
    const results = measure(
      [
        { name: 'shixian', run: () => periodEnds(unit) },
        { name: 'rrule', run: byPeer },
      ],
      { inputs: 1, rounds, budget: 20 },
    );
    const base = results[0]?.nanoseconds as number;
    console.log(`\n${name}; the answers agree`);
    for (const { name: who, nanoseconds } of results) {
      console.log(
        `  ${who.padEnd(10)} ${(nanoseconds / 1000).toFixed(1).padStart(10)} µs ${(nanoseconds / base).toFixed(2).padStart(8)} ×`,
      );
    }
  }
}
