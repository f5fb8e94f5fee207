import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { read, utils } from '@e965/xlsx';
import type { Diagnostic, Language } from '@shixian/diagnostics';
import type { ItemVerdict } from '@shixian/model';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { convert, create } from 'xmlbuilder2';
import { csvFromVerdicts } from './csv.js';
import { githubFromDiagnostics } from './diagnostics/github.js';
import { gitlabFromDiagnostics } from './diagnostics/gitlab.js';
import { junitFromDiagnostics } from './diagnostics/junit.js';
import { sarifFromDiagnostics } from './diagnostics/sarif.js';
import { docxFromVerdicts } from './docx.js';
import { icsFromVerdicts } from './ics.js';
import { markdownFromVerdicts } from './markdown.js';
import { sampleInput, sampleItems } from './testing/sample-input.js';
import { xlsxFromVerdicts } from './xlsx.js';

describe('csv', () => {
  const rows: string[][] = parse(csvFromVerdicts(sampleInput), { bom: true });
  it('has a row a duty and one for an item without', () => {
    const duties = sampleItems.reduce((sum, item) => sum + Math.max(1, item.duties.length), 0);
    expect(rows).toHaveLength(duties + 1);
    expect(rows[1]?.slice(0, 5)).toEqual([
      '政务公开 › 政策文件',
      '印发后5个工作日内',
      '逾期未完成',
      '2026-11-02',
      '2026-11-09',
    ]);
  });
  it('disarms formulas', () => {
    expect(rows.flat().some((cell) => /^[=+\-@]/.test(cell))).toBe(false);
    expect(rows.flat()).toContain("'=SUM(A1)|*每月*1次");
  });
});

describe('xlsx', () => {
  it('opens again with both sheets, every row, filters and no formula', async () => {
    const book = read(await xlsxFromVerdicts(sampleInput), { cellFormula: true });
    expect(book.SheetNames).toEqual(['逐项情况', '台账']);
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name];
      if (!sheet) throw new Error(name);
      expect(utils.sheet_to_json(sheet)).toHaveLength(8);
      expect(sheet['!autofilter']?.ref).toBe(sheet['!ref']);
      expect(Object.values(sheet).some((cell) => cell?.f !== undefined)).toBe(false);
    }
    expect(book.Sheets.台账?.B5?.v).toBe('=SUM(A1)|*每月*1次');
  });

  it('prints its heading row on every page, and has rows as high as their texts', async () => {
    const book = read(await xlsxFromVerdicts(sampleInput), { cellStyles: true });
    expect(book.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toEqual([
      ['_xlnm.Print_Titles', "'逐项情况'!$1:$1"],
      ['_xlnm.Print_Titles', "'台账'!$1:$1"],
    ]);
    const heights = (book.Sheets.逐项情况?.['!rows'] ?? []).slice(1).map((row) => row?.hpt);
    expect(heights).toHaveLength(8);
    expect(heights.every((height) => Number(height) >= 17)).toBe(true);
  });
});

describe('ics', () => {
  const files = icsFromVerdicts(sampleInput);
  it('has one valid calendar for each leading unit with a due date', () => {
    expect([...files.keys()]).toEqual(['甲局', '丙局']);
    for (const text of files.values()) {
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(
        events.every(
          (event) => event.startDate.isDate && event.endDate.subtractDate(event.startDate).days === 1,
        ),
      ).toBe(true);
    }
  });
  it('has the due days as all-day events', () => {
    const calendar = new ICAL.Component(ICAL.parse(files.get('甲局') ?? ''));
    const days = calendar
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).startDate.toString());
    expect(days).toEqual(['2026-11-09', '2027-01-04']);
  });
  it('keeps its UIDs from one run to the next', () => {
    expect(icsFromVerdicts(sampleInput)).toEqual(files);
  });
});

describe('docx and Markdown', () => {
  it('say the same', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await docxFromVerdicts(sampleInput)),
    });
    const markdown = markdownFromVerdicts(sampleInput).replaceAll('\\', '');
    for (const words of [
      '示例县政府网站与政务新媒体信息更新检查情况通报',
      '截至2026年11月20日，共核对8项',
      '“政务公开 › 政策文件”（要求：印发后5个工作日内；责任单位：甲局），已逾期11天。',
      '《关于信息更新的通知》（示例县人民政府办公室，2024年1月2日）',
      '2026-11-24',
    ]) {
      expect(value).toContain(words);
      expect(markdown).toContain(words);
    }
  });
  it('lists what is due soon by date, and says once that no unit is given', () => {
    const base = sampleInput.verdicts.items.find(({ status }) => status === 'due-soon');
    const late = sampleInput.verdicts.items.find(({ status }) => status === 'overdue');
    if (!base || !late) throw new Error('the sample has both');
    const items: ItemVerdict[] = [
      { ...base, path: ['后'], nextDue: '2026-11-24' },
      { ...base, path: ['先'], nextDue: '2026-11-23' },
      { ...late, responsible: { text: null, lead: [], cooperating: [] } },
    ];
    const text = markdownFromVerdicts({ ...sampleInput, verdicts: { ...sampleInput.verdicts, items } });
    expect(text.indexOf('| 先 |')).toBeGreaterThan(0);
    expect(text.indexOf('| 先 |')).toBeLessThan(text.indexOf('| 后 |'));
    expect(text).toContain('；责任单位：未写）');
  });
  it('names the items whose breaches are over, each kind with its number, and no item twice', () => {
    const { audit } = sampleInput;
    const [breach] = audit?.breaches ?? [];
    if (!audit || !breach) throw new Error('the sample has a breach');
    const breaches = [
      breach,
      ...['late', 'missed', 'missed'].map((kind) => ({ ...breach, item: '常见问题', kind: kind as 'late' })),
    ];
    const text = markdownFromVerdicts({ ...sampleInput, audit: { ...audit, breaches } });
    expect(text).toContain('### （五）检查期内出现过的其他问题\n\n1. “政务公开 › 常见问题”');
    expect(text).toContain('，更新迟于期限1次，周期内更新不足2次。');
    expect(text.match(/政务公开 › 政策文件”/g)).toHaveLength(1);
    expect(markdownFromVerdicts(sampleInput)).not.toContain('检查期内出现过');
  });
  it('marks a title inside a title', () => {
    const sources = [{ id: 'notice', title: '关于印发《保障办法》的通知' }];
    const text = markdownFromVerdicts({ ...sampleInput, bundle: { ...sampleInput.bundle, sources } });
    expect(text).toContain('《关于印发〈保障办法〉的通知》');
  });
  it('lets no word of a notice become markup', () => {
    expect(markdownFromVerdicts(sampleInput)).not.toMatch(/(^|[^\\])<b>/);
  });
});

const diagnostics: Diagnostic[] = [
  {
    code: 'SX1001',
    severity: 'error',
    data: {},
    place: {
      kind: 'file',
      file: 'counties/示例/county.yaml',
      start: { line: 3, column: 5, offset: 20 },
      end: { line: 3, column: 9, offset: 24 },
    },
    item: 'a',
  },
  { code: 'SX1001', severity: 'warning', data: {}, place: { kind: 'path', file: 'counties/b' } },
];

describe('findings for CI', () => {
  it('SARIF is valid by the public schema and points at the line', () => {
    const path = createRequire(import.meta.url)
      .resolve('@microsoft/jest-sarif/package.json')
      .replace('package.json', 'lib/schemas/sarif-2.1.0-rtm.5.json');
    // Draft-04 in name; its keywords mean the same to ajv without the two that name the draft.
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const log = JSON.parse(sarifFromDiagnostics(diagnostics, { lang: 'zh-CN', version: '0.0.0' }));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [first, second] = log.runs[0].results;
    expect(first.locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 9,
    });
    expect(second.locations[0].physicalLocation.region).toBeUndefined();
    expect(log.runs[0].tool.driver.rules[first.ruleIndex].id).toBe('SX1001');
    expect(first.partialFingerprints).not.toEqual(second.partialFingerprints);
  });
  it('GitHub annotations escape what its commands would read', () => {
    const lines = githubFromDiagnostics(diagnostics, 'zh-CN').trim().split('\n');
    expect(lines[0]).toMatch(
      /^::error file=counties\/示例\/county.yaml,line=3,col=5,endLine=3,endColumn=9,title=SX1001::/,
    );
    expect(lines[1]).toMatch(/^::warning file=counties\/b,title=SX1001::/);
  });
  it('GitLab wants a fingerprint, a path and a first line', () => {
    const [first, second] = JSON.parse(gitlabFromDiagnostics(diagnostics, 'zh-CN'));
    expect(first).toMatchObject({
      check_name: 'SX1001',
      severity: 'major',
      location: { path: 'counties/示例/county.yaml', lines: { begin: 3 } },
    });
    expect(second.fingerprint).not.toBe(first.fingerprint);
  });
  it('a fingerprint stays on the next day, in the other language and when lines move; findings that differ differ', () => {
    const passed = (due: string, today: string, offset: number): Diagnostic => ({
      code: 'SX3017',
      severity: 'info',
      data: { due, today, count: offset },
      place: {
        kind: 'file',
        file: 'counties/示例/county.yaml',
        start: { line: offset, column: 11, offset },
        end: { line: offset, column: 15, offset: offset + 4 },
      },
      about: due,
    });
    const printsOf = (one: Diagnostic, lang: Language) => [
      JSON.parse(gitlabFromDiagnostics([one], lang))[0].fingerprint,
      JSON.parse(sarifFromDiagnostics([one], { lang, version: '0' })).runs[0].results[0].partialFingerprints,
    ];
    const first = printsOf(passed('2021-05-31', '2026-11-28', 7), 'zh-CN');
    expect(printsOf(passed('2021-05-31', '2026-11-29', 9), 'en')).toEqual(first);
    expect(printsOf(passed('2021-06-30', '2026-11-28', 7), 'zh-CN')).not.toEqual(first);
  });
  it('JUnit has a failing case for the error and a passing one for a clean file', () => {
    const xml = junitFromDiagnostics(diagnostics, ['clean.yaml'], 'zh-CN');
    const { testsuites } = convert(xml, { format: 'object' }) as unknown as {
      testsuites: { '@tests': string; '@failures': string };
    };
    expect(testsuites).toMatchObject({ '@tests': '3', '@failures': '1' });
    expect(create(xml).end()).toContain('clean.yaml');
  });
});
