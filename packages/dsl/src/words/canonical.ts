import type {
  Action,
  DueDate,
  DueRule,
  DurationUnit,
  Period,
  Promptness,
  TriggerEvent,
} from '@shixian/model';

/** The one way each thing is written in canonical text. The lexicon knows every word here. */
export const unitNames: Readonly<Record<DurationUnit, string>> = {
  minute: '分钟',
  hour: '小时',
  day: '日',
  workday: '工作日',
  week: '周',
  xun: '旬',
  'half-month': '半月期',
  month: '月',
  quarter: '季度',
  'half-year': '半年期',
  year: '年',
};

export const actionNames: Readonly<Record<Action, string>> = {
  update: '更新',
  publish: '公开',
  reply: '答复',
  submit: '报送',
  accept: '受理',
  handle: '办理',
  review: '检查',
};

export const periodNames: Readonly<Record<Period, string>> = {
  'same-day': '当日',
  'next-day': '次日',
  'same-week': '当周',
  'same-month': '当月',
  'same-quarter': '当季度',
  'same-year': '当年',
};

export const promptnessNames: Readonly<Record<Promptness, string>> = {
  immediate: '立即',
  prompt: '及时',
  'as-appropriate': '适时',
};

/** Follows verbatim words that name a happening: 「…」（变化类）起. */
export const eventNames: Readonly<Record<TriggerEvent, string>> = {
  'document-issued': '印发类',
  'document-published': '公布类',
  'information-formed': '形成类',
  'information-changed': '变化类',
  'decision-made': '决定类',
  'activity-held': '活动类',
  received: '收到类',
  'reminder-received': '提醒类',
  'stage-reached': '进展类',
  occasion: '其他类',
};

export const repeatNames: Readonly<Record<DueRule['repeat'], string>> = {
  none: '',
  yearly: '每年',
  'half-yearly': '每半年',
  quarterly: '每季度',
  monthly: '每月',
  weekly: '每周',
};

/** Notes in brackets for what no phrase says by its order. */
export const tagNames = {
  condition: '条件',
  manner: '方式',
  consequence: '后果',
  breach: '反向表述',
  covers: '上期数据',
  action: '动作',
  calendar: '自然周期',
  policy: '周期待定',
} as const;

/** 同步审签: the words of a concurrent duty that names nothing it goes with. */
export const isOwnWords = (concurrent: string) => /^(?:同步|一并|一同)/.test(concurrent);

export const UNTIMED = '不定时限';
export const ROLLING = '任意';
export const LIMIT = '限';

/** Offsets no phrase of an office writes: +2年, -1月. */
export const offsetHeads: Readonly<Record<string, DueDate>> = Object.fromEntries([
  ...signed(9).map(([sign, n]) => [`${sign}年`, { yearOffset: n }] as const),
  ...signed(11).map(([sign, n]) => [`${sign}月`, { monthOffset: n }] as const),
  ...signed(9).map(([sign, n]) => [`${sign}周`, { weekOffset: n }] as const),
]);

/** -1, +0, … as written and as numbers. */
function signed(most: number): (readonly [string, number])[] {
  return Array.from({ length: most + 2 }, (_, index) => index - 1).map(
    (n) => [n < 0 ? `${n}` : `+${n}`, n] as const,
  );
}

export const quarterMonths: Readonly<Record<string, DueDate>> = {
  季首月: { monthOfQuarter: 1 },
  季中月: { monthOfQuarter: 2 },
  季末月: { monthOfQuarter: 3 },
};
