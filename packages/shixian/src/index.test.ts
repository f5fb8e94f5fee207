import * as engine from '@shixian/engine';
import { expect, test } from 'vitest';
import * as facade from './index.js';

test('the facade has all that the engine has', () => {
  const missing = Object.keys(engine).filter((name) => !(name in facade));
  expect(missing).toEqual([]);
});
