/**
 * Formats of dates and times that Chinese Excel has built in (ECMA-376 part 1, 18.8.30, zh-cn), so that a file names them by number alone.
 * 14 is the short date, which every language writes in its own order.
 */
const BUILT_IN: readonly [id: number, format: string][] = [
  [14, 'yyyy/m/d'],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
];

const STYLES = 'xl/styles.xml';

/** The parts of a workbook with those formats written out, where its styles do not define them. */
export function withChineseFormats(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const part = parts.get(STYLES);
  if (!part) return parts;
  const xml = new TextDecoder().decode(part);
  const formats = BUILT_IN.filter(([id]) => !new RegExp(`<numFmt [^>]*numFmtId="${id}"`).test(xml))
    .map(([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const written = /<numFmts\b[^>]*[^/]>/.test(xml)
    ? xml.replace(/<numFmts\b[^>]*>/, (tag) => `${tag}${formats}`)
    : xml
        .replace(/<numFmts\b[^>]*\/>/, '')
        .replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${formats}</numFmts>`);
  return new Map([...parts, [STYLES, new TextEncoder().encode(written)]]);
}
