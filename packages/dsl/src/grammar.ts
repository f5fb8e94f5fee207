import type { DurationUnit } from '@shixian/model';
import { EmbeddedActionsParser, type IToken, Lexer } from 'chevrotain';
import type { Item, QuantityItem } from './items.js';
import { lexicon, type WordParts } from './lexicon.js';
import { numberFromText } from './numerals.js';
import * as t from './tokens.js';

const NOTHING: WordParts = {};
const WEEKDAYS = '一二三四五六日';
const CLASSIFIERS = /^[次条篇期则份件个项场幅部例轮批家户人名遍回套张册步种处]$/;
const HALVES: Readonly<Record<string, DurationUnit>> = { 年: 'half-year', 月: 'half-month' };

/**
 * Items of a phrase: numbers with their units, 每 with its period, ordinals, weekdays, brackets; every other word stands alone.
 * Nothing is refused here except a bracket without its other half.
 */
class ItemParser extends EmbeddedActionsParser {
  constructor() {
    super(t.allTokens, {
      maxLookahead: 4,
      recoveryEnabled: false,
      skipValidations: true,
      nodeLocationTracking: 'none',
    });
    this.performSelfAnalysis();
  }

  readonly phrase = this.RULE('phrase', (): Item[] => {
    const items: Item[] = [];
    this.MANY(() => items.push(this.SUBRULE(this.item)));
    return items;
  });

  private readonly item = this.RULE(
    'item',
    (): Item =>
      this.OR([
        { ALT: () => this.SUBRULE(this.every) },
        { ALT: () => this.SUBRULE(this.ordinal) },
        { ALT: () => this.SUBRULE(this.quantity) },
        { ALT: () => this.SUBRULE(this.weekday) },
        { ALT: () => this.SUBRULE(this.group) },
        { ALT: () => this.SUBRULE(this.mark) },
      ]),
  );

  /** 每 · 每个 · 每 2 · 每半, then a unit. */
  private readonly every = this.RULE('every', (): Item => {
    const first = this.CONSUME(t.Every);
    let amount = 1;
    let half = false;
    let last = first;
    this.OPTION({
      GATE: () => this.isUnitAfterNumber(1),
      DEF: () => {
        this.OR([
          {
            ALT: () => {
              last = this.CONSUME(t.Numeral);
              amount = this.ACTION(() => numberFromText(last.image) ?? 0);
            },
          },
          {
            ALT: () => {
              last = this.CONSUME(t.Half);
              half = true;
            },
          },
        ]);
      },
    });
    this.OPTION1({
      GATE: () => this.LA(2).tokenType.CATEGORIES?.includes(t.Unit) === true,
      DEF: () => this.CONSUME(t.Ge),
    });
    let unit: DurationUnit | null = null;
    this.OPTION2(() => {
      last = this.CONSUME(t.Unit);
      unit = this.ACTION(() =>
        half ? (HALVES[last.image] ?? null) : (lexicon.get(last.image)?.unit ?? null),
      );
    });
    return this.ACTION((): Item => {
      const place = { start: first.startOffset, end: endOf(last) };
      if (unit === null || amount === 0 || amount > 99_999)
        return { kind: 'word', text: '每', parts: NOTHING, ...place };
      return { kind: 'every', amount, unit, text: last.image, ...place };
    });
  });

  /** 第 3 个月. */
  private readonly ordinal = this.RULE('ordinal', (): Item => {
    const first = this.CONSUME(t.Nth);
    let number = 0;
    let last = first;
    let measure = '';
    this.OPTION(() => {
      last = this.CONSUME(t.Numeral);
      number = this.ACTION(() => numberFromText(last.image) ?? 0);
      this.OPTION1({
        GATE: () => this.LA(2).tokenType.CATEGORIES?.includes(t.Unit) === true,
        DEF: () => this.CONSUME(t.Ge),
      });
      this.OPTION2(() => {
        last = this.CONSUME(t.Unit);
        measure = last.image;
      });
    });
    return this.ACTION((): Item => {
      const place = { start: first.startOffset, end: endOf(last) };
      return number > 0
        ? { kind: 'ordinal', number, measure, unit: lexicon.get(measure)?.unit ?? null, ...place }
        : { kind: 'text', text: '第', ...place };
    });
  });

  /** 5 · 4到5 · 1、4、7、10, then 个, then what is counted. */
  private readonly quantity = this.RULE('quantity', (): Item => {
    let first: IToken | undefined;
    let last: IToken | undefined;
    const numerals: string[] = [];
    let range = false;
    let half = false;
    const number = (token: IToken) => {
      first ??= token;
      last = token;
      this.ACTION(() => numerals.push(token.image));
    };
    this.OR([
      { ALT: () => number(this.CONSUME(t.Numeral)) },
      {
        ALT: () => {
          number(this.CONSUME(t.Half));
          half = true;
        },
      },
    ]);
    this.MANY({
      GATE: () => this.LA(2).tokenType === t.Arabic || this.LA(2).tokenType === t.Han,
      DEF: () => {
        this.OR1([
          {
            ALT: () => {
              this.CONSUME(t.Range);
              range = true;
            },
          },
          { ALT: () => this.CONSUME(t.ListComma) },
        ]);
        number(this.CONSUME1(t.Numeral));
      },
    });
    let ge = false;
    this.OPTION(() => {
      last = this.CONSUME(t.Ge);
      ge = true;
    });
    let measure: IToken | undefined;
    this.OPTION1({
      GATE: () => this.isMeasure(),
      DEF: () =>
        this.OR2([
          { ALT: () => (measure = this.CONSUME(t.Unit)) },
          { ALT: () => (measure = this.CONSUME(t.Percent)) },
          { GATE: () => CLASSIFIERS.test(this.LA(1).image), ALT: () => (measure = this.CONSUME(t.Text)) },
        ]),
    });
    return this.ACTION(() =>
      quantityFrom(
        first as IToken,
        measure ?? (last as IToken),
        numerals,
        { range, ge, half },
        measure?.image ?? null,
      ),
    );
  });

  /** 周一 · 周二、五 · 周一至周五. */
  private readonly weekday = this.RULE('weekday', (): Item => {
    const first = this.CONSUME(t.Weekday);
    let last = first;
    let range = false;
    const days = [this.ACTION(() => weekdayOf(first.image))];
    const isDay = () =>
      this.LA(2).tokenType === t.Weekday ||
      (this.LA(2).tokenType === t.Han && WEEKDAYS.includes(this.LA(2).image));
    this.MANY({
      GATE: isDay,
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(t.ListComma) },
          {
            ALT: () => {
              this.CONSUME(t.Range);
              range = true;
            },
          },
        ]);
        last = this.OR1([{ ALT: () => this.CONSUME1(t.Weekday) }, { ALT: () => this.CONSUME(t.Han) }]);
        this.ACTION(() => days.push(weekdayOf(last.image)));
      },
    });
    return { kind: 'weekday', days, range, start: first.startOffset, end: this.ACTION(() => endOf(last)) };
  });

  private readonly group = this.RULE(
    'group',
    (): Item =>
      this.OR([
        {
          ALT: () => {
            const open = this.CONSUME(t.Open);
            const items = this.SUBRULE(this.phrase);
            const close = this.CONSUME(t.Close);
            return {
              kind: 'group',
              own: false,
              items,
              start: open.startOffset,
              end: this.ACTION(() => endOf(close)),
            };
          },
        },
        {
          ALT: () => {
            const open = this.CONSUME(t.GroupOpen);
            const items = this.SUBRULE1(this.phrase);
            const close = this.CONSUME(t.GroupClose);
            return {
              kind: 'group',
              own: true,
              items,
              start: open.startOffset,
              end: this.ACTION(() => endOf(close)),
            };
          },
        },
      ]),
  );

  private readonly mark = this.RULE(
    'mark',
    (): Item =>
      this.OR([
        { ALT: () => wordFrom(this.CONSUME(t.Word)) },
        { ALT: () => this.itemFrom(this.CONSUME(t.Separator), (mark) => ({ kind: 'separator', mark })) },
        { ALT: () => this.itemFrom(this.CONSUME(t.ListComma), (mark) => ({ kind: 'separator', mark })) },
        { ALT: () => this.itemFrom(this.CONSUME(t.Colon), () => ({ kind: 'colon' })) },
        {
          ALT: () =>
            this.itemFrom(this.CONSUME(t.Clock), (text) => ({
              kind: 'clock',
              time: clockFromText(text),
            })),
        },
        {
          ALT: () =>
            this.itemFrom(this.CONSUME(t.FullDate), (text) => {
              const [year = 0, month = 0, day = 0] = text.split(/[-./]/).map(Number);
              return { kind: 'full-date', year, month, day };
            }),
        },
        { ALT: () => this.itemFrom(this.CONSUME(t.Quote), (text) => ({ kind: 'quote', text })) },
        { ALT: () => this.itemFrom(this.CONSUME(t.Verbatim), (text) => ({ kind: 'verbatim', text })) },
        { ALT: () => this.itemFrom(this.CONSUME(t.Enumerator), () => ({ kind: 'enumerator' })) },
        { ALT: () => this.itemFrom(this.CONSUME(t.YearLabel), (text) => ({ kind: 'text', text })) },
        { ALT: () => textFrom(this.CONSUME(t.Text)) },
        { ALT: () => textFrom(this.CONSUME(t.Ge)) },
        { ALT: () => textFrom(this.CONSUME(t.Percent)) },
        { ALT: () => textFrom(this.CONSUME(t.Range)) },
      ]),
  );

  private itemFrom(token: IToken, make: (text: string) => DistributiveOmit<Item, 'start' | 'end'>): Item {
    return this.ACTION(() => ({ ...make(token.image), start: token.startOffset, end: endOf(token) }) as Item);
  }

  private isMeasure(): boolean {
    const next = this.LA(1);
    return (
      next.tokenType === t.Percent ||
      next.tokenType.CATEGORIES?.includes(t.Unit) === true ||
      (next.tokenType === t.Text && CLASSIFIERS.test(next.image))
    );
  }

  private isUnitAfterNumber(from: number): boolean {
    const next = this.LA(from + 1).image === '个' ? this.LA(from + 2) : this.LA(from + 1);
    return next.tokenType.CATEGORIES?.includes(t.Unit) === true;
  }
}

const wordFrom = (token: IToken): Item => ({
  kind: 'word',
  text: token.image,
  parts: lexicon.get(token.image) ?? NOTHING,
  start: token.startOffset,
  end: endOf(token),
});

const textFrom = (token: IToken): Item => ({
  kind: 'text',
  text: token.image,
  start: token.startOffset,
  end: endOf(token),
});

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function quantityFrom(
  first: IToken,
  last: IToken,
  numerals: readonly string[],
  { range, ge, half }: { range: boolean; ge: boolean; half: boolean },
  measure: string | null,
): Item {
  const place = { start: first.startOffset, end: endOf(last) };
  const counted = measure ?? (ge ? '个' : null);
  if (half) {
    if (measure === '小时')
      return {
        kind: 'quantity',
        numbers: [30],
        range: false,
        han: true,
        liang: false,
        ge: false,
        unit: 'minute',
        measure: '分钟',
        ...place,
      };
    return { kind: 'word', text: '半', parts: NOTHING, ...place };
  }
  const numbers = numerals.map((text) => (text.includes('.') ? Number(text) : numberFromText(text)));
  if (numbers.includes(null)) return { kind: 'text', text: numerals.join('、'), ...place };
  const quantity: QuantityItem = {
    kind: 'quantity',
    numbers: numbers as number[],
    range,
    han: !/^[0-9]/.test(first.image),
    liang: numerals.includes('两'),
    ge,
    unit: measure === null ? null : (lexicon.get(measure)?.unit ?? null),
    measure: counted,
    ...place,
  };
  return quantity;
}

/** 8:30, 18时, 18点30分 → HH:MM. */
function clockFromText(text: string): string {
  const [hour = 0, minute = 0] = (text.match(/[0-9]+/g) ?? []).map(Number);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function weekdayOf(text: string): number {
  const day = text.at(-1) ?? '';
  return day === '天' ? 7 : WEEKDAYS.indexOf(day) + 1;
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

const lexer = new Lexer(t.allTokens, {
  ensureOptimizations: true,
  positionTracking: 'onlyOffset',
  skipValidations: true,
});
const parser = new ItemParser();

/** The items of a normalised text; `unmatched` is where a bracket has no other half, though it may seem to have one inside a quotation. */
export function itemsFromText(text: string): { items: Item[]; unmatched: number | null } {
  parser.input = lexer.tokenize(text).tokens;
  const items = parser.phrase();
  const at = parser.errors[0]?.token.startOffset;
  if (at === undefined) return { items, unmatched: null };
  return { items: [], unmatched: Number.isNaN(at) ? text.length - 1 : at };
}

/** The productions of the grammar, for the reference page. */
export const productions = () => parser.getSerializedGastProductions();
