import * as engine from '@shixian/engine';
import { expect, test } from 'vitest';
import { expectSampleHolds } from '../../../.config/readme-sample.js';
import * as facade from './index.js';

test('the facade has all that the engine has', () => {
  const missing = Object.keys(engine).filter((name) => !(name in facade));
  expect(missing).toEqual([]);
});

test('the sample of the README holds', () => {
  const cwd = new URL('../../../', import.meta.url).pathname;
  const compileFolder = (path: string) => facade.compileFolder(path, { cwd });
  expectSampleHolds(new URL('../README.md', import.meta.url), { ...facade, compileFolder });
});
