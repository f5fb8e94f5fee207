import { expect, test } from 'vitest';
import { parseRule } from './parse-rule.js';
import { readFieldLabels, readLabels, rowsOfTable } from './testing/cases.js';

const phrases = [...readFieldLabels(), ...readLabels()]
  .map(({ phrase }) => phrase)
  .concat(rowsOfTable('phrases.md').flatMap(([phrase = '']) => phrase))
  .filter((phrase) => parseRule(phrase).rule !== null);

/** Every accepted phrase, broken off after each of its characters. */
const beginnings = [
  ...new Set(
    phrases
      .map((phrase) => phrase.replace(/\s/g, ''))
      .flatMap((phrase) => [...phrase].map((_, at) => phrase.slice(0, at))),
  ),
];

const readAfter = (last: RegExp) =>
  beginnings.filter((phrase) => last.test(phrase) && parseRule(phrase).rule !== null);

test('a phrase that breaks off after a bound is refused', () => {
  const bound =
    /(?:不得?(?:少于|低于|超过|多于|迟于|晚于)|[^到收]至少|最少|[最至]多|最[长短迟晚]|至迟|[^日]提前)$/;
  expect(readAfter(bound)).toEqual([]);
});

test('a phrase that breaks off after a preposition is refused', () => {
  // 依据 is a thing as well.
  expect(readAfter(/(?:[^便属]于|[^所存]在|自|从|按照?|根据|每)$/)).toEqual([]);
});

test('a phrase that breaks off after 之日起 is refused', () => {
  expect(readAfter(/(?:之|当|次)日起$/)).toEqual([]);
});

test('a phrase that breaks off inside a number or a length is refused', () => {
  // 周一 and 统一 end in no number; 2024.6.3 and 18:00 are whole.
  expect(readAfter(/[^周期统一十、][〇一二两三四五六七八九十百廿]$/)).toEqual([]);
  expect(readAfter(/(?:[^0-9.:：(（；。①②③-][0-9]{1,3}|[每第至最半]|[0-9二三五七十]个?工作)$/)).toEqual([]);
});

test.each([
  '每年不少于',
  '应在收到之日起',
  '公示期不少于5个工作',
  '公示期不少于5个',
  '每月更新，每周一至',
  '自印发之日起应当',
  '及时更新，最迟',
  '每周更新2次，每月不少于',
  '变更之日起20工作',
])('%s is refused', (phrase) => {
  expect(parseRule(phrase).rule).toBeNull();
});

test('an asking for one thing takes no number from the next', () => {
  expect(parseRule('动态类信息2周内更新，通知公告6个').rule).toBeNull();
});
