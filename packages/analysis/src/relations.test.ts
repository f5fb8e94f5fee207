import { readFileSync } from 'node:fs';
import { parseRule } from '@shixian/dsl';
import type { Rule } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import { national } from './testing/national.js';

const table = readFileSync(new URL('../cases/relations.md', import.meta.url), 'utf8');
const cases = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| A ') && !line.startsWith('| ---'))
  .map((line) => line.slice(2).split(' | ') as [a: string, b: string, relation: string, why: string]);

const REVERSE: Record<string, string> = {
  equal: 'equal',
  stricter: 'looser',
  looser: 'stricter',
  incomparable: 'incomparable',
};

function ruleOf(phrase: string): Rule {
  const { rule, diagnostics } = parseRule(phrase);
  if (rule === null) throw new Error(`${phrase}: ${diagnostics.map(({ code }) => code)}`);
  return rule;
}

describe('cases/relations.md', () => {
  it('has cases', () => expect(cases.length).toBe(30));

  it.each(cases)('%s · %s: %s', (a, b, relation) => {
    const [left, right] = [ruleOf(a), ruleOf(b)];
    const { relation: found, missing } = compare(left, right, { calendar: national });
    expect([found, missing]).toEqual([relation, []]);
    expect(compare(right, left, { calendar: national }).relation).toBe(REVERSE[relation]);
  });
});
