import type { Place } from '@shixian/diagnostics';

/** Keys and indices from the root of a YAML file to a value. */
export type Path = readonly (string | number)[];
export type FilePlace = Extract<Place, { kind: 'file' }>;

/** Where a value of a YAML file is written. A path that is not in the file gives the nearest enclosing value. */
export interface Locator {
  readonly file: string;
  /** The key that leads to the value; the value itself in a list. */
  key(path: Path): FilePlace;
  value(path: Path): FilePlace;
  /** A stretch of a text value, in UTF-16 offsets of the text. The whole value where escapes or line folding break the count. */
  inside(path: Path, start: number, end: number): FilePlace;
}
