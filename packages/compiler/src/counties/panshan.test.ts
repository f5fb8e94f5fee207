import { describe, expect, test } from 'vitest';
import { compact, indexItems, knownUnits, readCounty, readSeed } from './county-file.js';
import { compileFolder, findingsOf } from './county-findings.js';

const folder = '211122-panshan';
const county = readCounty(folder);
const items = indexItems(county);
const seed = readSeed('panshan-211122.clean.txt');

/** Clauses of the notice that set a time, and whose duty each is. */
test.each([
  ['gongkai', 'column', '及时', '各相关单位'],
  ['jiedu', 'submission', '随同文件一并报送,当月在政府网站公开', '政策文件的起草部门'],
  ['taizhang', 'submission', '每月25日前上报', '各单位'],
  ['xinmeiti', 'account', '每周至少更新发布信息一次', '各单位各部门'],
  ['xinmeiti/jietu', 'submission', '每月以截图形式', '各单位各部门'],
  ['jiancha', 'task', '不定期', '县政府办'],
])('%s (%s): %s', (id, type, words, responsible) => {
  const item = items.get(id);
  expect(item).toMatchObject({ type, responsible });
  expect(item?.rule).toContain(words);
  expect(item?.title).toContain(item?.rule);
});

test('the ledger carries three signatures and a seal', () => {
  expect(items.get('taizhang')?.attributes).toMatchObject({
    签字: '撰稿人、分管领导、单位主要领导',
    加盖公章: '需要',
  });
});

test('three stages of review, each with who does it and what it looks at', () => {
  const stages = county.review?.[0]?.stages.map((stage) =>
    typeof stage === 'string' ? { name: stage } : stage,
  );
  expect(stages).toMatchObject([
    { name: '初审', by: '信息稿件编辑人员', task: expect.stringContaining('语言文字关') },
    { name: '复审', by: '主管领导', task: expect.stringContaining('发布依据、公文规范、发布价值') },
    { name: '终审', by: '单位主要领导', task: expect.stringContaining('政治导向关') },
  ]);
});

test('fifteen kinds of information must be public, and two lists beyond them', () => {
  const kinds = county.disclosure?.filter((one) => one.source.note === undefined) ?? [];
  expect(kinds).toHaveLength(15);
  expect(kinds[0]?.text).toBe('行政法规、规章和规范性文件');
  expect(kinds[6]?.text).toBe('财政预算、决算信息');
  expect(kinds[14]?.text).toMatch(/应当主动公开的其他政府信息$/);
  expect(county.disclosure).toHaveLength(17);
});

test.each([
  ['超期上报或条数不够', '通报批评'],
  ['当月未报送解读材料', '扣分'],
  ['被省政府、市政府通报', '不合格等次'],
])('%s leads to %s', (cause, result) => {
  const found = county.statements?.filter((one) => one.text.includes(cause)) ?? [];
  expect(found.map((one) => one.text.includes(result))).toEqual([true]);
});

/** Owed by offices above the county, or without a time: nothing that can be evaluated. */
test.each(['国务院办公厅、省政府办公厅每月', '检查政务新媒体每星期信息是否更新'])(
  '%s: told, not owed',
  (words) => {
    expect(county.statements?.filter((one) => one.text.includes(words))).toHaveLength(1);
    expect(county.items.filter((item) => item.rule?.includes(words))).toEqual([]);
  },
);

describe('the words', () => {
  const stages = county.review?.flatMap((review) => review.stages) ?? [];
  const sentences = [
    ...county.items.flatMap((item) => [item.rule ?? '', item.title ?? '']),
    ...stages.flatMap((stage) => (typeof stage === 'string' ? [stage] : [stage.by ?? '', stage.task ?? ''])),
    ...(county.disclosure ?? []).map((statement) => statement.text),
    ...(county.statements ?? []).map((statement) => statement.text),
  ].map(compact);

  test('are the notice’s own', (context) => {
    if (seed === null) return context.skip();
    expect(sentences.filter((text) => !seed.includes(text))).toEqual([]);
  });

  test('leave no word of time in the notice unread', (context) => {
    if (seed === null) return context.skip();
    const body = seed.slice(seed.indexOf('一、规范信息发布'), seed.indexOf('附件:'));
    const rest = sentences
      .filter((text) => text !== '')
      .sort((a, b) => b.length - a.length)
      .reduce((text, sentence) => text.replaceAll(sentence, ''), body);
    // The heading 三(二) is all that is left.
    expect(rest.match(/.{0,3}(?:及时|定期|每月|当月|每周|每星期|\d+日|一并|一同|长期|年度)/g)).toEqual([
      '(二)及时',
    ]);
  });
});

test('every responsible cell names offices the folder knows', () => {
  const known = knownUnits(county);
  const cells = county.items.flatMap((item) => item.responsible?.split(/[、\s]+/) ?? []);
  expect(cells.filter((name) => !known.has(name))).toEqual([]);
});

describe('the folder, checked', () => {
  const result = compileFolder(folder);

  test('every rule is understood', () => {
    expect(result.bundle?.items.filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  test('finds accounts held to a week where the nation asks two', () => {
    const stricter = result.diagnostics.filter((one) => one.code === 'SX3012');
    expect(stricter).toMatchObject([
      { about: 'account-two-weeks', data: { phrase: expect.stringContaining('每周') } },
    ]);
    expect(findingsOf(result, 'SX3014').sort()).toEqual(['as-appropriate', 'prompt']);
  });
});
