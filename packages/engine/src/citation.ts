import type { CalendarNotice } from '@shixian/calendar';
import type { Bundle } from '@shixian/model';

/** Articles that a trace cites, in the words a notice would use. */
export const CIVIL_CODE_200 = '《中华人民共和国民法典》第二百条';
export const CIVIL_CODE_201 = '《中华人民共和国民法典》第二百零一条';
export const CIVIL_CODE_202 = '《中华人民共和国民法典》第二百零二条';
export const CIVIL_CODE_203 = '《中华人民共和国民法典》第二百零三条';
export const DISCLOSURE_26 = '《中华人民共和国政府信息公开条例》第二十六条';

/** The words that justify an interpretation: the county's source, or the shipped ground. No full stop: they stand inside a sentence. */
export function citationOf(
  source: Bundle['interpretations']['prompt']['source'],
  sources: Bundle['sources'],
): string {
  if ('default' in source) return source.default.replace(/。$/, '');
  const title = sources.find(({ id }) => id === source.ref)?.title ?? source.ref;
  return `《${title.replace(/^《|》$/g, '')}》${source.quote === undefined ? '' : `“${source.quote}”`}`;
}

/** What arranges a day off or worked, by its number; by its title where it has none. */
export function citationOfNotice({ number, title }: CalendarNotice): string {
  return number ?? `《${title.replace(/^《|》$/g, '')}》`;
}
