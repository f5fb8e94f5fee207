import type { DurationUnit } from '@shixian/model';
import type { Phrasebook } from './explain.js';
import { isOwnWords } from './words/canonical.js';

const UNITS: Readonly<Record<DurationUnit, string>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  workday: 'working day',
  week: 'week',
  xun: 'ten-day period',
  'half-month': 'half-month',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
};
const VERBS = {
  update: 'update',
  publish: 'publish',
  reply: 'reply',
  submit: 'submit',
  accept: 'accept',
  handle: 'handle',
  review: 'review',
} as const;
const PERIODS = {
  'same-day': 'the same day',
  'next-day': 'the next day',
  'same-week': 'the same week',
  'same-month': 'the same month',
  'same-quarter': 'the same quarter',
  'same-year': 'the same year',
} as const;
const PROMPTNESS = {
  immediate: 'immediately (立即)',
  prompt: 'promptly (及时)',
  'as-appropriate': 'when appropriate (适时)',
} as const;
const REPEATS = {
  none: 'once',
  yearly: 'every year',
  'half-yearly': 'every half-year',
  quarterly: 'every quarter',
  monthly: 'every month',
  weekly: 'every week',
} as const;
const OPS = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' } as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const plural = (amount: number, noun: string) => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
const relative = (value: number, unit: string) =>
  value === 0
    ? `of the same ${unit}`
    : value === 1
      ? `of the next ${unit}`
      : value === -1
        ? `of the ${unit} before`
        : `${plural(value, unit)} later`;

export const book: Phrasebook = {
  action: (action) => (action ? VERBS[action as keyof typeof VERBS] : 'do it'),
  duration: ({ amount, unit }) =>
    amount === 1 && (unit === 'half-year' || unit === 'half-month')
      ? `half a ${unit.slice(5)}`
      : plural(amount, UNITS[unit]),
  within(within, trigger, verb) {
    const happening = trigger === null ? 'the happening the row is about' : `“${trigger}”`;
    if ('duration' in within) {
      const isShort = within.duration.unit === 'hour' || within.duration.unit === 'minute';
      return `${verb} within ${book.duration(within.duration)} of ${happening}, counted from ${isShort ? 'that moment' : 'the day after'}`;
    }
    if ('before' in within) return `${verb} at least ${book.duration(within.before)} before ${happening}`;
    if ('period' in within)
      return `${verb} before the end of ${PERIODS[within.period]} as ${happening}`.replace(
        'next day as',
        'day after',
      );
    if ('promptness' in within)
      return `${verb} ${PROMPTNESS[within.promptness]} after ${happening}; the word gives no number of days and needs a judgment`;
    if ('concurrent' in within) {
      const isOwn = isOwnWords(within.concurrent);
      const thing = isOwn ? `what the row is about (“${within.concurrent}”)` : `“${within.concurrent}”`;
      return `${verb} together with ${thing}${trigger === null ? '' : ` on ${happening}`}`;
    }
    return `${verb} after ${happening}; no time is said, so this needs a judgment`;
  },
  cadence(rule, verb) {
    const length = book.duration(rule.per);
    const isDay = rule.per.unit === 'day' || rule.per.unit === 'workday';
    const window = {
      calendar:
        rule.per.amount === 1
          ? `every ${isDay ? '' : 'calendar '}${UNITS[rule.per.unit]}`
          : `every ${length} of the calendar`,
      rolling: `in any stretch of ${length}`,
      policy: `every ${rule.per.amount === 1 ? UNITS[rule.per.unit] : length} (calendar or rolling is for the county to say)`,
    }[rule.window];
    const times = (count: number) =>
      rule.unit === '次' ? (['once', 'twice'][count - 1] ?? `${count} times`) : `${count} ${rule.unit}`;
    const count =
      rule.max === undefined
        ? `at least ${times(rule.min)}`
        : `${rule.min} to ${rule.max} ${rule.unit === '次' ? 'times' : rule.unit}`;
    return `${verb} ${rule.average ? 'on average ' : ''}${count} ${window}${rule.covers ? ', about the period before' : ''}`;
  },
  due(rule, verb) {
    const dates = rule.at.map((date) => book.date(date, rule.repeat)).join(' and ');
    const side = rule.approximate
      ? 'about'
      : rule.at.some((date) => date.before)
        ? 'before the start of'
        : 'no later than';
    const roll =
      rule.roll === 'next-workday'
        ? '; a rest day moves it to the next working day'
        : rule.roll === 'previous-workday'
          ? '; a rest day moves it to the working day before'
          : '';
    return `${verb} ${side} ${dates}, ${REPEATS[rule.repeat]}${roll}${rule.covers ? ', about the period before' : ''}`;
  },
  date: (date) =>
    [
      date.time ?? '',
      date.weekday === undefined ? '' : WEEKDAYS[date.weekday - 1],
      date.day === undefined ? '' : date.day === 'end' ? 'the last day' : `day ${date.day}`,
      date.part === undefined
        ? ''
        : `the ${{ early: 'first', middle: 'middle', late: 'last' }[date.part]} ten days`,
      date.week === undefined ? '' : `week ${date.week}`,
      date.monthOfQuarter === undefined ? '' : `month ${date.monthOfQuarter} of the quarter`,
      date.month === undefined ? '' : MONTHS[date.month - 1],
      date.weekOffset === undefined ? '' : relative(date.weekOffset, 'week'),
      date.monthOffset === undefined ? '' : relative(date.monthOffset, 'month'),
      date.yearOffset === undefined ? '' : relative(date.yearOffset, 'year'),
      date.year === undefined ? '' : String(date.year),
    ]
      .filter((part) => part !== '')
      .join(' '),
  other(rule, verb) {
    switch (rule.kind) {
      case 'reference':
        return `${verb} at the time fixed by “${rule.basis}”; the phrase itself says none`;
      case 'standing':
        return `${verb === 'do it' ? 'keep it up' : `keep to ${verb}`} with no date; this needs a judgment`;
      case 'posting':
        return rule.for === 'long-term'
          ? 'keep it public for good'
          : `keep it public for at least ${book.duration(rule.for)}`;
      case 'exempt':
        return rule.reason === 'external'
          ? 'this is an external link, not updated here'
          : 'another body does this for all; no duty here';
      case 'retention':
        return `keep the content no longer than ${book.duration(rule.max)}`;
      case 'threshold':
        return `“${rule.metric}” must be ${OPS[rule.op]} ${rule.value}${rule.unit}`;
      case 'ditto':
        return 'the same as the row above';
    }
  },
  decorate(sentence, rule) {
    const lead = [
      rule.subject === undefined ? '' : `for “${rule.subject}”: `,
      rule.condition === undefined ? '' : `${condition(rule.condition)}, `,
      rule.modality === 'in-principle'
        ? 'in principle, '
        : rule.modality === 'generally'
          ? 'generally, '
          : '',
    ].join('');
    const tail = [
      rule.manner ? ` (manner: ${rule.manner.join(', ')})` : '',
      rule.breach ? ' (said as what would break it)' : '',
      rule.consequence
        ? `; ${rule.consequence.after ? `after ${book.duration(rule.consequence.after)}` : 'otherwise'}: “${rule.consequence.text}”`
        : '',
      rule.savings ? book.savings : '',
    ].join('');
    return `${lead}${sentence}${tail}`;
  },
  join: (kind, sentences, depth) =>
    `${kind === 'all' ? 'all of these' : 'any one of these'}: ${numbered(sentences, depth)}`,
  perSubject: (items, depth) => {
    const named = items.map(
      ({ subjects, sentence }) => `${subjects.map((subject) => `“${subject}”`).join(', ')} – ${sentence}`,
    );
    return `each by itself: ${numbered(named, depth)}`;
  },
  savings: '; other law comes first where it says so',
  stop: '.',
};

/** 涉密除外 names what is left out; any other condition, what is meant. */
const condition = (text: string) =>
  text.endsWith('除外') ? `except where “${text.replace(/的?除外$/, '')}”` : `where “${text}”`;

/** (1) and, inside, (a). */
const numbered = (sentences: readonly string[], depth: number) =>
  sentences
    .map((sentence, index) => `(${depth === 0 ? index + 1 : (index + 10).toString(36)}) ${sentence}`)
    .join('; ');
