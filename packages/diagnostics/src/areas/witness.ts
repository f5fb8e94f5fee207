import { quotedZh } from './quoted.js';

/** A dated history that keeps one rule and breaks another. */
export interface WitnessData {
  /** In order of time; `at` is a day or a moment. */
  history: { event: string; at: string }[];
  /** The phrase that the history keeps, and the one it breaks. */
  kept: string;
  broken: string;
  /** What the broken rule asks for: so many between two days, both included. */
  opens: string;
  due: string;
  required: number;
  found: number;
  unit: string;
}

const EVENTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  published: ['发布', 'published'],
  updated: ['更新', 'updated'],
  replied: ['答复', 'replied'],
  submitted: ['报送', 'submitted'],
  accepted: ['受理', 'accepted'],
  handled: ['办结', 'handled'],
  reviewed: ['审核', 'reviewed'],
  withdrawn: ['撤下', 'withdrawn'],
  'document-issued': ['印发文件', 'document issued'],
  'document-published': ['文件公布', 'document published'],
  'information-formed': ['信息形成', 'information formed'],
  'information-changed': ['信息变化', 'information changed'],
  'decision-made': ['作出决定', 'decision made'],
  'activity-held': ['活动举行', 'activity held'],
  received: ['收到来件', 'received'],
  'reminder-received': ['收到提醒', 'reminder received'],
  'stage-reached': ['进入阶段', 'stage reached'],
  occasion: ['情形发生', 'occasion'],
};
/** More than these are counted, not listed. */
const LISTED = 4;

export function witnessZh(witness: WitnessData | null): string {
  if (witness === null) return '';
  const { history, kept, broken, opens, due, required, found, unit } = witness;
  const listed = history.slice(0, LISTED).map(({ event, at }) => `${at}${EVENTS[event]?.[0] ?? event}`);
  const rest = history.length > LISTED ? `等${history.length}件事` : '';
  const happened = listed.length === 0 ? `${opens}至${due}没有更新` : `${listed.join('、')}${rest}`;
  return `例如${happened}：做到了${quotedZh(kept)}，没有做到${quotedZh(broken)}（${opens}至${due}应有${required}${unit}，实有${found}${unit}）。`;
}

export function witnessEn(witness: WitnessData | null): string {
  if (witness === null) return '';
  const { history, kept, broken, opens, due, required, found } = witness;
  const listed = history.slice(0, LISTED).map(({ event, at }) => `${at} ${EVENTS[event]?.[1] ?? event}`);
  const rest = history.length > LISTED ? ` … (${history.length} in all)` : '';
  const happened = listed.length === 0 ? `nothing from ${opens} to ${due}` : `${listed.join(', ')}${rest}`;
  return ` For example ${happened}: ${kept} is kept, ${broken} is not (${required} asked for from ${opens} to ${due}, ${found} found).`;
}
