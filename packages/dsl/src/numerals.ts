const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a Chinese numeral is written with. */
export const HAN_NUMERALS = '〇零一二两三四五六七八九十百千廿卅';

/**
 * The whole number a numeral means: Arabic digits, 一 to 九千九百九十九, 廿, 卅, or digits said one by one (二〇二六, only of four).
 * Null where the characters are no number (一二).
 */
export function numberFromText(text: string): number | null {
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (/^[〇零一二三四五六七八九]{4}$/.test(text)) {
    return [...text].reduce((sum, char) => sum * 10 + (DIGITS[char] ?? 0), 0);
  }
  let total = 0;
  let pending: number | null = null;
  let scaleBefore = 10_000;
  for (const char of text.replace('廿', '二十').replace('卅', '三十')) {
    const scale = SCALES[char];
    if (scale !== undefined) {
      if (scale >= scaleBefore || (pending === null && scale !== 10)) return null;
      if (pending === 0) return null;
      total += (pending ?? 1) * scale;
      scaleBefore = scale;
      pending = null;
      continue;
    }
    const digit = DIGITS[char];
    if (digit === undefined || (pending !== null && pending !== 0)) return null;
    if (digit === 0 && text.length > 1 && total === 0) return null;
    pending = digit;
  }
  if (pending === 0 && text.length > 1) return null;
  return total + (pending ?? 0);
}
