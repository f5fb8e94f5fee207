import { messageOf } from '@shixian/diagnostics';
import { validate } from '@shixian/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRule } from './format.js';
import { lexicon } from './lexicon.js';
import { parseRule } from './parse-rule.js';
import { dateShape, readLabels } from './testing/cases.js';
import { withoutSpans } from './testing/rules.js';

const numRuns = Number(process.env.SHIXIAN_RUNS ?? 20_000);
const words = [...lexicon.keys()];
const word = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    '每',
    '第',
    '半',
    '个',
    '1',
    '3',
    '15',
    '20',
    '2026',
    '一',
    '两',
    '三',
    '次',
    '条',
    '%',
    '，',
    '。',
    '；',
    '、',
    '（',
    '）',
    '：',
    '的',
    '栏',
    '目',
    '「甲」',
    '“乙”',
    ' ',
    '至',
    '18:00',
    '【',
    '】',
    '周一',
  ),
);

test('strings of the language’s own words: no exception, and what is accepted round-trips', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 9 }), (parts) => {
      const phrase = parts.join('');
      const { rule, diagnostics } = parseRule(phrase);
      expect(rule === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      if (rule === null)
        for (const diagnostic of diagnostics) expect(messageOf(diagnostic).text).not.toBe('');
      else {
        expect(validate('rule', rule).ok, phrase).toBe(true);
        const canonical = formatRule(rule);
        expect(withoutSpans(parseRule(canonical).rule), `${phrase} → ${canonical}`).toEqual(
          withoutSpans(rule),
        );
      }
    }),
    { numRuns },
  );
});

test('any Unicode ends in a result', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (phrase) => {
      expect(parseRule(phrase).phrase).toBe(phrase);
    }),
    { numRuns: Math.min(numRuns, 5000) },
  );
});

/** Every number and unit a rule holds, in no order. */
function quantitiesOf(rule: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(dateShape(rule), (key, value) => {
    if (typeof value === 'number') found.push(String(value));
    else if (key === 'unit' && typeof value === 'string') found.push(value);
    return value;
  });
  return found.sort();
}

/** Characters that carry a number, a unit, a side, a word of the language or a mark between clauses. */
const TELLING = new Set(
  [...lexicon.keys(), ...'0123456789每第半个%次条篇期，。；：、（）“”《》一二三四五六七八九十两的'].flatMap(
    (entry) => [...entry],
  ),
);

/**
 * A change of one character gives: the same dates; a diagnostic; or another rule, where the character (or, deleted, its neighbour)
 * is one the language reads. No free character changes what decides a date.
 */
test('one character deleted, doubled or swapped', () => {
  const tally = { same: 0, refused: 0, explained: 0 };
  for (const { phrase, rules } of readLabels()) {
    if (rules.length === 0 || phrase.length > 80) continue;
    const original = parseRule(phrase).rule;
    if (original === null) continue;
    const shape = JSON.stringify(dateShape(original));
    for (let at = 0; at < phrase.length; at++) {
      const [char, next] = [phrase.charAt(at), phrase.charAt(at + 1)];
      const rest = phrase.slice(at + 1);
      const mutants = [
        phrase.slice(0, at) + rest,
        phrase.slice(0, at) + char + char + rest,
        phrase.slice(0, at) + next + char + rest.slice(1),
      ];
      for (const mutant of mutants) {
        const { rule } = parseRule(mutant);
        if (rule === null) tally.refused++;
        else if (JSON.stringify(dateShape(rule)) === shape) tally.same++;
        else {
          const near = phrase.slice(Math.max(0, at - 1), at + 2);
          expect(
            [...near].some((other) => TELLING.has(other)),
            `${phrase} → ${mutant}`,
          ).toBe(true);
          if (!/[0-9一二三四五六七八九十两半百每年月日天周旬季度时分个工作次条篇期，。；、（）]/.test(near)) {
            expect(quantitiesOf(rule), `${phrase} → ${mutant}`).toEqual(
              expect.arrayContaining(quantitiesOf(original).filter((found) => found !== '1')),
            );
          }
          tally.explained++;
        }
      }
    }
  }
  console.log(
    `mutants: ${tally.same} the same, ${tally.refused} refused, ${tally.explained} explained by the character`,
  );
});
