/** Texts by number, from 0 in the order they come. */
export interface Names {
  readonly all: readonly string[];
  numberOf(name: string): number;
  nameOf(number: number): string;
}

/** A Map holds some sixteen million entries at most; there are as many as it takes. */
export function createNames(mostEntries = 1 << 23): Names {
  const names: string[] = [];
  const maps = [new Map<string, number>()];
  return {
    all: names,
    nameOf: (number) => names[number] as string,
    numberOf(name) {
      for (const map of maps) {
        const number = map.get(name);
        if (number !== undefined) return number;
      }
      if ((maps.at(-1) as Map<string, number>).size === mostEntries) maps.push(new Map());
      (maps.at(-1) as Map<string, number>).set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
