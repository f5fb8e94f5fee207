import { MAX_NESTING } from './limits.js';
import { checkKey, NOT_PLAIN, scalarFrom } from './plain-scalar.js';

/**
 * Reads the plain part of YAML that county files are written in: block mappings and lists, one-line texts, numbers and flow
 * collections. Gives exactly what the whole of YAML 1.2 (core schema) gives, or undefined where the text holds anything else
 * or is not sound: then the full parser has the word. It keeps no places, and is many times faster.
 */
export function plainValueFromYaml(text: string, options: PlainOptions = {}): unknown {
  if (OTHER_CHARACTERS.test(text)) return undefined;
  try {
    return new PlainReader(text, options).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

export interface PlainOptions {
  /** Called for the place of each value; known lines are then not used. */
  record?: PlaceRecord;
  /** Filled with the offsets of the entries of the lists at the top. */
  outline?: PlainOutline;
  /** Lines read before, of this text or another: given back as they were read, so that values must not be changed. */
  known?: KnownLines;
}

/** What one line says: a key with its value, or a value alone, the key then being null. */
export type KnownLines = Map<string, { key: string | null; value: unknown }>;

/** Tables repeat their words; ids, which do not come again, are not to fill the memory. */
const MOST_KNOWN_LINES = 20_000;

/** Offsets of the lines on which the entries of the lists at the top begin: of long files one entry can be read alone. */
export type PlainOutline = Map<unknown, number[]>;

/** Reads again, for its places, the one entry of a list that begins on the line at `offset` of a text known to be plain. */
export function plainEntryFromYaml(text: string, offset: number, record: PlaceRecord): unknown[] {
  return new PlainReader(text, { record }).readEntry(offset);
}

/**
 * Called for each entry of each mapping and list, in the order of its keys: offsets of the key (in a list, of the value) and of
 * the value. A block is shown by its first line, a key without a value by itself.
 */
export type PlaceRecord = (
  holder: object,
  keyStart: number,
  keyEnd: number,
  valueStart: number,
  valueEnd: number,
) => void;

/** Anything but line feeds, printable ASCII and the common planes of letters. */
const OTHER_CHARACTERS = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef]/;
const FLOW_KEY = /^[^\s,[\]{}"'#&*!|>%@`?:-][^\s,[\]{}"'#:]*$/;
/** A key of a block stands within so many characters (YAML 1.2, 8.2.2). */
const MAX_KEY_LENGTH = 1024;
const LINE_FEED = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const QUESTION = 63;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
/** Characters that give a text at its beginning another meaning. */
const INDICATORS = new Set([...'&*!|>%@`#,[]{}"\''].map((character) => character.charCodeAt(0)));

class PlainReader {
  /** Start of the content of the line at hand, its end and its indentation; indentation -1 at the end of the text. */
  #start = 0;
  #end = 0;
  #indent = 0;
  #next = 0;
  #depth = 0;

  private readonly record: PlaceRecord | undefined;
  private readonly outline: PlainOutline | undefined;
  private readonly known: KnownLines | undefined;

  constructor(
    private readonly text: string,
    { record, outline, known }: PlainOptions,
  ) {
    this.record = record;
    this.outline = outline;
    this.known = record === undefined ? known : undefined;
  }

  read(): unknown {
    this.#nextLine();
    if (this.#indent !== 0) throw NOT_PLAIN;
    const value = this.#block(0);
    if (!this.#isAtEnd()) throw NOT_PLAIN;
    return value;
  }

  readEntry(offset: number): unknown[] {
    this.#next = offset;
    this.#nextLine();
    return this.#list(this.#indent, 1);
  }

  #isAtEnd(): boolean {
    return this.#indent === -1;
  }

  /** Goes to the next line with content. */
  #nextLine(): void {
    const { text } = this;
    for (let at = this.#next; at < text.length; ) {
      const found = text.indexOf('\n', at);
      const end = found === -1 ? text.length : found;
      let start = at;
      while (start < end && text.charCodeAt(start) === SPACE) start++;
      if (start < end && text.charCodeAt(start) !== HASH) {
        this.#start = start;
        this.#end = end;
        this.#indent = start - at;
        this.#next = end + 1;
        if (start === at && isDocumentMark(text, start)) throw NOT_PLAIN;
        return;
      }
      at = end + 1;
    }
    this.#indent = -1;
  }

  #block(indent: number): unknown {
    if (++this.#depth > MAX_NESTING) throw NOT_PLAIN;
    const value = this.#isEntry() ? this.#list(indent) : this.#map(indent);
    this.#depth--;
    return value;
  }

  #isEntry(): boolean {
    if (this.text.charCodeAt(this.#start) !== DASH) return false;
    return this.#start + 1 === this.#end || this.text.charCodeAt(this.#start + 1) === SPACE;
  }

  #list(indent: number, most = Number.POSITIVE_INFINITY): unknown[] {
    const { text } = this;
    const list: unknown[] = [];
    const lines: number[] | undefined = this.#depth <= 2 && this.outline ? [] : undefined;
    if (lines) this.outline?.set(list, lines);
    while (this.#indent === indent && list.length < most && this.#isEntry()) {
      lines?.push(this.#start - indent);
      let start = this.#start + 1;
      while (start < this.#end && text.charCodeAt(start) === SPACE) start++;
      // An entry that begins on the next line, and a list within a list on one line, are seldom and left to the full parser.
      if (start === this.#end || text.charCodeAt(start) === HASH) throw NOT_PLAIN;
      if (
        text.charCodeAt(start) === DASH &&
        (start + 1 === this.#end || text.charCodeAt(start + 1) === SPACE)
      )
        throw NOT_PLAIN;
      if (this.#keyEnd(start) === -1) {
        const line = this.known && text.slice(start, this.#end);
        const known = line === undefined ? undefined : this.known?.get(line);
        if (known === undefined) {
          const { value, end } = this.#lineValue(start, indent);
          this.record?.(list, start, end, start, end);
          list.push(value);
          this.#remember(line, null, value);
        } else {
          list.push(known.value);
          this.#lineAfterValue(indent);
        }
      } else {
        this.record?.(list, start, this.#end, start, this.#end);
        this.#indent += start - this.#start;
        this.#start = start;
        list.push(this.#block(this.#indent));
      }
    }
    if (this.#indent > indent) throw NOT_PLAIN;
    return list;
  }

  #map(indent: number): Record<string, unknown> {
    const { text } = this;
    const map: Record<string, unknown> = {};
    while (this.#indent === indent && !this.#isEntry()) {
      const line = this.known && text.slice(this.#start, this.#end);
      const known = line === undefined ? undefined : this.known?.get(line);
      if (known !== undefined && known.key !== null) {
        if (Object.hasOwn(map, known.key)) throw NOT_PLAIN;
        map[known.key] = known.value;
        this.#lineAfterValue(indent);
        continue;
      }
      const keyEnd = this.#keyEnd(this.#start);
      if (keyEnd === -1) throw NOT_PLAIN;
      const keyStart = this.#start;
      const key = text.slice(keyStart, keyEnd);
      checkKey(key, map);
      let start = keyEnd + 1;
      while (start < this.#end && text.charCodeAt(start) === SPACE) start++;
      if (start === this.#end || text.charCodeAt(start) === HASH) {
        this.#nextLine();
        const below = this.#isNested(indent);
        if (below) this.record?.(map, keyStart, keyEnd, this.#start, this.#end);
        else this.record?.(map, keyStart, keyEnd, keyStart, keyEnd);
        map[key] = below ? this.#nested(indent) : null;
      } else {
        const { value, end } = this.#lineValue(start, indent);
        this.record?.(map, keyStart, keyEnd, start, end);
        map[key] = value;
        this.#remember(line, key, value);
      }
    }
    if (this.#indent > indent) throw NOT_PLAIN;
    return map;
  }

  #remember(line: string | undefined, key: string | null, value: unknown): void {
    if (line !== undefined && this.known !== undefined && this.known.size < MOST_KNOWN_LINES)
      this.known.set(line, { key, value });
  }

  /** True where the line at hand stands below a key: a deeper block, or a list at the same indentation. */
  #isNested(indent: number): boolean {
    return this.#indent > indent || (this.#indent === indent && this.#isEntry());
  }

  #nested(indent: number): unknown {
    if (this.#indent > indent) return this.#block(this.#indent);
    // Of a list entry's own mapping, `- ` at its indentation cannot be told from the outer list by indentation alone.
    if (indent !== 0) throw NOT_PLAIN;
    return this.#list(indent);
  }

  /** Index of the colon that ends a plain key; -1 where the line has none before its value could begin. */
  #keyEnd(start: number): number {
    const { text } = this;
    const first = text.charCodeAt(start);
    if (INDICATORS.has(first) || (first === QUESTION && text.charCodeAt(start + 1) === SPACE)) return -1;
    for (let at = start; at < this.#end; at++) {
      const code = text.charCodeAt(at);
      if (code === COLON && (at + 1 === this.#end || text.charCodeAt(at + 1) === SPACE)) {
        if (at - start > MAX_KEY_LENGTH) throw NOT_PLAIN;
        return at;
      }
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) return -1;
    }
    return -1;
  }

  /** A value that begins and ends on the line at hand. */
  #lineValue(start: number, indent: number): { value: unknown; end: number } {
    const inline = this.#inline(start, false);
    const { end } = inline;
    const { text } = this;
    let at = end;
    while (at < this.#end && text.charCodeAt(at) === SPACE) at++;
    if (at < this.#end && (text.charCodeAt(at) !== HASH || at === end)) throw NOT_PLAIN;
    this.#lineAfterValue(indent);
    return inline;
  }

  /** A deeper line below a value would go on with it. */
  #lineAfterValue(indent: number): void {
    this.#nextLine();
    if (this.#indent > indent) throw NOT_PLAIN;
  }

  #inline(start: number, inFlow: boolean): { value: unknown; end: number } {
    switch (this.text.charCodeAt(start)) {
      case OPEN_LIST:
        return this.#flowList(start);
      case OPEN_MAP:
        return this.#flowMap(start);
      case APOSTROPHE:
        return this.#singleQuoted(start);
      case QUOTE:
        return this.#doubleQuoted(start);
      default:
        return this.#plain(start, inFlow);
    }
  }

  #plain(start: number, inFlow: boolean): { value: unknown; end: number } {
    const { text } = this;
    const first = text.charCodeAt(start);
    if (INDICATORS.has(first)) throw NOT_PLAIN;
    const second = start + 1 < this.#end ? text.charCodeAt(start + 1) : SPACE;
    const ends = (code: number) => code === SPACE || (inFlow && isFlowMark(code));
    if ((first === DASH || first === QUESTION || first === COLON) && ends(second)) throw NOT_PLAIN;
    let at = start;
    let last = start;
    for (; at < this.#end; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
      if (inFlow && isFlowMark(code)) break;
      if (code === COLON) {
        const after = at + 1 < this.#end ? text.charCodeAt(at + 1) : SPACE;
        if (ends(after)) throw NOT_PLAIN;
      }
      last = at + 1;
    }
    return { value: scalarFrom(text.slice(start, last)), end: last };
  }

  #singleQuoted(start: number): { value: string; end: number } {
    const { text } = this;
    for (let at = start + 1; at < this.#end; at++) {
      if (text.charCodeAt(at) !== APOSTROPHE) continue;
      if (text.charCodeAt(at + 1) !== APOSTROPHE)
        return { value: text.slice(start + 1, at).replaceAll("''", "'"), end: at + 1 };
      at++;
    }
    throw NOT_PLAIN;
  }

  #doubleQuoted(start: number): { value: string; end: number } {
    const end = this.text.indexOf('"', start + 1);
    const value = this.text.slice(start + 1, end);
    if (
      end === -1 ||
      end >= this.#end ||
      value.charCodeAt(value.length - 1) === BACKSLASH ||
      value.includes('\\')
    )
      throw NOT_PLAIN;
    return { value, end: end + 1 };
  }

  #flowList(start: number): { value: unknown[]; end: number } {
    const value: unknown[] = [];
    const end = this.#flow(start, CLOSE_LIST, (at) => {
      const entry = this.#inline(at, true);
      this.record?.(value, at, entry.end, at, entry.end);
      value.push(entry.value);
      return entry.end;
    });
    return { value, end };
  }

  #flowMap(start: number): { value: Record<string, unknown>; end: number } {
    const { text } = this;
    const value: Record<string, unknown> = {};
    const end = this.#flow(start, CLOSE_MAP, (at) => {
      const colon = text.indexOf(':', at);
      const key = text.slice(at, colon);
      // Quoted keys, keys of several words and keys without a value are left to the full parser.
      if (colon === -1 || !FLOW_KEY.test(key) || text.charCodeAt(colon + 1) !== SPACE) throw NOT_PLAIN;
      checkKey(key, value);
      const from = this.#skipSpaces(colon + 1);
      const code = text.charCodeAt(from);
      if (code === COMMA || code === CLOSE_MAP) {
        this.record?.(value, at, colon, at, colon);
        value[key] = null;
        return from;
      }
      const entry = this.#inline(from, true);
      this.record?.(value, at, colon, from, entry.end);
      value[key] = entry.value;
      return entry.end;
    });
    return { value, end };
  }

  /** Entries between brackets, on the line at hand; gives the index after the closing one. */
  #flow(start: number, close: number, readEntry: (at: number) => number): number {
    if (++this.#depth > MAX_NESTING) throw NOT_PLAIN;
    const { text } = this;
    let at = this.#skipSpaces(start + 1);
    while (text.charCodeAt(at) !== close) {
      at = this.#skipSpaces(readEntry(at));
      const code = text.charCodeAt(at);
      if (code === COMMA) at = this.#skipSpaces(at + 1);
      else if (code !== close) throw NOT_PLAIN;
    }
    this.#depth--;
    return at + 1;
  }

  #skipSpaces(start: number): number {
    let at = start;
    while (at < this.#end && this.text.charCodeAt(at) === SPACE) at++;
    if (at >= this.#end) throw NOT_PLAIN;
    return at;
  }
}

function isFlowMark(code: number): boolean {
  return (
    code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP
  );
}

function isDocumentMark(text: string, start: number): boolean {
  return (
    text.startsWith('---', start) || text.startsWith('...', start) || text.charCodeAt(start) === LINE_FEED
  );
}
