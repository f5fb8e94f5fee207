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
  if (stoodAlone(lines, first, line)) lines[first] = (lines[first] as string).replace('   ', ' []');
  return lines.join('\n');
}

/** Whether blanking lines `first` to `end` left a list without an entry: it is then empty, not absent. */
function stoodAlone(lines: readonly string[], first: number, end: number): boolean {
  const isContent = (line: string) => /^ *[^ #]/.test(line);
  const before = lines.slice(0, first).findLast(isContent);
  const after = lines.slice(end).find(isContent);
  return KEY.test(before ?? '') && (after === undefined || KEY.test(after));
}
