import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = process.cwd();
/** Files that examples write, so that a run leaves the tree as it was. */
const scratch = mkdtempSync(join(root, '.config/readme-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Block {
  language: string;
  text: string;
  line: number;
}

function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [index, line] of readFileSync(join(root, file), 'utf8').split('\n').entries()) {
    const fence = /^```(\w*)/.exec(line);
    if (open && line === '```') {
      blocks.push(open);
      open = null;
    } else if (open) open.text += `${line}\n`;
    else if (fence) open = { language: fence[1] ?? '', text: '', line: index + 1 };
  }
  return blocks;
}

/** These two are run by `.ci/run` itself; inside a test they would run this test again. */
const RUN_BY_CI = new Set(['npm start', 'npm test']);

function runCommand(command: string): { status: number | null; stdout: string; stderr: string } {
  const local = command
    .replace(/^npx shixian\b/, 'node packages/shixian/bin/shixian.mjs')
    .replaceAll('/tmp/', `${scratch}/`);
  return spawnSync('bash', ['-c', local], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', PATH: `${root}/node_modules/.bin:${process.env.PATH}` },
  });
}

const trimmed = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

describe.each(['README.md', 'README.zh-CN.md'])('the commands of %s', (file) => {
  const blocks = blocksOf(file);

  it('opens with npm start and npm test', () => {
    expect(blocks[0]?.text.trim().split('\n')).toEqual(['npm start', 'npm test']);
  });

  blocks.forEach((block, index) => {
    if (block.language === 'sh') {
      it(`line ${block.line} runs`, () => {
        const commands = block.text
          .trim()
          .split('\n')
          .filter((line) => !line.startsWith('#'));
        for (const command of commands) {
          if (RUN_BY_CI.has(command)) {
            const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
            expect(scripts).toHaveProperty(command.replace('npm ', ''));
            continue;
          }
          const { status, stdout, stderr } = runCommand(command);
          // 1 means findings, which an example may show.
          expect([0, 1], `${command}\n${stdout}${stderr}`).toContain(status);
          const next = blocks[index + 1];
          if (next?.language === 'text' && commands.length === 1)
            expect(trimmed(stdout)).toBe(trimmed(next.text));
        }
      });
    }
    if (block.language === 'ts' || block.language === 'js') {
      it(`line ${block.line} runs`, () => {
        const path = join(scratch, `block-${block.line}.mts`);
        writeFileSync(path, block.text);
        const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path], {
          cwd: root,
          encoding: 'utf8',
        });
        expect(status, `${stdout}${stderr}`).toBe(0);
        const next = blocks[index + 1];
        if (next?.language === 'text') expect(trimmed(stdout)).toBe(trimmed(next.text));
      });
    }
  });
});
