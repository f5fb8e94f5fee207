import type { DueDate, DurationUnit, Rule, TriggerEvent } from '@shixian/model';
import fc from 'fast-check';

const SPAN = { start: 0, end: 0 };

/** Free text of every sort: names, words of the language, marks, digits, brackets and quotes. */
const text = fc.oneof(
  fc.constantFrom(
    '县委文件',
    '工作动态',
    '实时信息',
    '信息公开指南、信息公开目录',
    '变化后',
    '每年',
    '5个工作日内',
    '“双随机、一公开”',
    '《条例》第三条',
    'A「B」C',
    '不超过',
    '。',
    '（一）',
    '同上',
    ' 空 格 ',
    '且',
    '【】',
  ),
  fc.string({
    unit: fc.constantFrom(...'县文件信息的栏目更新每年月日内后前一三5、，；：（）「」【】 。或且的a%'),
    minLength: 1,
    maxLength: 8,
  }),
);

const unit = fc.constantFrom<DurationUnit>(
  'minute',
  'hour',
  'day',
  'workday',
  'week',
  'xun',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
);
export const duration = fc.record({
  amount: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 99_999 })),
  unit,
});

const trigger = fc.oneof(
  fc.constantFrom(
    { event: 'document-issued' as TriggerEvent, text: '印发后' },
    { event: 'information-formed' as TriggerEvent, text: '信息形成或者变更之日' },
    { event: 'document-published' as TriggerEvent, text: '文件发布' },
    { event: 'information-changed' as TriggerEvent, text: '变化时' },
    { event: 'received' as TriggerEvent, text: '收到申请之日' },
    { event: 'activity-held' as TriggerEvent, text: '会议召开后' },
  ),
  fc.record({
    event: fc.constantFrom<TriggerEvent>(
      'document-issued',
      'document-published',
      'information-formed',
      'information-changed',
      'decision-made',
      'activity-held',
      'received',
      'reminder-received',
      'stage-reached',
      'occasion',
    ),
    text: fc.oneof(
      text,
      fc.constantFrom(
        '印发后',
        '公开',
        '收到申请之日',
        '会议',
        '变更之日',
        '终审通过后',
        '了解情况后',
        '每月数据发布后',
      ),
    ),
  }),
);

const within = fc.oneof(
  fc.record({ duration }),
  fc.record({ before: duration }),
  fc.record({
    period: fc.constantFrom('same-day', 'next-day', 'same-week', 'same-month', 'same-quarter', 'same-year'),
  }),
  fc.record({ promptness: fc.constantFrom('immediate', 'prompt', 'as-appropriate') }),
  fc.record({ concurrent: text }),
  fc.constant({ unspecified: true }),
);

const decorations = fc.record(
  {
    modality: fc.constantFrom('in-principle', 'generally'),
    action: fc.constantFrom('update', 'publish', 'reply', 'submit', 'accept', 'handle', 'review'),
    subject: text,
    condition: text,
    savings: fc.constant(true),
    manner: fc.array(text, { minLength: 1, maxLength: 2 }),
    consequence: fc.record({ text, after: duration }, { requiredKeys: ['text'] }),
    breach: fc.constant(true),
  },
  { requiredKeys: [] },
);

const day = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('end' as const));
const month = fc.integer({ min: 1, max: 12 });
const time = fc.constantFrom('08:30', '18:00', '24:00');
const openOrDay = (date: object) =>
  fc.oneof(
    fc.constant([date, {}]),
    fc.constant([date, { before: true }]),
    day.map((value) => [date, { day: value }]),
    fc.tuple(day, time).map(([value, at]) => [date, { day: value, time: at }]),
    fc.constantFrom('early', 'middle', 'late').map((part) => [date, { part }]),
  );
/** 2月30日 is no day; 2月29日 is one where no year is named. */
function isPossible({ year = 2000, month: value, day: last }: DueDate): boolean {
  if (value === undefined || typeof last !== 'number') return true;
  return new Date(Date.UTC(year, value - 1, last)).getUTCMonth() === value - 1;
}

/** Dates that share what opens them and are closed alike, as a phrase can list them. */
const due = fc
  .oneof(
    fc.tuple(
      fc.constant('yearly'),
      fc.oneof(
        fc.constant({}),
        fc.integer({ min: -1, max: 9 }).map((yearOffset) => ({ yearOffset })),
      ),
      fc
        .uniqueArray(month, { minLength: 1, maxLength: 4 })
        .map((months) => months.map((value) => ({ month: value }))),
    ),
    fc.tuple(
      fc.constant('half-yearly'),
      fc.constant({}),
      fc
        .uniqueArray(month, { minLength: 1, maxLength: 2 })
        .map((months) => months.map((value) => ({ month: value }))),
    ),
    fc.tuple(
      fc.constant('none'),
      fc.oneof(
        fc.constant({}),
        fc.integer({ min: 1949, max: 2999 }).map((year) => ({ year })),
        fc.integer({ min: -1, max: 9 }).map((yearOffset) => ({ yearOffset })),
      ),
      fc
        .uniqueArray(month, { minLength: 1, maxLength: 4 })
        .map((months) => months.map((value) => ({ month: value }))),
    ),
    fc.tuple(
      fc.constant('quarterly'),
      fc.constant({}),
      fc.integer({ min: 1, max: 3 }).map((monthOfQuarter) => [{ monthOfQuarter }]),
    ),
    fc.tuple(
      fc.constant('none'),
      fc.constant({}),
      fc.integer({ min: 1, max: 3 }).map((monthOfQuarter) => [{ monthOfQuarter }]),
    ),
    fc.tuple(
      fc.constantFrom('monthly', 'none'),
      fc.integer({ min: -1, max: 11 }).map((monthOffset) => ({ monthOffset })),
      fc.constant([{ day: 5 }, { day: 20 }]),
    ),
    fc.tuple(
      fc.constant('monthly'),
      fc.constant({}),
      fc.oneof(
        fc.constant([{ day: 'end' }]),
        fc.constant([{ day: 10 }, { day: 25 }]),
        fc.constant([{ part: 'middle' }]),
        fc.constant([{ week: 2 }]),
        fc.constant([{ week: 1, weekday: 5 }]),
      ),
    ),
    fc.tuple(
      fc.constant('weekly'),
      fc.oneof(
        fc.constant({}),
        fc.integer({ min: -1, max: 9 }).map((weekOffset) => ({ weekOffset })),
      ),
      fc
        .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 })
        .map((days) => days.map((weekday) => ({ weekday }))),
    ),
  )
  .chain(([repeat, head, dates]) => {
    const isOpen = (dates as DueDate[]).every(
      (date) => date.day === undefined && date.part === undefined && date.weekday === undefined,
    );
    return (isOpen ? openOrDay({}).map(([, tail]) => tail) : fc.constant({})).map((tail) => ({
      repeat,
      at: (dates as DueDate[]).map((date): DueDate => ({ ...(head as DueDate), ...date, ...tail })),
    }));
  })
  .filter(({ at }) => at.every(isPossible));

const simple = (core: fc.Arbitrary<object>) =>
  fc
    .tuple(core, decorations)
    .map(([fields, extra]) => ({ span: SPAN, ...fields, ...extra }) as unknown as Rule);

const deadline = simple(
  fc.record({ kind: fc.constant('deadline'), trigger: fc.option(trigger, { nil: null }), within }),
);
const cadence = simple(
  fc
    .record({
      min: fc.integer({ min: 1, max: 999 }),
      extra: fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
      per: duration,
      window: fc.constantFrom('calendar', 'rolling', 'policy'),
      unit: fc.oneof(fc.constantFrom('次', '条', '篇', '个'), text),
      average: fc.boolean(),
      covers: fc.boolean(),
    })
    .map(({ extra, average, covers, ...fields }) => ({
      kind: 'cadence',
      ...fields,
      ...(extra === null ? {} : { max: fields.min + extra }),
      ...(average ? { average: true } : {}),
      ...(covers ? { covers: 'previous-period' } : {}),
    })),
);
const dueRule = simple(
  fc
    .tuple(due, fc.constantFrom(undefined, 'next-workday', 'previous-workday'), fc.boolean(), fc.boolean())
    .map(([fields, roll, approximate, covers]) => {
      const about = approximate && !fields.at.some((date) => date.before === true);
      return {
        kind: 'due',
        ...fields,
        ...(roll ? { roll } : {}),
        ...(about ? { approximate: true } : {}),
        ...(covers ? { covers: 'previous-period' } : {}),
      };
    }),
);
const threshold = simple(
  fc.record({
    kind: fc.constant('threshold'),
    metric: text,
    op: fc.constantFrom('>=', '<=', '>', '<'),
    value: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0.5, 99.99)),
    unit: fc.oneof(fc.constantFrom('%', '个', '项'), text),
  }),
);

/** Rules of every kind, compounds nested up to three deep. */
export const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    deadline,
    cadence,
    dueRule,
    simple(fc.record({ kind: fc.constant('reference'), basis: text })),
    simple(fc.constant({ kind: 'standing' })),
    simple(fc.record({ kind: fc.constant('posting'), for: fc.oneof(duration, fc.constant('long-term')) })),
    simple(fc.record({ kind: fc.constant('exempt'), reason: fc.constantFrom('external', 'delegated') })),
    simple(fc.record({ kind: fc.constant('retention'), max: duration })),
    threshold,
    fc.constant<Rule>({ kind: 'ditto', span: SPAN }),
    fc
      .record(
        {
          kind: fc.constantFrom('all', 'any'),
          of: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
          savings: fc.constant(true),
        },
        { requiredKeys: ['kind', 'of'] },
      )
      .map((fields) => ({ span: SPAN, ...fields }) as unknown as Rule),
    fc
      .record(
        {
          items: fc.array(
            fc.record({ subjects: fc.array(text, { minLength: 1, maxLength: 3 }), rule: tie('rule') }),
            { minLength: 1, maxLength: 3 },
          ),
          savings: fc.constant(true),
        },
        { requiredKeys: ['items'] },
      )
      .map((fields) => ({ kind: 'per-subject', span: SPAN, ...fields }) as unknown as Rule),
  ),
}));

/** A rule without its spans and with its keys in one order. */
export function withoutSpans(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSpans);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'span' && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, withoutSpans(value)]),
  );
}
