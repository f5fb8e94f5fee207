import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.js';

const cwd = fileURLToPath(new URL('../../../../', import.meta.url));
const run = (...argv: string[]) => runCommand(argv, { cwd });
const luquan = 'counties/530128-luquan';
const events = `${luquan}/events/sample.jsonl`;

describe('shixian due', () => {
  it('says when and why', async () => {
    const { code, out } = await run('due', '印发后5个工作日内', '--on', '2026-09-28');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('2026-10-10');
    expect(out).toContain('2026年10月10日（星期六）因国庆节调休上班，计入（国办发明电〔2025〕7号）。');
  });

  it('gives JSON with nominal, due and the steps between', async () => {
    const { out } = await run('due', '印发后3日内', '--on', '2026-11-18', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      phrase: '印发后3日内',
      on: '2026-11-18',
      nominal: '2026-11-21',
      due: '2026-11-23',
      provisional: false,
    });
  });

  it('has no due day where the words set none, but the bound of the law', async () => {
    const { out } = await run('due', '信息形成后及时公开', '--on', '2026-10-09', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ nominal: null, due: null, outerBound: '2026-11-05' });
  });

  it('reads phrases and days from standard input, a line out for each', async () => {
    const stdin = '印发后5个工作日内\t2026-12-24\n每周周一次\t2026-11-03\n印发后3日内\t2026-02-30\n';
    const { code, out } = await runCommand(['due', '--stdin'], { cwd, stdin });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers.map(({ due, provisional }) => [due, provisional])).toEqual([
      // 12-25, 12-28 to 12-31: the days after 25 December are the next notice's.
      ['2026-12-31', true],
      [null, false],
      [null, false],
    ]);
    expect(answers[2].diagnostics[0].code).toBe('SX4007');
  });

  it('cannot run without a day', async () => {
    expect((await run('due', '每月1次')).code).toBe(2);
  });
});

describe('shixian evaluate', () => {
  it('answers with JSON that the schema knows: every row of the annex', async () => {
    const { code, out, err } = await run(
      'evaluate',
      luquan,
      '--events',
      events,
      '--at',
      '2026-11-20',
      '--format',
      'json',
    );
    expect([code, err]).toEqual([1, '']);
    const verdicts = JSON.parse(out);
    expect(validate('verdict', verdicts)).toMatchObject({ ok: true });
    expect(verdicts.items.length).toBeGreaterThanOrEqual(122);
    const total = Object.values(verdicts.summary as Record<string, number>).reduce(
      (sum, count) => sum + count,
      0,
    );
    expect(total).toBe(verdicts.items.length);
  });

  it('prints a table, and the trace of the first overdue column when asked', async () => {
    const plain = await run('evaluate', luquan, '--events', events, '--at', '2026-11-20');
    const traced = await run(
      'evaluate',
      luquan,
      '--events',
      events,
      '--at',
      '2026-11-20',
      '--trace',
      'first',
    );
    expect(traced.out.startsWith(plain.out)).toBe(true);
    expect(traced.out.slice(plain.out.length)).toMatch(/逾期。\n$/);
  });

  it('says what is wrong with an option or a file, and exits with 2', async () => {
    for (const argv of [
      ['evaluate', luquan, '--at', '2026-02-30'],
      ['evaluate', luquan, '--events', 'nothing.jsonl', '--at', '2026-11-20'],
      ['evaluate', 'counties/nowhere', '--at', '2026-11-20'],
      ['evaluate', 'nothing.json', '--at', '2026-11-20'],
      ['audit', luquan, '--from', '2026-02-01', '--to', '2026-01-01'],
      ['forecast', luquan, '--days', 'many'],
    ]) {
      const { code, err } = await run(...argv);
      expect([argv, code]).toEqual([argv, 2]);
      expect(err).not.toMatch(/^\s+at /m);
      expect(err.length).toBeGreaterThan(5);
    }
  });

  it('says where a file is no Bundle', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'shixian-bundle-')), 'luquan.json');
    await run('compile', luquan, '-o', file);
    const bundle = JSON.parse(readFileSync(file, 'utf8'));
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const [text, where] of [
      ['{}', '（/ 不合格式）'],
      [JSON.stringify({ ...bundle, items: [{ ...bundle.items[0], id: 5 }] }), '（/items/0/id 不合格式）'],
      [JSON.stringify({ ...bundle, items: '[]' }).replace('"[]"', deep), '（/items/0 不合格式）'],
      ['{', '不是 JSON 文件'],
      // A looser rule written into it by hand.
      [JSON.stringify(bundle).replace('"phrase":"每天"', '"phrase":"每周"'), '内容与 hash 不符'],
    ] as const) {
      writeFileSync(file, text);
      expect(await run('evaluate', file, '--at', '2026-11-20')).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining(where),
      });
    }
  });

  it('goes on after a bad line, unless strict', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shixian-evaluate-'));
    const file = join(folder, 'events.jsonl');
    writeFileSync(file, `not json\n${readFileSync(join(cwd, events), 'utf8')}`);
    const loose = await run('evaluate', luquan, '--events', file, '--at', '2026-11-20', '--format', 'json');
    const whole = await run('evaluate', luquan, '--events', events, '--at', '2026-11-20', '--format', 'json');
    expect([loose.code, loose.out]).toEqual([1, whole.out]);
    expect(loose.err).toContain('events.jsonl:1');
    const strict = await run('evaluate', luquan, '--events', file, '--at', '2026-11-20', '--strict');
    expect([strict.code, strict.out]).toEqual([1, '']);
  });

  it('evaluates a compiled Bundle as it does the folder', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'shixian-bundle-')), 'luquan.json');
    await run('compile', luquan, '-o', file);
    const [fromFile, fromFolder] = [
      await run('evaluate', file, '--events', events, '--at', '2026-11-20', '--format', 'json'),
      await run('evaluate', luquan, '--events', events, '--at', '2026-11-20', '--format', 'json'),
    ];
    expect(fromFile.out).toBe(fromFolder.out);
    // Another order of keys is the same Bundle.
    const { hash, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...rest, hash }));
    const again = await run('evaluate', file, '--events', events, '--at', '2026-11-20', '--format', 'json');
    expect(again.out).toBe(fromFolder.out);
  });
});

describe('shixian evaluate, several counties', () => {
  const argv = ['--events', 'events/sample.jsonl', '--at', '2026-11-20', '--format', 'json'];
  const counties = ['counties/530128-luquan', 'counties/510422-yanbian'];

  it('answers for each, from the events of its own folder, with a line of JSON', async () => {
    const together = await run('evaluate', ...counties, ...argv);
    const apart = await Promise.all(
      counties.map((county) =>
        run('evaluate', county, '--events', `${county}/events/sample.jsonl`, ...argv.slice(2)),
      ),
    );
    const lines = together.out.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(apart.map(({ out }) => JSON.parse(out)));
    expect(together.code).toBe(Math.max(...apart.map(({ code }) => code)));
  });

  it('asks for a number of threads', async () => {
    expect((await run('evaluate', ...counties, ...argv, '--workers', '0')).code).toBe(2);
  });
});

describe('shixian forecast', () => {
  it('answers with JSON that the schema knows, in order of day', async () => {
    const { code, out } = await run(
      'forecast',
      luquan,
      '--events',
      events,
      '--at',
      '2026-11-20',
      '--days',
      '7',
      '--format',
      'json',
    );
    const { dues, ...rest } = JSON.parse(out);
    expect(code).toBe(0);
    expect(validate('forecast', { ...rest, dues })).toMatchObject({ ok: true });
    const days = dues.map(({ due }: { due: string }) => due.slice(0, 10));
    expect(days).toEqual([...days].sort());
    expect(days.at(-1) <= '2026-11-27').toBe(true);
  });

  it('shows the words of the notice', async () => {
    const argv = ['forecast', luquan, '--events', events, '--at', '2026-11-20', '--days', '3'];
    const { code, out } = await run(...argv);
    expect(code).toBe(0);
    const rows = out.split('\n').filter((line) => line.includes('经济动态'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/ 每天 /);
  });
});
