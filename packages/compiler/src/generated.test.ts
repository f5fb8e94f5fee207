import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test.each(['generate-keys', 'generate-divisions'])(
  'what scripts/%s.mjs makes is what is committed',
  (script) => {
    const path = fileURLToPath(new URL(`../scripts/${script}.mjs`, import.meta.url));
    expect(() => execFileSync(process.execPath, [path, '--check'])).not.toThrow();
  },
);
