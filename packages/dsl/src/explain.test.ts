import { expect, test } from 'vitest';
import { explainRule } from './explain.js';
import { parseRule } from './parse-rule.js';

const explained = (phrase: string, lang: 'zh-CN' | 'en') => {
  const { rule } = parseRule(phrase);
  return rule && explainRule(rule, lang);
};

test.each([
  ['每天', 'Do it at least once every day.'],
  ['每个工作日更新', 'Update at least once every working day.'],
  ['每周更新2次', 'Update at least twice every calendar week.'],
  ['每年不少于6次', 'Do it at least 6 times every calendar year.'],
  ['每月更新3至5条', 'Update 3 to 5 条 every calendar month.'],
  ['半年内更新', 'Update at least once in any stretch of half a year.'],
  ['每两周更新一次', 'Update at least once every 2 weeks (calendar or rolling is for the county to say).'],
  ['每月更新（涉密除外）', 'Except where “涉密”, update at least once every calendar month.'],
])('%s in English', (phrase, sentence) => {
  expect(explained(phrase, 'en')).toBe(sentence);
});

test.each([
  ['每月更新（涉密除外）', '除“涉密”的外，每个自然月至少更新1次。'],
  ['除可以当场公开的外，每月更新', '除可以当场公开的外，每个自然月至少更新1次。'],
  ['周期超过六个月的，每月更新', '周期超过六个月的，每个自然月至少更新1次。'],
  ['周期超过半年的项目，每月更新一次', '涉及“周期超过半年的项目”的，每个自然月至少更新1次。'],
])('%s in Chinese', (phrase, sentence) => {
  expect(explained(phrase, 'zh-CN')).toBe(sentence);
});
