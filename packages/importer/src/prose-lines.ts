import type { Place } from '@shixian/diagnostics';
import { isDateLine } from './date-line.js';
import { CONCRETE, setsTime } from './prose-words.js';
import type { SourceBlock } from './source.js';

/** A line of running text below its headings. */
export interface ProseLine {
  /** The line without its own heading and number; empty where it is a heading and no more. */
  text: string;
  /** Headings above it, outermost first: `三、信息发布要求(一)建立台账制度`; null above the first. */
  clause: string | null;
  /** The innermost heading. */
  heading: string | null;
  /** The heading of its own that opens the line (1.初审), without number. */
  ownHeading: string | null;
  /** The number that opens the line: 15 of `15.法律、法规…`. */
  number: number | null;
  /** Stands under 存在的问题: what is said there was found, not asked for. */
  isFinding: boolean;
  place: Place;
}

const MARKS: readonly RegExp[] = [
  /^第[一二三四五六七八九十百]+[章节]\s*/,
  /^[一二三四五六七八九十]+、\s*/,
  /^第[一二三四五六七八九十百]+条\s*/,
  /^[（(][一二三四五六七八九十]+[)）]\s*|^[㈠-㈩]\s*/,
  /^[（(]?\d{1,2}(?:[.．、](?!\d)|[)）])\s*/,
];
/** Level of 第四条, whose text is never a heading. */
const ARTICLE = 2;
const NUMBERED = 4;
const LONGEST_HEADING = 30;
/** Longer than any paragraph an office writes: data that was pasted. */
const LONGEST_LINE = 5_000;

const ANNEX = /^附件\s*(\d*)\s*[：:]?$/;
const NOTE = /^(注|说明|备注)[：:]/;
const FINDINGS = /(存在|主要|发现|突出)的?(主要|突出|共性)?问题$/;
const AMENDS = /整改|解决|处理|改正/;

/** Lines in order, each with the headings it stands under. A sentence that says when is no heading. */
export function linesFromBlocks(blocks: readonly SourceBlock[]): ProseLine[] {
  const lines: ProseLine[] = [];
  /** Headings now open, by level. */
  let open: { level: number; text: string; name: string }[] = [];
  for (const { line, place } of wholeLines(blocks)) {
    const annex = ANNEX.exec(line);
    if (annex) {
      open = [{ level: -1, text: `附件${annex[1]}`, name: '附件' }];
      continue;
    }
    const level = MARKS.findIndex((mark) => mark.test(line));
    const mark = MARKS[level]?.exec(line)?.[0] ?? '';
    const rest = line.slice(mark.length);
    const heading = level < 0 ? null : headingOf(rest, level);
    const note = NOTE.exec(line);
    if (level >= 0) open = open.filter((outer) => outer.level < level);
    if (heading !== null || level === ARTICLE)
      open.push({ level, text: `${mark}${heading ?? ''}`.trim(), name: heading ?? mark.trim() });
    const headings = note ? [...open, { text: note[1] ?? '', name: '' }] : open;
    const text = note ? line.slice(note[0].length) : rest.slice(heading?.length ?? 0);
    lines.push({
      text: text.replace(/^[。：:\s]+/, ''),
      clause: clauseOf(headings.map((one) => one.text)),
      heading: headings.at(-1)?.text ?? null,
      ownHeading: heading,
      number: level === NUMBERED ? Number(/\d+/.exec(mark)?.[0]) : null,
      isFinding: headings.some(({ name }) => FINDINGS.test(name) && !AMENDS.test(name)),
      place,
    });
  }
  return lines;
}

/** Lines as written; one that a page cut inside a title or quotation (《…) is put together again. */
function wholeLines(blocks: readonly SourceBlock[]): { line: string; place: Place }[] {
  const lines: { line: string; place: Place }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const written of block.text.split('\n')) {
      const line = written.replace(/^[#*>\s]+|[*\s]+$/g, '');
      if (line === '' || line.length > LONGEST_LINE || (line.length < 60 && isDateLine(line))) continue;
      const before = lines.at(-1);
      const isCut =
        before !== undefined &&
        before.line.length + line.length <= LONGEST_LINE &&
        /[《“][^》”]*$/.test(before.line) &&
        /^[^《“]*[》”]/.test(line);
      if (isCut) before.line += line;
      else lines.push({ line, place: block.place });
    }
  }
  return lines;
}

/** The heading that opens a numbered line, or null where the line is a sentence. */
function headingOf(rest: string, level: number): string | null {
  if (level === ARTICLE) return null;
  const end = rest.search(/[。：:；;]/);
  const heading = end < 0 ? rest : rest.slice(0, end);
  const isAlone = end < 0 || end === rest.length - 1;
  if (heading.length < 2 || heading.length > LONGEST_HEADING || CONCRETE.test(heading)) return null;
  // 1.行政法规、规章和规范性文件; is an entry of a list.
  if (level === NUMBERED && isAlone && end >= 0) return null;
  if (/[；;]/.test(rest[end] ?? '')) return null;
  // (四)信息稿由办公室及时发布。
  if (isAlone && end >= 0 && setsTime(heading)) return null;
  return heading;
}

/** 一、工作要求（三）时限和内容要求 1.时限要求: numbers in brackets follow closely, others after a space. */
function clauseOf(headings: readonly string[]): string | null {
  const text = headings.reduce(
    (all, heading) => (/^[（(]/.test(heading) ? all + heading : `${all} ${heading}`),
    '',
  );
  return text.trim() || null;
}
