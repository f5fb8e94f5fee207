import type { ISerializedGast } from 'chevrotain';
import { explainRule } from '../explain.js';
import { productions } from '../grammar.js';
import { lexicon, type WordParts } from '../lexicon.js';
import { parseRule } from '../parse-rule.js';
import { rowsOfTable } from './cases.js';

const PARTS: Readonly<Record<Exclude<keyof WordParts, 'is'>, string>> = {
  unit: '时间单位',
  cadence: '按自然周期',
  average: '平均',
  period: '时段',
  promptness: '快慢（没有数字）',
  head: '日期开头',
  part: '日期末尾',
  covers: '内容所属期',
  side: '前、后、内',
  bound: '不少于、不超过、提前',
  happening: '事由',
  action: '要做的事',
  modality: '约束强弱',
  denial: '否定、允许、已做（使一句话不成为要求）',
  roll: '遇休息日',
  tag: '规范写法的注',
  event: '规范写法的事由类别',
  untimed: '规范写法的不定时限',
};
const CLASSES: Readonly<Record<string, string>> = {
  filler: '不改变意思的词',
  'name-end': '可以是名称的最后一个词',
  preposition: '介词',
  basis: '依据',
  boundary: '事由的末尾',
  if: '如有、遇有',
  or: '或',
  and: '并、且',
  standing: '常态',
  reference: '时间另有规定',
  'long-term': '长期',
  posting: '公开期限',
  gap: '间隔',
  retention: '保留期限',
  external: '外链',
  delegated: '统一管理',
  ditto: '同上',
  manner: '方式',
  concurrent: '同步',
  with: '与、随',
  except: '除外',
  verb: '其他动词',
  neutral: '整体识别、不表示时间的词',
  extension: '延长（不是要求）',
  counting: '累计（不是要求）',
  finding: '检查发现（不是要求）',
  negative: '否定',
  permission: '允许（不是要求）',
  term: '任期（不是要求）',
  consequence: '后果',
  savings: '从其规定',
  rest: '休息日',
  unclear: '没有确定日期的时间词',
};
const NAMES: Readonly<Record<string, string>> = {
  phrase: '短语',
  item: '成分',
  every: '每',
  ordinal: '序数',
  quantity: '数量',
  weekday: '星期',
  group: '括号',
  mark: '其他',
  Every: '“每”',
  Nth: '“第”',
  Half: '“半”',
  Ge: '“个”',
  Numeral: '数字',
  Unit: '单位',
  Percent: '“%”',
  Range: '“至”“到”“-”',
  ListComma: '“、”',
  Separator: '标点',
  Colon: '“：”',
  Open: '“（”',
  Close: '“）”',
  GroupOpen: '“【”',
  GroupClose: '“】”',
  Weekday: '周几',
  Han: '汉字数字',
  Word: '词',
  Text: '其他文字',
  Quote: '引号、书名号中的文字',
  Verbatim: '「」中的原文',
  Clock: '钟点',
  FullDate: '年-月-日',
  YearLabel: '年度',
  Enumerator: '序号',
};

/** The page for authors, made of the grammar, the word tables and the table of cases: it cannot say anything else than they do. */
export function referencePage(): string {
  return `${[
    '# 更新时限短语参考',
    '由 `npm run generate -w packages/dsl` 从语法、词表和用例表生成，请勿手工修改。',
    '## 写法与意思',
    table(
      ['写法', '规范写法', '意思'],
      rowsOfTable('phrases.md').map(([phrase = '', canonical = '']) => [
        phrase,
        canonical,
        explained(phrase),
      ]),
    ),
    '## 语法',
    '```ebnf',
    productions()
      .filter((rule) => 'name' in rule)
      .map(
        (rule) =>
          `${NAMES[(rule as { name: string }).name] ?? (rule as { name: string }).name} = ${sequence(children(rule))} ;`,
      )
      .join('\n'),
    '```',
    '## 词表',
    ...Object.entries(PARTS).map(([part, title]) =>
      section(
        title,
        wordsWith((parts) => valueText(parts[part as keyof WordParts])),
      ),
    ),
    ...Object.entries(CLASSES).map(([name, title]) =>
      section(
        title,
        wordsWith((parts) => (parts.is?.has(name as never) ? '' : null)),
      ),
    ),
  ].join('\n\n')}\n`;
}

function explained(phrase: string): string {
  const { rule } = parseRule(phrase);
  return rule ? explainRule(rule) : '';
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const valueText = (value: unknown) =>
  value === undefined
    ? null
    : typeof value === 'string'
      ? value
      : value === true
        ? ''
        : JSON.stringify(value);

function wordsWith(meaning: (parts: WordParts) => string | null): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [word, parts] of lexicon) {
    const value = meaning(parts);
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), word]);
  }
  return groups;
}

function section(title: string, groups: Map<string, string[]>): string {
  const lines = [...groups].map(
    ([value, words]) => `- ${value === '' ? '' : `\`${value}\`：`}${words.join('、')}`,
  );
  return `### ${title}\n\n${lines.join('\n')}`;
}

const children = (node: ISerializedGast): ISerializedGast[] =>
  'definition' in node ? (node as { definition: ISerializedGast[] }).definition : [];
const sequence = (nodes: readonly ISerializedGast[]) => nodes.map(ebnf).join(' ');

function ebnf(node: ISerializedGast): string {
  const { type, name = '' } = node as { type: string; name?: string };
  const inner = sequence(children(node));
  switch (type) {
    case 'Terminal':
    case 'NonTerminal':
      return NAMES[name] ?? name;
    case 'Option':
      return `[ ${inner} ]`;
    case 'Repetition':
      return `{ ${inner} }`;
    case 'Alternation':
      return `( ${children(node).map(ebnf).join(' | ')} )`;
    default:
      return inner;
  }
}
