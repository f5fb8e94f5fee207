import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.js';
import { docxFrom, htmlFrom, type TestDocument, type TestTable, xlsxFrom } from './testing/test-table.js';

/** Reads the document from the three formats that keep merged cells; they must agree. */
async function importAll(document: TestDocument) {
  const files = {
    'x.docx': await docxFrom(document),
    'x.xlsx': xlsxFrom(document),
    'x.html': new TextEncoder().encode(htmlFrom(document)),
  };
  const results = await Promise.all(
    Object.entries(files).map(([name, bytes]) => importDocument({ name, bytes })),
  );
  const [first] = results;
  for (const result of results) expect(result.draft?.items).toEqual(first?.draft?.items);
  if (!first?.draft) throw new Error('not read');
  return { ...first, items: first.draft.items };
}

const codes = (result: { diagnostics: { code: string }[] }) => result.diagnostics.map(({ code }) => code);

describe('the header', () => {
  it('may have several levels: the 基层政务公开标准目录', async () => {
    const table: TestTable = [
      ['财政预决算领域基层政务公开标准目录', '<', '<', '<', '<', '<', '<', '<', '<'],
      [
        '序号',
        '公开事项',
        '<',
        '公开内容（要素）',
        '公开时限',
        '公开主体',
        '公开对象',
        '<',
        '公开渠道和载体',
      ],
      ['^', '一级事项', '二级事项', '^', '^', '^', '全社会', '特定群众', '^'],
      [
        '1',
        '政府预算',
        '收支总表',
        '一般公共预算收入表',
        '自批复之日起20日内',
        '财政部门',
        '√',
        '',
        '■政府网站',
      ],
      ['2', '^', '支出总表', '一般公共预算支出表', '^', '^', '√', '', '^'],
    ];
    const { items, draft } = await importAll([table]);
    expect(items).toMatchObject([
      {
        sequence: '1',
        type: 'task',
        path: ['政府预算', '收支总表'],
        title: '一般公共预算收入表',
        rule: '自批复之日起20日内',
        responsible: '财政部门',
        attributes: { '公开对象/全社会': '√', 公开渠道和载体: '■政府网站' },
        source: { row: 1 },
      },
      {
        sequence: '2',
        path: ['政府预算', '支出总表'],
        'rule-absent': 'merged',
        'merged-with': items[0]?.id,
        'responsible-merged-with': items[0]?.id,
      },
    ]);
    expect(draft?.groups).toEqual([{ id: '财政部门', open: true }]);
  });

  it.each([
    '更新时限要求',
    '更新要求',
    '更新频率',
    '更新周期',
    '公开时限',
    '完成时限',
    '更新时间',
    '时限要求',
    '报送时限',
    '更 新\n频 次',
    '更新频次及要求',
    '更新频率（次/年）',
    '公开（更新）时限',
    '最低更新频率',
  ])('knows %j as the column of rules', async (heading) => {
    const { items } = await importAll([
      [
        ['栏目', heading, '责任单位'],
        ['县情', '每年一次', '县志办'],
      ],
    ]);
    expect(items).toMatchObject([{ path: ['县情'], rule: '每年一次', responsible: '县志办' }]);
  });

  it.each([
    '责任单位',
    '责任部门',
    '保障单位',
    '牵头单位',
    '主办单位',
    '内容保障单位',
    '责任科室',
    '公开主体',
    '责任单位（科室）',
    '牵头（责任）单位',
    '责任单位/责任人',
    '信息提供单位',
  ])('knows %j as the column of responsible units', async (heading) => {
    const { items } = await importAll([
      [
        ['栏目名称', heading, '更新频率'],
        ['县情', '县志办', '每年一次'],
      ],
    ]);
    expect(items).toMatchObject([{ path: ['县情'], rule: '每年一次', responsible: '县志办' }]);
  });

  it('takes the office that answers before the one that hands in', async () => {
    const { items } = await importAll([
      [
        ['栏目', '信息提供单位', '责任单位', '更新频率'],
        ['县情', '各乡镇', '县志办', '每年一次'],
      ],
    ]);
    expect(items).toMatchObject([{ responsible: '县志办', attributes: { 信息提供单位: '各乡镇' } }]);
  });

  it('reads a column of tasks over one of measures as the group they stand in', async () => {
    const { items } = await importAll([
      [
        ['序号', '重点任务', '具体举措', '工作要求', '牵头单位', '完成时限'],
        ['1', '加强政策解读', '制定解读方案', '逐项落实', '县政府办', '6月底前'],
        ['2', '^', '开展在线访谈', '', '县政府办', '9月底前'],
      ],
    ]);
    expect(items).toMatchObject([
      {
        type: 'task',
        path: ['加强政策解读'],
        title: '制定解读方案',
        rule: '6月底前',
        attributes: { 工作要求: '逐项落实' },
      },
      { type: 'task', path: ['加强政策解读'], title: '开展在线访谈', rule: '9月底前' },
    ]);
  });
});

describe('rows', () => {
  const HEADER = ['一级栏目', '二级栏目', '更新要求', '责任单位'];

  it('of one table go on over pages, with the header again and with a page number between', async () => {
    const { items, summary } = await importAll([
      [HEADER, ['新闻', '要闻', '每天', '县融媒体中心']],
      '- 1 -',
      [HEADER, ['新闻', '动态', '每周一次', '各乡镇']],
      [['', '图片', '每月一次', '各乡镇']],
    ]);
    expect(summary.tables).toBe(1);
    expect(items.map(({ path, source }) => [...path, source.row])).toEqual([
      ['新闻', '要闻', 1],
      ['新闻', '动态', 2],
      ['新闻', '图片', 3],
    ]);
  });

  it('of two tables below each other in one sheet are read by the header of their own', async () => {
    const { items, summary, tables, leftovers } = await importAll([
      [
        ['政务公开台账', '<', '<', '<', '<'],
        ['一、网站栏目', '', '', '', ''],
        ['序号', '责任科室', '栏目名称', '备注', '更新频率'],
        ['1', '秘书科', '政府文件', '重点', '每月一次'],
        ['序号', '责任科室', '栏目名称', '备注', '更新频率'],
        ['2', '信息科', '政务动态', '', '每周2次'],
        ['合计', '', '2', '', ''],
        ['', '', '', '', ''],
        ['二、政务新媒体', '', '', '', ''],
        ['序号', '账号名称', '类型', '运维单位', '更新要求'],
        ['1', '青山发布', '微信', '县融媒体中心', '每天'],
        ['填表人：李某', '', '联系电话：略', '', '填表日期：2026年3月2日'],
      ],
    ]);
    expect(summary.tables).toBe(2);
    expect(tables?.tables.map(({ rows }) => rows.length)).toEqual([8, 4]);
    expect(items.map(({ path, rule, source }) => [path, rule, source.table, source.row])).toEqual([
      [['政府文件'], '每月一次', 1, 1],
      [['政务动态'], '每周2次', 1, 2],
      [['青山发布'], '每天', 2, 1],
    ]);
    expect(items[2]).toMatchObject({ type: 'account', responsible: '县融媒体中心' });
    expect(leftovers.map(({ text }) => text)).toEqual([
      '政务公开台账',
      '一、网站栏目',
      '二、政务新媒体',
      '合计｜2',
      '填表人：李某｜联系电话：略｜填表日期：2026年3月2日',
    ]);
  });

  it('with a column of offices that cooperate name them in responsible, and keep the cell', async () => {
    const result = await importAll([
      [
        ['任务', '牵头单位', '配合单位', '完成时限'],
        ['政策解读', '县政府办', '县司法局；各乡镇', '6月底前'],
        ['在线访谈', '^', '同上', '9月底前'],
        ['数据开放', '^', '', '9月底前'],
        ['目录编制', '同上', '县司法局', '9月底前'],
        ['目录公布', '县司法局牵头', '无', '9月底前'],
      ],
    ]);
    expect(result.items.map(({ responsible }) => responsible)).toEqual([
      '县政府办，县司法局、各乡镇配合',
      null,
      '县政府办',
      '县政府办，县司法局配合',
      '县司法局牵头',
    ]);
    expect(result.items[1]).toMatchObject({
      'responsible-merged-with': result.items[0]?.id,
      attributes: { 配合单位: '同上' },
    });
    expect(result.draft?.units?.map(({ id }) => id)).toEqual(['县政府办', '县司法局']);
    expect(codes(result).filter((code) => code === 'SX5119')).toHaveLength(1);
  });

  it('whose time stands in the other column of times have it as their rule, and are marked', async () => {
    const result = await importAll([
      [
        ['栏目', '更新频率', '公开时限', '责任单位'],
        ['领导信息', '', '变动后5个工作日内', '县政府办'],
        ['通知公告', '每周一次', '当日', '县政府办'],
        ['外链', '', '略', '县政府办'],
      ],
    ]);
    expect(result.items.map(({ rule }) => rule)).toEqual(['变动后5个工作日内', '每周一次', null]);
    expect(codes(result).filter((code) => code === 'SX5120' || code === 'SX5102')).toEqual([
      'SX5120',
      'SX5102',
    ]);
    expect(result.yaml).toMatch(/# 待核 SX5120 [^\n]+\n\s+rule: 变动后5个工作日内/);
  });

  it('of two tables keep their table', async () => {
    const { items } = await importAll([
      '附件1',
      [HEADER, ['新闻', '要闻', '每天', '县融媒体中心']],
      '附件2',
      [
        ['账号名称', '更新频率', '主办单位'],
        ['禄劝发布', '每周一次', '县政府办'],
      ],
    ]);
    expect(items.map(({ type, source }) => [type, source.table, source.row])).toEqual([
      ['column', 1, 1],
      ['account', 2, 1],
    ]);
  });

  it('that say 同上 point to the row above', async () => {
    const result = await importAll([
      [HEADER, ['新闻', '要闻', '每天', '县融媒体中心'], ['同上', '动态', '同上', '同上']],
    ]);
    expect(result.items[1]).toMatchObject({
      path: ['新闻', '动态'],
      rule: '同上',
      responsible: null,
      'responsible-absent': 'merged',
      'responsible-merged-with': result.items[0]?.id,
    });
    expect(codes(result)).toContain('SX5105');
  });

  it('that are remarks, group headings or nameless go where they belong', async () => {
    const result = await importAll([
      [
        HEADER,
        ['一、重点栏目', '<', '<', '<'],
        ['新闻', '要闻', '每天', '县融媒体中心'],
        ['注：每年调整一次。', '<', '<', '<'],
      ],
      '此件公开发布',
    ]);
    expect(result.items.map(({ path }) => path)).toEqual([['一、重点栏目', '新闻', '要闻']]);
    expect(result.leftovers.map(({ text }) => text).toSorted()).toEqual(
      ['此件公开发布', '注：每年调整一次。'].toSorted(),
    );
  });

  it('keep lines of a cell: a wrapped sentence is joined, a list of offices is kept apart', async () => {
    const { items } = await importAll([
      [HEADER, ['政务\n公开', '项目', '项目对应阶段进展\n后的5个工作日内更新', '发改局\n县税务\n局\n林业局']],
    ]);
    expect(items).toMatchObject([
      {
        path: ['政务公开', '项目'],
        rule: '项目对应阶段进展后的5个工作日内更新',
        responsible: '发改局 县税务局 林业局',
      },
    ]);
  });
});

describe('nothing of a source is dropped', () => {
  it('every text of the document is in the draft or in the list of leftovers', async () => {
    const document: TestDocument = [
      '关于做好栏目更新的通知',
      '各单位：请按附件办理。',
      [
        ['姓名', '职务'],
        ['（略）', '（略）'],
      ],
      [
        ['序号', '栏目', '更新频率', '完成时限', '责任单位', '备注'],
        ['1', '县情', '每年一次', '9月底前', '县志办', '含图片'],
        ['', '', '每月一次', '', '', '没有名称'],
      ],
    ];
    const result = await importAll(document);
    const kept = JSON.stringify([result.draft, result.tables, result.leftovers]);
    for (const text of document.flat(3)) if (text !== '') expect(kept, text).toContain(text);
  });

  it('what lies under a merged cell of a workbook is told', async () => {
    const { utils, write } = await import('@e965/xlsx');
    const sheet = utils.aoa_to_sheet([
      ['栏目', '更新要求', '责任单位'],
      ['县情', '每年一次', '县志办'],
      ['特产', '每月一次', '县农业农村局'],
    ]);
    sheet['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 1 } }];
    const bytes = new Uint8Array(
      write(utils.book_new(sheet, '附件'), { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
    );
    const { draft, leftovers } = await importDocument({ name: 'x.xlsx', bytes });
    expect(draft?.items[1]).toMatchObject({ rule: null, 'rule-absent': 'merged' });
    expect(leftovers).toMatchObject([{ text: '每月一次', place: { sheet: '附件', cell: 'B3' } }]);
  });
});

describe('the YAML', () => {
  it('has a comment at every doubtful cell that names its place', async () => {
    const bytes = xlsxFrom([
      [
        ['栏目', '更新要求', '责任单位'],
        ['县情', '每周周一次', '县志办'],
        ['特产', '每月一次', ''],
      ],
    ]);
    const { yaml, diagnostics } = await importDocument(
      { name: 'x.xlsx', bytes },
      { code: '530128', name: '禄劝彝族苗族自治县' },
    );
    const lines = yaml.split('\n').map((line) => line.trim());
    expect(lines[lines.indexOf('rule: 每周周一次') - 1]).toMatch(
      /^# 待核 SX5101 附件1!B2：“每周周一次”没有读懂/,
    );
    expect(lines[lines.indexOf('responsible: null') - 1]).toMatch(/^# 待核 SX5102 附件1!C3：/);
    expect(diagnostics.filter(({ code }) => code !== 'SX5101' && code !== 'SX5102')).toEqual([]);
  });
});
