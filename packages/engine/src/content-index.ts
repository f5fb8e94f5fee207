/** Which texts have been seen, and where first. */
export interface ContentIndex {
  /** The position of an equal text added before; else null, and this one is kept. */
  add(text: string, position: number): number | null;
}

const LANES = 4;

/**
 * Keeps 96 bits of each text and its position, 16 bytes, not the text: among fifty million texts the chance that any two
 * are taken for equal is about one in sixty thousand billion.
 */
export function createContentIndex(): ContentIndex {
  let capacity = 1024;
  let size = 0;
  /** Three parts of the hash and the position plus one; 0 where the place is free. */
  let table = new Uint32Array(capacity * LANES);

  const placeOf = (a: number, b: number, c: number): number => {
    let place = a & (capacity - 1);
    for (;;) {
      const at = place * LANES;
      if (table[at + 3] === 0 || (table[at] === a && table[at + 1] === b && table[at + 2] === c)) return at;
      place = (place + 1) & (capacity - 1);
    }
  };
  const grow = () => {
    const old = table;
    capacity *= 2;
    table = new Uint32Array(capacity * LANES);
    for (let at = 0; at < old.length; at += LANES) {
      if (old[at + 3] === 0) continue;
      table.set(
        old.subarray(at, at + LANES),
        placeOf(old[at] as number, old[at + 1] as number, old[at + 2] as number),
      );
    }
  };
  return {
    add(text, position) {
      const a = hash(text, 0x811c9dc5);
      const b = hash(text, 0x9e3779b9);
      const c = hash(text, 0x85ebca6b);
      const at = placeOf(a, b, c);
      const found = table[at + 3] as number;
      if (found !== 0) return found - 1;
      table[at] = a;
      table[at + 1] = b;
      table[at + 2] = c;
      table[at + 3] = position + 1;
      if (++size * 2 > capacity) grow();
      return null;
    },
  };
}

/** Murmur3's mixing over UTF-16 code units, from a seed. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value ^= Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    value = Math.imul((value << 13) | (value >>> 19), 5) + 0xe6546b64;
  }
  value ^= text.length;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
