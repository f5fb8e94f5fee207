import type { Duration, DurationUnit } from '@shixian/model';
import fc from 'fast-check';
import type { PlainRule } from './bundle.js';

/** A rule, and one that allows more and is else the same: it is kept whenever the first is (language.md sections 1 and 2). */
export interface EasedRule {
  strict: PlainRule;
  loose: PlainRule;
}

const more = fc.integer({ min: 0, max: 5 });
const days = fc.constantFrom<DurationUnit>('day', 'workday', 'week', 'xun', 'half-month', 'month', 'quarter');
const length: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 20 }), unit: fc.constantFrom('day', 'workday') }),
  fc.record({ amount: fc.integer({ min: 1, max: 3 }), unit: days }),
  fc.record({ amount: fc.integer({ min: 1, max: 48 }), unit: fc.constant('hour') }),
);
const longer = ({ amount, unit }: Duration, by: number): Duration => ({ amount: amount + by, unit });

const event = fc.constantFrom('document-issued', 'information-changed', 'information-formed', 'received');

/** More time after a happening, or less ahead of it. */
const deadline: fc.Arbitrary<EasedRule> = fc
  .record({ event, duration: length, more, ahead: fc.boolean() })
  .map(({ event, duration, more, ahead }) => {
    const by = (value: Duration): PlainRule => ({
      kind: 'deadline',
      trigger: { event, text: '之后' },
      within: ahead ? { before: value } : { duration: value },
    });
    const [shorter, long] = [by(duration), by(longer(duration, more))];
    return ahead ? { strict: long, loose: shorter } : { strict: shorter, loose: long };
  });

/** A smaller number, and of stretches of time longer ones. Of calendar periods a longer one is no easing: they lie elsewhere. */
const cadence: fc.Arbitrary<EasedRule> = fc
  .record({
    min: fc.integer({ min: 1, max: 4 }),
    fewer: fc.integer({ min: 0, max: 3 }),
    per: length,
    more,
    rolling: fc.boolean(),
  })
  .map(({ min, fewer, per, more, rolling }) => {
    const window = rolling || per.unit === 'hour' ? 'rolling' : 'calendar';
    const of = (count: number, stretch: Duration): PlainRule => ({
      kind: 'cadence',
      min: count,
      per: stretch,
      window,
      unit: '次',
    });
    return {
      strict: of(min, per),
      loose: of(Math.max(1, min - fewer), window === 'rolling' ? longer(per, more) : per),
    };
  });

/** A later day of the same month. */
const due: fc.Arbitrary<EasedRule> = fc
  .record({ day: fc.integer({ min: 1, max: 26 }), more, month: fc.option(fc.integer({ min: 1, max: 12 })) })
  .map(({ day, more, month }) => {
    const on = (date: number): PlainRule =>
      month === null
        ? { kind: 'due', at: [{ day: date }], repeat: 'monthly' }
        : { kind: 'due', at: [{ month, day: date }], repeat: 'yearly' };
    return { strict: on(day), loose: on(day + more) };
  });

const leaf = fc.oneof(deadline, cadence, due);

export const easedRule: fc.Arbitrary<EasedRule> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc
      .record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        members: fc.array(leaf, { minLength: 2, maxLength: 3 }),
      })
      .map(({ kind, members }) => ({
        strict: { kind, of: members.map(({ strict }) => strict) },
        loose: { kind, of: members.map(({ loose }) => loose) },
      })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(leaf, leaf).map(([first, second]) => {
      const of = (side: 'strict' | 'loose'): PlainRule => ({
        kind: 'per-subject',
        items: [
          { subjects: ['机构职能'], rule: first[side] },
          { subjects: ['法规公文'], rule: second[side] },
        ],
      });
      return { strict: of('strict'), loose: of('loose') };
    }),
  },
);
