import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validate } from '@shixian/model';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { root, shixian } from './built-command.js';

/** The formats' readers are development dependencies of `report`. */
const readers = createRequire(join(root, 'packages/report/package.json'));
const { read, utils } = readers('@e965/xlsx') as typeof import('@e965/xlsx');
const { HtmlValidate } = readers('html-validate') as typeof import('html-validate');
const mammoth = readers('mammoth') as typeof import('mammoth');
const { default: ICAL } = (await import(
  pathToFileURL(readers.resolve('ical.js')).href
)) as typeof import('ical.js');

const AT = '2026-11-20';
const out = mkdtempSync(join(tmpdir(), 'shixian-counties-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const folders = readdirSync(join(root, 'counties')).sort();
const eventsOf = (folder: string) => ['--events', `counties/${folder}/events/sample.jsonl`];
const report = (folder: string, format: string, file: string) => {
  const path = join(out, `${folder}${file}`);
  const { status, stderr } = shixian([
    'report',
    `counties/${folder}`,
    ...eventsOf(folder),
    '--at',
    AT,
    '--format',
    format,
    '-o',
    path,
  ]);
  expect(status, stderr).toBe(0);
  return path;
};

it('there are six folders', () => {
  expect(folders).toEqual([
    '000000-national',
    '211122-panshan',
    '510422-yanbian',
    '530128-luquan',
    '530524-changning',
    '610922-shiquan',
  ]);
});

it('all of them check with nothing new, in SARIF that is valid by the public schema', () => {
  const { status, stdout, stderr } = shixian(['check', 'counties', '--at', AT, '--format', 'sarif']);
  expect(status, stderr).toBe(0);
  const schemaPath = readers
    .resolve('@microsoft/jest-sarif/package.json')
    .replace('package.json', 'lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'));
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  expect(isSarif(JSON.parse(stdout)), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
});

describe.each(folders)('%s', (folder) => {
  const evaluate = (env = {}) =>
    shixian(['evaluate', `counties/${folder}`, ...eventsOf(folder), '--at', AT, '--format', 'json'], env);

  it('evaluates to verdicts of the schema, the same bytes in every zone and locale', () => {
    const [utc, shanghai, angeles] = [
      evaluate({ TZ: 'UTC', LC_ALL: 'C' }),
      evaluate({ TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' }),
      evaluate({ TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' }),
    ];
    expect([0, 1], utc.stderr).toContain(utc.status);
    expect(shanghai.stdout).toBe(utc.stdout);
    expect(angeles.stdout).toBe(utc.stdout);
    expect(validate('verdict', JSON.parse(utc.stdout))).toMatchObject({ ok: true });
  });

  it('compiles to the same valid Bundle each time', () => {
    const compile = (name: string) => {
      const path = join(out, `${folder}-${name}.json`);
      const { status, stderr } = shixian(['compile', `counties/${folder}`, '-o', path]);
      expect([0, 1], stderr).toContain(status);
      return readFileSync(path, 'utf8');
    };
    const text = compile('a');
    expect(compile('b')).toBe(text);
    expect(validate('bundle', JSON.parse(text))).toMatchObject({ ok: true });
  });

  it('reports in every format, each opened by its own reader', async () => {
    const verdicts = JSON.parse(evaluate().stdout);
    const html = readFileSync(report(folder, 'html', '.html'), 'utf8');
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'valid-id': 'off', 'no-inline-style': 'off', 'long-title': 'off', 'no-raw-characters': 'off' },
    });
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);

    const book = read(readFileSync(report(folder, 'xlsx', '.xlsx')));
    const first = book.Sheets[book.SheetNames[0] ?? ''];
    expect(first && utils.sheet_to_json(first)).toHaveLength(verdicts.items.length);

    const { value } = await mammoth.extractRawText({ path: report(folder, 'docx', '.docx') });
    expect(value).toContain(`共核对${verdicts.items.length}项`);
    expect(readFileSync(report(folder, 'md', '.md'), 'utf8').startsWith(`# ${verdicts.county.name}`)).toBe(
      true,
    );

    const calendars = report(folder, 'ics', '-ics');
    for (const file of readdirSync(calendars)) {
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(calendars, file), 'utf8')));
      expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(0);
    }
  });
});
