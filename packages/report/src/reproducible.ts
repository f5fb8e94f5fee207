/** What is written must not depend on when it is written. */

/** `20261120T000000Z` of the report's moment. */
export const stampOf = (at: string) => `${at.slice(0, 10)}T00:00:00Z`;

/** Signatures and sizes of a ZIP's records (APPNOTE 4.3). */
const END = { signature: 0x06054b50, size: 22 };
const ENTRY = { signature: 0x02014b50, size: 46 };
/** 1980-01-01 00:00, the first time that a ZIP can hold: time 0, then day 1 of month 1. */
const FIRST_TIME = 0x0021_0000;

/** Sets the time of every file in a ZIP to one and the same, in place. Throws where the bytes are no ZIP. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  // Writers of office files leave no comment behind the end record.
  const end = zip.byteLength - END.size;
  if (end < 0 || view.getUint32(end, true) !== END.signature)
    throw new TypeError('Not a ZIP without a comment');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw new TypeError('A ZIP entry is missing');
    view.setUint32(at + 12, FIRST_TIME, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_TIME, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += ENTRY.size + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return zip;
}
