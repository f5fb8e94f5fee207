/** Lines that begin an entry of a list at the top level, or a key of the top level. */
const ENTRY = /^ {0,4}- /;
const KEY = /^[^\s#-]/;

/**
 * The text with the list entry that holds an offset blanked out, so that what stands after it keeps its place. Null where the
 * offset is in no list entry: a part that a county cannot do without.
 */
export function withoutEntry(text: string, offset: number): string | null {
  const lines = text.split('\n');
  let first = text.slice(0, offset).split('\n').length - 1;
  while (first > 0 && !ENTRY.test(lines[first] as string) && !KEY.test(lines[first] as string)) first--;
  if (!ENTRY.test(lines[first] as string)) return null;
  let line = first;
  do {
    lines[line] = ' '.repeat((lines[line] as string).length);
    line++;
  } while (line < lines.length && !ENTRY.test(lines[line] as string) && !KEY.test(lines[line] as string));
  return lines.join('\n');
}
