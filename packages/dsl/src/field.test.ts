import { validate } from '@shixian/model';
import { expect, test } from 'vitest';
import { formatRule } from './format.js';
import { parseRule } from './parse-rule.js';
import { dateShape, readFieldLabels } from './testing/cases.js';
import { withoutSpans } from './testing/rules.js';

/** Labels that ask for a rule and are refused, each with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  每月第二个星期五前: '第二个星期五 is not the Friday of the second week: no construct',
  '公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，行政机关应当在三日内撤回行政处罚决定信息并公开说明理由':
    '撤回 is a denial wherever it follows a time',
  '公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，行政机关应当在三日内撤回行政处罚决定信息并公开说明理由。':
    '撤回 is a denial wherever it follows a time',
  行政机关应当在三日内撤回行政处罚决定信息并公开说明理由: '撤回 is a denial wherever it follows a time',
  每隔3天更新一次: "每隔 is not named on the language's page: every third day, or every fourth?",
  '计划停水提前3日、突发停水即时告知':
    '提前3日 without its verb before 、: the verb of the next is not shared',
  每学年第一学期10月底前公开上一学年决算: 'a school year is no unit',
  '每月原创内容不得少于5篇，转载内容不得少于10篇': 'whether the second count is of each month is not said',
};

const labels = readFieldLabels();

test('no phrase of the field is read wrong', () => {
  const wrong = labels.flatMap(({ phrase, rules }) => {
    const { rule } = parseRule(phrase);
    if (rule === null) return [];
    const read = JSON.stringify(dateShape(rule));
    return rules.some((allowed) => JSON.stringify(dateShape(allowed)) === read)
      ? []
      : [`${phrase} → ${read}`];
  });
  expect(wrong).toEqual([]);
});

test('every phrase of the field that must be read is read, but for those that say why', () => {
  const refused = labels
    .filter(({ phrase, expect: wanted }) => wanted === 'parse' && parseRule(phrase).rule === null)
    .map(({ phrase }) => phrase);
  expect(refused.sort()).toEqual(Object.keys(REFUSED).sort());
});

test('what is read is a rule of the schema, and its canonical text reads the same', () => {
  for (const { phrase } of labels) {
    const { rule } = parseRule(phrase);
    if (rule === null) continue;
    expect(validate('rule', rule).ok, phrase).toBe(true);
    expect(withoutSpans(parseRule(formatRule(rule)).rule), phrase).toEqual(withoutSpans(rule));
  }
});
