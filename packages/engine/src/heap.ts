/** A binary heap: the least entry first. */
export interface Heap<T> {
  readonly size: number;
  push(entry: T): void;
  /** The least entry, left in place; undefined where there is none. */
  peek(): T | undefined;
  pop(): T | undefined;
}

export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const entries: T[] = [];
  const isLess = (a: number, b: number) => compare(entries[a] as T, entries[b] as T) < 0;
  const swap = (a: number, b: number) => {
    [entries[a], entries[b]] = [entries[b] as T, entries[a] as T];
  };
  const sink = (from: number) => {
    for (let at = from; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < entries.length && isLess(child, least)) least = child;
      }
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    get size() {
      return entries.length;
    },
    push(entry) {
      entries.push(entry);
      for (let at = entries.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isLess(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    peek: () => entries[0],
    pop() {
      const least = entries[0];
      const last = entries.pop();
      if (entries.length > 0 && last !== undefined) {
        entries[0] = last;
        sink(0);
      }
      return least;
    },
  };
}
