import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { programFor } from '../program.js';
import { runCommand } from '../testing/run-command.js';
import { commandsOf } from './help-format.js';

const host = { context: {} as never, finish: () => {} };
const names = [...commandsOf(programFor('zh-CN', host)).keys()].filter(
  (name) => !/^help|complete/.test(name),
);

describe.each(names)('the Chinese help of shixian %s', (name) => {
  it('fits 80 columns, and no line begins with a closing mark or ends with an opening one', async () => {
    const { out } = await runCommand([...name.split(' ').filter((word) => word !== ''), '--help']);
    expect(out).toContain('选项：');
    for (const line of out.split('\n')) {
      expect(stringWidth(line), line).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/^\s+[，。、；：）”》]|[（“《]$/);
    }
  });

  it('loses no character of a description', async () => {
    const { out } = await runCommand([...name.split(' ').filter((word) => word !== ''), '--help']);
    const command = commandsOf(programFor('zh-CN', host)).get(name);
    const squeezed = out.replace(/\s/g, '');
    for (const { description } of command?.options ?? [])
      expect(squeezed).toContain(description.replace(/\s/g, ''));
  });
});
