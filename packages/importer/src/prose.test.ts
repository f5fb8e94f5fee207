import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.js';
import { docxFrom } from './testing/test-table.js';

const phrasesOf = async (...paragraphs: string[]) => {
  const { draft, leftovers } = await importDocument({ name: 'x.docx', bytes: await docxFrom(paragraphs) });
  // Whatever was taken, the paragraph itself stays in the list.
  expect(leftovers.map(({ text }) => text)).toEqual(paragraphs);
  return draft?.items.map(({ rule }) => rule);
};

describe('rules in running text', () => {
  // Sentences of the notices of Luquan, Yanbian, Panshan and Changning.
  it.each([
    [
      '信息发布要严谨，每个星期至少发布一条信息（含转发），坚决避免“僵尸”现象发生。',
      ['每个星期至少发布一条信息（含转发）'],
    ],
    [
      '政务新闻动态原则上要在当日报送，最迟不可超过3日，超过7日的，将不予采用。',
      ['政务新闻动态原则上要在当日报送，最迟不可超过3日，超过7日的，将不予采用'],
    ],
    [
      '对无力维护的政务新媒体，报经县政府办公室同意后及时予以注销。',
      ['对无力维护的政务新媒体，报经县政府办公室同意后及时予以注销'],
    ],
  ])('%s', async (sentence, phrases) => {
    expect(await phrasesOf(sentence)).toEqual(phrases);
  });

  it.each([
    '2021年1月29日',
    '盘山县人民政府办公室2021年1月29日印发',
    '二〇二一年一月二十九日',
    '盘山县人民政府办公室二○二一年一月二十九日',
    '确保所提供的信息内容权威、准确、及时。',
    '登记运行的政府网站有1个，不合格政务新媒体5个。',
    '县医保局“通知公告”超过6个月未更新。',
  ])('%s is none', async (sentence) => {
    expect(await phrasesOf(sentence)).toEqual([]);
  });

  it('stand under their headings, with who must act and the sentence as source', async () => {
    const paragraphs = ['三、信息发布要求', '(一)建立台账制度。各单位每月25日前上报到县政府办存档。'];
    const { draft, diagnostics, yaml } = await importDocument({
      name: 'x.docx',
      bytes: await docxFrom(paragraphs),
    });
    expect(draft?.items).toMatchObject([
      {
        path: ['正文', '(一)建立台账制度'],
        type: 'submission',
        rule: '每月25日前上报到县政府办存档',
        responsible: '各单位',
        source: {
          ref: 'notice',
          clause: '三、信息发布要求(一)建立台账制度',
          quote: '各单位每月25日前上报到县政府办存档。',
        },
      },
    ]);
    expect(diagnostics.filter(({ code }) => code === 'SX5109')).toHaveLength(1);
    expect(yaml.match(/# 待核 SX5109/g)).toHaveLength(1);
  });
});

describe('rules of every column of a class', () => {
  it('are class rules: one for each class named, the rest for 其他, without what is excepted', async () => {
    const { draft } = await importDocument({
      name: 'x.docx',
      bytes: await docxFrom([
        '通知公告、政策文件类栏目信息必须在6个月内更新；政务新媒体做到每2周更新1次。',
        '其他栏目每年至少更新1次（规划、计划类栏目除外）。',
      ]),
    });
    expect(draft?.items).toEqual([]);
    expect(draft?.['class-rules']?.map(({ class: of, types, rule }) => [of, types, rule])).toEqual([
      ['notice', ['column'], '通知公告、政策文件类栏目信息必须在6个月内更新'],
      ['policy', ['column'], '通知公告、政策文件类栏目信息必须在6个月内更新'],
      ['account', ['account'], '政务新媒体做到每2周更新1次'],
      ...['news', 'personnel', 'interaction', 'service', 'other'].map((of) => [
        of,
        ['column'],
        '其他栏目每年至少更新1次（规划、计划类栏目除外）',
      ]),
    ]);
  });

  it('carry the doubt in the file', async () => {
    const bytes = await docxFrom(['各动态、要闻类栏目信息必须在2周内更新。']);
    const { yaml, diagnostics } = await importDocument({ name: 'x.docx', bytes });
    expect(yaml).toMatch(/# 待核 SX5109 [^\n]+\n\s+- id: class\/news\n/);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'SX5109', item: 'class/news' }));
  });
});

describe('stages of review', () => {
  it.each([
    [
      ['1.初审。由信息员负责，主要负责改正错别字。', '2.终审。由分管领导负责把好政治关。'],
      [
        { name: '初审', by: '信息员', task: '改正错别字' },
        { name: '终审', by: '分管领导', task: '把好政治关' },
      ],
    ],
    [
      ['(一)部门负责人负责一级审查和校对。主要是查找错字、漏字。', '(二)分管领导负责二级审查和校对。'],
      [
        { name: '一级审查和校对', by: '部门负责人', task: '查找错字、漏字' },
        { name: '二级审查和校对', by: '分管领导' },
      ],
    ],
    [
      ['信息发布由经办人初审、科室负责人复审、分管领导终审的制度。'],
      [
        { name: '初审', by: '经办人' },
        { name: '复审', by: '科室负责人' },
        { name: '终审', by: '分管领导' },
      ],
    ],
    [
      ['一审由信息员负责，二审由办公室主任负责，三审由分管领导负责。'],
      [
        { name: '一审', by: '信息员' },
        { name: '二审', by: '办公室主任' },
        { name: '三审', by: '分管领导' },
      ],
    ],
    [
      ['每条信息须经拟稿人、分管领导2人层层审核签字后才能公开。'],
      [
        { name: '第一层', by: '拟稿人', task: '审核签字' },
        { name: '第二层', by: '分管领导', task: '审核签字' },
      ],
    ],
  ])('%s', async (paragraphs, stages) => {
    const { draft, diagnostics } = await importDocument({
      name: 'x.docx',
      bytes: await docxFrom(paragraphs),
    });
    expect(draft?.review).toMatchObject([{ stages, 'applies-to': ['**'] }]);
    expect(diagnostics.map(({ code }) => code)).toContain('SX5116');
  });

  it.each([
    '各单位要严格落实“三审三校”制度。',
    '复审发现的问题要及时整改。',
    '未经初审、复审的信息不得发布。',
  ])('%s names none', async (sentence) => {
    const { draft } = await importDocument({ name: 'x.docx', bytes: await docxFrom([sentence]) });
    expect(draft).not.toHaveProperty('review');
  });
});

describe('running text made to harm', () => {
  it.each(['每年一次，', '初审', '各局应每周更新，', '在收到后，每年，', '“公开”', '（(“《'])(
    '%s over and over takes time in proportion to its length',
    async (unit) => {
      const sentence = `${unit.repeat(Math.floor(990 / unit.length))}。`;
      const text = `${sentence.repeat(5)}\n`.repeat(10);
      const start = performance.now();
      await importDocument({ name: 'x.txt', bytes: new TextEncoder().encode(text) });
      // Generous: the machine may be busy; a reader that backtracks needs minutes.
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );
});

describe('what must be public', () => {
  it('is a list under the sentence that opens it, and what may not be public is none', async () => {
    const { draft } = await importDocument({
      name: 'x.docx',
      bytes: await docxFrom([
        '主要包括下列公开内容：',
        '1.机关职能；',
        '2.统计信息。',
        '严禁公开下列信息：',
        '1.涉及国家秘密的信息；',
      ]),
    });
    expect(draft?.disclosure?.map(({ text }) => text)).toEqual(['机关职能', '统计信息']);
  });
});

describe('what a notice says about itself', () => {
  it('is in the source', async () => {
    const { draft } = await importDocument({
      name: 'x.docx',
      bytes: await docxFrom([
        '盘县政办发〔2021〕10号',
        '盘山县人民政府办公室',
        '关于加强政府门户网站信息发布',
        '工作的通知',
        '根据《关于做好政策文件解读工作的通知》（盘县政办〔2020〕14号）要求，通知如下：',
        '盘山县人民政府办公室',
        '2021年1月29日',
      ]),
    });
    expect(draft?.county.name).toBe('盘山县');
    expect(draft?.sources).toEqual([
      {
        id: 'notice',
        title: '关于加强政府门户网站信息发布工作的通知',
        issuer: '盘山县人民政府办公室',
        number: '盘县政办发〔2021〕10号',
        date: '2021-01-29',
      },
    ]);
  });
});
