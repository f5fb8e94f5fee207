import { describe, expect, test } from 'vitest';
import { MAX_LENGTH, parseRule } from './parse-rule.js';
import { rowsOfTable } from './testing/cases.js';
import { withoutSpans } from './testing/rules.js';

test.each(rowsOfTable('phrases.md'))('%s reads as %s', (phrase, canonical) => {
  const result = parseRule(phrase as string);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.canonical).toBe(canonical);
  expect(withoutSpans(parseRule(canonical as string).rule)).toEqual(withoutSpans(result.rule));
});

describe('spans are offsets into the phrase as given', () => {
  test.each(['自　信息形成 之日起２０个\n工作日内公开', '“人事信息” 超过1年未更新'])('%s', (phrase) => {
    const { rule } = parseRule(phrase);
    expect(rule?.span.start).toBe(0);
    expect(rule?.span.end).toBe(phrase.length);
  });
});

test('two faults are two diagnostics', () => {
  const { diagnostics } = parseRule('信息形式或者变更之日起20个工作曰内公开');
  expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
    ['SX1005', { kind: 'phrase', span: { start: 2, end: 4 } }],
    ['SX1005', { kind: 'phrase', span: { start: 14, end: 17 } }],
  ]);
});

test('a bare length is a cadence where the county says so', () => {
  expect(parseRule('6个月').rule).toBeNull();
  expect(parseRule('6个月', { barePeriod: 'rolling' }).canonical).toBe('任意6个月内至少1次');
});

describe('a document pasted by mistake', () => {
  test.each([
    ['100,000 characters', '每周更新一次，'.repeat(15_000)],
    ['10,000 brackets', '（'.repeat(10_000) + '）'.repeat(10_000)],
    ['brackets within the length of a cell', '（'.repeat(MAX_LENGTH / 2) + '）'.repeat(MAX_LENGTH / 2)],
    ['as long as a cell can be', '每周至少更新一次，变化后立即更新；'.repeat(MAX_LENGTH / 17)],
    ['half brackets', '（【'.repeat(1000)],
    ['digits', '1、'.repeat(MAX_LENGTH / 2)],
  ])('%s ends in good time', (_, phrase) => {
    const start = performance.now();
    parseRule(phrase);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
