import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const cwd = fileURLToPath(new URL('../../../../', import.meta.url));
const luquan = 'counties/530128-luquan';
const target = mkdtempSync(join(tmpdir(), 'shixian-report-'));

const report = (format: string, output: string) =>
  runCommand(
    [
      ...['report', luquan, '--events', `${luquan}/events/sample.jsonl`, '--at', '2026-11-20'],
      ...['--format', format, '-o', output],
    ],
    { cwd },
  );

it.each(['html', 'docx', 'csv'])('says where it wrote the %s', async (format) => {
  const file = join(target, `x.${format}`);
  expect(await report(format, file)).toEqual({ code: 0, out: '', err: `已写入 ${file}\n` });
  expect(readdirSync(target)).toContain(`x.${format}`);
});

it('says how many calendars it wrote', async () => {
  const folder = join(target, 'calendars');
  const { err } = await report('ics', folder);
  expect(err).toBe(`已写入 ${folder}，共${readdirSync(folder).length}个文件\n`);
});
