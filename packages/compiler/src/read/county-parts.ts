import type { Diagnostic } from '@shixian/diagnostics';
import { type County, type SchemaError, validate } from '@shixian/model';
import { COUNTY_KEYS } from '../generated/schema-keys.generated.js';
import type { Locator, Path } from '../yaml/locator.js';
import type { KnownLines } from '../yaml/plain-yaml.js';
import { valueFromYaml } from '../yaml/value-from-yaml.js';
import { diagnosticsFromSchema } from './diagnostics-from-schema.js';

/** An entry of a list of county.yaml with its place. */
export interface Entry<T> {
  value: T;
  path: Path;
}

type ListKey =
  | 'sources'
  | 'units'
  | 'groups'
  | 'class-rules'
  | 'vetoes'
  | 'items'
  | 'review'
  | 'disclosure'
  | 'statements'
  | 'remarks'
  | 'extends';
type ElementOf<K extends ListKey> = NonNullable<County[K]>[number];

/** A county.yaml that could be read, less the parts that its schema refuses. */
export interface CountyParts {
  readonly locate: Locator;
  readonly text: string;
  /** The file as written, for what its lists name even where an entry is refused. */
  readonly raw: unknown;
  /** Everything but the lists. */
  readonly county: Omit<County, ListKey>;
  list<K extends ListKey>(key: K): readonly Entry<ElementOf<K>>[];
}

/** Parts are null where nothing can be relied on: not YAML, or without its county, sources, calendar or items. */
export function partsFromYaml(
  file: string,
  text: string,
  known?: KnownLines,
): { parts: CountyParts | null; diagnostics: Diagnostic[] } {
  const { value: raw, locate, diagnostics } = valueFromYaml(file, text, known);
  if (raw === undefined) return { parts: null, diagnostics };
  const checked = validate('county', raw);
  if (checked.ok) return { parts: createParts(raw, checked.value, locate, text), diagnostics };
  diagnostics.push(...diagnosticsFromSchema(checked.errors, raw, locate, COUNTY_KEYS));
  const sound = soundPart(raw, checked.errors);
  return { parts: sound === null ? null : createParts(raw, sound, locate, text), diagnostics };
}

/**
 * The largest part of a refused county that the schema accepts: first the keys complained of go, then, where they were
 * needed, the list entries that held them. Removed entries leave a hole, so that the others keep their place.
 */
function soundPart(raw: unknown, errors: readonly SchemaError[]): County | null {
  const value = structuredClone(raw);
  let remaining = errors;
  for (const depthOf of [keyDepth, entryDepth, () => 1]) {
    for (const { path, keyword, params } of remaining) {
      const full = keyword === 'additionalProperties' ? [...path, String(params.additionalProperty)] : path;
      remove(value, full.slice(0, keyword === 'additionalProperties' ? full.length : depthOf(full)));
    }
    const compact = withoutHoles(value);
    const checked = validate('county', compact.value);
    if (checked.ok) return value as County;
    remaining = checked.errors.map((error) => ({ ...error, path: compact.original(error.path) }));
  }
  return null;
}

/** items/3/source/ref → items/3/source: the nearest key of a list entry, or of the top. */
const keyDepth = (path: Path) =>
  typeof path[1] === 'number' ? Math.min(path.length, 3) : Math.min(path.length, 2);
const entryDepth = (path: Path) => (typeof path[1] === 'number' ? Math.min(path.length, 2) : 1);

function remove(root: unknown, path: Path): void {
  const last = path.at(-1);
  let holder = root as Record<string | number, unknown> | undefined | null;
  for (const step of path.slice(0, -1)) {
    if (holder === null || typeof holder !== 'object') return;
    holder = holder[step] as typeof holder;
  }
  if (last !== undefined && holder !== null && typeof holder === 'object') delete holder[last];
}

/** The lists of the top level without their holes, and the way back to the indices of the file. */
function withoutHoles(root: unknown): { value: unknown; original: (path: Path) => (string | number)[] } {
  if (root === null || typeof root !== 'object' || Array.isArray(root))
    return { value: root, original: (path) => [...path] };
  const kept = new Map<string, number[]>();
  const value = Object.fromEntries(
    Object.entries(root).map(([key, part]) => {
      if (!Array.isArray(part)) return [key, part];
      const indices = Object.keys(part).map(Number);
      kept.set(key, indices);
      return [key, indices.map((index) => part[index])];
    }),
  );
  return {
    value,
    original: ([key, index, ...rest]) => {
      if (key === undefined) return [];
      if (index === undefined) return [key];
      const at = typeof index === 'number' ? (kept.get(String(key))?.[index] ?? index) : index;
      return [key, at, ...rest];
    },
  };
}

function createParts(raw: unknown, county: County, locate: Locator, text: string): CountyParts {
  const lists = new Map<ListKey, readonly Entry<unknown>[]>();
  return {
    locate,
    text,
    raw,
    county,
    list<K extends ListKey>(key: K) {
      let entries = lists.get(key);
      if (entries === undefined) {
        // forEach passes over the holes that refused entries leave.
        const found: Entry<unknown>[] = [];
        (county[key] as unknown[] | undefined)?.forEach((value, index) => {
          found.push({ value, path: [key, index] });
        });
        entries = found;
        lists.set(key, entries);
      }
      return entries as readonly Entry<ElementOf<K>>[];
    },
  };
}
