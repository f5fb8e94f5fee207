import { parseRule } from '@shixian/dsl';
import type { Rule } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { redundantMembers } from './redundancy.js';
import { national } from './testing/national.js';
import { after, all, every, within } from './testing/rules.js';

const options = { calendar: national };

it('names what another member already asks for', () => {
  expect(redundantMembers(all(every(1, 'week'), every(1, 'month')), options)).toEqual([
    { member: 1, impliedBy: [0] },
  ]);
  expect(redundantMembers(all(after(5, 'day'), after(3, 'day')), options)).toEqual([
    { member: 0, impliedBy: [1] },
  ]);
});

it('names the later of two members with one meaning, once', () => {
  expect(redundantMembers(all(after(7, 'day'), after(1, 'week')), options)).toEqual([
    { member: 1, impliedBy: [0] },
  ]);
});

it('leaves alone what each member alone asks for', () => {
  expect(redundantMembers(all(within(1, 'month'), after(3, 'day')), options)).toEqual([]);
  expect(redundantMembers(after(3, 'day'), options)).toEqual([]);
});

describe('what gives way brings nothing plain about', () => {
  const strict = after(1, 'day');
  const loose = after(3, 'day');
  const second = [{ member: 1, impliedBy: [0] }];
  it.each<[string, Rule, Rule, typeof second]>([
    ['must beside must', strict, loose, second],
    ['in principle beside must', { ...strict, modality: 'in-principle' }, loose, []],
    ['generally beside must', { ...strict, modality: 'generally' }, loose, []],
    ['must beside in principle', strict, { ...loose, modality: 'in-principle' }, second],
    [
      'both in principle',
      { ...strict, modality: 'in-principle' },
      { ...loose, modality: 'in-principle' },
      second,
    ],
    [
      'generally beside in principle',
      { ...strict, modality: 'generally' },
      { ...loose, modality: 'in-principle' },
      [],
    ],
    ['under a condition', { ...strict, condition: '紧急事项' }, loose, []],
    ['subject to other law', { ...strict, savings: true }, loose, []],
    ['both subject to other law', { ...strict, savings: true }, { ...loose, savings: true }, second],
    ['within a member of its own', all(strict, { ...strict, modality: 'in-principle' }), loose, []],
    ['a consequence that would go', strict, { ...loose, consequence: { text: '不予采用' } } as Rule, []],
  ])('%s', (_, by, member, expected) => {
    expect(redundantMembers(all(by, member), options)).toEqual(expected);
  });

  it('原则上当日 leaves 最迟不超过3日 standing', () => {
    const { rule } = parseRule('原则上当日报送，最迟不超过3日');
    expect(rule).toMatchObject({ kind: 'all', of: [{ modality: 'in-principle' }, {}] });
    expect(redundantMembers(rule as Rule, options)).toEqual([]);
  });
});
