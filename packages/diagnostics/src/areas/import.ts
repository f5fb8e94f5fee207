import type { Catalog } from '../diagnostic.js';

/** Diagnostics of importing an office document. SX50xx the file as a whole, SX51xx its cells and sentences. */
export interface ImportCodes {
  /** A format that is not read. `format` is its usual name (doc, xls, pdf …), null where it is unknown. */
  SX5001: { format: string | null };
  /** The format is known and its contents are broken. */
  SX5002: { format: string; reason: 'zip' | 'part' | 'structure' | 'encoding' | 'empty' | 'password' };
  /** A limit that keeps memory bounded. */
  SX5003: {
    what: 'bytes' | 'unpacked' | 'entries' | 'elements' | 'rows' | 'columns' | 'cells' | 'depth';
    limit: number;
  };
  /** A part that is never read, because it is code, reaches outside the document or is a document of its own. */
  SX5004: { part: string; what: 'external-link' | 'macro' | 'embedded' | 'entities' };
  /** A formula: its last stored result is taken as text. */
  SX5005: { formula: string; value: string };
  /** No table has a column of update rules. */
  SX5006: Record<string, never>;
  /** The county's code or name is not in the document and was not given. */
  SX5007: { missing: 'code' | 'name' };
  /** Traditional script and pinyin in brackets were turned back. */
  SX5008: { characters: number; brackets: number };
  /** The file that keeps the tables of a county's document is broken. `detail` is the reader's own words. */
  SX5009: { detail: string };
  /** Tracked changes that nobody has accepted: read as accepted. `deleted` are the texts that this leaves out. */
  SX5010: { deleted: string[] };
  /** A sheet, column or row that the document does not show: read like the others. `name` is the sheet's, the column's letters or the row's number. */
  SX5011: { what: 'sheet' | 'column' | 'row'; name: string };
  /** A phrase the language does not understand. */
  /** `reason`: what the language says of the phrase, in both languages. */
  SX5101: { phrase: string; reason: Record<'zh-CN' | 'en', string> };
  /** An empty cell in the column of rules or of responsible units. */
  SX5102: { column: string };
  /** A row whose cells do not fit the header. */
  SX5103: { cells: number; columns: number };
  /** A cell cut by a page break and put together again. */
  SX5104: { parts: string[] };
  /** 同上 was replaced by a pointer to the row above. */
  SX5105: { column: string };
  /** A row with a rule or a unit but no name of a column or task. */
  SX5106: { texts: string[] };
  /** A row that spans the table was taken as the level above the rows that follow. */
  SX5107: { text: string };
  /** Damage that could not be undone with certainty. `restored` is what was written, null where nothing could be. */
  SX5108: { damaged: string; restored: string | null };
  /** A sentence of running text that reads like a rule. */
  SX5109: { phrase: string };
  /** Words of a responsible cell that are no name of an office. */
  SX5110: { text: string };
  /** A second column of rules in one table: kept as an attribute. */
  SX5111: { heading: string; taken: string };
  /** A rule that stands in the column of responsible units. */
  SX5112: { text: string };
  /** Blank cells at the top of a page took the names of the page above. */
  SX5113: { names: string[] };
  /**
   * A path whose names may have moved to other columns: a name reads like a rule, stands between two pages of one name of the
   * first level, opens the first level on a page that goes on from the one above, or stands below such a name. `isMended`: the cells were
   * put where the table says they belong.
   */
  SX5114: { reason: 'rule' | 'returns' | 'opens' | 'above'; text: string; isMended: boolean };
  /** A cell of the column of numbers, empty but for a number that a browser counts by itself, or a bullet. */
  SX5115: { column: string };
  /** Stages of review or kinds of information that must be public, read from running text. */
  SX5116: { what: 'review' | 'disclosure'; text: string };
  /** A footnote or endnote that hangs on words of a cell. */
  SX5118: { text: string; note: string };
  /** Two columns of offices, one of them for those that help: joined in one text. */
  SX5119: { lead: string; cooperating: string };
  /** A blank cell of the column of rules; the row's time stands in another column (`heading`). */
  SX5120: { column: string; heading: string; text: string };
  /** Lines of one cell taken for clauses of their own; `text` is what was written. */
  SX5121: { text: string };
}

const HIDDEN_ZH = { sheet: '工作表', column: '列', row: '行' } as const;
const SHIFT_ZH = {
  rule: (text: string) => `“${text}”在栏目一列，却像更新要求，这一行的格可能向左错了位`,
  returns: (text: string) => `“${text}”夹在前后两页的同一个上级栏目之间，可能少了这个上级栏目`,
  opens: (text: string) => `这一页接着上一页的栏目，“${text}”却写在第一列，可能少了上级栏目`,
  above: (text: string) => `“${text}”的上级取自上面可能错了位的一行`,
} as const;
const SHIFT_EN = {
  rule: (text: string) =>
    `“${text}” stands in a column of names and reads like a rule; the row's cells may have moved to the left`,
  returns: (text: string) =>
    `“${text}” stands between two pages of one first-level name; that name may be missing and the names moved to the left`,
  opens: (text: string) =>
    `The page goes on from the one above, and “${text}” stands in the first column; its first level may be missing`,
  above: (text: string) => `“${text}” takes its upper levels from a row above that may have moved`,
} as const;
const REASON_ZH = {
  zip: '压缩包不完整',
  part: '缺少必要的部分',
  structure: '内部结构有误',
  encoding: '文字编码无法识别',
  empty: '里面没有内容',
  password: '打开它要密码',
} as const;
const REASON_EN = {
  zip: 'its archive is incomplete',
  part: 'a necessary part is missing',
  structure: 'its structure is broken',
  encoding: 'its text encoding is unknown',
  empty: 'it holds nothing',
  password: 'it opens with a password only',
} as const;
const LIMIT_ZH = {
  bytes: '文件字节数',
  unpacked: '解压后字节数',
  entries: '压缩包内文件数',
  elements: '文档元素数',
  rows: '行数',
  columns: '列数',
  cells: '单元格数',
  depth: '嵌套层数',
} as const;
const LIMIT_EN = {
  bytes: 'bytes',
  unpacked: 'unpacked bytes',
  entries: 'archive entries',
  elements: 'document elements',
  rows: 'rows',
  columns: 'columns',
  cells: 'cells',
  depth: 'levels of nesting',
} as const;
const PART_ZH = {
  'external-link': '外部链接',
  macro: '宏代码',
  embedded: '嵌入的其他文档',
  entities: '自定义实体',
} as const;
const PART_EN = {
  'external-link': 'an external link',
  macro: 'macro code',
  embedded: 'an embedded document',
  entities: 'custom entities',
} as const;

export const importZh: Catalog<ImportCodes> = {
  SX5001: ({ format }) => ({
    text: format === null ? '认不出这个文件的格式。' : `不读取 ${format} 格式的文件。`,
    remedy: '请用办公软件另存为 docx、xlsx，或存为 html、csv、Markdown，也可以把表格粘贴为文本。',
  }),
  SX5002: ({ format, reason }) => ({
    text: `${format} 文件读不出来：${REASON_ZH[reason]}。`,
    remedy:
      reason === 'password'
        ? '请用办公软件打开，去掉密码后保存，再导入。'
        : '请用办公软件打开并重新保存，再导入。',
  }),
  SX5003: ({ what, limit }) => ({
    text: `${LIMIT_ZH[what]}超过上限 ${limit}，为防止占满内存没有读取。`,
    remedy: '请确认文件来源可靠，拆成几个文件再导入，或者提高上限。',
  }),
  SX5004: ({ part, what }) => ({
    text: `${part} 是${PART_ZH[what]}，没有读取。`,
    remedy: '如果其中有更新要求，请把文字直接写进表格。',
  }),
  SX5005: ({ formula, value }) => ({
    text: `单元格里是公式“${formula}”，没有计算，用的是文件里存着的结果“${value}”。`,
    remedy: '请在表格里把公式改为文字，核对后再导入。',
  }),
  SX5006: () => ({
    text: '没有找到含有更新要求的表格。',
    remedy: '请给表格加上标题行，写明“更新时限要求”“责任单位”和各级栏目。',
  }),
  SX5007: ({ missing }) => ({
    text: missing === 'code' ? '不知道行政区划代码。' : '文中没有找到县名。',
    remedy:
      missing === 'code'
        ? '请用 --code 给出六位代码，或改正 county.yaml 里的 000000。'
        : '请用 --name 给出县名，或在 county.yaml 里填写。',
  }),
  SX5008: ({ characters, brackets }) => ({
    text: `文字在转换中受损，已还原：繁体字 ${characters} 个，括号里的拼音 ${brackets} 处。`,
    remedy: '请与原件核对一遍。',
  }),
  SX5009: ({ detail }) => ({
    text: `保存原表的文件读不出来：${detail}`,
    remedy: '请重新导入原件；没有原件时删去这个文件，按通常的格式导出。',
  }),
  SX5010: ({ deleted }) => ({
    text: `文件里有没有接受的修订，按全部接受读入${deleted.length > 0 ? `，删去了${deleted.map((text) => `“${text}”`).join('、')}` : ''}。`,
    remedy: '请在 Word 里接受或拒绝全部修订，再导入。',
  }),
  SX5011: ({ what, name }) => ({
    text: `${what === 'row' ? `第${name}行` : `${HIDDEN_ZH[what]}“${name}”`}是隐藏的，也读了进来。`,
    remedy: '请核对它是否仍然有效；不用的请在原件里删去，再导入。',
  }),
  SX5101: ({ phrase, reason }) => ({
    text: `“${phrase}”没有读懂：${reason['zh-CN']}`,
    remedy: '请与发文单位核对，改写为明确的要求；原文保留在 rule 里。',
  }),
  SX5102: ({ column }) => ({
    text: `“${column}”这一格是空的，也没有与别的格合并。`,
    remedy: '请与原件核对：如果本应与上一行合并，请写明；没有就留空。',
  }),
  SX5103: ({ cells, columns }) => ({
    text: `这一行有 ${cells} 格，表头有 ${columns} 列，可能错了位。`,
    remedy: '请与原件核对这一行各格的位置。',
  }),
  SX5104: ({ parts }) => ({
    text: `这一格被分页断成 ${parts.length} 段，已连成一句。`,
    remedy: `请核对断开处：${parts.join('▏')}。`,
  }),
  SX5105: ({ column }) => ({
    text: `“${column}”写的是同上，已指向上一行。`,
    remedy: '请核对“同上”指的是哪一行。',
  }),
  SX5106: ({ texts }) => ({
    text: `这一行没有栏目或任务名称，只有“${texts.join('｜')}”，列入未归位内容。`,
    remedy: '请补上名称后加入 items。',
  }),
  SX5107: ({ text }) => ({
    text: `“${text}”横跨全表，当作下面各行的上一级。`,
    remedy: '请核对它是不是栏目的一级；如果是说明文字，请从 path 里删去。',
  }),
  SX5108: ({ damaged, restored }) => ({
    text:
      restored === null
        ? `“${damaged}”在转换中受损，无法还原。`
        : `“${damaged}”在转换中受损，推定为“${restored}”。`,
    remedy: '请与原件核对。',
  }),
  SX5109: ({ phrase }) => ({
    text: `正文里的“${phrase}”像是一条时限要求。`,
    remedy: '请核对它适用于哪些栏目、由谁负责，再补全这一项或删去。',
  }),
  SX5110: ({ text }) => ({
    text: `“${text}”不像单位名称，没有列入 units。`,
    remedy: '请写明指哪些单位，加入 units 或 groups。',
  }),
  SX5111: ({ heading, taken }) => ({
    text: `一张表有两列时限，取了“${taken}”，“${heading}”记入 attributes。`,
    remedy: '请核对应以哪一列为准。',
  }),
  SX5112: ({ text }) => ({
    text: `“${text}”写在责任单位一列，不是单位，当作更新要求。`,
    remedy: '请核对，并补上责任单位（如果有）。',
  }),
  SX5113: ({ names }) => ({
    text: `换页后左边的格是空的，沿用了上一页的“${names.join('/')}”。`,
    remedy: '请与原件核对这一页开头的上级栏目。',
  }),
  SX5114: ({ reason, text, isMended }) => ({
    text: `${SHIFT_ZH[reason](text)}${isMended ? '；已按此移回' : ''}。`,
    remedy: '请与原件核对这一行各级栏目，改正 path。',
  }),
  SX5115: ({ column }) => ({
    text: `“${column}”这一格的编号是自动生成的，文件里没有数字，没有读到。`,
    remedy: '需要编号时，请在 Word 里把自动编号转为文字再导入，或填写 sequence。',
  }),
  SX5116: ({ what, text }) => ({
    text:
      what === 'review'
        ? `正文里的“${text}”像是审核的各个环节，列入了 review。`
        : `正文里的“${text}”像是应当公开的内容或公开属性，列入了 disclosure。`,
    remedy: '请核对原文，写明它适用于哪些栏目（applies-to），不是的就删去。',
  }),
  SX5118: ({ text, note }) => ({
    text: `“${text}”带有注释“${note}”，没有并入这一格。`,
    remedy: '请把注释的意思写进这一格，或者确认与它无关。',
  }),
  SX5119: ({ lead, cooperating }) => ({
    text: `“${lead}”和“${cooperating}”两列合写在 responsible 里，后一列的单位写作配合。`,
    remedy: '请核对哪些单位牵头、哪些单位配合。',
  }),
  SX5120: ({ column, heading, text }) => ({
    text: `“${column}”这一格是空的，取了同一行“${heading}”里的“${text}”。`,
    remedy: '请核对这一项的更新要求。',
  }),
  SX5121: ({ text }) => ({
    text: `这一格分几行写，按几句话读，写作“${text}”。`,
    remedy: '请与原件核对；只是一句话换行的，请删去“；”。',
  }),
};

export const importEn: Catalog<ImportCodes> = {
  SX5001: ({ format }) => ({
    text:
      format === null ? 'The format of this file is unknown.' : `Files of the format ${format} are not read.`,
    remedy: 'Save it as docx, xlsx, html, csv or Markdown, or paste the table as text.',
  }),
  SX5002: ({ format, reason }) => ({
    text: `The ${format} file cannot be read: ${REASON_EN[reason]}.`,
    remedy:
      reason === 'password'
        ? 'Open it in an office program, take the password off, save it, and import that.'
        : 'Open it in an office program, save it again, and import that.',
  }),
  SX5003: ({ what, limit }) => ({
    text: `More than ${limit} ${LIMIT_EN[what]}: not read, so that memory stays bounded.`,
    remedy: 'Make sure of where the file comes from, split it, or raise the limit.',
  }),
  SX5004: ({ part, what }) => ({
    text: `${part} is ${PART_EN[what]} and was not read.`,
    remedy: 'If it holds rules, write their words into the table.',
  }),
  SX5005: ({ formula, value }) => ({
    text: `The cell holds the formula ${formula}; it was not computed, and the stored result "${value}" was taken.`,
    remedy: 'Replace the formula by text in the workbook, check it, and import again.',
  }),
  SX5006: () => ({
    text: 'No table with a column of rules was found.',
    remedy: 'Give the table a header row with 更新时限要求, 责任单位 and the column levels.',
  }),
  SX5007: ({ missing }) => ({
    text: missing === 'code' ? "The county's code is not known." : 'The document does not name the county.',
    remedy:
      missing === 'code'
        ? 'Give the six digits with --code, or mend 000000 in county.yaml.'
        : 'Give it with --name, or write it into county.yaml.',
  }),
  SX5008: ({ characters, brackets }) => ({
    text: `The text was damaged by a conversion and was restored: ${characters} traditional characters, ${brackets} readings in brackets.`,
    remedy: 'Compare it with the original.',
  }),
  SX5009: ({ detail }) => ({
    text: `The file that keeps the tables of the document cannot be read: ${detail}`,
    remedy: 'Import the document again; without it, delete this file and export in the usual form.',
  }),
  SX5010: ({ deleted }) => ({
    text: `The document has tracked changes that nobody has accepted; they were read as accepted${deleted.length > 0 ? `, without ${deleted.map((text) => `“${text}”`).join(', ')}` : ''}.`,
    remedy: 'Accept or refuse all changes in Word and import again.',
  }),
  SX5011: ({ what, name }) => ({
    text: `The ${what} ${name} is hidden; it was read like the others.`,
    remedy: 'Check that it still holds; delete it in the original if not, and import again.',
  }),
  SX5101: ({ phrase, reason }) => ({
    text: `“${phrase}” was not understood: ${reason.en}`,
    remedy: 'Ask the issuer and write a definite rule; the words stay in rule.',
  }),
  SX5102: ({ column }) => ({
    text: `The cell of “${column}” is empty and not merged with another.`,
    remedy: 'Compare with the original: say so if it belongs to the row above; otherwise leave it empty.',
  }),
  SX5103: ({ cells, columns }) => ({
    text: `The row has ${cells} cells and the header ${columns} columns; cells may have moved.`,
    remedy: 'Compare the places of the cells with the original.',
  }),
  SX5104: ({ parts }) => ({
    text: `A page break cut this cell into ${parts.length} pieces; they were joined.`,
    remedy: `Check where they meet: ${parts.join('▏')}`,
  }),
  SX5105: ({ column }) => ({
    text: `“${column}” says 同上; it now points to the row above.`,
    remedy: 'Check which row is meant.',
  }),
  SX5106: ({ texts }) => ({
    text: `The row has no name, only “${texts.join(' | ')}”; it is listed as left over.`,
    remedy: 'Give it a name and add it to items.',
  }),
  SX5107: ({ text }) => ({
    text: `“${text}” spans the table and was taken as the level above the rows that follow.`,
    remedy: 'Check that it is a level; take it out of path if it is only a remark.',
  }),
  SX5108: ({ damaged, restored }) => ({
    text:
      restored === null
        ? `“${damaged}” was damaged by a conversion and could not be restored.`
        : `“${damaged}” was damaged by a conversion and is presumably “${restored}”.`,
    remedy: 'Compare it with the original.',
  }),
  SX5109: ({ phrase }) => ({
    text: `“${phrase}” in the running text reads like a rule.`,
    remedy: 'Check which columns it covers and who answers for it; complete the item or delete it.',
  }),
  SX5110: ({ text }) => ({
    text: `“${text}” is no name of an office and was not listed in units.`,
    remedy: 'Say which offices are meant in units or groups.',
  }),
  SX5111: ({ heading, taken }) => ({
    text: `The table has two columns of rules; “${taken}” was taken, and “${heading}” stands in attributes.`,
    remedy: 'Check which of them holds.',
  }),
  SX5112: ({ text }) => ({
    text: `“${text}” stands in the column of responsible units and is none; it was taken as the rule.`,
    remedy: 'Check it, and name the responsible unit if there is one.',
  }),
  SX5113: ({ names }) => ({
    text: `The cells to the left are empty at the top of a page; “${names.join('/')}” was taken from the page above.`,
    remedy: 'Compare the upper levels at the top of this page with the original.',
  }),
  SX5114: ({ reason, text, isMended }) => ({
    text: `${SHIFT_EN[reason](text)}${isMended ? '; they were put back' : ''}.`,
    remedy: 'Compare the levels of this row with the original and mend path.',
  }),
  SX5115: ({ column }) => ({
    text: `The number in this cell of “${column}” is counted automatically; the file does not hold it, and it was not read.`,
    remedy:
      'If it is needed, turn automatic numbers into text in Word and import again, or fill in sequence.',
  }),
  SX5116: ({ what, text }) => ({
    text:
      what === 'review'
        ? `“${text}” in the running text reads like stages of review and was listed in review.`
        : `“${text}” in the running text reads like something that must be public, or a disclosure attribute, and was listed in disclosure.`,
    remedy: 'Compare it with the original and say which columns it covers (applies-to), or delete it.',
  }),
  SX5118: ({ text, note }) => ({
    text: `A note hangs on “${text}”: “${note}”. It is not in the cell.`,
    remedy: 'Write what it says into the cell, or make sure that it does not matter.',
  }),
  SX5119: ({ lead, cooperating }) => ({
    text: `“${lead}” and “${cooperating}” are joined in responsible; the offices of the latter cooperate.`,
    remedy: 'Check which offices lead and which cooperate.',
  }),
  SX5120: ({ column, heading, text }) => ({
    text: `The cell of “${column}” is empty; “${text}” was taken from “${heading}” in the same row.`,
    remedy: 'Check the rule of this item.',
  }),
  SX5121: ({ text }) => ({
    text: `The lines of this cell were read as clauses of their own: “${text}”.`,
    remedy: 'Compare it with the original; delete the ； where a line only goes on.',
  }),
};
