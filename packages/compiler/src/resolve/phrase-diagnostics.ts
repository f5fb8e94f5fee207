import type { Diagnostic } from '@shixian/diagnostics';
import type { ParseResult } from '@shixian/dsl';
import type { Locator, Path } from '../yaml/locator.js';

/**
 * What the language says of a phrase, placed where the phrase stands in its file. Its fixes are proposals only: the words
 * are a notice's, and are not rewritten unasked. Words outside the rule (info) are for who reads one phrase: `parse`, `explain`.
 */
export function diagnosticsOfPhrase(
  result: ParseResult,
  locate: Locator,
  path: Path,
  item: string,
): Diagnostic[] {
  const found = result.diagnostics.filter(({ severity }) => severity !== 'info');
  return found.map((diagnostic) => {
    const { place, fixes, ...rest } = diagnostic;
    const at =
      place.kind === 'phrase' ? locate.inside(path, place.span.start, place.span.end) : locate.value(path);
    const placed = (fixes ?? []).flatMap(({ span, replacement }) => {
      const { start, end } = locate.inside(path, span.start, span.end);
      // A phrase written with escapes gives its whole value: too wide to replace.
      const isExact = end.offset - start.offset === span.end - span.start;
      return isExact ? [{ span: { start: start.offset, end: end.offset }, replacement, safe: false }] : [];
    });
    return { ...rest, place: at, item, ...(placed.length > 0 && { fixes: placed }) } as Diagnostic;
  });
}
