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
  [
    '及时办理“我为政府网站找错”网民留言',
    '“‘我为政府网站找错’网民留言”后及时办理（“及时”没有说明具体天数，须由本县解释或人工判断）。',
  ],
  [
    '文件印发后5个工作日内与文件同步或于文件公布后的3个工作日内更新',
    '以下各项做到一项即可：（1）以下各项都要做到：①自“文件印发”的次日起算，最迟在5个工作日内更新；②与“文件”同步更新；（2）自“文件公布”的次日起算，最迟在3个工作日内更新。',
  ],
  ['周期超过半年的项目，每月更新一次', '涉及“周期超过半年的项目”的，每个自然月至少更新1次。'],
])('%s in Chinese', (phrase, sentence) => {
  expect(explained(phrase, 'zh-CN')).toBe(sentence);
});
