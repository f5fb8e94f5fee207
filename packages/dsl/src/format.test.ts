import { validate } from '@shixian/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRule } from './format.js';
import { parseRule } from './parse-rule.js';
import { rule, withoutSpans } from './testing/rules.js';

const numRuns = Math.max(1000, Math.floor(Number(process.env.SHIXIAN_RUNS ?? 0) / 10));

test('what is formatted reads as the same rule, and formats the same', () => {
  fc.assert(
    fc.property(rule, (generated) => {
      expect(validate('rule', generated).ok).toBe(true);
      const canonical = formatRule(generated);
      const { rule: read } = parseRule(canonical);
      expect(withoutSpans(read), canonical).toEqual(withoutSpans(generated));
      expect(formatRule(read as never)).toBe(canonical);
    }),
    { numRuns },
  );
});
