import { expect, it } from 'vitest';
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
