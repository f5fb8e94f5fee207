import type { Group, Unit } from '@shixian/model';
import { nearest } from '../did-you-mean.js';

/** Offices and groups of a county by any of their names. */
export interface UnitDirectory {
  /** Id of the unit or group with exactly this name, or null. */
  idOf(name: string): string | null;
  /** The longest known name that stands in `text` at `start`. */
  longestAt(text: string, start: number): { id: string; end: number } | null;
  /** The known name nearest to one that is not known. */
  nearestName(name: string): string | null;
  isUnit(id: string): boolean;
}

/** One form for comparing: full-width brackets and letters become half-width. Lengths stay, so that offsets hold. */
export function comparable(name: string): string {
  return name.replace(/[\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

export function createUnitDirectory(units: readonly Unit[], groups: readonly Group[]): UnitDirectory {
  const ids = new Map<string, string>();
  const unitIds = new Set(units.map(({ id }) => id));
  const add = (name: string, id: string) => {
    const form = comparable(name);
    if (form !== '' && !ids.has(form)) ids.set(form, id);
  };
  for (const { id } of [...units, ...groups]) add(id, id);
  for (const { id, aliases } of [...units, ...groups]) for (const alias of aliases ?? []) add(alias, id);

  const byFirst = new Map<string, string[]>();
  for (const name of ids.keys()) {
    const first = name[0] as string;
    const others = byFirst.get(first);
    if (others) others.push(name);
    else byFirst.set(first, [name]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);

  return {
    idOf: (name) => ids.get(comparable(name)) ?? null,
    longestAt: (text, start) => {
      const name = byFirst.get(text[start] ?? '')?.find((candidate) => text.startsWith(candidate, start));
      return name === undefined ? null : { id: ids.get(name) as string, end: start + name.length };
    },
    nearestName: (name) => {
      const found = nearest(comparable(name), ids.keys());
      return found === null ? null : (ids.get(found) as string);
    },
    isUnit: (id) => unitIds.has(id),
  };
}
