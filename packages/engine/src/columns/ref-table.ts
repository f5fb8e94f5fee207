/** Numbers the references of one item from 0, in a table of whole numbers that is used again for the next item. */
export interface RefTable {
  readonly size: number;
  clear(): void;
  add(ref: number): void;
  /** -1 for one that was not added. */
  numberOf(ref: number): number;
}

export function createRefTable(): RefTable {
  let mask = 63;
  let keys = new Int32Array(mask + 1);
  let numbers = new Int32Array(mask + 1);
  /** A place holds something where its turn is the present one, so that clearing touches nothing. */
  let turns = new Uint32Array(mask + 1);
  let turn = 1;
  let size = 0;

  const placeOf = (ref: number): number => {
    let place = (Math.imul(ref, 0x9e3779b1) >>> 7) & mask;
    while (turns[place] === turn && keys[place] !== ref) place = (place + 1) & mask;
    return place;
  };
  const put = (place: number, ref: number, number: number) => {
    turns[place] = turn;
    keys[place] = ref;
    numbers[place] = number;
  };
  const grow = () => {
    const [oldKeys, oldNumbers, oldTurns] = [keys, numbers, turns];
    mask = mask * 2 + 1;
    keys = new Int32Array(mask + 1);
    numbers = new Int32Array(mask + 1);
    turns = new Uint32Array(mask + 1);
    for (const [place, was] of oldTurns.entries()) {
      if (was !== turn) continue;
      const ref = oldKeys[place] as number;
      put(placeOf(ref), ref, oldNumbers[place] as number);
    }
  };
  return {
    get size() {
      return size;
    },
    clear() {
      size = 0;
      turn++;
      if (turn <= 0xffffffff) return;
      turns.fill(0);
      turn = 1;
    },
    add(ref) {
      const place = placeOf(ref);
      if (turns[place] === turn) return;
      put(place, ref, size++);
      if (size * 2 > mask) grow();
    },
    numberOf(ref) {
      const place = placeOf(ref);
      return turns[place] === turn ? (numbers[place] as number) : -1;
    },
  };
}
