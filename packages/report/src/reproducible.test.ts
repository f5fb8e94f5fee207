import { afterEach, describe, expect, it, vi } from 'vitest';
import { docxFromVerdicts } from './docx.js';
import { sampleInput } from './testing/sample-input.js';
import { xlsxFromVerdicts } from './xlsx.js';

afterEach(() => vi.useRealTimers());

describe.each([
  ['docx', docxFromVerdicts],
  ['xlsx', xlsxFromVerdicts],
])('%s', (_, write) => {
  it('is the same whenever it is written', async () => {
    const at = async (time: string) => {
      vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
      return Buffer.from(await write(sampleInput)).toString('base64');
    };
    expect(await at('2031-07-01T12:00:00Z')).toBe(await at('2026-11-20T00:00:00Z'));
  });
});
