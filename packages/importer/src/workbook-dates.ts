import { Parser } from 'htmlparser2';

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
  const defined = new Set<string>();
  /** Behind the opening tag of the formats, or of the sheet of styles where there are none. */
  let at = -1;
  let hasFormats = false;
  const parser = new Parser(
    {
      onopentag(name, { numFmtId }) {
        if (name === 'numFmt' && numFmtId !== undefined) defined.add(numFmtId);
        const isList = name === 'numFmts' && xml[parser.endIndex - 1] !== '/';
        if (!isList && name !== 'styleSheet') return;
        at = parser.endIndex + 1;
        hasFormats = isList;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (at < 0) return parts;
  const formats = BUILT_IN.filter(([id]) => !defined.has(String(id)))
    .map(([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const added = hasFormats ? formats : `<numFmts>${formats}</numFmts>`;
  const written = `${xml.slice(0, at)}${added}${xml.slice(at)}`;
  return new Map([...parts, [STYLES, new TextEncoder().encode(written)]]);
}
