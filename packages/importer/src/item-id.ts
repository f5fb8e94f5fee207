import { pinyin } from 'pinyin-pro';

/** Two syllables to a word: most names are built from words of two characters. */
const SYLLABLES = 2;
/** Words kept of one level, so that an id stays readable. */
const WORDS = 8;

/**
 * An id from a path: pinyin without tones, levels apart by `/`. The same path gives the same id;
 * an id already taken gets a number.
 */
export class ItemIds {
  readonly #taken = new Map<string, number>();
  readonly #slugs = new Map<string, string>();

  idOf(path: readonly string[]): string {
    const id = path.map((level) => this.#slugOf(level)).join('/');
    const uses = (this.#taken.get(id) ?? 0) + 1;
    this.#taken.set(id, uses);
    return uses === 1 ? id : `${id}-${uses}`;
  }

  #slugOf(level: string): string {
    const known = this.#slugs.get(level);
    if (known !== undefined) return known;
    const slug = slugFromName(level);
    this.#slugs.set(level, slug);
    return slug;
  }
}

function slugFromName(name: string): string {
  const words: string[] = [];
  for (const run of name.toLowerCase().match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []) {
    if (/^[a-z0-9]/.test(run)) {
      words.push(run);
      continue;
    }
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
    for (let at = 0; at < syllables.length; at += SYLLABLES) {
      const word = syllables
        .slice(at, at + SYLLABLES)
        .join('')
        .replace(/[^a-z]/g, '');
      if (word !== '') words.push(word);
    }
  }
  return words.slice(0, WORDS).join('-') || 'x';
}
