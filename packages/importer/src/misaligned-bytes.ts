/**
 * Some converters write pinyin into GBK text byte by byte and hit the second half of one character and the first of the next.
 * Every character after it is then read one byte off, until a single byte brings the pairs back into step.
 * The converter's own reading tells which byte was lost.
 */
export interface Restored {
  text: string;
  damages: { damaged: string; restored: string | null }[];
}

type Readers = (reading: string, candidates: string[]) => string[];

const SYLLABLE = '[a-zɡêüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}';
/** `?qū)徍税殃P`: a lost byte, the reading's end, characters out of step, the single byte that ends it. */
const WITH_READING = new RegExp(`(\\P{ASCII})\\?(${SYLLABLE})\\)(\\P{ASCII}{0,12})([@-~])`, 'gu');
/** `?？h` and `?！?/font>`: a lost byte before full-width marks, which some pages write half-width; the second also swallowed the `<` of a tag. */
const WITHOUT_READING = /\?([?!？！])(?:([@-~])(?=\p{Script=Han})|\?\/[a-z]+>)/gu;

export function restoreMisaligned(text: string, keepReadersOf: Readers): Restored {
  const damages: Restored['damages'] = [];
  const withReadings = text.replace(
    WITH_READING,
    (whole, before: string, reading: string, run: string, last: string) => {
      const restored = restoreRun(before, reading, run, last, keepReadersOf);
      damages.push({ damaged: whole, restored });
      return restored ?? whole;
    },
  );
  const full = withReadings.replace(WITHOUT_READING, (whole, mark: string, last: string | undefined) => {
    const bytes = bytesOf(mark === '?' || mark === '？' ? '？' : '！');
    // The full stop 。 is A1 A3: of all characters with this second byte the one that ends a sentence.
    const restored = bytes
      ? textOf(last ? [0xa1, 0xa3, bytes[1] ?? 0, last.charCodeAt(0)] : [0xa1, 0xa3])
      : null;
    damages.push({ damaged: whole, restored });
    return restored ?? whole;
  });
  return { text: full, damages };
}

/** `before` gave its second byte to the character that the converter read as `reading`; its partner is the lost byte. */
function restoreRun(
  before: string,
  reading: string,
  run: string,
  last: string,
  keepReadersOf: Readers,
): string | null {
  const second = bytesOf(before)?.[1];
  const shifted = [...run].map(bytesOf);
  if (second === undefined || shifted.includes(undefined)) return null;
  const tail = [...shifted.flatMap((bytes) => bytes ?? []), last.charCodeAt(0)];
  const lostBytes = new Map<string, number>();
  for (let lost = 0x40; lost <= 0xfe; lost++) {
    const misread = textOf([second, lost]);
    if (misread !== null) lostBytes.set(misread, lost);
  }
  const texts = new Set(
    keepReadersOf(reading, [...lostBytes.keys()])
      .map((misread) => textOf([lostBytes.get(misread) ?? 0, ...tail]))
      .filter((candidate) => candidate !== null),
  );
  const [only] = texts;
  return texts.size === 1 && only !== undefined ? before + only : null;
}

const decoder = new TextDecoder('gbk');
let table: Map<string, [number, number]> | undefined;

/** The two GBK bytes of a character; undefined where it has none. */
function bytesOf(character: string): [number, number] | undefined {
  if (!table) {
    table = new Map();
    for (let first = 0x81; first <= 0xfe; first++)
      for (let second = 0x40; second <= 0xfe; second++) {
        const text = textOf([first, second]);
        if (text !== null && !table.has(text)) table.set(text, [first, second]);
      }
  }
  return table.get(character);
}

/** Pairs of bytes as characters; null where a pair is none. */
function textOf(bytes: readonly number[]): string | null {
  const text = decoder.decode(Uint8Array.from(bytes));
  return [...text].length * 2 === bytes.length && !/[\uFFFD\uE000-\uF8FF]/u.test(text) ? text : null;
}
