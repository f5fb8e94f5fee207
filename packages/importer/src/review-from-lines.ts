import type { Place } from '@shixian/diagnostics';
import type { Review } from '@shixian/model';
import { sentencesFromText } from './clauses-from-text.js';
import type { ProseLine } from './prose-lines.js';

/** Stages that a publication passes, as running text names them. */
export interface FoundReview {
  stages: Stage[];
  clause: string | null;
  /** The words, where the stages do not hold them. */
  quote: string;
  place: Place;
}

type Stage = Exclude<Review['stages'][number], string>;

const STAGE = '(?:[初复终]审|[一二三]审|初核|复核|核稿|审核|审签|审发|签发|审定|审批)';
const WHO = '[\\p{Script=Han}（）()]{2,14}?';
/** A line of its own: 初审。由…负责，主要负责…. */
const STAGE_HEADING = new RegExp(`^${STAGE}$`);
const BY = new RegExp(`^由(${WHO})负责[，,：:]?(?:主要)?(?:负责|是)?(.*)$`, 'u');
/** (一)部门负责人负责一级审查和校对。主要是…. */
const LEVEL = new RegExp(`^(${WHO})负责([一二三四]级\\p{Script=Han}{2,8})$`, 'u');
/** 填录工作人员初审, 部门分管领导审发的“三审制度”: one of several parts between commas. */
const ROW_PART = new RegExp(`^(${WHO})(${STAGE})(?:的.*|制度.*|程序.*|流程.*)?$`, 'u');
const ROW_NAME = /三审|三级审核|制度|程序|流程/;
/** 一审由…负责、二审由…负责. */
const BY_ROW = new RegExp(`(${STAGE})(?:由|[：:])(${WHO})(?:负责)?(?=[、，,。；;]|$)`, 'gu');
/** 经信息拟稿人、…、主要领导4人层层审核签字后. */
const PASSES =
  /经([\p{Script=Han}、]+?)(?:[\d二两三四五六]人|等)?(?:层层|逐级|依次|逐层)(审核签字|审核|审批|审签|签字|把关)后/u;
const LEADS = /^.*(?:落实|执行|实行|坚持|按照|规范|由|经(?!办))/;
const NUMERALS = '一二三四五六七八九';

/** The reviews that the lines describe, in order. One needs two stages at least. */
export function reviewsFromLines(lines: readonly ProseLine[]): FoundReview[] {
  const found: FoundReview[] = [];
  /** Lines that name one stage each, so far. */
  let open: FoundReview | null = null;
  for (const line of lines) {
    const stage = stageOfLine(line);
    if (stage) {
      if (!open) {
        open = { stages: [], clause: outer(line), quote: line.text, place: line.place };
        found.push(open);
      }
      open.stages.push(stage);
      continue;
    }
    open = null;
    if (line.isFinding) continue;
    for (const { text } of sentencesFromText(line.text)) {
      const stages = stagesOfSentence(text);
      if (stages.length > 1)
        found.push({ stages, clause: line.clause, quote: text.replace(/[。；;]$/, ''), place: line.place });
    }
  }
  return found.filter(({ stages }) => stages.length > 1);
}

/** The clause without the heading that is the stage's own name. */
function outer({ clause, heading, ownHeading }: ProseLine): string | null {
  if (clause === null || ownHeading === null || heading === null) return clause;
  return clause.slice(0, -heading.length).trim() || null;
}

function stageOfLine({ text, ownHeading }: ProseLine): Stage | null {
  const sentences = sentencesFromText(text).map((sentence) => sentence.text.replace(/[。；;]$/, ''));
  if (ownHeading !== null && STAGE_HEADING.test(ownHeading)) {
    const said = BY.exec(sentences[0] ?? '');
    const [, by, task] = said ?? [];
    return { name: ownHeading, ...(by && { by }), ...(task && { task }) };
  }
  const level = LEVEL.exec(ownHeading ?? sentences[0] ?? '');
  if (!level?.[1] || !level[2]) return null;
  const task = sentences[ownHeading === null ? 1 : 0]?.replace(/^主要(是|负责)/, '');
  return { name: level[2], by: level[1], ...(task && { task }) };
}

function stagesOfSentence(sentence: string): Stage[] {
  const row = stagesOfRow(sentence);
  if (row.length > 1) return row;
  const byRow = [...sentence.matchAll(BY_ROW)];
  if (byRow.length > 1) return byRow.map(([, name = '', by = '']) => ({ name, by }));
  const passes = PASSES.exec(sentence);
  if (!passes?.[1]) return [];
  return passes[1].split('、').map((by, at) => ({ name: `第${NUMERALS[at]}层`, by, task: passes[2] ?? '' }));
}

/** The first run of parts that each say who does which stage, where the sentence calls it a system. */
function stagesOfRow(sentence: string): Stage[] {
  const run: Stage[] = [];
  if (!ROW_NAME.test(sentence)) return run;
  for (const part of sentence.replace(/[。；;]$/, '').split(/[、，,]/)) {
    const [, by, name] = ROW_PART.exec(part.replace(LEADS, '')) ?? [];
    if (by !== undefined && name !== undefined) run.push({ name, by });
    else if (run.length > 1) break;
    else run.length = 0;
  }
  return run;
}
