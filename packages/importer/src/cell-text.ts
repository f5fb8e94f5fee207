import { opensWithLabel } from './office-words.js';

const HAN = '\\p{Script=Han}，。；：、！？（）《》〈〉“”‘’〔〕【】';
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])\\s+(?=[${HAN}\\d(])|(?<=[\\d)])\\s+(?=[${HAN}])`, 'gu');

/** A name: line breaks and the spaces that only spread Chinese characters out are gone. */
export function nameFromCell(text: string): string {
  return sentenceFromCell(text).replace(BETWEEN_HAN, '');
}

/** A sentence: the line breaks of a narrow column are gone, all else is verbatim. Latin words keep a space between. */
export function sentenceFromCell(text: string): string {
  return joinLines(text, (before, after) => (/[\w.,;]$/.test(before) && /^\w/.test(after) ? ' ' : ''));
}

/** Fewer than names of offices have: a break inside 县委组 | 织部 is none between two. */
const OFFICE_END =
  /([局委办室部院会镇乡队所站处厅科社]|中心|街道|公司|园区|部门|机构|单位|机关|分局|支行|学校|党校|[残妇文侨商]联|科协|政协|人大|[案书物化]馆)$/;
const CONTINUES = /^(公室|办公室|常委|镇(?!\p{Script=Han})|牵头|负责|配合|协助|等|按|[、，,；;。）)])/u;

/**
 * A list of offices: a break after an office's name, or before a label (配合单位：), separates two offices and becomes a space;
 * any other break is a wrapped line.
 */
export function officesFromCell(text: string): string {
  return joinLines(text, (before, after) =>
    opensWithLabel(after) || (OFFICE_END.test(before) && !CONTINUES.test(after)) ? ' ' : '',
  );
}

function joinLines(text: string, separator: (before: string, after: string) => string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.reduce(
    (joined, line, index) => (index === 0 ? line : joined + separator(joined, line) + line),
    '',
  );
}

/** Words that point to the row above. */
export function isDitto(text: string): boolean {
  return /^(同上|同前|〃|″|"|〞|，，)$/.test(text.trim());
}
