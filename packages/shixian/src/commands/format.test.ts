import { expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const stdin = '每周一次\n每周周一次\n';

it('passes on what is not understood, so that no line is lost', async () => {
  const { code, out, err } = await runCommand(['format', '--stdin'], { stdin });
  expect([code, out]).toEqual([1, '每周至少1次\n每周周一次\n']);
  expect(err).toContain('SX1005');
});

it('as JSON, what is not understood has no canonical text', async () => {
  const { code, out } = await runCommand(['format', '--stdin', '--format', 'json'], { stdin });
  expect([
    code,
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ]).toEqual([
    1,
    [
      { phrase: '每周一次', canonical: '每周至少1次' },
      { phrase: '每周周一次', canonical: null },
    ],
  ]);
});
