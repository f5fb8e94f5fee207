/** A number as a list prints it, by the names of ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */
type Format = (number: number) => string | null;

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const decimal = (number: number) => String(number);

/** With 十, 百 and 千, to 9999: 十, 二十一, 一百〇五. */
function withUnits(number: number, digits: string, units: string): string {
  if (number < 1 || number > 9999) return decimal(number);
  const places = [...String(number)];
  return places
    .map((place, at) => {
      if (place !== '0') return `${digits[Number(place)]}${units[places.length - 1 - at]?.trim() ?? ''}`;
      // One zero stands for a run of them, none for those at the end.
      const isLastOfRun = (places[at + 1] ?? '0') !== '0';
      return isLastOfRun ? digits[0] : '';
    })
    .join('');
}

const thousands: Format = (number) => withUnits(number, DIGITS, ' 十百千').replace(/^一十/, '十');
const legal: Format = (number) => withUnits(number, LEGAL_DIGITS, ' 拾佰仟');
const digitByDigit: Format = (number) => [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');
/** With 十 to 99, digit by digit from 100 on: 九十九, 一〇〇. */
const counting: Format = (number) => (number < 100 ? thousands(number) : digitByDigit(number));
/** The same to 99; beyond, 百 stands without 一, which no Chinese notice has. */
const japanese: Format = (number) => (number < 100 ? thousands(number) : null);
const enclosed =
  (first: number, count: number): Format =>
  (number) =>
    number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : decimal(number);
const cyclic =
  (letters: string): Format =>
  (number) =>
    number < 1 ? decimal(number) : (letters[(number - 1) % letters.length] ?? '');
/** a … z, aa, bb …: Word repeats the letter, thirty times at most. */
const letters =
  (first: string): Format =>
  (number) =>
    number < 1 || number > 780
      ? decimal(number)
      : String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

function roman(number: number): string {
  if (number < 1 || number > 3999) return decimal(number);
  let rest = number;
  return ROMAN.map(([value, text]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text.repeat(times);
  }).join('');
}

const FORMATS: Record<string, Format> = {
  none: () => '',
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) =>
    [...String(number)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  chineseCounting: counting,
  chineseCountingThousand: thousands,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: thousands,
  japaneseCounting: japanese,
  chineseLegalSimplified: legal,
  ideographDigital: digitByDigit,
  ideographTraditional: cyclic(STEMS),
  ideographZodiac: cyclic(BRANCHES),
};

/** The number in a format; null where the format is a mark (bullet) or not known. */
export function textOfNumber(number: number, format: string): string | null {
  return FORMATS[format]?.(number) ?? null;
}

export interface ListLevel {
  start: number;
  format: string;
  /** `%1` to `%9` stand for the numbers of the levels. */
  text: string;
  /** The level after which this one begins again, from 1; 0 never; null after any above it. */
  restart: number | null;
  /** All numbers of the label are decimal. */
  isLegal: boolean;
}

/** A list as its definition and its overrides make it. Lists with one definition count together. */
export interface List {
  definition: string;
  levels: readonly (ListLevel | undefined)[];
  /** Levels, from 0, that begin again at a number where the list is met first. */
  starts: ReadonlyMap<number, number>;
}

/** Counts the items of lists in the order of the document. */
export class ListCounter {
  /** Numbers by level, by definition; undefined where a level has not begun. */
  readonly #numbers = new Map<string, (number | undefined)[]>();
  readonly #met = new Set<string>();

  /** The label of the next item; null where it cannot be told (a bullet, an unknown format). */
  labelOf(id: string, list: List, level: number): string | null {
    if (!list.levels[level]) return null;
    const numbers = this.#numbers.get(list.definition) ?? [];
    this.#numbers.set(list.definition, numbers);
    if (!this.#met.has(id)) {
      this.#met.add(id);
      for (const at of list.starts.keys()) numbers[at] = undefined;
    }
    const startOf = (at: number) => list.starts.get(at) ?? list.levels[at]?.start ?? 1;
    // A level above that has no item of its own counts as begun.
    for (let above = 0; above < level; above++) numbers[above] ??= startOf(above);
    const own = numbers[level];
    numbers[level] = own === undefined ? startOf(level) : own + 1;
    for (let below = level + 1; below < list.levels.length; below++) {
      const restart = list.levels[below]?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) numbers[below] = undefined;
    }
    return labelFrom(list, level, numbers);
  }
}

/** Of a label's pattern: a longer one is no number. */
const LONGEST = 64;

function labelFrom({ levels }: List, level: number, numbers: readonly (number | undefined)[]): string | null {
  const own = levels[level];
  if (!own || own.format === 'bullet' || own.text.length > LONGEST) return null;
  let isKnown = true;
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const number = numbers[at];
    const format = levels[at]?.format ?? 'decimal';
    // Nothing is printed for a level that is a bullet, or that lies below.
    if (number === undefined || format === 'bullet') return '';
    const isDecimal = own.isLegal && format !== 'none' && format !== 'decimalZero';
    const text = textOfNumber(number, isDecimal ? 'decimal' : format);
    isKnown &&= text !== null;
    return text ?? '';
  });
  return isKnown ? label : null;
}
