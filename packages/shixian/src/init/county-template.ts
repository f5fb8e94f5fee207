import { Document, isMap, Scalar } from 'yaml';

export interface NewCounty {
  /** GB/T 2260, six digits. */
  code: string;
  name: string;
  city?: string;
  province?: string;
  autonomous?: boolean;
}

/** One column of each class that the national baseline asks for. */
const SAMPLE_ITEMS = [
  { id: 'xinwen-zhongxin/zhengwu-yaowen', path: ['新闻中心', '政务要闻'], rule: '2周内更新', class: 'news' },
  {
    id: 'zhengwu-gongkai/tongzhi-gonggao',
    path: ['政务公开', '通知公告'],
    rule: '6个月内更新',
    class: 'notice',
  },
  {
    id: 'zhengwu-gongkai/zhengce-wenjian',
    path: ['政务公开', '政策文件'],
    rule: '6个月内更新',
    class: 'policy',
  },
  {
    id: 'hudong-jiaoliu/liuyan',
    path: ['互动交流', '网民留言'],
    rule: '收到留言后3个月内答复',
    class: 'interaction',
  },
];

/**
 * A county.yaml that checks clean: one source, one unit and four items, each to be replaced by the notice's own words.
 * `schema` is the address of county.schema.json as seen from the file, for the editor.
 */
export function countyYamlFrom(
  { code, name, city, province, autonomous }: NewCounty,
  schema: string,
): string {
  const document = new Document({
    county: {
      code,
      name,
      ...(city && { city }),
      ...(province && { province }),
      ...(autonomous && { autonomous }),
    },
    extends: ['000000-national'],
    sources: [
      {
        id: 'notice',
        title: '关于做好政府门户网站栏目内容保障工作的通知',
        issuer: `${name}人民政府办公室`,
      },
    ],
    calendar: { overlay: autonomous ? 'unknown' : 'none' },
    units: [{ id: '县政府办公室', aliases: ['县政府办'] }],
    items: SAMPLE_ITEMS.map(({ id, path, rule, class: kind }, index) => ({
      id,
      type: 'column',
      path,
      rule,
      responsible: '县政府办公室',
      class: kind,
      source: { ref: 'notice', row: index + 1 },
    })),
  });
  const quoted = document.getIn(['county', 'code'], true);
  if (quoted instanceof Scalar) quoted.type = Scalar.QUOTE_SINGLE;
  const county = document.get('county', true);
  if (isMap(county)) county.flow = true;
  document.commentBefore = ` yaml-language-server: $schema=${schema}`;
  const comments: Record<string, string> = {
    sources: ' 每条要求都要能追到原文：通知的名称、文号、日期。请换成本县的通知。',
    calendar: autonomous
      ? ' 自治县可有民族节日放假安排；查明后改为具体安排，查明没有则改为 none。'
      : ' 本县没有另外的放假安排。',
    units: ' 责任单位的全称和通知里用的其他写法。',
    items: ' 一行一项。rule 和 responsible 照抄原文，不要改写；path 是栏目的各级名称。',
  };
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      const key = pair.key as Scalar<string>;
      const comment = comments[key.value];
      if (comment) {
        key.commentBefore = comment;
        key.spaceBefore = true;
      }
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
