import type { Bundle, CountyEvent, Duration, DurationUnit } from '@shixian/model';
import fc from 'fast-check';
import type { PlainRule } from './bundle.js';
import { defaultInterpretations } from './interpretations.js';
import { dateOf, textOf } from './reference-days.js';

/** An event before it is given to an item. */
export type CaseEvent = Pick<CountyEvent, 'event' | 'at' | 'ref' | 'subject' | 'count' | 'value'>;

/** One random rule with its history: what the engine and the reference are both asked about. */
export interface Case {
  rule: PlainRule;
  /** First day in force. */
  start: number;
  letterbox: boolean;
  planYear: number;
  events: CaseEvent[];
}

/** 2024-07-01 to 2027-06-30: the last half year is provisional. */
const LOOKED_AT = { min: 19905, max: 20999 };

const pick = fc.constantFrom;
const minuteOfDay = fc.integer({ min: 0, max: 1439 });

const dayUnits: readonly DurationUnit[] = [
  'day',
  'workday',
  'week',
  'xun',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
];

/** Durations as notices use them, none so long that a history cannot reach its end. */
const duration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: pick<DurationUnit[]>('day', 'workday') }),
  fc.record({ amount: fc.integer({ min: 1, max: 3 }), unit: pick(...dayUnits) }),
  fc.record({ amount: fc.integer({ min: 1, max: 72 }), unit: pick<DurationUnit[]>('hour') }),
);

const triggerEvents = [
  'document-issued',
  'information-changed',
  'information-formed',
  'received',
  'decision-made',
] as const;

const trigger = fc.oneof(
  fc.constant(null),
  pick(...triggerEvents).map((event) => ({
    event,
    text: event === 'information-formed' ? '形成或者变更' : '之后',
  })),
);

type DeadlineRule = Extract<PlainRule, { kind: 'deadline' }>;

const within: fc.Arbitrary<DeadlineRule['within']> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ duration }) },
  { weight: 1, arbitrary: fc.record({ before: duration }) },
  {
    weight: 2,
    arbitrary: fc.record({
      period: pick('same-day', 'next-day', 'same-week', 'same-month', 'same-quarter', 'same-year'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ promptness: pick('immediate', 'prompt', 'as-appropriate') }) },
  { weight: 1, arbitrary: fc.constant({ unspecified: true as const }) },
);

const manner = fc.record(
  {
    condition: fc.constant('紧急内容'),
    action: pick('update', 'publish', 'reply', 'submit', 'accept', 'handle'),
  },
  { requiredKeys: [] },
);
/** Most rules carry no condition. */
const mostlyPlain = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: manner });

const deadline: fc.Arbitrary<PlainRule> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .record({ trigger, within, more: mostlyPlain })
      .map(({ more, ...rest }) => ({ kind: 'deadline' as const, ...rest, ...more })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ kind: 'deadline' as const, trigger: null, within: { concurrent: '文件' } }),
  },
);

const cadence: fc.Arbitrary<PlainRule> = fc
  .record({
    min: fc.oneof(
      { weight: 3, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 5 }) },
    ),
    per: fc.record({
      amount: fc.integer({ min: 1, max: 3 }),
      unit: pick<DurationUnit[]>(...dayUnits, 'hour'),
    }),
    window: pick('calendar', 'rolling', 'policy'),
    more: mostlyPlain,
  })
  .map(({ more, ...rest }) => ({ kind: 'cadence' as const, unit: '次', ...rest, ...more }));

const dayOfMonth = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('end' as const));
const time = fc.record({ time: pick('18:00', '12:00') }, { requiredKeys: [] });

const dueDates: fc.Arbitrary<Pick<Extract<PlainRule, { kind: 'due' }>, 'at' | 'repeat'>> = fc.oneof(
  fc
    .record({ day: dayOfMonth, time })
    .map(({ day, time }) => ({ repeat: 'monthly' as const, at: [{ day, ...time }] })),
  fc
    .integer({ min: 1, max: 28 })
    .map((day) => ({ repeat: 'monthly' as const, at: [{ monthOffset: 1, day }] })),
  fc
    .record({ monthOfQuarter: fc.integer({ min: 1, max: 3 }), day: dayOfMonth })
    .map((at) => ({ repeat: 'quarterly' as const, at: [at] })),
  fc
    .record({
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      day: dayOfMonth,
    })
    .map(({ months, day }) => ({ repeat: 'yearly' as const, at: months.map((month) => ({ month, day })) })),
  fc
    .record({ month: fc.integer({ min: 1, max: 3 }), day: dayOfMonth })
    .map((at) => ({ repeat: 'yearly' as const, at: [{ yearOffset: 1, ...at }] })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2 })
    .map((days) => ({ repeat: 'weekly' as const, at: days.map((weekday) => ({ weekday })) })),
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: dayOfMonth })
    .map((at) => ({ repeat: 'none' as const, at: [at] })),
);

const due: fc.Arbitrary<PlainRule> = fc
  .record({
    dates: dueDates,
    more: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.record({ roll: pick('next-workday', 'previous-workday') }) },
      { weight: 1, arbitrary: fc.constant({ approximate: true as const }) },
    ),
  })
  .map(({ dates, more }) => ({ kind: 'due' as const, ...dates, ...more }));

const dateless: fc.Arbitrary<PlainRule> = fc.oneof(
  fc.constant({ kind: 'reference' as const, basis: '按上级要求' }),
  fc.constant({ kind: 'standing' as const }),
  fc.constant({ kind: 'exempt' as const, reason: 'external' as const }),
  fc.constant({ kind: 'posting' as const, for: { amount: 7, unit: 'workday' as const } }),
  fc.constant({ kind: 'retention' as const, max: { amount: 1, unit: 'year' as const } }),
  fc.record({
    kind: fc.constant('threshold' as const),
    metric: fc.constant('可申请率'),
    op: pick('>=', '<=', '>', '<'),
    value: fc.constant(90),
    unit: fc.constant('%'),
  }),
);

const leaf: fc.Arbitrary<PlainRule> = fc.oneof(
  { weight: 5, arbitrary: deadline },
  { weight: 4, arbitrary: cadence },
  { weight: 3, arbitrary: due },
  { weight: 1, arbitrary: dateless },
);

export const anyRule: fc.Arbitrary<PlainRule> = fc.oneof(
  { weight: 8, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc
      .record({ kind: pick('all', 'any'), of: fc.array(leaf, { minLength: 2, maxLength: 3 }) })
      .map((rule) => rule as PlainRule),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(leaf, leaf).map(([first, second]) => ({
      kind: 'per-subject' as const,
      items: [
        { subjects: ['机构职能', '联系方式'], rule: first },
        { subjects: ['法规公文'], rule: second },
      ],
    })),
  },
);

const discharge = pick('published', 'published', 'updated', 'replied', 'submitted', 'accepted', 'handled');
const happening = pick(...triggerEvents, 'document-published', 'activity-held');

const event = (start: number): fc.Arbitrary<CaseEvent> =>
  fc
    .record({
      event: fc.oneof({ weight: 3, arbitrary: discharge }, { weight: 2, arbitrary: happening }),
      // Every other day is one of few, so that things come together on a day.
      day: fc.oneof(
        fc.integer({ min: start - 20, max: start + 520 }),
        fc.integer({ min: -1, max: 26 }).map((step) => start + step * 20),
      ),
      minute: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: minuteOfDay }),
      more: fc.record(
        {
          ref: pick('甲〔2025〕1号', '乙〔2025〕2号', '丙〔2025〕3号'),
          subject: pick('机构职能', '法规公文'),
          count: fc.integer({ min: 1, max: 3 }),
          value: pick(80, 90, 95),
        },
        { requiredKeys: [] },
      ),
      plain: fc.boolean(),
    })
    .map(({ event, day, minute, more, plain }) => ({
      event,
      at: atText(day, minute),
      ...(plain ? {} : more),
    }));

function atText(day: number, minute: number | null): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  if (minute === null) return textOf(day);
  return `${textOf(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00+08:00`;
}

/** A rule in force for up to 500 days by `at`, seldom one still to come. */
export const anyCase = (at: number): fc.Arbitrary<Case> =>
  fc.integer({ min: at - 500, max: at + 10 }).chain((start) =>
    fc.record({
      rule: anyRule,
      start: fc.constant(start),
      letterbox: fc.boolean(),
      planYear: fc.constant(dateOf(start).year),
      events: fc.array(event(start), { maxLength: 14 }),
    }),
  );

/** Interpretations as counties may decide them; half of the time the defaults. */
export const anyInterpretations: fc.Arbitrary<Bundle['interpretations']> = fc.oneof(
  fc.constant(defaultInterpretations()),
  fc
    .record({
      immediate: pick({ period: 'same-day' as const }, null),
      prompt: pick({ amount: 3, unit: 'workday' as const }, { amount: 7, unit: 'day' as const }, null),
      window: pick('rolling' as const, 'calendar' as const),
      roll: fc.boolean(),
      inclusive: fc.boolean(),
      weekStart: pick(1, 7),
      soon: pick({ amount: 3, unit: 'workday' as const }, { amount: 7, unit: 'day' as const }),
      partial: pick('exempt' as const, 'owed' as const),
    })
    .map((chosen) => {
      const source = { default: '默认' };
      return {
        ...defaultInterpretations(),
        immediate: { value: chosen.immediate, source },
        prompt: { value: chosen.prompt, source },
        'multi-period-window': { value: chosen.window, source },
        'roll-forward': { value: chosen.roll, source },
        'day-before-inclusive': { value: chosen.inclusive, source },
        'week-start': { value: chosen.weekStart, source },
        'due-soon': { value: chosen.soon, source },
        'first-partial-period': { value: chosen.partial, source },
      };
    }),
);

/** Many cases under one set of interpretations, looked at on one day, sometimes at a moment of it. */
export const anyBatch = (size: number) =>
  fc
    .record({
      interpretations: anyInterpretations,
      day: fc.integer(LOOKED_AT),
      minute: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: minuteOfDay }),
    })
    .chain(({ interpretations, day, minute }) =>
      fc.record({
        interpretations: fc.constant(interpretations),
        at: fc.constant(atText(day, minute)),
        cases: fc.array(anyCase(day), { minLength: size, maxLength: size }),
      }),
    );

const dayDeadline = fc.record({
  kind: fc.constant('deadline' as const),
  trigger: pick(...triggerEvents).map((event) => ({ event, text: '之后' })),
  within: fc.record({ duration: duration.filter(({ unit }) => unit !== 'hour') }),
});
const rollingCadence = fc.record({
  kind: fc.constant('cadence' as const),
  min: fc.integer({ min: 1, max: 3 }),
  per: fc.record({
    amount: fc.integer({ min: 1, max: 8 }),
    unit: pick<DurationUnit[]>('week', 'month', 'workday'),
  }),
  window: fc.constant('rolling' as const),
  unit: fc.constant('次'),
});
const breachLeaf: fc.Arbitrary<PlainRule> = fc.oneof(dayDeadline, rollingCadence);

/**
 * Rules whose breach on a day shows in that day's own status, with histories that name no documents: a publication that
 * names one can settle an earlier day only in hindsight.
 */
export const breachCase: fc.Arbitrary<Case> = fc.record({
  rule: fc.oneof(
    { weight: 2, arbitrary: breachLeaf },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: pick('all' as const, 'any' as const),
        of: fc.array(breachLeaf, { minLength: 2, maxLength: 3 }),
      }),
    },
  ),
  start: fc.integer({ min: LOOKED_AT.min - 60, max: LOOKED_AT.min + 200 }),
  letterbox: fc.constant(false),
  planYear: fc.constant(2025),
  events: fc.array(
    event(LOOKED_AT.min + 200).map(({ event, at }) => ({ event, at })),
    { maxLength: 20 },
  ),
});
