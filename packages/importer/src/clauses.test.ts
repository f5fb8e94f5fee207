import { describe, expect, it } from 'vitest';
import { clausesFromText, sentencesFromText } from './clauses-from-text.js';
import { classesOfDuty, typeOfDuty } from './kind-of-duty.js';
import { linesFromBlocks } from './prose-lines.js';
import { topicOfClause } from './prose-words.js';
import { subjectFromClause } from './subject-from-clause.js';

const texts = (stretches: readonly { text: string }[]) => stretches.map(({ text }) => text);

describe('sentences and clauses', () => {
  it('do not end inside brackets, quotes, times and figures', () => {
    expect(texts(sentencesFromText('按“先审后发。”办理；每周一次。'))).toEqual([
      '按“先审后发。”办理；',
      '每周一次。',
    ]);
    expect(texts(clausesFromText('于8月1日18:00前，报送（含：附件1，附件2）1,000份'))).toEqual([
      '于8月1日18:00前',
      '报送（含：附件1，附件2）1,000份',
    ]);
  });

  it('end before a purpose, and a bracket that never closes hides nothing', () => {
    expect(texts(clausesFromText('定期检查、确保准确，不出现空白'))).toEqual([
      '定期检查',
      '确保准确',
      '不出现空白',
    ]);
    expect(texts(clausesFromText('每周（至少，更新'))).toEqual(['每周（至少', '更新']);
  });
});

describe('who must act', () => {
  it.each([
    ['县政府办及各责任单位必须按时修改', '县政府办及各责任单位', '按时修改'],
    [
      '请各乡（镇）人民政府、县级相关部门（单位）于8月1日前报送',
      '各乡（镇）人民政府、县级相关部门（单位）',
      '于8月1日前报送',
    ],
    ['国务院办公厅、省政府办公厅每月进行抽查', '国务院办公厅、省政府办公厅', '每月进行抽查'],
    ['县政府办将不定期对各单位进行检查', '县政府办', '不定期对各单位进行检查'],
    ['各单位政务公开工作人员要承担责任', '各单位政务公开工作人员', '承担责任'],
    ['各单位各部门已开通微信公众号的', '各单位各部门', ''],
    ['党支部和村委会要及时公开', '党支部和村委会', '及时公开'],
    ['由承办机构在7日内公开', '承办机构', '在7日内公开'],
    ['26个领域主管部门要及时对接', '26个领域主管部门', '及时对接'],
  ])('%s', (clause, name, owed) => {
    const found = subjectFromClause(clause);
    expect(found?.name).toBe(name);
    expect(clause.slice(found?.end)).toBe(owed);
  });

  it.each([
    '政务新闻动态原则上要在当日报送',
    '通知公告、政策文件类栏目信息必须在6个月内更新',
    '主网站动态信息必须每天更新',
    '以便与主网站同步发布信息',
    '要及时对申请人及其所需信息进行审核',
    '安排专人每日登陆平台',
    '县政府系统提案由县政府办公室统一交办',
    '本机关人员收到的申请',
  ])('%s names nobody', (clause) => {
    expect(subjectFromClause(clause)).toBeNull();
  });
});

describe('what a duty is of', () => {
  it.each([
    ['各动态、要闻类栏目信息必须在2周内更新', '', 'column', ['news']],
    ['人事、规划计划类栏目信息必须在1年内更新', '', 'column', ['personnel', 'planning']],
    ['“通知公告”“政策文件”等栏目信息做到6个月内有更新', '', 'column', ['notice', 'policy']],
    ['政务新媒体做到每2周更新1次', '', 'account', ['account']],
    ['每个星期至少发布一条信息', '政务新媒体要有明确定位，', 'account', ['account']],
    ['每个星期至少发布一条信息', '信息员要认真负责，', 'task', []],
    ['政务新闻动态原则上要在当日报送', '', 'submission', ['news']],
    ['要及时报县政府办公室备案', '', 'submission', []],
    ['报经县政府办公室同意后及时注销', '', 'task', []],
    ['不定期对各单位信息报送工作进行检查', '', 'task', []],
    ['要及时回复“领导信箱”等栏目信息', '', 'task', ['interaction']],
    ['重要会议、重大政策信息要在第一时间发布', '', 'task', []],
    ['养老服务、政策文件等政务公开类信息，按时报送', '', 'submission', []],
  ] as const)('%s (%s): %s %s', (phrase, before, type, classes) => {
    expect(typeOfDuty(phrase, before)).toBe(type);
    expect(classesOfDuty(phrase, type)).toEqual(classes);
  });

  it.each([
    ['解读材料随同文件一并报送', '解读材料'],
    ['在收到提醒的当天发布信息', ''],
    ['及时做好信息发布', ''],
    ['并于25日前报送', ''],
  ])('%s speaks of 「%s」', (clause, topic) => {
    expect(topicOfClause(clause)).toBe(topic);
  });
});

describe('lines', () => {
  const linesOf = (...paragraphs: string[]) =>
    linesFromBlocks(
      paragraphs.map((text, index) => ({
        kind: 'paragraph',
        text,
        place: { kind: 'line', file: 'x', line: index + 1 },
      })),
    );
  const seen = (...paragraphs: string[]) =>
    linesOf(...paragraphs).flatMap(({ clause, text }) => (text === '' ? [] : [[clause, text]]));

  it('stand under the headings above them, those inside the line included', () => {
    expect(
      seen(
        '一、要求',
        '（一）时限。尽快办。',
        '1.内容。写全。',
        '（二）其他',
        '另行通知。',
        '二、附则',
        '即日施行。',
      ),
    ).toEqual([
      ['一、要求（一）时限', '尽快办。'],
      ['一、要求（一）时限 1.内容', '写全。'],
      ['一、要求（二）其他', '另行通知。'],
      ['二、附则', '即日施行。'],
    ]);
    expect(seen('第二章 信息', '第三条 每周更新。')).toEqual([['第二章 信息 第三条', '每周更新。']]);
    expect(seen('附件2：', '注：动态调整。')).toEqual([['附件2 注', '动态调整。']]);
  });

  it('are sentences where they say when, or close a list', () => {
    expect(seen('（一）各单位每月25日前报送。逾期通报。')).toEqual([
      [null, '各单位每月25日前报送。逾期通报。'],
    ]);
    expect(seen('（四）信息稿由办公室及时发布。')).toEqual([[null, '信息稿由办公室及时发布。']]);
    expect(linesOf('1.机关职能；').map(({ number, text }) => [number, text])).toEqual([[1, '机关职能；']]);
  });

  it('that a page cut inside a title are put together, and the date of the notice is none', () => {
    expect(seen('要按照《责任分', '工表》办理。', '2022年7月26日')).toEqual([
      [null, '要按照《责任分工表》办理。'],
    ]);
  });

  it('under what was found are findings, under what to mend they are not', () => {
    expect(
      linesOf('二、存在的主要问题', '更新不及时。', '三、限期整改问题', '要立即改。').map(
        (line) => line.isFinding,
      ),
    ).toEqual([true, true, false, false]);
  });
});
