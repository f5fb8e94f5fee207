import type { Catalog } from '../diagnostic.js';

/** Diagnostics of events files. A line with an error is left out; the others count. */
export interface EventCodes {
  /** The file cannot be read, or is of no kind that is known. */
  SX4001: { cause: 'missing' | 'folder' | 'unreadable' | 'kind'; file: string };
  SX4002: { cause: 'json' | 'not-object' | 'too-long' | 'quotes' };
  /** `value` is null where the field is missing. */
  SX4003: { field: string; value: string | null };
  SX4004: { item: string; suggestion: string | null };
  SX4005: { field: 'at' | 'recordedAt'; text: string };
  SX4006: { field: 'at' | 'recordedAt'; text: string };
  SX4007: { field: 'at' | 'recordedAt' | 'on'; text: string };
  SX4008: { text: string; now: string };
  /** `first` is the line or row of the event that says the same, in `file` where that is another one. */
  SX4009: { first: number; file: string | null };
  SX4010: { subject: string; known: string[] };
  SX4011: { missing: string[] };
  SX4012: Record<string, never>;
}

const EVENT_NAMES =
  'published、updated、replied、submitted、accepted、handled、reviewed，或者 document-issued 等起算事件';

const CAUSES_ZH = {
  missing: '没有这个文件',
  folder: '这是目录，不是文件',
  unreadable: '读不了这个文件',
  kind: '不知道这种文件怎么读',
} as const;

const LINE_CAUSES_ZH = {
  json: '这一行不是完整的 JSON',
  'not-object': '这一行不是一个事件',
  'too-long': '这一行超过1兆字节，不像一个事件',
  quotes: '从这一行起引号不成对',
} as const;

const CAUSES_EN = {
  missing: 'there is no such file',
  folder: 'this is a folder, not a file',
  unreadable: 'the file cannot be read',
  kind: 'files of this kind are not known',
} as const;

const LINE_CAUSES_EN = {
  json: 'This line is not complete JSON',
  'not-object': 'This line is not an event',
  'too-long': 'This line is longer than a megabyte, which no event is',
  quotes: 'From this line on the quotes do not pair',
} as const;

export const eventsZh: Catalog<EventCodes> = {
  SX4001: ({ cause, file }) => ({
    text: `事件文件“${file}”：${CAUSES_ZH[cause]}。`,
    remedy: '请给出 .jsonl、.csv 或 .xlsx 文件。',
  }),
  SX4002: ({ cause }) => ({
    text: `${LINE_CAUSES_ZH[cause]}，已略过。`,
    remedy: '请一行写一个事件，例如 {"item":"lanmu-1","event":"published","at":"2026-11-03"}。',
  }),
  SX4003: ({ field, value }) => ({
    text: value === null ? `缺少“${field}”，这一条已略过。` : `“${field}”不能写成 ${value}，这一条已略过。`,
    remedy:
      field === 'event'
        ? `event 请写 ${EVENT_NAMES}。`
        : '每个事件都要有 item、event、at；count 是不小于1的整数，value 是数，其余是文字。',
  }),
  SX4004: ({ item, suggestion }) => ({
    text: `配置里没有“${item}”这一项，这一条已略过。`,
    remedy:
      suggestion === null
        ? '请改成 county.yaml 里的 id。'
        : `是否是“${suggestion}”？请改成 county.yaml 里的 id。`,
  }),
  SX4005: ({ field, text }) => ({
    text: `“${field}”写的“${text}”不存在，这一条已略过。`,
    remedy: '请核对日期和时刻，例如 2026-02-28。',
  }),
  SX4006: ({ field, text }) => ({
    text: `“${field}”写的“${text}”没有时区，不知道是哪一刻，这一条已略过。`,
    remedy: `请写成 ${text}+08:00，或者只写日期。`,
  }),
  SX4007: ({ field, text }) => ({
    text: `“${field}”写的“${text}”不是日期，也不是时刻，这一条已略过。`,
    remedy: '请写成 2026-11-03，或者 2026-11-03T09:12:00+08:00。',
  }),
  SX4008: ({ text, now }) => ({
    text: `“${text}”晚于核对的时间“${now}”，还没有发生，这一条已略过。`,
    remedy: '请核对日期，或者把 --at 往后移。',
  }),
  SX4009: ({ first, file }) => ({
    text: `与${file === null ? '' : `“${file}”`}第${first}行完全相同，只计一次。`,
    remedy: '确是两件事的，请写出不同的 ref、title 或时刻；重复的请删去。',
  }),
  SX4010: ({ subject, known }) => ({
    text: `这一项的要求没有单独规定“${subject}”，这一条不计入${known.map((name) => `“${name}”`).join('、')}。`,
    remedy: '请把 subject 改成要求里的说法；对各部分都算的，请去掉 subject。',
  }),
  SX4011: ({ missing }) => ({
    text: `表头缺少${missing.map((name) => `“${name}”`).join('、')}列。`,
    remedy: '第一行请写列名，至少要有 item、event、at。',
  }),
  SX4012: () => ({
    text: '这里不是 UTF-8 编码，读不出文字，已略过。',
    remedy: '请把文件另存为 UTF-8 编码；用 Excel、WPS 的，存为 xlsx，或者选“CSV UTF-8（逗号分隔）”。',
  }),
};

export const eventsEn: Catalog<EventCodes> = {
  SX4001: ({ cause, file }) => ({
    text: `Events file ${file}: ${CAUSES_EN[cause]}.`,
    remedy: 'Give a .jsonl, .csv or .xlsx file.',
  }),
  SX4002: ({ cause }) => ({
    text: `${LINE_CAUSES_EN[cause]}; it is left out.`,
    remedy: 'Write an event a line, for example {"item":"lanmu-1","event":"published","at":"2026-11-03"}.',
  }),
  SX4003: ({ field, value }) => ({
    text:
      value === null
        ? `${field} is missing; the event is left out.`
        : `${field} cannot be ${value}; the event is left out.`,
    remedy:
      field === 'event'
        ? 'event is published, updated, replied, submitted, accepted, handled, reviewed, or a trigger such as document-issued.'
        : 'Every event has item, event and at; count is an integer from 1, value a number, the others text.',
  }),
  SX4004: ({ item, suggestion }) => ({
    text: `The configuration has no item ${item}; the event is left out.`,
    remedy:
      suggestion === null
        ? 'Write an id of county.yaml.'
        : `Did you mean ${suggestion}? Write an id of county.yaml.`,
  }),
  SX4005: ({ field, text }) => ({
    text: `${field} names ${text}, which does not exist; the event is left out.`,
    remedy: 'Check the date and the time, for example 2026-02-28.',
  }),
  SX4006: ({ field, text }) => ({
    text: `${field} names ${text} without an offset, so the moment is not known; the event is left out.`,
    remedy: `Write ${text}+08:00, or the day alone.`,
  }),
  SX4007: ({ field, text }) => ({
    text: `${field} is ${text}, neither a date nor a moment; the event is left out.`,
    remedy: 'Write 2026-11-03, or 2026-11-03T09:12:00+08:00.',
  }),
  SX4008: ({ text, now }) => ({
    text: `${text} is later than ${now} and has not happened; the event is left out.`,
    remedy: 'Check the date, or move --at.',
  }),
  SX4009: ({ first, file }) => ({
    text: `The same as line ${first}${file === null ? '' : ` of ${file}`}; counted once.`,
    remedy: 'If two things happened, give them a ref, title or moment of their own; delete what is double.',
  }),
  SX4010: ({ subject, known }) => ({
    text: `The rule of this item does not name ${subject}; the event counts for none of ${known.join(', ')}.`,
    remedy: 'Write the subject as the rule does, or leave it out where it counts for all.',
  }),
  SX4011: ({ missing }) => ({
    text: `The header lacks the columns ${missing.join(', ')}.`,
    remedy: 'Write the names in the first row: item, event and at at least.',
  }),
  SX4012: () => ({
    text: 'This is not UTF-8 and cannot be read; it is left out.',
    remedy: 'Save the file as UTF-8; in a spreadsheet as xlsx or “CSV UTF-8”.',
  }),
};
