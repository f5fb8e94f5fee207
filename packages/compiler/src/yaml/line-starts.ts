/** What places need to know of a text: 1-based line and column (UTF-16 units) of an offset. */
export interface LinePositions {
  linePos(offset: number): { line: number; col: number };
}

/** Lines of a text, looked for only as far as they are asked for: most files have no finding, or one near the top. */
export function createLineStarts(text: string): LinePositions {
  const starts = [0];
  let next = text.indexOf('\n') + 1;
  return {
    linePos: (offset) => {
      while (next > 0 && next <= offset) {
        starts.push(next);
        next = text.indexOf('\n', next) + 1;
      }
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, col: offset - (starts[low] as number) + 1 };
    },
  };
}
