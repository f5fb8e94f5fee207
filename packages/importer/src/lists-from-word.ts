import { Parser } from 'htmlparser2';
import type { List, ListLevel } from './list-labels.js';

/** `w:numPr`: which list, and which level of it, from 0. */
export interface ListReference {
  list: string | null;
  level: number | null;
}

/** The lists of a Word document, and the styles of paragraphs that are items of one. */
export interface WordLists {
  lists: ReadonlyMap<string, List>;
  /** By the style's id; the default style of paragraphs under ''. */
  styles: ReadonlyMap<string, ListReference>;
}

type Levels = Map<number, Partial<ListLevel> & { style?: string }>;

interface Definition {
  levels: Levels;
  /** A style whose list stands for this one. */
  styleLink: string | null;
}

interface Style extends ListReference {
  basedOn: string | null;
  isDefault: boolean;
}

/** Reads word/numbering.xml and word/styles.xml (ECMA-376 part 1, 17.9 and 17.7). */
export function listsFromWord(numberingXml: string, stylesXml: string): WordLists {
  const { definitions, numbers } = readNumbering(numberingXml);
  const styles = readStyles(stylesXml);
  const definitionOf = (id: string): Definition | undefined => {
    const own = definitions.get(id);
    const linked = own?.styleLink ? styles.get(own.styleLink)?.list : null;
    const target = linked ? numbers.get(linked)?.definition : undefined;
    return target !== undefined && target !== id ? definitions.get(target) : own;
  };
  const lists = new Map<string, List>();
  const styleOfLevel = new Map<string, number>();
  for (const [id, { definition, overrides, starts }] of numbers) {
    const levels = definitionOf(definition)?.levels ?? new Map();
    for (const [level, { style }] of levels)
      if (style !== undefined) styleOfLevel.set(`${id} ${style}`, level);
    const all = Array.from({ length: 9 }, (_, level): ListLevel | undefined => {
      const found = overrides.get(level) ?? levels.get(level);
      return found && { start: 1, format: 'decimal', text: '', restart: null, isLegal: false, ...found };
    });
    lists.set(id, { definition, levels: all, starts });
  }
  return { lists, styles: referencesOfStyles(styles, styleOfLevel) };
}

const NO_STYLE: Style = { list: null, level: null, basedOn: null, isDefault: false };
/** More styles than Word lets stand on one another; also ends a ring of them. */
const DEEPEST = 32;

/** A style's own list, else that of the style it is based on. A level of the list that names the style decides the level. */
function referencesOfStyles(
  styles: ReadonlyMap<string, Style>,
  styleOfLevel: ReadonlyMap<string, number>,
): Map<string, ListReference> {
  const references = new Map<string, ListReference>();
  for (const [id, style] of styles) {
    let list: string | null = null;
    let level: number | null = null;
    let at: string | null = id;
    for (let depth = 0; at !== null && list === null && depth < DEEPEST; depth++) {
      const { list: own, level: ownLevel, basedOn }: Style = styles.get(at) ?? NO_STYLE;
      list = own;
      level ??= ownLevel;
      at = basedOn;
    }
    if (list === null) continue;
    const reference = { list, level: styleOfLevel.get(`${list} ${id}`) ?? level };
    references.set(id, reference);
    if (style.isDefault) references.set('', reference);
  }
  return references;
}

interface NumberEntry {
  definition: string;
  overrides: Levels;
  starts: Map<number, number>;
}

function readNumbering(xml: string) {
  const definitions = new Map<string, Definition>();
  const numbers = new Map<string, NumberEntry>();
  let definition: Definition | null = null;
  let number: NumberEntry | null = null;
  let override: number | null = null;
  let level: (Partial<ListLevel> & { style?: string }) | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          definition = { levels: new Map(), styleLink: null };
          definitions.set(attributes['w:abstractNumId'] ?? '', definition);
        } else if (name === 'w:num') {
          number = { definition: '', overrides: new Map(), starts: new Map() };
          numbers.set(attributes['w:numId'] ?? '', number);
        } else if (name === 'w:abstractNumId' && number) number.definition = value;
        else if (name === 'w:numStyleLink' && definition) definition.styleLink = value;
        else if (name === 'w:lvlOverride') override = levelFrom(attributes['w:ilvl']);
        else if (name === 'w:startOverride' && number && override !== null)
          number.starts.set(override, wholeNumber(value));
        else if (name === 'w:lvl') {
          level = {};
          const at = levelFrom(attributes['w:ilvl']);
          if (at !== null) (number?.overrides ?? definition?.levels)?.set(at, level);
        } else if (level) readLevel(level, name, value);
      },
      onclosetag(name) {
        if (name === 'w:abstractNum') definition = null;
        else if (name === 'w:num') number = null;
        else if (name === 'w:lvlOverride') override = null;
        else if (name === 'w:lvl') level = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { definitions, numbers };
}

function readLevel(level: Partial<ListLevel> & { style?: string }, name: string, value: string): void {
  if (name === 'w:start') level.start = wholeNumber(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:lvlRestart') level.restart = wholeNumber(value);
  else if (name === 'w:isLgl') level.isLegal = !/^(0|false|off)$/.test(value);
  else if (name === 'w:pStyle') level.style = value;
}

/** Word knows nine levels. */
function levelFrom(value: string | undefined): number | null {
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) : null;
}

function wholeNumber(value: string): number {
  return /^\d{1,9}$/.test(value) ? Number(value) : 1;
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          const isDefault =
            attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? '');
          style = { list: null, level: null, basedOn: null, isDefault };
          styles.set(attributes['w:styleId'] ?? '', style);
        } else if (!style) return;
        else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:numId') style.list = value;
        else if (name === 'w:ilvl') style.level = levelFrom(value);
      },
      onclosetag(name) {
        if (name === 'w:style') style = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return styles;
}
