import { validate } from '@shixian/model';
import { describe, expect, test } from 'vitest';
import { formatRule } from './format.js';
import { parseRule } from './parse-rule.js';
import { dateShape, type Label, readLabels } from './testing/cases.js';
import { withoutSpans } from './testing/rules.js';

const labels = readLabels();

describe.each(labels.map((label, index) => [index + 1, label.phrase, label] as const))(
  'label %i: %s',
  (_, phrase, label) => {
    test('reads as one of its labels, or is refused where the label says so', () => {
      const { rule, diagnostics } = parseRule(phrase);
      expect(rule === null).toBe(diagnostics.some((diagnostic) => diagnostic.severity === 'error'));
      if (label.expect !== 'parse' && rule === null) return;
      expect(label.rules.map(dateShape)).toContainEqual(dateShape(rule));
      expect(validate('rule', rule).ok).toBe(true);
      expect(withoutSpans(parseRule(formatRule(rule as never)).rule)).toEqual(withoutSpans(rule));
    });
  },
);

test('how the third held out by office reads', () => {
  const tally = new Map<string, { right: number; all: number }>();
  for (const label of labels.filter((candidate) => candidate.heldOut)) {
    const office = tally.get(label.office) ?? { right: 0, all: 0 };
    tally.set(label.office, { right: office.right + (isRight(label) ? 1 : 0), all: office.all + 1 });
  }
  const sum = [...tally.values()].reduce((a, b) => ({ right: a.right + b.right, all: a.all + b.all }));
  console.log(`held out: ${sum.right} of ${sum.all} phrases of ${tally.size} offices`);
  expect(sum.right).toBe(sum.all);
});

function isRight({ phrase, expect: wanted, rules }: Label): boolean {
  const { rule } = parseRule(phrase);
  if (rule === null) return wanted !== 'parse';
  const read = JSON.stringify(dateShape(rule));
  return rules.some((allowed) => JSON.stringify(dateShape(allowed)) === read);
}
