import type { Action, Duration } from '@shixian/model';
import type { BareRule } from './clause/reading.js';
import type { ElementGroup } from './elements.js';

/** A note in brackets of canonical text: （条件：「…」）, （反向表述）. */
export type Tag =
  | { name: 'condition'; text: string }
  | { name: 'manner'; texts: string[] }
  | { name: 'consequence'; text: string; after: Duration | null }
  | { name: 'action'; action: Action }
  | { name: 'breach' | 'covers' | 'calendar' | 'policy' };

export const unquoted = (text: string) => text.slice(1, -1).replaceAll('」」', '」');

/** Null where the brackets hold anything else. */
export function tagFromGroup(group: ElementGroup): Tag | null {
  const [first, colon, ...rest] = group.elements;
  const name = first?.kind === 'word' ? first.parts.tag : undefined;
  if (name === undefined) return null;
  if (name === 'breach' || name === 'covers' || name === 'calendar' || name === 'policy')
    return colon === undefined ? { name } : null;
  if (colon?.kind !== 'colon') return null;
  if (name === 'action') {
    const [verb, more] = rest;
    return verb?.kind === 'word' && verb.parts.action && !more ? { name, action: verb.parts.action } : null;
  }
  const length = rest[0]?.kind === 'length' ? rest[0] : null;
  const texts = (length ? rest.slice(1) : rest).flatMap((element) =>
    element.kind === 'verbatim' ? [unquoted(element.text)] : [],
  );
  if (texts.length === 0 || texts.length + (length ? 1 : 0) !== rest.length) return null;
  if (name === 'manner') return length ? null : { name, texts };
  if (texts.length > 1) return null;
  if (name === 'condition') return length ? null : { name, text: texts[0] as string };
  return { name: 'consequence', text: texts[0] as string, after: length?.duration ?? null };
}

/** The rule with what the notes say of it. */
export function taggedRule(rule: BareRule, tags: readonly Tag[]): BareRule {
  return Object.assign({ ...rule }, ...tags.map(fieldsOf)) as BareRule;
}

/** Whether a rule of this kind has a place for the note. */
export function canCarry(rule: BareRule, tag: Tag): boolean {
  if (rule.kind === 'ditto' || rule.kind === 'all' || rule.kind === 'any' || rule.kind === 'per-subject')
    return false;
  if (tag.name === 'calendar' || tag.name === 'policy') return rule.kind === 'cadence';
  return tag.name !== 'covers' || rule.kind === 'cadence' || rule.kind === 'due';
}

function fieldsOf(tag: Tag): object {
  switch (tag.name) {
    case 'condition':
      return { condition: tag.text };
    case 'manner':
      return { manner: tag.texts };
    case 'consequence':
      return { consequence: { ...(tag.after ? { after: tag.after } : {}), text: tag.text } };
    case 'action':
      return { action: tag.action };
    case 'breach':
      return { breach: true };
    case 'covers':
      return { covers: 'previous-period' };
    case 'calendar':
    case 'policy':
      return { window: tag.name };
  }
}
