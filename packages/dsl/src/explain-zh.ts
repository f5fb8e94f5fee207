import type { DurationUnit } from '@shixian/model';
import type { Phrasebook } from './explain.js';
import { actionNames, isOwnWords } from './words/canonical.js';

const UNITS: Readonly<Record<DurationUnit, string>> = {
  minute: '分钟',
  hour: '小时',
  day: '天',
  workday: '个工作日',
  week: '周',
  xun: '旬',
  'half-month': '个半月',
  month: '个月',
  quarter: '个季度',
  'half-year': '个半年',
  year: '年',
};
/** Calendar periods by the names offices use; a length over one is counted in its unit. */
const CALENDAR_PERIODS: Readonly<Record<DurationUnit, string>> = {
  minute: '每分钟',
  hour: '每小时',
  day: '每天',
  workday: '每个工作日',
  week: '每个自然周',
  xun: '每旬',
  'half-month': '每半个月（1日至15日、16日至月末）',
  month: '每个自然月',
  quarter: '每个自然季度',
  'half-year': '每半年（1月至6月、7月至12月）',
  year: '每个自然年',
};
const PERIODS = {
  'same-day': '当天',
  'next-day': '第二天',
  'same-week': '当周',
  'same-month': '当月',
  'same-quarter': '当季度',
  'same-year': '当年',
} as const;
const PROMPTNESS = { immediate: '立即', prompt: '及时', 'as-appropriate': '适时' } as const;
const REPEATS = {
  none: '',
  yearly: '每年',
  'half-yearly': '每半年',
  quarterly: '每季度',
  monthly: '每月',
  weekly: '每周',
} as const;
/** Dates of a later period than the one they are owed for (次年, 次月) belong to what is owed, not to the day alone. */
const OWED_FOR = {
  none: '',
  yearly: '每年度的事项，于',
  'half-yearly': '每半年的事项，于',
  quarterly: '每季度的事项，于',
  monthly: '每月的事项，于',
  weekly: '每周的事项，于',
} as const;
const OPS = { '>=': '不得低于', '<=': '不得高于', '>': '应高于', '<': '应低于' } as const;

export const book: Phrasebook = {
  action: (action) => (action ? actionNames[action as keyof typeof actionNames] : '完成'),
  duration: ({ amount, unit }) =>
    amount === 1 && unit === 'half-year'
      ? '半年'
      : amount === 1 && unit === 'half-month'
        ? '半个月'
        : `${amount}${UNITS[unit]}`,
  within(within, trigger, verb) {
    const named = trigger === null ? null : trigger.replace(/(?:之日起?|以后|之后|后|时)$/, '');
    const from = named === null ? '自有关事项发生之日的次日起算' : `自${quoted(named)}的次日起算`;
    const at = named === null ? '有关事项发生后' : `${quoted(named)}后`;
    if ('duration' in within) {
      const isShort = within.duration.unit === 'hour' || within.duration.unit === 'minute';
      return `${isShort ? at : from}，最迟在${book.duration(within.duration)}内${verb}`;
    }
    if ('before' in within)
      return `在${named === null ? '有关事项' : `${quoted(named)}`}之前至少${book.duration(within.before)}${verb}`;
    if ('period' in within) return `${at}，在${PERIODS[within.period]}结束前${verb}`;
    if ('promptness' in within)
      return `${at}${PROMPTNESS[within.promptness]}${verb}（“${PROMPTNESS[within.promptness]}”没有说明具体天数，须由本县解释或人工判断）`;
    if ('concurrent' in within) {
      const isOwn = isOwnWords(within.concurrent);
      return `${trigger === null ? '' : `${at}，`}${isOwn ? `${quoted(within.concurrent)}，即与有关事项` : `与${quoted(within.concurrent)}`}同步${verb}`;
    }
    return `${at}${verb}（没有说明多久以内，须人工判断）`;
  },
  cadence(rule, verb) {
    const length = book.duration(rule.per);
    const window = {
      calendar: rule.per.amount === 1 ? CALENDAR_PERIODS[rule.per.unit] : `每${length}（按自然周期计算）`,
      rolling: `任意连续${length}内`,
      policy: `每${length}（按自然周期还是任意连续计算，由本县规定）`,
    }[rule.window];
    const count =
      rule.max === undefined
        ? `至少${verb}${rule.min}${rule.unit}`
        : `${verb}${rule.min}到${rule.max}${rule.unit}`;
    return `${window}${rule.average ? '平均' : ''}${count}${rule.covers ? '（内容为上一期）' : ''}`;
  },
  due(rule, verb) {
    const dates = rule.at.map((date) => book.date(date, rule.repeat)).join('、');
    const roll =
      rule.roll === 'next-workday'
        ? '，逢休息日顺延到下一个工作日'
        : rule.roll === 'previous-workday'
          ? '，逢休息日提前到前一个工作日'
          : '';
    const side = rule.approximate
      ? '前后'
      : rule.at.some((date) => date.before)
        ? '开始之前'
        : rule.at.at(-1)?.time !== undefined
          ? '之前'
          : '结束之前';
    const isLater = rule.at.some((date) => date.yearOffset || date.monthOffset || date.weekOffset);
    const lead = (isLater ? OWED_FOR : REPEATS)[rule.repeat];
    return `${lead}${dates}${side}${verb}${roll}${rule.covers ? '（内容为上一期）' : ''}`;
  },
  date(date, repeat) {
    const offset = (value: number | undefined, names: readonly string[], unit: string) =>
      value === undefined ? '' : (names[value + 1] ?? `${value}${unit}后`);
    return [
      date.year === undefined ? '' : `${date.year}年`,
      offset(date.yearOffset, ['上年', '当年', '次年'], '年'),
      offset(date.monthOffset, ['上月', '当月', '次月'], '个月'),
      offset(date.weekOffset, ['上周', '当周', '下周'], '周'),
      date.monthOfQuarter === undefined
        ? ''
        : `${repeat === 'quarterly' ? '' : '季度'}第${date.monthOfQuarter}个月`,
      date.month === undefined ? '' : `${date.month}月`,
      date.week === undefined ? '' : `第${date.week}周`,
      date.part === undefined ? '' : { early: '上旬', middle: '中旬', late: '下旬' }[date.part],
      date.day === undefined ? '' : date.day === 'end' ? '最后一天' : `${date.day}日`,
      date.weekday === undefined
        ? ''
        : `${repeat === 'weekly' && date.weekOffset === undefined ? '' : '星期'}${'一二三四五六日'.charAt(date.weekday - 1)}`,
      date.time ?? '',
    ].join('');
  },
  other(rule, verb) {
    switch (rule.kind) {
      case 'reference':
        return `按${quoted(rule.basis)}规定的时间${verb}，这句话本身没有写明时间`;
      case 'standing':
        return `持续${verb}，不设日期（须人工判断）`;
      case 'posting':
        return rule.for === 'long-term' ? '长期保持公开' : `公开的时间不少于${book.duration(rule.for)}`;
      case 'exempt':
        return rule.reason === 'external'
          ? '内容为外部链接，不由本单位更新'
          : '由其他单位统一负责，不由本单位更新';
      case 'retention':
        return `内容保留不得超过${book.duration(rule.max)}`;
      case 'threshold':
        return `${quoted(rule.metric)}${OPS[rule.op]}${rule.value}${rule.unit}`;
      case 'ditto':
        return '与表中上一行的要求相同';
    }
  },
  decorate(sentence, rule) {
    const lead = [
      rule.subject === undefined ? '' : `${quoted(rule.subject)}：`,
      rule.condition === undefined ? '' : `${condition(rule.condition)}，`,
      rule.modality === 'in-principle' ? '原则上' : rule.modality === 'generally' ? '一般情况下' : '',
    ].join('');
    const tail = [
      rule.manner ? `，方式为${rule.manner.map((word) => `${quoted(word)}`).join('')}` : '',
      rule.breach ? '（原文从违反的角度表述）' : '',
      rule.consequence
        ? `；${rule.consequence.after ? `超过${book.duration(rule.consequence.after)}的，` : '否则'}${quoted(rule.consequence.text)}`
        : '',
      rule.savings ? book.savings : '',
    ].join('');
    return `${lead}${sentence}${tail}`;
  },
  join: (kind, sentences, depth) =>
    kind === 'all'
      ? `以下各项都要做到：${numbered(sentences, depth)}`
      : `以下各项做到一项即可：${numbered(sentences, depth)}`,
  perSubject: (items, depth) => {
    const named = items.map(({ subjects, sentence }) => `${subjects.map(quoted).join('、')}，${sentence}`);
    return `按事项分别要求：${numbered(named, depth)}`;
  },
  savings: '；法律法规另有规定的，从其规定',
  stop: '。',
};

/** In the author's words where they are a clause (周期超过六个月的, 如无变化, 经同意后); 涉密除外 and a bare name are made one. */
function condition(text: string): string {
  const excepted = /^(.+?)的?除外$/.exec(text)?.[1];
  if (excepted !== undefined) return `除${quoted(excepted)}的外`;
  return /^(?:除|不含|不包括|如|若|遇|凡|经|对)|[的后时前]$|期间$/.test(text)
    ? text
    : `涉及${quoted(text)}的`;
}

/** The notice's words; marks among them become single ones (GB/T 15834). */
function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** （1） and, inside, ①: Unicode has twenty of them in a row. */
const numbered = (sentences: readonly string[], depth: number) =>
  sentences
    .map((sentence, index) =>
      depth === 0 || index >= 20
        ? `（${index + 1}）${sentence}`
        : `${String.fromCharCode(0x2460 + index)}${sentence}`,
    )
    .join('；');
