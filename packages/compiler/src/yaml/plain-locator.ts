import { LineCounter } from 'yaml';
import { placeAt } from './document-locator.js';
import type { FilePlace, Locator, Path } from './locator.js';
import { plainValueFromYaml } from './plain-yaml.js';

/** Places of a text that is plain YAML. It is read again for them, when the first is asked for. */
export function createPlainLocator(file: string, text: string): Locator {
  let read: PlainPlaces | undefined;
  const places = () => {
    read ??= readPlaces(text);
    return read;
  };
  const placeOf = ([start, end]: readonly [number, number]): FilePlace =>
    placeAt(file, places().lines, start, trimmedEnd(text, start, end));
  return {
    file,
    key: (path) => placeOf(find(places(), path).place.key),
    value: (path) => placeOf(find(places(), path).place.value),
    inside: (path, start, end) => {
      const { place, value, isComplete } = find(places(), path);
      const [first] = place.value;
      const origin = text[first] === "'" || text[first] === '"' ? first + 1 : first;
      if (isComplete && typeof value === 'string' && text.startsWith(value, origin))
        return placeAt(file, places().lines, origin + start, origin + Math.max(start, end));
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
  lines: LineCounter;
}

function readPlaces(text: string): PlainPlaces {
  const entries: PlainPlaces['entries'] = new Map();
  const root = plainValueFromYaml(text, (holder, ...offsets) => {
    const known = entries.get(holder);
    if (known) known.push(...offsets);
    else entries.set(holder, offsets);
  });
  const lines = new LineCounter();
  for (let start = 0; start !== -1; ) {
    lines.addNewLine(start);
    const end = text.indexOf('\n', start);
    start = end === -1 ? -1 : end + 1;
  }
  const start = /^ *[^ #\n]/m.exec(text)?.index ?? 0;
  const end = text.indexOf('\n', start);
  const line = [start, end === -1 ? text.length : end] as const;
  return { root, whole: { key: line, value: line }, entries, lines };
}

function find({ root, whole, entries }: PlainPlaces, path: Path) {
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
