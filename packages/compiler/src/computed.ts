/** A Map, or a WeakMap where the keys are objects that may go. */
interface Results<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** The result known for a key; else it is made, and kept. */
export function computed<K, V extends NonNullable<unknown> | null>(
  known: Results<K, V>,
  key: K,
  make: () => V,
): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
