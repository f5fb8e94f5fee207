/** How many bits a digest has: two different events of one item, time and reference share it once in 2^47. */
export const DIGEST_BITS = 47;

/** A digest of all fields, whatever their order: a whole number below 2^47. */
export function digestOf(event: object): number {
  let low = 0;
  let high = 0;
  for (const [name, value] of Object.entries(event)) {
    let a = 0x811c9dc5;
    let b = 0x9e3779b9;
    // A text and its JSON differ by a code that ends no name.
    const isText = typeof value === 'string';
    const text = isText ? value : JSON.stringify(value);
    for (let index = 0; index < name.length; index++) {
      const code = name.charCodeAt(index);
      a = mixed(a, code, 0xcc9e2d51);
      b = mixed(b, code, 0x1b873593);
    }
    a = mixed(a, isText ? 0x10000 : 0x10001, 0xcc9e2d51);
    b = mixed(b, isText ? 0x10000 : 0x10001, 0x1b873593);
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      a = mixed(a, code, 0xcc9e2d51);
      b = mixed(b, code, 0x1b873593);
    }
    low = (low + finished(a ^ b)) | 0;
    high = (high + finished(b + finished(a))) | 0;
  }
  return (high & 0x7fff) * 2 ** 32 + (low >>> 0);
}

/** The steps of MurmurHash3. */
function mixed(hash: number, code: number, factor: number): number {
  const value = Math.imul(code, factor);
  const turned = hash ^ ((value << 15) | (value >>> 17));
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}

function finished(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
