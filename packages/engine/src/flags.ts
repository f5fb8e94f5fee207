import type { Flag } from '@shixian/model';
import { isPublication } from './discharge.js';
import { groupBy } from './group-by.js';
import type { Happening, History } from './happening.js';
import { formatPoint, type Point, parsePoint, SECONDS_PER_DAY } from './point.js';

/** National indicators look back over the past year. */
const LOOK_BACK_DAYS = 366;

/** So many items in so short a time, on the day looked at or the day before it, is worth a look. */
const BURST = { items: 5, minutes: 10, days: 1 } as const;

export function flagOf(flag: Flag['flag'], { ref, ...at }: Happening, detail: string): Flag {
  return { flag, at: formatPoint(at), ...(ref !== undefined && { ref }), detail };
}

export function publicationsLookedAt(happenings: readonly Happening[], now: Point): Happening[] {
  return happenings.filter((it) => isPublication(it) && it.day > now.day - LOOK_BACK_DAYS);
}

/** Publications without a date, with a date before their record, or with a date changed afterwards. */
export function flagsOfDates(happenings: readonly Happening[], now: Point): Flag[] {
  const published = publicationsLookedAt(happenings, now);
  const byRef = groupBy(published, ({ ref }) => ref);
  return published.flatMap((it) => {
    const recorded = recordedAt(it);
    const flags: Flag[] = [];
    if (it.source.undated === true) {
      flags.push(flagOf('undated', it, '页面没有标注发布日期，国家检查指标按未更新计，请核实。'));
    }
    if (recorded === null) return flags;
    const text = formatPoint(recorded);
    const same = it.ref === undefined ? [] : (byRef.get(it.ref) ?? []);
    const earlier = same.find((other) => isSameRecord(it, other) && isRecordedBefore(other, recorded));
    if (earlier !== undefined) {
      flags.push(flagOf('corrected', it, `发布时间原为${formatPoint(earlier)}，${text}改动过，请核实。`));
    } else if (recorded.day > it.day) {
      flags.push(flagOf('back-dated', it, `标注的发布时间早于记录时间${text}，请核实是否倒填日期。`));
    }
    return flags;
  });
}

function recordedAt({ source }: Happening): Point | null {
  return source.recordedAt === undefined ? null : parsePoint(source.recordedAt);
}

/** Of two publications that name the same document. */
function isSameRecord(a: Happening, b: Happening): boolean {
  return a.kind === b.kind && (a.day !== b.day || a.second !== b.second);
}

function isRecordedBefore(other: Happening, recorded: Point): boolean {
  const { day, second } = recordedAt(other) ?? other;
  return day < recorded.day || (day === recorded.day && (second ?? 0) < (recorded.second ?? 0));
}

/** By item: publications of many items within minutes, shortly before the day looked at. */
export function flagsOfBursts(history: History, now: Point): Map<string, Flag[]> {
  const recent = history
    .since(now.day - BURST.days)
    .filter((it) => isPublication(it) && it.second !== null)
    .sort((a, b) => instantOf(a) - instantOf(b) || (a.source.item < b.source.item ? -1 : 1));
  const flags = new Map<string, Flag[]>();
  /** Of the publications within reach of the one looked at, how many are of each item. */
  const near = new Map<string, number>();
  let first = 0;
  let end = 0;
  for (const it of recent) {
    const reach = BURST.minutes * 60;
    for (; end < recent.length && instantOf(recent[end] as Happening) - instantOf(it) <= reach; end++) {
      const { item } = (recent[end] as Happening).source;
      near.set(item, (near.get(item) ?? 0) + 1);
    }
    for (; instantOf(it) - instantOf(recent[first] as Happening) > reach; first++) {
      const { item } = (recent[first] as Happening).source;
      const left = (near.get(item) as number) - 1;
      if (left === 0) near.delete(item);
      else near.set(item, left);
    }
    if (near.size < BURST.items) continue;
    const flag = flagOf(
      'burst',
      it,
      `${BURST.minutes}分钟内有${near.size}个栏目集中发布，请核实是否突击更新。`,
    );
    const own = flags.get(it.source.item);
    if (own === undefined) flags.set(it.source.item, [flag]);
    else own.push(flag);
  }
  return flags;
}

function instantOf({ day, second }: Happening): number {
  return day * SECONDS_PER_DAY + (second ?? 0);
}
