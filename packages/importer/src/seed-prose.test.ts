import { parseRule } from '@shixian/dsl';
import { type County, validate } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { type ImportResult, importDocument } from './import-document.js';
import { readCounty } from './testing/county-tables.js';
import { hasSeeds, seedDocument } from './testing/seed-documents.js';
import { docxFrom, xlsxFrom } from './testing/test-table.js';

/** What a county takes from running text: a rule of one thing, or of every column or account of a class. */
interface ProseRule {
  rule: string;
  /** The type of the item, or `every column`. */
  kind: string;
  class: string;
  clause: string;
  /** Null for class rules too, which name nobody. */
  responsible: string | null;
  /** The column, where the rule gives several as examples. */
  name: string | null;
}

const plain = (text: string | undefined) => (text ?? '').normalize('NFKC').replace(/\s/g, '');

function proseRules(county: County): ProseRule[] {
  const items = county.items.flatMap((item): ProseRule[] => {
    if (item.rule === null || item.source.row !== undefined) return [];
    return [
      {
        rule: plain(item.rule),
        kind: item.type,
        class: item.class,
        clause: plain(item.source.clause),
        responsible: item.responsible === null ? null : plain(item.responsible),
        name: /如[：:]/.test(item.rule) ? (item.path.at(-1) ?? null) : null,
      },
    ];
  });
  const rules = (county['class-rules'] ?? []).map((one): ProseRule => {
    const kind = `every ${(one.types ?? []).join(' ')}`;
    const clause = plain(one.source.clause);
    return { rule: plain(one.rule), kind, class: one.class, clause, responsible: null, name: null };
  });
  return [...items, ...rules];
}

/** Where the county made by hand says more, or less, than an import may read out of the words, and why. */
type Difference = { because: string } & (
  | {
      byHand: Partial<ProseRule>;
      /** What stands there instead; null for nothing. */
      imported: Partial<ProseRule> | null;
    }
  | { byHand: null; imported: ProseRule }
);

const PANSHAN: Difference[] = [
  {
    because: 'the office is named by the opening of the chapter, not by the sentence',
    byHand: { rule: '均依法、准确、及时、全面地通过县政府门户网站发布', responsible: '各相关单位' },
    imported: { responsible: null },
  },
  {
    because: 'the sentence says 各单位; one before it makes the drafting departments answerable',
    byHand: { rule: '解读材料随同文件一并报送,当月在政府网站公开', responsible: '政策文件的起草部门' },
    imported: { responsible: '各单位' },
  },
  {
    because: 'offices above the county owe it, so that the county keeps it as a statement',
    byHand: null,
    imported: {
      rule: '每月对政务新媒体运行情况进行抽查和通报',
      kind: 'task',
      class: 'other',
      clause: '三、信息发布要求(二)及时更新信息',
      responsible: '国务院办公厅、省政府办公厅',
      name: null,
    },
  },
  {
    because: 'it does not say how often to look, so that the county keeps it as a statement',
    byHand: null,
    imported: {
      rule: '检查政务新媒体每星期信息是否更新',
      kind: 'task',
      class: 'other',
      clause: '四、加强信息发布工作责任追究',
      responsible: '各单位政务公开工作人员',
      name: null,
    },
  },
];

const CHANGNING: Difference[] = [
  {
    because: 'a finding measures a column by the rule, from which its class was concluded',
    byHand: { clause: '二、存在的主要问题(一)信息更新不及时' },
    imported: null,
  },
  {
    because: 'a finding says that most units broke the rule, not who owes it',
    byHand: { clause: '二、存在的主要问题(四)政策解读差距大', responsible: '各乡镇、各部门' },
    imported: { responsible: null },
  },
];

const SEEDS: { folder: string; seed: string; differences: Difference[] }[] = [
  { folder: '530128-luquan', seed: 'luquan-530128', differences: [] },
  { folder: '510422-yanbian', seed: 'yanbian-510422', differences: [] },
  { folder: '211122-panshan', seed: 'panshan-211122.clean', differences: PANSHAN },
  { folder: '211122-panshan', seed: 'panshan-211122.garbled', differences: PANSHAN },
  { folder: '530524-changning', seed: 'changning-530524', differences: CHANGNING },
  { folder: '610922-shiquan', seed: 'shiquan-610922', differences: [] },
];

const FORMATS = ['docx', 'xlsx'] as const;
const imports = new Map<string, Promise<ImportResult>>();

/** A notice is imported once for all tests. */
function importSeed(seed: string, format: (typeof FORMATS)[number]): Promise<ImportResult> {
  const key = `${seed}.${format}`;
  const known = imports.get(key);
  if (known) return known;
  const document = seedDocument(seed);
  const bytes = format === 'docx' ? docxFrom(document) : Promise.resolve(xlsxFrom(document));
  const result = bytes.then((read) => importDocument({ name: key, bytes: read }));
  imports.set(key, result);
  return result;
}

async function draftOf(seed: string, format: (typeof FORMATS)[number]): Promise<County> {
  const { draft } = await importSeed(seed, format);
  if (!draft) throw new Error(`${seed}.${format} was not read`);
  return draft;
}

const sorted = (rules: readonly ProseRule[]) =>
  rules.map((one) => JSON.stringify(one, ['rule', 'kind', 'class', 'clause', 'responsible', 'name'])).sort();

/** The rules by hand with each difference put in; a difference that fits nothing fails. */
function asImported(rules: readonly ProseRule[], differences: readonly Difference[]): ProseRule[] {
  return differences.reduce<ProseRule[]>(
    (all, { because, byHand, imported }) => {
      if (byHand === null) return all.concat(imported);
      const entries = Object.entries(byHand) as [keyof ProseRule, string][];
      const at = all.findIndex((one) => entries.every(([key, value]) => one[key] === value));
      expect(at, because).toBeGreaterThanOrEqual(0);
      const instead = imported === null ? [] : [{ ...all[at], ...imported } as ProseRule];
      return all.toSpliced(at, 1, ...instead);
    },
    [...rules],
  );
}

describe.runIf(hasSeeds).each(SEEDS)('the running text of $seed', ({ folder, seed, differences }) => {
  it.each(FORMATS)('imports from %s to the rules taken from it by hand, and to no more', async (format) => {
    const draft = await draftOf(seed, format);
    const { diagnostics } = await importSeed(seed, format);
    const rules = proseRules(draft);
    expect(sorted(rules)).toEqual(sorted(asImported(proseRules(readCounty(folder)), differences)));
    expect(validate('county', draft)).toMatchObject({ ok: true });
    // Each is for a person to confirm, and one that the language refuses says so.
    const told = (code: string) =>
      diagnostics.flatMap((one) =>
        one.code === code && 'phrase' in one.data ? [plain(String(one.data.phrase))] : [],
      );
    expect(new Set(told('SX5109'))).toEqual(new Set(rules.map(({ rule }) => rule)));
    const refused = rules.filter(({ rule }) => parseRule(rule).rule === null).map(({ rule }) => rule);
    expect(told('SX5101')).toEqual(expect.arrayContaining(refused));
  });
});

describe.runIf(hasSeeds).each(SEEDS)('the notice of $seed', ({ folder, seed }) => {
  it.each(FORMATS)('is the source, from %s, as by hand', async (format) => {
    const { title, issuer, number, date } = readCounty(folder).sources[0] ?? {};
    const draft = await draftOf(seed, format);
    expect(draft.sources).toEqual([
      { id: 'notice', title, issuer, ...(number && { number }), ...(date && { date }) },
    ]);
    expect(draft.county.name).toBe(readCounty(folder).county.name);
  });
});

describe.runIf(hasSeeds).each([
  { folder: '510422-yanbian', seed: 'yanbian-510422' },
  { folder: '211122-panshan', seed: 'panshan-211122.clean' },
  { folder: '211122-panshan', seed: 'panshan-211122.garbled' },
  { folder: '530524-changning', seed: 'changning-530524' },
])('the review of $seed', ({ folder, seed }) => {
  const stagesOf = (county: County) =>
    (county.review ?? []).map(({ stages, source }) => ({
      clause: plain(source.clause),
      stages: stages.map((stage) =>
        typeof stage === 'string'
          ? { name: stage }
          : { name: stage.name, by: plain(stage.by), task: plain(stage.task) },
      ),
    }));

  it.each(FORMATS)('imports from %s with who does each stage', async (format) => {
    expect(stagesOf(await draftOf(seed, format))).toEqual(stagesOf(readCounty(folder)));
  });
});

describe.runIf(hasSeeds).each([
  { folder: '211122-panshan', seed: 'panshan-211122.clean' },
  { folder: '211122-panshan', seed: 'panshan-211122.garbled' },
  { folder: '530524-changning', seed: 'changning-530524' },
])('what must be public by $seed', ({ folder, seed }) => {
  const entriesOf = (county: County) =>
    (county.disclosure ?? []).map(({ text, source }) => [plain(text), plain(source.clause)]);

  it.each(FORMATS)('imports from %s entry by entry', async (format) => {
    expect(entriesOf(await draftOf(seed, format))).toEqual(entriesOf(readCounty(folder)));
  });
});
