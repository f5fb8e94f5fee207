import type { Catalog } from '../diagnostic.js';

interface Words {
  /** The words that are underlined. */
  words: string;
}

/** Diagnostics of the phrase language. */
export interface LanguageCodes {
  /** Nothing but spaces. */
  SX1001: Record<string, never>;
  /** Longer than any cell. */
  SX1002: { length: number; limit: number };
  /** A bracket without its other half, or nested too deep. */
  SX1003: Words;
  /** Text damaged by a conversion. */
  SX1004: Words;
  /** A slip of the keyboard. */
  SX1005: Words & { meant: string };
  /** No time is said. */
  SX1101: Words;
  /** Words of time or duty that were not understood. */
  SX1102: Words & { understood: string };
  /** A number that counts nothing the language knows. */
  SX1103: Words;
  /** Two times for one duty. */
  SX1104: Words;
  /** A length that may be an interval or a deadline. */
  SX1105: Words;
  /** Words that can be read in more than one way. */
  SX1106: Words;
  /** Words of time without a date of their own. */
  SX1107: Words;
  /** 或 between two happenings. Warning. */
  SX1108: Words;
  /** Words that are no part of the rule. Info. */
  SX1109: Words;
  /** What was, not what must be. */
  SX1201: Words;
  /** A count of sanctions. */
  SX1202: Words;
  /** What may be done. */
  SX1203: Words;
  /** A longer time in special cases. */
  SX1204: Words;
  /** Not before. */
  SX1205: Words;
  /** How long an office, a certificate or a works runs. */
  SX1206: Words;
  /** Not to be done, or not owed. */
  SX1207: Words;
}

export const languageZh: Catalog<LanguageCodes> = {
  SX1001: () => ({ text: '没有内容。', remedy: '请填写更新要求，例如“每月1次”。' }),
  SX1002: ({ length, limit }) => ({
    text: `这段文字有${length}个字，超过一个单元格的上限${limit}个字，可能误贴了整篇文件。`,
    remedy: '请只保留这一行的更新要求，例如“印发后5个工作日内”。',
  }),
  SX1003: ({ words }) => ({
    text: `“${words}”处的括号不成对，或者嵌套过深，无法确定括号里的话属于哪一句。`,
    remedy: '请补上或删去多余的括号。',
  }),
  SX1004: ({ words }) => ({
    text: `“${words}”像是网页转码留下的痕迹（注音或繁体字），原文可能已经改变。`,
    remedy: '请改用原通知的简体文字，或者用 shixian import 先行清理。',
  }),
  SX1005: ({ words, meant }) => ({
    text: `“${words}”疑为笔误。`,
    remedy: meant === '' ? `请删去重复的“${words}”。` : `如果是“${meant}”之误，请改正。`,
  }),
  SX1101: ({ words }) => ({
    text: `“${words}”没有说明什么时候做、多久做一次，也没有说明依据哪项规定。`,
    remedy: '请写明时限或频次，例如“变化后5个工作日内更新”“每季度至少1次”“按照…规定公开”。',
  }),
  SX1102: ({ words, understood }) => ({
    text: `“${words}”含有时间或要求，但不能确定它的意思${understood === '' ? '' : `；在它之前已读懂“${understood}”`}。`,
    remedy: '请换一种写法，或者把这句话拆成几句，每句只写一个时限，例如“每月至少1次；重大事项立即公开”。',
  }),
  SX1103: ({ words }) => ({
    text: `“${words}”中的数字或日期不完整，不能确定它数的是什么。`,
    remedy: '请写全数字和单位，例如“5个工作日内”“每月25日前”“9月底前”。',
  }),
  SX1104: ({ words }) => ({
    text: `同一句里有不止一个时限，“${words}”与前面的时限是什么关系没有说明。`,
    remedy: '请用分号分成两句，或者只保留一个时限。',
  }),
  SX1105: ({ words }) => ({
    text: `只写“${words}”，可以理解为每隔这么久更新一次，也可以理解为事情发生后这么久以内完成。`,
    remedy: `请写明是“任意${words.replace(/内$/, '')}内至少更新1次”，还是“变化后${words.replace(/内$/, '')}内更新”。`,
  }),
  SX1106: ({ words }) => ({
    text: `“${words}”有不止一种读法，任选一种都可能误判。`,
    remedy:
      '请写明从什么时候起算、在多久以内完成，例如“会议召开前3日”“公示期至少5个工作日”“更新间隔不超过2周”。',
  }),
  SX1107: ({ words }) => ({
    text: `“${words}”没有确定的起止日期，无法计算是否按时。`,
    remedy: '请改为确定的日期或频次，例如“每年1月31日前”“每月5日前”“当日18:00前”。',
  }),
  SX1108: ({ words }) => ({
    text: `“${words}”用“或”连接了两种不同的事由，已按其中一种满足即可的较宽读法处理。`,
    remedy: '如果两种事由都要分别计算时限，请分成两句写。',
  }),
  SX1109: ({ words }) => ({
    text: `“${words}”未计入规则：它说的是谁做、做什么或在哪里做，不影响时限。`,
    remedy: '如果其中有必须做到的要求，请另写一句，并写明时限或频次。',
  }),
  SX1201: ({ words }) => ({
    text: `“${words}”说的是检查发现的情况，不是更新要求。`,
    remedy: '请改写为要求，例如“更新间隔不超过2周”。',
  }),
  SX1202: ({ words }) => ({
    text: `“${words}”说的是累计次数后如何处理，不是更新要求。`,
    remedy: '请删去这一句，或者只保留更新要求。',
  }),
  SX1203: ({ words }) => ({
    text: `“${words}”是允许，不是要求，无法据此判断是否按时。`,
    remedy: '如果必须做到，请删去“可”，例如“有重大事项时立即召开”。',
  }),
  SX1204: ({ words }) => ({
    text: `“${words}”说的是特殊情况下可以延长或推迟，不是一般时限。`,
    remedy: '请只写一般时限，延长的情形写成“另有规定的，从其规定”。',
  }),
  SX1205: ({ words }) => ({
    text: `“${words}”说的是到期之后才做，没有说最晚什么时候做。`,
    remedy: '请写明最晚的时间，例如“出版后3个月内更新”。',
  }),
  SX1206: ({ words }) => ({
    text: `“${words}”说的是任期、有效期或工期的长短，不是更新要求。`,
    remedy: '请删去这一句，或者写明更新要求。',
  }),
  SX1207: ({ words }) => ({
    text: `“${words}”说的是不做、停做或者免做，不是更新要求。`,
    remedy: '请写明必须做到的事；不需要更新的栏目，请删去这一句。',
  }),
};

export const languageEn: Catalog<LanguageCodes> = {
  SX1001: () => ({ text: 'There is nothing here.', remedy: 'Write a rule, for example 每月1次.' }),
  SX1002: ({ length, limit }) => ({
    text: `The text has ${length} characters, more than the ${limit} a cell can hold; a whole document may have been pasted.`,
    remedy: 'Keep only the rule of this row, for example 印发后5个工作日内.',
  }),
  SX1003: ({ words }) => ({
    text: `The brackets at “${words}” do not match or are nested too deep.`,
    remedy: 'Add the missing bracket or remove the extra one.',
  }),
  SX1004: ({ words }) => ({
    text: `“${words}” looks like damage from a web page conversion (pinyin or traditional characters).`,
    remedy: 'Use the simplified text of the notice, or clean it with shixian import.',
  }),
  SX1005: ({ words, meant }) => ({
    text: `“${words}” looks like a slip.`,
    remedy: meant === '' ? `Remove the repeated “${words}”.` : `Write “${meant}” if that was meant.`,
  }),
  SX1101: ({ words }) => ({
    text: `“${words}” says neither when, nor how often, nor under which rule.`,
    remedy: 'Say a time or a frequency, for example 变化后5个工作日内更新 or 每季度至少1次.',
  }),
  SX1102: ({ words, understood }) => ({
    text: `“${words}” carries a time or a duty that could not be understood${understood === '' ? '' : `; “${understood}” before it was`}.`,
    remedy: 'Say it differently, or split the sentence so that each part has one time.',
  }),
  SX1103: ({ words }) => ({
    text: `The number or date in “${words}” is incomplete.`,
    remedy: 'Write number and unit in full, for example 5个工作日内 or 每月25日前.',
  }),
  SX1104: ({ words }) => ({
    text: `The sentence has more than one time; how “${words}” relates to the first is not said.`,
    remedy: 'Use two sentences with a semicolon, or keep one time.',
  }),
  SX1105: ({ words }) => ({
    text: `“${words}” alone can be the longest interval between updates or the time allowed after a happening.`,
    remedy: 'Write 任意…内至少更新1次 for an interval, or 变化后…内更新 for a deadline.',
  }),
  SX1106: ({ words }) => ({
    text: `“${words}” can be read in more than one way.`,
    remedy: 'Say from when it counts and within how long, for example 会议召开前3日 or 公示期至少5个工作日.',
  }),
  SX1107: ({ words }) => ({
    text: `“${words}” has no fixed first or last day.`,
    remedy: 'Write a date or a frequency, for example 每年1月31日前.',
  }),
  SX1108: ({ words }) => ({
    text: `“${words}” joins two different happenings with 或; the looser reading was taken: either will do.`,
    remedy: 'Write two sentences if each happening has its own deadline.',
  }),
  SX1109: ({ words }) => ({
    text: `“${words}” is no part of the rule: it says who, what or where, and sets no time.`,
    remedy: 'If it holds a requirement, write it as a sentence of its own with its time.',
  }),
  SX1201: ({ words }) => ({
    text: `“${words}” reports what an inspection found; it is no rule.`,
    remedy: 'Write what must hold, for example 更新间隔不超过2周.',
  }),
  SX1202: ({ words }) => ({
    text: `“${words}” counts faults for a sanction; it is no rule.`,
    remedy: 'Remove it, or keep only the rule.',
  }),
  SX1203: ({ words }) => ({
    text: `“${words}” permits and does not require.`,
    remedy: 'Drop 可 if it is required.',
  }),
  SX1204: ({ words }) => ({
    text: `“${words}” allows a longer or later time in special cases.`,
    remedy: 'Write the ordinary time only; cover the rest with 另有规定的，从其规定.',
  }),
  SX1205: ({ words }) => ({
    text: `“${words}” says not before, and no latest time.`,
    remedy: 'Say the latest time, for example 出版后3个月内更新.',
  }),
  SX1206: ({ words }) => ({
    text: `“${words}” is a term of office, validity or works, not a rule.`,
    remedy: 'Remove it, or write the rule.',
  }),
  SX1207: ({ words }) => ({
    text: `“${words}” says that a thing is not done, stopped or not owed; it is no duty.`,
    remedy: 'Say what must be done; for a column that owes nothing, remove the sentence.',
  }),
};
