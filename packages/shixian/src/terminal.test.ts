import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from './testing/run-command.js';

/** An escape, a bell, and what turns the direction of the words after it. */
const STEERING = '\u001b\u0007\u202e';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERS = /[\u0000-\u0009\u000b-\u001f\u202e]/;
const PHRASE = `${STEERING}联系方式${STEERING}变化后5个工作日内更新`;
const WRONG = `${STEERING}每周周一次`;

const cwd = mkdtempSync(join(tmpdir(), 'shixian-terminal-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it.each([
  { code: 0, argv: ['parse', PHRASE] },
  { code: 1, argv: ['parse', WRONG] },
  { code: 0, argv: ['explain', PHRASE] },
  { code: 1, argv: ['explain', WRONG] },
  { code: 0, argv: ['compare', PHRASE, '每周一次'] },
  { code: 1, argv: ['compare', PHRASE, WRONG] },
  { code: 0, argv: ['due', PHRASE, '--on', '2026-11-20'] },
  { code: 1, argv: ['due', WRONG, '--on', '2026-11-20'] },
])('$argv.0 ($code) does not steer the terminal with the words of a phrase', async ({ code, argv }) => {
  const run = await runCommand(argv);
  expect(run.code).toBe(code);
  expect(run.out + run.err).not.toMatch(STEERS);
});

it('evaluate --trace does not either', async () => {
  mkdirSync(join(cwd, 'county'));
  writeFileSync(
    join(cwd, 'county/county.yaml'),
    `county: { code: '510422', name: 盐边县 }
sources: [{ id: notice, title: 通知 }]
calendar: { overlay: none }
units: [{ id: 县文旅局 }]
items:
  - id: news
    type: column
    path: [政务动态]
    rule: ${JSON.stringify(`${PHRASE}，每周1次`)}
    responsible: 县文旅局
    class: news
    source: { ref: notice, row: 1 }
`,
  );
  const { out } = await runCommand(['evaluate', 'county', '--at', '2026-11-20', '--trace', 'news'], { cwd });
  const trace = out.slice(out.indexOf('\n政务动态：'));
  expect(trace).toContain('联系方式');
  expect(trace).not.toMatch(STEERS);
});
