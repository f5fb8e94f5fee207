import { expect, test } from 'vitest';
import { parseRule } from './parse-rule.js';
import { readFieldLabels, readLabels } from './testing/cases.js';
import { withoutSpans } from './testing/rules.js';
import { wordsFromText } from './words-from-text.js';

/** One phrase in so many is taken; SHIXIAN_RUNS=1000000 takes them all. */
const stride = Number(process.env.SHIXIAN_RUNS ?? 0) >= 1_000_000 ? 1 : 30;
const phrases = [...readFieldLabels(), ...readLabels()]
  .map(({ phrase }) => phrase)
  .filter((phrase) => phrase.length <= 40 && !/[“”「」《》]/.test(phrase) && parseRule(phrase).rule !== null)
  .filter((_, index) => index % stride === 0);

const meaningOf = (phrase: string) => {
  const { rule } = parseRule(phrase);
  return rule === null ? null : JSON.stringify(withoutSpans(rule));
};

/** A word put in at every place of every phrase. */
function* insertions(word: string): Generator<{ text: string; at: number; before: string }> {
  for (const phrase of phrases) {
    const before = meaningOf(phrase) as string;
    for (let at = 0; at <= phrase.length; at++)
      yield { text: phrase.slice(0, at) + word + phrase.slice(at), at, before };
  }
}

const ignoredIn = (phrase: string) =>
  parseRule(phrase).diagnostics.flatMap((diagnostic) =>
    diagnostic.code === 'SX1109' && diagnostic.place.kind === 'phrase' ? [diagnostic.place.span] : [],
  );

test('a word nobody knows is in the rule, shown, or refused', () => {
  for (const { text, at } of insertions('龘龗')) {
    const meaning = meaningOf(text);
    if (meaning === null || /[龘龗]/.test(meaning)) continue;
    expect(
      ignoredIn(text).some(({ start, end }) => start <= at && at < end),
      text,
    ).toBe(true);
  }
});

/** Places where the word says again what stands there. */
const SAME: Readonly<Record<string, RegExp>> = {
  不: /至不迟于|不无更新/,
  未: /至未迟于|未无更新/,
  如: /(?:^|[，,（(逢遇])如|除如法律|法规如另有规定/,
  除: /除(?:法律|行政|法规)[^，（]*另有规定的除外/,
  除外: /另有规定的除外/,
  每月: /月度.*每月|其中.*每月|每月[次当]月|年度?每月/,
  '3次': /三3次次/,
  '3日内': /3日内或/,
  前: /前\s*前|[日底号末旬]\s*前|周.*前|[节假]前|提前|监测\s*前/,
};

/** 有无需, 例如行: a character put in is half of another word. */
function isSwallowed(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  return wordsFromText(text).some(
    (found) => found.start < end && at < found.end && (found.start < at || found.end > end),
  );
}

/** 促进不就业创业的政策: shown, as part of what a thing is called. */
const isShownInName = (text: string, at: number, word: string) =>
  ignoredIn(text).some(
    ({ start, end }) => start <= at && at + word.length <= end && text.slice(at + word.length).includes('的'),
  );

test.each([
  '不',
  '未',
  '除',
  '停止',
  '无需',
  '如',
  '除外',
  '每月',
  '3次',
  '3日内',
  '前',
  '工作日',
  '仅',
  '力争',
])('%s anywhere in a phrase: it is refused, or the rule is another', (word) => {
  const kept = [...insertions(word)].filter(
    ({ text, at, before }) =>
      meaningOf(text) === before &&
      !SAME[word]?.test(text) &&
      !isSwallowed(text, at, word) &&
      !isShownInName(text, at, word),
  );
  expect(kept.map(({ text }) => text)).toEqual([]);
});

test.each([
  ['每月公布空气质量', ['空气质量']],
  ['会议结束后由办公室3日内备案', ['办公室', '备案']],
  ['超过30日未办结的予以通报', []],
  ['每月公布其他文件', ['其他文件']],
  ['每月公布各行政机关财政信息', ['各行政机关财政信息']],
  ['每月公布政策落实情况', ['政策落实情况']],
  ['及时公开政策措施和就业供求信息', ['政策措施', '就业供求信息']],
  ['每周更新2次', []],
])('%s leaves out %j', (phrase, words) => {
  expect(ignoredIn(phrase).map(({ start, end }) => phrase.slice(start, end))).toEqual(words);
});

test('a consequence in one clause with its breach', () => {
  expect(parseRule('超过30日未办结的予以通报').rule).toMatchObject({
    breach: true,
    consequence: { text: '予以通报' },
  });
  expect(parseRule('超过14天不更新的，予以通报').rule).toMatchObject({
    kind: 'cadence',
    breach: true,
    consequence: { text: '予以通报' },
  });
});

const STATEMENTS =
  '每季度更新一次 印发后5个工作日内公开 每月25日前报送 变化后立即更新 有变化及时更新 20个工作日内答复 当日办结 公告类：及时更新 公示7天 同步发布'.split(
    ' ',
  );

test.each(STATEMENTS)('%s and another statement, run together: both are read, or neither', (first) => {
  const lost = STATEMENTS.filter((second) => second !== first).filter((second) => {
    const { rule } = parseRule(`${first}${second}`);
    return rule !== null && rule.kind !== 'all' && rule.kind !== 'per-subject';
  });
  expect(lost).toEqual([]);
});
