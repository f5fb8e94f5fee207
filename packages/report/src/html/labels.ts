import type { Language } from '@shixian/diagnostics';

const LABELS = {
  title: { 'zh-CN': '政务公开更新时限核对报告', en: 'Update deadlines: report' },
  skip: { 'zh-CN': '跳到逐项情况', en: 'Skip to the items' },
  summary: { 'zh-CN': '总体情况', en: 'Summary' },
  vetoes: { 'zh-CN': '单项否决指标', en: 'Roll-up vetoes' },
  byColumn: { 'zh-CN': '逐项情况', en: 'By column' },
  byUnit: { 'zh-CN': '按责任单位', en: 'By unit' },
  months: { 'zh-CN': '到期日历', en: 'Calendar of due days' },
  contents: { 'zh-CN': '目录', en: 'Contents' },
  at: { 'zh-CN': '核对时点', en: 'As of' },
  bundle: { 'zh-CN': '规则版本', en: 'Bundle' },
  official: { 'zh-CN': '放假安排已公布至', en: 'Days are official through' },
  overlayUnknown: {
    'zh-CN': '本县是否另有民族节日放假安排尚未查明，涉及工作日的日期可能变动。',
    en: 'Whether this county has festival days off of its own is not known; working-day dates may move.',
  },
  search: { 'zh-CN': '搜索栏目、要求、单位', en: 'Search columns, rules, units' },
  allStatuses: { 'zh-CN': '全部状态', en: 'All statuses' },
  allUnits: { 'zh-CN': '全部单位', en: 'All units' },
  shown: { 'zh-CN': '显示', en: 'Shown' },
  unit: { 'zh-CN': '责任单位', en: 'Unit' },
  items: { 'zh-CN': '项数', en: 'Items' },
  problem: { 'zh-CN': '说明', en: 'Problem' },
  canonical: { 'zh-CN': '规范写法', en: 'Canonical' },
  source: { 'zh-CN': '依据', en: 'Source' },
  clause: { 'zh-CN': '出处', en: 'Clause' },
  reading: { 'zh-CN': '两种读法', en: 'Two readings' },
  timeline: { 'zh-CN': '近一年更新情况', en: 'The last year' },
  published: { 'zh-CN': '发布', en: 'Published' },
  duty: { 'zh-CN': '应办区间', en: 'Duty' },
  breach: { 'zh-CN': '违反区间', en: 'Breach' },
  today: { 'zh-CN': '核对日', en: 'Today' },
  dueMark: { 'zh-CN': '期限', en: 'Due' },
  none: { 'zh-CN': '无', en: 'None' },
  noUnit: { 'zh-CN': '（未写责任单位）', en: '(no unit given)' },
  count: { 'zh-CN': '现有', en: 'Now' },
  limit: { 'zh-CN': '达到即否决', en: 'Fails at' },
  distance: { 'zh-CN': '再增几个即否决', en: 'More until it fails' },
  triggered: { 'zh-CN': '已触发', en: 'Failed' },
  nextUp: { 'zh-CN': '宜先更新', en: 'Update first' },
  restMark: { 'zh-CN': '休', en: 'off' },
  workMark: { 'zh-CN': '班', en: 'work' },
  footer: {
    'zh-CN':
      '日期按《民法典》第二百零一条至第二百零三条和国务院办公厅公布的放假安排推算，每个日期均附计算过程，供复核。',
    en: 'Dates follow Civil Code art. 201–203 and the published holiday arrangements; every date carries its trace.',
  },
  provisional: { 'zh-CN': '暂定', en: 'provisional' },
} as const satisfies Record<string, Record<Language, string>>;

export type Label = keyof typeof LABELS;
export type Translate = (label: Label) => string;

export const translateTo =
  (lang: Language): Translate =>
  (label) =>
    LABELS[label][lang];

export const WEEKDAYS: Record<Language, readonly string[]> = {
  'zh-CN': ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};
