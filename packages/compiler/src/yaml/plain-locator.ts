import { placeAt } from './document-locator.js';
import { createLineStarts } from './line-starts.js';
import type { FilePlace, Locator, Path } from './locator.js';
import { type PlaceRecord, type PlainOutline, plainEntryFromYaml, plainValueFromYaml } from './plain-yaml.js';

/**
 * Places of a text that is plain YAML. What is asked for is read again: the one entry of a list at the top where the path
 * leads into one, as `outline` tells; else the whole.
 */
export function createPlainLocator(
  file: string,
  text: string,
  root: unknown,
  outline: PlainOutline,
): Locator {
  let whole: PlainPlaces | undefined;
  const entries = new Map<number, PlainPlaces>();
  const lines = createLineStarts(text);
  const placeOf = ([start, end]: readonly [number, number]): FilePlace =>
    placeAt(file, lines, start, trimmedEnd(text, start, end));
  const find = (path: Path) => {
    const depth = Array.isArray(root) ? 0 : 1;
    const list = depth === 0 ? root : (root as Record<string, unknown> | null)?.[path[0] as string];
    const offset = outline.get(list)?.[path[depth] as number];
    if (offset === undefined) {
      whole ??= readPlaces(text, (record) => plainValueFromYaml(text, { record }));
      return findIn(whole, path);
    }
    let entry = entries.get(offset);
    if (entry === undefined) {
      entry = readPlaces(text, (record) => plainEntryFromYaml(text, offset, record));
      entries.set(offset, entry);
    }
    return findIn(entry, [0, ...path.slice(depth + 1)]);
  };
  return {
    file,
    key: (path) => placeOf(find(path).place.key),
    value: (path) => placeOf(find(path).place.value),
    inside: (path, start, end) => {
      const { place, value, isComplete } = find(path);
      const [first] = place.value;
      const origin = text[first] === "'" || text[first] === '"' ? first + 1 : first;
      if (isComplete && typeof value === 'string' && text.startsWith(value, origin))
        return placeAt(file, lines, origin + start, origin + Math.max(start, end));
      return placeOf(place.value);
    },
  };
}

/** Offsets of a key and its value. */
interface EntryPlace {
  key: readonly [start: number, end: number];
  value: readonly [start: number, end: number];
}

interface PlainPlaces {
  root: unknown;
  /** Place of the whole: its first line with content. */
  whole: EntryPlace;
  /** Four offsets for each entry of a mapping or list, in the order of its keys. */
  entries: Map<object, number[]>;
}

function readPlaces(text: string, read: (record: PlaceRecord) => unknown): PlainPlaces {
  const entries: PlainPlaces['entries'] = new Map();
  const root = read((holder, ...offsets) => {
    const known = entries.get(holder);
    if (known) known.push(...offsets);
    else entries.set(holder, offsets);
  });
  const start = /^ *[^ #\n]/m.exec(text)?.index ?? 0;
  const end = text.indexOf('\n', start);
  const line = [start, end === -1 ? text.length : end] as const;
  return { root, whole: { key: line, value: line }, entries };
}

function findIn({ root, whole, entries }: PlainPlaces, path: Path) {
  let value = root;
  let place: EntryPlace = whole;
  for (const step of path) {
    const offsets = entries.get(value as object);
    const at = Array.isArray(value) ? Number(step) : Object.keys(value ?? {}).indexOf(String(step));
    if (offsets === undefined || at < 0 || !(4 * at < offsets.length))
      return { place, value, isComplete: false };
    const [keyStart, keyEnd, valueStart, valueEnd] = offsets.slice(4 * at, 4 * at + 4) as [
      number,
      number,
      number,
      number,
    ];
    place = { key: [keyStart, keyEnd], value: [valueStart, valueEnd] };
    value = (value as Record<string | number, unknown>)[step];
  }
  return { place, value, isComplete: true };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === ' ') at--;
  return at;
}
