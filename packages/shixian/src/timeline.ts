import type { Witness, WitnessEvent } from '@shixian/analysis';
import type { Language } from '@shixian/diagnostics';

const EVENTS: Record<WitnessEvent['event'], Record<Language, string>> = {
  published: { 'zh-CN': '更新公开', en: 'published' },
  updated: { 'zh-CN': '更新', en: 'updated' },
  replied: { 'zh-CN': '答复', en: 'replied' },
  submitted: { 'zh-CN': '报送', en: 'submitted' },
  accepted: { 'zh-CN': '受理', en: 'accepted' },
  handled: { 'zh-CN': '办结', en: 'handled' },
  reviewed: { 'zh-CN': '审核', en: 'reviewed' },
  withdrawn: { 'zh-CN': '撤下', en: 'withdrawn' },
  'document-issued': { 'zh-CN': '文件印发', en: 'document issued' },
  'document-published': { 'zh-CN': '文件公布', en: 'document published' },
  'information-formed': { 'zh-CN': '信息形成', en: 'information formed' },
  'information-changed': { 'zh-CN': '信息变更', en: 'information changed' },
  'decision-made': { 'zh-CN': '作出决定', en: 'decision made' },
  'activity-held': { 'zh-CN': '活动举行', en: 'activity held' },
  received: { 'zh-CN': '收到', en: 'received' },
  'reminder-received': { 'zh-CN': '收到提醒', en: 'reminder received' },
  'stage-reached': { 'zh-CN': '到达节点', en: 'stage reached' },
  occasion: { 'zh-CN': '事项发生', en: 'occasion' },
};

/** More moments than this hide what they show. */
const MOST_ROWS = 12;

interface Row {
  at: string;
  text: string;
  mark: '●' | '✗' | '┊';
}

/** A witness as a column of days, the broken limit among them where it falls. */
export function timelineFromWitness(witness: Witness, lang: Language): string {
  const { from, breach, breaks } = witness;
  const name = breaks === 'a' ? 'A' : 'B';
  const limit =
    lang === 'en'
      ? `${name}'s limit: ${breach.required} ${breach.unit} needed from ${timeText(breach.opens)}, ${breach.found} found`
      : `${name}的期限到：自${timeText(breach.opens)}起应有${breach.required}${breach.unit}，实有${breach.found}${breach.unit}`;
  const events = rowsFromEvents(witness.history, lang);
  const after = events.findIndex(({ at }) => at > breach.due);
  const at = after === -1 ? events.length : after;
  const rows: Row[] = [
    { at: from, text: lang === 'en' ? 'both rules take effect' : '两条要求起施行', mark: '┊' },
    ...events.slice(0, at),
    { at: breach.due, text: limit, mark: '✗' },
    ...events.slice(at),
  ];
  const width = Math.max(...rows.map((row) => timeText(row.at).length));
  return elided(rows, lang)
    .map((row) =>
      typeof row === 'string' ? `  ${row}` : `  ${timeText(row.at).padEnd(width)}  ${row.mark} ${row.text}`,
    )
    .join('\n');
}

/** The day; with its time where one is known: 2026-01-05 23:59. */
function timeText(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** Equal events at one time are one row with their number. */
function rowsFromEvents(history: readonly WitnessEvent[], lang: Language): Row[] {
  const rows: { key: string; event: WitnessEvent; count: number }[] = [];
  for (const event of history) {
    const key = `${event.at} ${event.event}`;
    const last = rows.at(-1);
    if (last?.key === key) last.count++;
    else rows.push({ key, event, count: 1 });
  }
  return rows.map(({ event: { at, event, value }, count }) => {
    const measured =
      value === undefined ? EVENTS[event][lang] : lang === 'en' ? `measured ${value}` : `测得${value}`;
    const times = count === 1 ? '' : lang === 'en' ? ` × ${count}` : `（${count}次）`;
    return { at, text: `${measured}${times}`, mark: '●' };
  });
}

function elided(rows: readonly Row[], lang: Language): (Row | string)[] {
  const left = rows.length - MOST_ROWS;
  if (left <= 1) return [...rows];
  const head = MOST_ROWS >> 1;
  const note = lang === 'en' ? `… ${left} more …` : `……（另有${left}行）……`;
  const broken = rows.findIndex(({ mark }) => mark === '✗');
  const tail = rows.slice(rows.length - (MOST_ROWS - head));
  // The limit is the point of the picture.
  const isCut = broken >= head && broken < rows.length - tail.length;
  return [...rows.slice(0, head), note, ...(isCut ? [rows[broken] as Row] : []), ...tail];
}
