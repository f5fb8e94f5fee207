import type { Catalog } from '../diagnostic.js';

export type UnreadableReason = 'directory' | 'link' | 'permission' | 'special' | 'unknown';
export type ValueType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';
export type IllFormedReason = 'date' | 'code' | 'empty' | 'few' | 'small' | 'large' | 'spaces' | 'pattern';
export type EntryKind = 'item' | 'unit' | 'group' | 'source' | 'class-rule' | 'veto';
export type SyntaxProblem =
  | 'tab'
  | 'indent'
  | 'quote'
  | 'flow'
  | 'alias'
  | 'key'
  | 'documents'
  | 'tag'
  | 'other';

/** Diagnostics of reading a county folder. An error here means that no Bundle is made. */
export interface FolderCodes {
  /** The folder is not there. */
  SX2001: { path: string };
  /** A file stands where a county folder is asked for. */
  SX2002: { path: string };
  /** The folder has no county.yaml. */
  SX2003: { folder: string };
  /** A file that cannot be read. */
  SX2004: { file: string; reason: UnreadableReason };
  SX2005: { file: string };
  /** Not UTF-8; `line` is where the first bad byte stands. */
  SX2006: { file: string; line: number; guess: 'GB 18030' | 'UTF-16' | null };
  /** YAML that cannot be read; `detail` is the parser's own code. */
  SX2007: { problem: SyntaxProblem; detail: string };
  SX2008: { key: string; firstLine: number };
  SX2009: { key: string; allowed: string[]; suggestion: string | null };
  SX2010: { key: string };
  SX2011: { expected: ValueType[]; actual: ValueType };
  SX2012: { value: string; allowed: string[]; suggestion: string | null };
  SX2013: { value: string; reason: IllFormedReason; limit: number | null };
  /** Larger or deeper than a county's file can be. */
  SX2014: { what: 'bytes' | 'nesting' | 'aliases'; limit: number };
  SX2015: { name: string; suggestion: string | null };
  SX2016: { chain: string[] };
  SX2017: { kind: EntryKind; id: string; firstLine: number };
  SX2018: { kind: EntryKind; id: string; suggestion: string | null };
  /** `rule` and `rule-absent` (or `responsible` and `responsible-absent`) disagree. */
  SX2019: { key: 'rule' | 'responsible'; problem: 'both' | 'neither' | 'no-target' | 'stray-target' };
  SX2020: { chain: string[] };
  SX2021: { from: string; to: string };
  /** Written in a way that editors and comparisons stumble over. */
  SX2022: { what: 'bom' | 'line-ends' | 'trailing-spaces' | 'final-newline' };
}

const UNREADABLE_ZH: Record<UnreadableReason, string> = {
  directory: '这是一个目录，不是文件',
  link: '这是一个失效或循环的链接',
  permission: '没有读取权限',
  special: '这不是普通文件',
  unknown: '读取时出错',
};
const UNREADABLE_EN: Record<UnreadableReason, string> = {
  directory: 'it is a directory, not a file',
  link: 'it is a broken or circular link',
  permission: 'reading is not permitted',
  special: 'it is not an ordinary file',
  unknown: 'reading failed',
};
const TYPE_ZH: Record<ValueType, string> = {
  string: '文字',
  integer: '整数',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组“键: 值”',
  null: '空值（null）',
};
const TYPE_EN: Record<ValueType, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of “key: value”',
  null: 'null',
};
const KIND_ZH: Record<EntryKind, string> = {
  item: '条目',
  unit: '单位',
  group: '单位组',
  source: '来源文件',
  'class-rule': '分类规则',
  veto: '否决项',
};
const KIND_EN: Record<EntryKind, string> = {
  item: 'item',
  unit: 'unit',
  group: 'group',
  source: 'source',
  'class-rule': 'class rule',
  veto: 'veto',
};
const KIND_KEY: Record<EntryKind, string> = {
  item: 'items',
  unit: 'units',
  group: 'groups',
  source: 'sources',
  'class-rule': 'class-rules',
  veto: 'vetoes',
};
const SYNTAX_ZH: Record<SyntaxProblem, [string, string]> = {
  tab: ['缩进用了制表符（Tab），YAML 只认空格。', '请把制表符换成空格，每层两个。'],
  indent: ['缩进不对，这一行不知道属于哪一层。', '请与同一层的其他行左对齐，每层缩进两个空格。'],
  quote: [
    '引号没有配对，或引号后面还有文字。',
    '请补上缺的引号；文字里本来有英文引号的，整段改用另一种引号括起来。',
  ],
  flow: ['方括号或花括号没有配对，或里面少了逗号。', '请补上缺的括号或逗号，例如 [政务公开, 法规公文]。'],
  alias: [
    '“*”或“&”开头的文字在 YAML 里是引用，这里引用的名字不存在或位置不对。',
    '请给这段文字加上引号，例如 "*号"。',
  ],
  key: ['这里应当是“键: 值”。', '请写成“键: 值”，冒号用英文半角，后面空一格；文字里有“: ”或“ #”的，加引号。'],
  documents: ['一个文件里有几份 YAML（用“---”隔开）。', '请只留一份，删去中间的“---”。'],
  tag: ['“!”开头的文字在 YAML 里是类型标记，这里不认识。', '请给这段文字加上引号。'],
  other: ['这里不是正确的 YAML。', '请对照旁边写对的行修改；文字里有特殊符号的，加引号。'],
};
const SYNTAX_EN: Record<SyntaxProblem, [string, string]> = {
  tab: ['The indentation uses a tab; YAML takes spaces only.', 'Use two spaces a level.'],
  indent: [
    'The indentation does not match any level.',
    'Align the line with the others of its level, two spaces a level.',
  ],
  quote: [
    'A quote is not closed, or text follows it.',
    'Close the quote, or quote the whole with the other kind.',
  ],
  flow: ['A bracket or brace is not closed, or a comma is missing.', 'Close it, for example [a, b].'],
  alias: [
    'Text that starts with * or & is a reference in YAML, and this one leads nowhere.',
    'Quote the text.',
  ],
  key: ['“key: value” is expected here.', 'Write “key: value”; quote text that holds “: ” or “ #”.'],
  documents: ['The file holds several YAML documents (---).', 'Keep one.'],
  tag: ['Text that starts with ! is a type tag in YAML, and this one is unknown.', 'Quote the text.'],
  other: ['This is not YAML.', 'Compare with the lines around it; quote text with special characters.'],
};
const ILL_FORMED_ZH: Record<IllFormedReason, (limit: number | null) => [string, string]> = {
  date: () => ['不是存在的日期', '日期写成 2026-02-28 的样子，年四位，月、日各两位'],
  code: () => ['不是六位行政区划代码', '请写六位数字并加引号，例如 "510422"'],
  empty: () => ['不能为空', '请写内容；原件为空的写 null 并说明原因'],
  few: (limit) => [`至少要有${limit}项`, '请补上'],
  small: (limit) => [`不能小于${limit}`, `请写${limit}或更大的数`],
  large: (limit) => [`不能大于${limit}`, `请写${limit}或更小的数`],
  spaces: () => ['不能有空格或“#”', '请用字母、数字、“-”和“/”组成的编号'],
  pattern: () => ['写法不对', '请对照说明中的写法修改'],
};
const ILL_FORMED_EN: Record<IllFormedReason, (limit: number | null) => [string, string]> = {
  date: () => ['is not a date that exists', 'Write it like 2026-02-28'],
  code: () => ['is not a six-digit division code', 'Write six digits in quotes, like "510422"'],
  empty: () => ['must not be empty', 'Write the words, or null with the reason'],
  few: (limit) => [`needs at least ${limit}`, 'Add what is missing'],
  small: (limit) => [`must not be below ${limit}`, `Write ${limit} or more`],
  large: (limit) => [`must not be above ${limit}`, `Write ${limit} or less`],
  spaces: () => ['must hold neither spaces nor #', 'Use letters, digits, - and /'],
  pattern: () => ['is not written as it should be', 'Compare with the documentation'],
};
const TIDY_ZH = {
  bom: '文件开头有字节顺序标记（BOM）',
  'line-ends': '行尾是 Windows 的 CRLF',
  'trailing-spaces': '行尾有多余空格',
  'final-newline': '最后一行没有换行',
};
const TIDY_EN = {
  bom: 'The file starts with a byte order mark',
  'line-ends': 'Lines end with CRLF',
  'trailing-spaces': 'Lines end with spaces',
  'final-newline': 'The last line has no line end',
};
const LARGE_ZH = {
  bytes: (limit: number) => `文件超过${limit / 1024 / 1024}兆字节`,
  nesting: (limit: number) => `嵌套超过${limit}层`,
  aliases: (limit: number) => `引用（*）展开后超过${limit}次`,
};
const LARGE_EN = {
  bytes: (limit: number) => `The file is larger than ${limit / 1024 / 1024} MiB`,
  nesting: (limit: number) => `It is nested deeper than ${limit} levels`,
  aliases: (limit: number) => `Its references (*) expand more than ${limit} times`,
};

const guessZh = (suggestion: string | null) => (suggestion === null ? '' : `是否想写“${suggestion}”？`);
const guessEn = (suggestion: string | null) => (suggestion === null ? '' : `Did you mean ${suggestion}? `);

export const folderZh: Catalog<FolderCodes> = {
  SX2001: ({ path }) => ({ text: `找不到“${path}”。`, remedy: '请核对路径；新建一个县用 shixian init。' }),
  SX2002: ({ path }) => ({
    text: `“${path}”是文件，不是县的目录。`,
    remedy: '请给出装有 county.yaml 的目录，或 county.yaml 本身。',
  }),
  SX2003: ({ folder }) => ({
    text: `目录“${folder}”里没有 county.yaml。`,
    remedy: '请建立 county.yaml，或改指县的目录；新建一个县用 shixian init。',
  }),
  SX2004: ({ file, reason }) => ({
    text: `读不了“${file}”：${UNREADABLE_ZH[reason]}。`,
    remedy: '请换成可以读取的普通文件。',
  }),
  SX2005: ({ file }) => ({
    text: `“${file}”是空的。`,
    remedy: '请至少写 county、sources、calendar、items 四项；样子见 counties/ 下的县。',
  }),
  SX2006: ({ file, line, guess }) => ({
    text: `“${file}”不是 UTF-8 编码，第${line}行起无法识别${guess ? `，像是 ${guess}` : ''}。`,
    remedy: '请用编辑器“另存为”UTF-8，再检查文字有没有乱码。',
  }),
  SX2007: ({ problem }) => ({ text: SYNTAX_ZH[problem][0], remedy: SYNTAX_ZH[problem][1] }),
  SX2008: ({ key, firstLine }) => ({
    text: `“${key}”重复，第${firstLine}行已经写过。`,
    remedy: '请只留一个；两处内容不同的，先弄清以哪个为准。',
  }),
  SX2009: ({ key, allowed, suggestion }) => ({
    text: `这里没有“${key}”这一项。`,
    remedy: `${guessZh(suggestion)}可以写的有：${allowed.join('、')}。`,
  }),
  SX2010: ({ key }) => ({ text: `缺少“${key}”。`, remedy: `请补上“${key}: …”。` }),
  SX2011: ({ expected, actual }) => ({
    text: `这里应当是${expected.map((type) => TYPE_ZH[type]).join('或')}，现在是${TYPE_ZH[actual]}。`,
    remedy:
      expected.includes('string') && (actual === 'integer' || actual === 'number' || actual === 'boolean')
        ? '请给它加上引号。'
        : '请改成要求的写法。',
  }),
  SX2012: ({ value, allowed, suggestion }) => ({
    text: `“${value}”不在可选的值里。`,
    remedy: `${guessZh(suggestion)}可以写：${allowed.join('、')}。`,
  }),
  SX2013: ({ value, reason, limit }) => {
    const [what, instead] = ILL_FORMED_ZH[reason](limit);
    return { text: value === '' ? `这里${what}。` : `“${value}”${what}。`, remedy: `${instead}。` };
  },
  SX2014: ({ what, limit }) => ({
    text: `${LARGE_ZH[what](limit)}，为安全起见不再读取。`,
    remedy: '县的配置不会这样大；请检查文件是否放错，或展开里面的引用。',
  }),
  SX2015: ({ name, suggestion }) => ({
    text: `extends 里的“${name}”找不到。`,
    remedy: `${guessZh(suggestion)}请写同级目录的名字或六位代码，例如 000000-national。`,
  }),
  SX2016: ({ chain }) => ({
    text: `extends 绕成了一圈：${chain.join(' → ')}。`,
    remedy: '请去掉其中一处 extends。',
  }),
  SX2017: ({ kind, id, firstLine }) => ({
    text: `${KIND_ZH[kind]}编号“${id}”重复，第${firstLine}行已经用过。`,
    remedy: '编号要唯一；请给其中一个换编号。',
  }),
  SX2018: ({ kind, id, suggestion }) => ({
    text: `没有叫“${id}”的${KIND_ZH[kind]}。`,
    remedy: `${guessZh(suggestion)}请写 ${KIND_KEY[kind]} 里已有的编号，或先在那里添上。`,
  }),
  SX2019: ({ key, problem }) => ({
    text: {
      both: `${key} 有内容，又写了 ${key}-absent。`,
      neither: `${key} 是 null，却没有用 ${key}-absent 说明原因。`,
      'no-target': `${key}-absent 是 merged，却没有说明与哪一行合并。`,
      'stray-target': `写了与哪一行合并，${key}-absent 却不是 merged。`,
    }[problem],
    remedy: {
      both: `有内容的删去 ${key}-absent；单元格确实为空的，把 ${key} 写成 null。`,
      neither: `请写 ${key}-absent: merged（合并单元格）或 blank（原件为空）${key === 'rule' ? '或 inherited（按分类规则）' : ''}。`,
      'no-target': `请用 ${key === 'rule' ? 'merged-with' : 'responsible-merged-with'} 写明合并单元格第一行的编号。`,
      'stray-target': `请写 ${key}-absent: merged，或删去合并的指向。`,
    }[problem],
  }),
  SX2020: ({ chain }) => ({
    text: `合并单元格互相指向：${chain.join(' → ')}。`,
    remedy: '请让各行都指向真正写着内容的那一行。',
  }),
  SX2021: ({ from, to }) => ({
    text: `起止日期颠倒：自${from}起，至${to}止。`,
    remedy: '请核对两个日期；首尾两天都算在内。',
  }),
  SX2022: ({ what }) => ({ text: `${TIDY_ZH[what]}。`, remedy: '用 shixian check --fix 可以自动整理。' }),
};

export const folderEn: Catalog<FolderCodes> = {
  SX2001: ({ path }) => ({
    text: `${path} does not exist.`,
    remedy: 'Check the path; shixian init makes a new county.',
  }),
  SX2002: ({ path }) => ({
    text: `${path} is a file, not a county folder.`,
    remedy: 'Give the folder that holds county.yaml, or county.yaml itself.',
  }),
  SX2003: ({ folder }) => ({
    text: `There is no county.yaml in ${folder}.`,
    remedy: 'Write one, or give the county folder; shixian init makes a new county.',
  }),
  SX2004: ({ file, reason }) => ({
    text: `${file} cannot be read: ${UNREADABLE_EN[reason]}.`,
    remedy: 'Put an ordinary readable file there.',
  }),
  SX2005: ({ file }) => ({
    text: `${file} is empty.`,
    remedy: 'Write at least county, sources, calendar and items.',
  }),
  SX2006: ({ file, line, guess }) => ({
    text: `${file} is not UTF-8 from line ${line} on${guess ? `; it looks like ${guess}` : ''}.`,
    remedy: 'Save it as UTF-8 and look for damaged characters.',
  }),
  SX2007: ({ problem }) => ({ text: SYNTAX_EN[problem][0], remedy: SYNTAX_EN[problem][1] }),
  SX2008: ({ key, firstLine }) => ({
    text: `${key} is written twice; line ${firstLine} has it already.`,
    remedy: 'Keep one.',
  }),
  SX2009: ({ key, allowed, suggestion }) => ({
    text: `${key} is not known here.`,
    remedy: `${guessEn(suggestion)}Known here: ${allowed.join(', ')}.`,
  }),
  SX2010: ({ key }) => ({ text: `${key} is missing.`, remedy: `Add “${key}: …”.` }),
  SX2011: ({ expected, actual }) => ({
    text: `This should be ${expected.map((type) => TYPE_EN[type]).join(' or ')}; it is ${TYPE_EN[actual]}.`,
    remedy:
      expected.includes('string') && (actual === 'integer' || actual === 'number' || actual === 'boolean')
        ? 'Put it in quotes.'
        : 'Write it as asked.',
  }),
  SX2012: ({ value, allowed, suggestion }) => ({
    text: `${value} is not one of the values allowed.`,
    remedy: `${guessEn(suggestion)}Allowed: ${allowed.join(', ')}.`,
  }),
  SX2013: ({ value, reason, limit }) => {
    const [what, instead] = ILL_FORMED_EN[reason](limit);
    return { text: `${value === '' ? 'This' : `“${value}”`} ${what}.`, remedy: `${instead}.` };
  },
  SX2014: ({ what, limit }) => ({
    text: `${LARGE_EN[what](limit)}; reading stopped.`,
    remedy: 'No county is that large: check whether it is the right file, or write the references out.',
  }),
  SX2015: ({ name, suggestion }) => ({
    text: `${name} in extends was not found.`,
    remedy: `${guessEn(suggestion)}Name a folder beside this one, or its six-digit code.`,
  }),
  SX2016: ({ chain }) => ({
    text: `extends goes round in a circle: ${chain.join(' → ')}.`,
    remedy: 'Remove one of them.',
  }),
  SX2017: ({ kind, id, firstLine }) => ({
    text: `The ${KIND_EN[kind]} id ${id} is used twice; line ${firstLine} has it already.`,
    remedy: 'Ids are unique: rename one.',
  }),
  SX2018: ({ kind, id, suggestion }) => ({
    text: `There is no ${KIND_EN[kind]} called ${id}.`,
    remedy: `${guessEn(suggestion)}Name one of ${KIND_KEY[kind]}, or add it there.`,
  }),
  SX2019: ({ key, problem }) => ({
    text: {
      both: `${key} has words and ${key}-absent stands beside it.`,
      neither: `${key} is null and ${key}-absent does not say why.`,
      'no-target': `${key}-absent is merged, but not with which row.`,
      'stray-target': `A row to merge with is named, but ${key}-absent is not merged.`,
    }[problem],
    remedy: {
      both: `Remove ${key}-absent, or write null for ${key}.`,
      neither: `Write ${key}-absent: merged or blank${key === 'rule' ? ' or inherited' : ''}.`,
      'no-target': `Name the first row of the cell with ${key === 'rule' ? 'merged-with' : 'responsible-merged-with'}.`,
      'stray-target': `Write ${key}-absent: merged, or remove the row it names.`,
    }[problem],
  }),
  SX2020: ({ chain }) => ({
    text: `Merged cells point at one another: ${chain.join(' → ')}.`,
    remedy: 'Point each row at the one that holds the words.',
  }),
  SX2021: ({ from, to }) => ({
    text: `The dates are reversed: from ${from} to ${to}.`,
    remedy: 'Check both; the first and the last day are included.',
  }),
  SX2022: ({ what }) => ({ text: `${TIDY_EN[what]}.`, remedy: 'shixian check --fix tidies it.' }),
};
