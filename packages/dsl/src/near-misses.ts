import type { Fault } from './faults.js';

export interface NearMiss extends Fault {
  /** The words that were most likely meant. */
  meant: string;
}

/** Slips of a keyboard or a scan, and what was meant. `$1` stands for what surrounds them. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/形式(?=(?:或者|或|、)变更)/g, '形成'],
  [/形戍|形城/g, '形成'],
  [/工作(?:曰|目|口)(?=内|以内|之内|$|，|。|、|；)/g, '工作日'],
  [/个作日/g, '个工作日'],
  [/工日(?=内)/g, '工作日'],
  [/(?<=[0-9])[lI](?=[0-9个日天年月周])|(?<![A-Za-z])[lI](?=[0-9]|个工作日|个月|年|日|周|天|次)/g, '1'],
  [/(?<=[0-9])[oO](?=[0-9个日天])/g, '0'],
  [/(?<=每)(周|月|年|天|日|季度)\1(?![底末初终中报度]|[一二三四五六日天](?![次条篇]))/g, '$1'],
  [/之曰起/g, '之日起'],
  [/变吏|变史/g, '变更'],
  [/更薪|更斩/g, '更新'],
  [/己(?=公开|发布|更新)/g, '已'],
  [/(内(?:予以)?(?:公开|更新|发布|答复|回复|办结|公示|报送))(?=\1)/g, ''],
  [/([^\s，。；、（）【】：]{2,8})\1(?=\1|$|，|。|；)/g, '$1'],
];

/** Every slip in a text, in order, none inside another. */
export function nearMissesInText(text: string): NearMiss[] {
  const found: NearMiss[] = [];
  for (const [pattern, meant] of SLIPS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ code: 'near-miss', start, end, meant: meant.replace('$1', match[1] ?? '') });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with what was most likely meant. */
export function mendedText(text: string, slips: readonly NearMiss[]): string {
  return [...slips]
    .reverse()
    .reduce((mended, { start, end, meant }) => mended.slice(0, start) + meant + mended.slice(end), text);
}
