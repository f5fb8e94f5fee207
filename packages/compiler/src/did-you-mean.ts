/**
 * The candidate nearest to `text`, or null where none is near: at most a third of the characters differ (one at least),
 * counted as insertions, deletions, substitutions and swaps of neighbours. Ties go to the candidate that stands first.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const characters = [...text];
  for (const candidate of candidates) {
    const others = [...candidate];
    const limit = Math.max(1, Math.floor(Math.max(characters.length, others.length) / 3));
    if (Math.abs(characters.length - others.length) > limit) continue;
    const distance = editDistance(characters, others);
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Optimal string alignment distance. */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let value = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        value = Math.min(value, (beforeLast[column - 2] as number) + 1);
      current.push(value);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] as number;
}
