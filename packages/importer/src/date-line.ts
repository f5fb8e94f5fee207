const DIGITS = '〇一二三四五六七八九';
/** The zero of 二〇二六年 as offices type it. */
const ZEROS = '〇○零OＯ0０';
const YEAR = `\\d{4}|二[${ZEROS}${DIGITS}]{3}`;
const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DAY = `(${YEAR})年\\s*(${NUMBER})月\\s*(${NUMBER})日(?:印发)?`;
const WHOLE = new RegExp(`^${DAY}$`);
const CLOSING = new RegExp(`^[^，。]*(?:${DAY})\\W*$`);

/** The day that a line consists of, as YYYY-MM-DD: 2026年3月2日 or 二〇二六年三月二日; null where it is no such line. */
export function dateOfLine(line: string): string | null {
  const [, year = '', month = '', day = ''] = WHOLE.exec(line) ?? [];
  const [m, d] = [numberFrom(month), numberFrom(day)];
  if (year === '' || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${yearFrom(year)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Whether a line dates the notice: a day, with its issuer before it where both stand in one line. */
export function isDateLine(line: string): boolean {
  return CLOSING.test(line);
}

function yearFrom(text: string): string {
  return [...text]
    .map((character) => {
      if (ZEROS.includes(character)) return '0';
      const digit = DIGITS.indexOf(character);
      return digit < 0 ? character : String(digit);
    })
    .join('');
}

/** 二十一 is 21, 十 is 10. */
function numberFrom(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  const digit = (part: string) => Math.max(DIGITS.indexOf(part), 0);
  if (ten < 0) return digit(text);
  return (ten === 0 ? 1 : digit(text.slice(0, ten))) * 10 + digit(text.slice(ten + 1));
}
