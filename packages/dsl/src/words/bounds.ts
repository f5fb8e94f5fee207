/** most: no more than · least: no less than · over, under: strictly · ahead: before a happening · latest: no later than. */
export type Bound = 'most' | 'least' | 'over' | 'under' | 'ahead' | 'latest';

const compose = (negations: readonly string[], words: readonly string[]) =>
  negations.flatMap((no) => words.map((word) => no + word));
const NEGATIONS = [
  '不',
  '不得',
  '不能',
  '不可',
  '不应',
  '不宜',
  '不准',
  '不许',
  '未',
  '不可以',
  '不应当',
  '不要',
];

const of = (bound: Bound, words: readonly string[]) => words.map((word) => [word, bound] as const);

/** What a number is held against. */
export const bounds: Readonly<Record<string, Bound>> = Object.fromEntries([
  ...of('most', compose(NEGATIONS, ['超过', '多于', '高于', '大于', '长于', '超出', '超', '迟于', '晚于'])),
  ...of('most', ['最多', '至多', '最长', '最长不超过', '最高', '最多不超过', '控制在', '≤', '<=']),
  ...of('least', compose(NEGATIONS, ['少于', '低于', '小于', '短于'])),
  ...of('least', [
    '至少',
    '最少',
    '最低',
    '达到',
    '满',
    '不低',
    '最短',
    '至少要',
    '至少应',
    '保证至少',
    '达',
    '≥',
    '>=',
  ]),
  ...of('over', ['超过', '多于', '高于', '大于', '长于', '逾', '超出']),
  ...of('under', ['少于', '低于', '小于', '不足', '不到', '未满', '不满', '短于', '未达到']),
  ...of('ahead', ['提前', '至少提前', '最少提前', '提早']),
  ...of('latest', [
    '最迟',
    '至迟',
    '最晚',
    '最迟不超过',
    '最迟不得超过',
    '最迟不能超过',
    '最迟不可超过',
    '最晚不超过',
    '至迟不超过',
    '最迟不晚于',
    '最晚不得超过',
    '至迟不得超过',
    '限',
    '限期',
  ]),
]);
