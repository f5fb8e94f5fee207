import { messageOf } from '@shixian/diagnostics';
import { parseRule } from '@shixian/dsl';

/** What the language says of a phrase. */
export type Reason = Record<'zh-CN' | 'en', string>;

/** Why a phrase is not understood; a table says the same phrase many times. */
export class PhraseReasons {
  readonly #known = new Map<string, Reason | null>();

  /** Null where it is understood. */
  reasonOf(phrase: string): Reason | null {
    const known = this.#known.get(phrase);
    if (known !== undefined) return known;
    const { rule, diagnostics } = parseRule(phrase);
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const said = (lang: keyof Reason) => errors.map((error) => messageOf(error, lang).text).join(' ');
    const reason = rule === null ? { 'zh-CN': said('zh-CN'), en: said('en') } : null;
    this.#known.set(phrase, reason);
    return reason;
  }
}
