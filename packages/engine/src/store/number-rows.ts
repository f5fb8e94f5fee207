const CHUNK_BITS = 10;
const CHUNK_ROWS = 1 << CHUNK_BITS;
const FIRST_ROWS = 16;

/** A table of whole numbers (32 bits) that grows a row at a time without being copied, but for its first thousand rows. */
export class NumberRows {
  readonly lanes: number;
  length = 0;
  private readonly chunks: Int32Array[] = [];

  constructor(lanes: number) {
    this.lanes = lanes;
  }

  /** The number of the new row; its numbers are 0. */
  append(): number {
    const row = this.length++;
    const number = row >> CHUNK_BITS;
    const rows = (row & (CHUNK_ROWS - 1)) + 1;
    const chunk = this.chunks[number];
    if (chunk === undefined) {
      this.chunks.push(new Int32Array((number === 0 ? FIRST_ROWS : CHUNK_ROWS) * this.lanes));
    } else if (rows * this.lanes > chunk.length) {
      const longer = new Int32Array(chunk.length * 2);
      longer.set(chunk);
      this.chunks[number] = longer;
    }
    return row;
  }

  get(row: number, lane: number): number {
    const chunk = this.chunks[row >> CHUNK_BITS] as Int32Array;
    return chunk[(row & (CHUNK_ROWS - 1)) * this.lanes + lane] as number;
  }

  set(row: number, lane: number, value: number): void {
    const chunk = this.chunks[row >> CHUNK_BITS] as Int32Array;
    chunk[(row & (CHUNK_ROWS - 1)) * this.lanes + lane] = value;
  }
}
