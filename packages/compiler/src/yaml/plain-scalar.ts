/** Thrown by the plain reader where the full parser must have the word. */
export const NOT_PLAIN = new Error('not plain YAML');

const INTEGER = /^[-+]?[0-9]{1,15}$/;
/** May be a number in a form that is left to the full parser. */
const OTHER_NUMBER =
  /^(?:[-+]?[.0-9][0-9.eE+]*(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|0[xo].*)$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['~', 'null', 'Null', 'NULL', ''].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** A text without quotes as the core schema reads it: a number, a word with a meaning, or itself. */
export function scalarFrom(text: string): unknown {
  const first = text.charCodeAt(0);
  // Only these can begin a number or a word with a meaning; the texts of a county hardly ever do.
  if (first > 0x7e) return text;
  if (text.length <= 5 && WORDS.has(text)) return WORDS.get(text);
  if (INTEGER.test(text)) return Number(text);
  if (OTHER_NUMBER.test(text)) throw NOT_PLAIN;
  return text;
}

/** Keys that are written twice, or would be read as something else, are for the full parser to report. */
export function checkKey(key: string, map: Record<string, unknown>): void {
  if (key.endsWith(' ') || key === '__proto__' || key === '<<' || Object.hasOwn(map, key)) throw NOT_PLAIN;
  if (typeof scalarFrom(key) !== 'string') throw NOT_PLAIN;
}
