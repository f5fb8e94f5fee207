import type { Assumption, Comparison, Missing, Relation } from '@shixian/analysis';
import { type Language, printable } from '@shixian/diagnostics';
import { timelineFromWitness } from './timeline.js';

const RELATIONS: Record<Relation, Record<Language, string>> = {
  equal: {
    'zh-CN': 'A与B相同：做到其一就做到另一',
    en: 'A and B are equal: whatever keeps one keeps the other',
  },
  stricter: {
    'zh-CN': 'A严于B：做到A就做到B，反之不然',
    en: 'A is stricter than B: whatever keeps A keeps B, not the reverse',
  },
  looser: {
    'zh-CN': 'A宽于B：做到B就做到A，反之不然',
    en: 'A is looser than B: whatever keeps B keeps A, not the reverse',
  },
  incomparable: { 'zh-CN': 'A与B不能比较宽严', en: 'A and B cannot be compared' },
};

const CROSSING: Record<Language, string> = {
  'zh-CN': 'A与B互不包含：做到任何一条都可能违反另一条',
  en: 'A and B cross: keeping either may break the other',
};

/** What `shixian compare` prints for a terminal. */
export function textFromComparison(
  phrases: readonly [string, string],
  comparison: Comparison,
  lang: Language,
): string {
  const { relation, implies, witnesses, missing, trace } = comparison;
  const isCrossing = implies.aToB === false && implies.bToA === false;
  const lines = [
    `A  ${printable(phrases[0])}`,
    `B  ${printable(phrases[1])}`,
    '',
    isCrossing ? CROSSING[lang] : RELATIONS[relation][lang],
  ];
  for (const witness of witnesses) {
    const [kept, broken] = witness.satisfies === 'a' ? ['A', 'B'] : ['B', 'A'];
    const title = lang === 'en' ? `Keeps ${kept}, breaks ${broken}:` : `做到${kept}而违反${broken}的一例：`;
    lines.push('', title, timelineFromWitness(witness, lang));
  }
  const notes = [
    ...missing.map((item) => missingText(item, lang)),
    ...trace.map((item) => assumptionText(item, lang)),
  ];
  return `${[...lines, '', ...new Set(notes.map(printable))].join('\n')}\n`;
}

const PROMPTNESS = {
  immediate: '立即',
  prompt: '及时',
  'as-appropriate': '适时',
  unspecified: '没有写明时间',
} as const;

const NO_DATES = {
  reference: ['时间另有规定', 'the time is fixed in another text'],
  standing: ['没有日期的常态要求', 'a state to keep up, without a date'],
  concurrent: ['与另一件事同步', 'done together with something else'],
  ditto: ['“同上”没有指明是哪一条', 'ditto, of an unknown row'],
} as const;

const NOT_COMPARABLE = {
  posting: ['公示期限', 'how long a thing stays up'],
  retention: ['保留期限', 'how long a thing may stay'],
  threshold: ['两个指标是否同一个指标', 'whether two measures are one'],
  average: ['平均次数', 'an average'],
  maximum: ['次数上限', 'a greatest number'],
  alternatives: ['“或”连接的几种做法合在一起', 'alternatives taken together'],
  hours: ['按小时计算的更新间隔', 'an interval in hours'],
  approximate: ['“左右”的日期', 'a date that is about right'],
} as const;

/** What keeps the answer from being exact. */
export function missingText(missing: Missing, lang: Language): string {
  const isEnglish = lang === 'en';
  switch (missing.kind) {
    case 'interpretation':
      return isEnglish
        ? `Open: no interpretation says how long “${PROMPTNESS[missing.of]}” is.`
        : `未定：${missing.of === 'unspecified' ? '没有写明时间' : `“${PROMPTNESS[missing.of]}”是多少时间没有书面解释`}，须在 interpretations 中写明。`;
    case 'same-happening':
      return isEnglish
        ? 'Open: whether both count from the same happening.'
        : `未定：起算的事由是否同一件${quoted(missing.texts)}。`;
    case 'same-subject':
      return isEnglish
        ? 'Open: whether both are about the same thing.'
        : `未定：两条说的是否同一事项${quoted(missing.texts)}。`;
    case 'same-condition':
      return isEnglish ? 'Open: the conditions differ.' : `未定：适用条件不同${quoted(missing.texts)}。`;
    case 'same-unit':
      return isEnglish ? 'Open: the units counted differ.' : `未定：计数单位不同${quoted(missing.texts)}。`;
    case 'same-action':
      return isEnglish ? 'Open: the actions differ.' : '未定：要求的动作不同（公开、答复、报送等）。';
    case 'no-date':
      return isEnglish
        ? `Open: ${NO_DATES[missing.of][1]}.`
        : `未定：${NO_DATES[missing.of][0]}${missing.text ? `（${missing.text}）` : ''}。`;
    case 'not-comparable':
      return isEnglish
        ? `Open: ${NOT_COMPARABLE[missing.of][1]}.`
        : `未定：${NOT_COMPARABLE[missing.of][0]}不能与另一条比较。`;
    case 'plan-year':
      return isEnglish ? 'Open: the year of the plan is not known.' : '未定：不知道计划是哪一年的。';
    case 'coverage':
      return isEnglish
        ? `Open: nothing falls due inside the published calendar, ${missing.from} to ${missing.to}.`
        : `未定：在已公布的日历（${missing.from}至${missing.to}）内没有到期的时候。`;
  }
}

function quoted(texts: readonly [string, string]): string {
  const words = texts.filter((text) => text !== '');
  return words.length === 0 ? '' : `（${words.join('／')}）`;
}

function assumptionText(assumption: Assumption, lang: Language): string {
  const isEnglish = lang === 'en';
  switch (assumption.kind) {
    case 'same-subject':
      return isEnglish
        ? `Taken as about one thing: ${assumption.text}.`
        : `按同一事项比较（只有一条写了“${assumption.text}”）。`;
    case 'same-action':
      return isEnglish
        ? 'Taken as one action: only one side names it.'
        : '按同一动作比较（只有一条写了动作）。';
    case 'modality':
      return isEnglish
        ? 'One is binding only in principle; the dates are compared.'
        : '两条的约束程度不同（“原则上”“一般”），只比较时间。';
    case 'savings':
      return isEnglish ? 'Other law may come first on one side.' : '有一条写明另有规定的从其规定。';
    case 'days':
      return isEnglish
        ? `Checked on every day from ${assumption.from} to ${assumption.to}.`
        : `依据：${assumption.from}至${assumption.to}每一天的工作日安排。`;
  }
}
