/** Texts by number, from 0 in the order they come. */
export interface Names {
  numberOf(name: string): number;
  nameOf(number: number): string;
}

/** A Map holds some sixteen million entries at most. */
const MOST_ENTRIES = 1 << 23;

export function createNames(): Names {
  const names: string[] = [];
  const maps = [new Map<string, number>()];
  return {
    nameOf: (number) => names[number] as string,
    numberOf(name) {
      for (const map of maps) {
        const number = map.get(name);
        if (number !== undefined) return number;
      }
      if (names.length % MOST_ENTRIES === MOST_ENTRIES - 1) maps.push(new Map());
      (maps.at(-1) as Map<string, number>).set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
