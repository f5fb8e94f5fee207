import { expect, test } from 'vitest';
import { createNames } from './names.js';

test('texts keep the number they came with, over more than one Map', () => {
  const names = createNames(3);
  const texts = Array.from({ length: 10 }, (_, index) => `文${index}`);
  const numbers = texts.map((_, index) => index);
  expect(texts.map(names.numberOf)).toEqual(numbers);
  expect(texts.map(names.numberOf)).toEqual(numbers);
  expect(numbers.map(names.nameOf)).toEqual(texts);
  expect(names.all).toEqual(texts);
});
