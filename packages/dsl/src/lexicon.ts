import type { Action, DueDate, DurationUnit, Period, Promptness, TriggerEvent } from '@shixian/model';
import type { FaultCode } from './faults.js';
import { actions } from './words/actions.js';
import { type Bound, bounds } from './words/bounds.js';
import * as canonical from './words/canonical.js';
import { denials } from './words/denials.js';
import * as frames from './words/frames.js';
import { happenings } from './words/happenings.js';
import { neutralWords } from './words/neutral.js';
import * as refusals from './words/refusals.js';
import * as times from './words/times.js';
import type { Modality } from './words/types.js';

/** Everything a word can be; what stands around it decides. A word without a part is free text that longest match keeps whole. */
export interface WordParts {
  unit?: DurationUnit;
  cadence?: DurationUnit;
  average?: true;
  period?: Period;
  promptness?: Promptness;
  head?: DueDate;
  part?: DueDate;
  covers?: 'previous-period';
  side?: 'within' | 'before' | 'after' | 'more' | 'less' | 'about';
  bound?: Bound;
  happening?: TriggerEvent;
  action?: Action;
  /** What a sentence is that says it of its duty. */
  denial?: FaultCode;
  modality?: Modality;
  roll?: 'next-workday' | 'previous-workday';
  /** Words of canonical text only. */
  tag?: keyof typeof canonical.tagNames;
  event?: TriggerEvent;
  untimed?: true;
  is?: ReadonlySet<WordClass>;
}

const classes = {
  filler: frames.fillers,
  'name-end': frames.nameEnds,
  preposition: frames.prepositions,
  basis: frames.basisWords,
  boundary: frames.boundaries,
  if: frames.ifWords,
  or: frames.orWords,
  and: frames.andWords,
  standing: frames.standingWords,
  reference: frames.referenceWords,
  'long-term': frames.longTermWords,
  posting: frames.postingWords,
  gap: frames.gapWords,
  retention: frames.retentionWords,
  external: frames.externalWords,
  delegated: frames.delegatedWords,
  ditto: frames.dittoWords,
  manner: frames.mannerWords,
  concurrent: frames.concurrentWords,
  with: frames.concurrentHeads,
  except: frames.exceptWords,
  verb: frames.verbs,
  neutral: neutralWords,
  extension: refusals.extensionWords,
  counting: refusals.countingWords,
  finding: refusals.findingWords,
  negative: refusals.negativeWords,
  permission: refusals.permissionWords,
  computing: refusals.computingWords,
  term: refusals.termWords,
  consequence: refusals.consequenceWords,
  overdue: refusals.overdueWords,
  savings: refusals.savingsWords,
  rest: refusals.restDayWords,
  unclear: refusals.unclearTimeWords,
} satisfies Record<string, ReadonlySet<string>>;

export type WordClass = keyof typeof classes;

const tables: { readonly [K in keyof WordParts]?: Readonly<Record<string, NonNullable<WordParts[K]>>> } = {
  unit: { ...times.units, 半月期: 'half-month', 半年期: 'half-year' },
  cadence: times.cadenceWords,
  average: times.averageWords,
  period: times.periods,
  promptness: times.promptness,
  head: { ...times.dateHeads, ...canonical.offsetHeads },
  part: { ...times.dateParts, ...canonical.quarterMonths },
  covers: times.coverWords,
  side: times.sides,
  bound: bounds,
  happening: happenings,
  action: actions,
  denial: denials,
  modality: frames.modalities,
  roll: refusals.rollWords,
  tag: inverse(canonical.tagNames),
  event: inverse(canonical.eventNames),
  untimed: { [canonical.UNTIMED]: true },
};

function inverse<K extends string>(names: Readonly<Record<K, string>>): Record<string, K> {
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [name, key])) as Record<string, K>;
}

function buildLexicon(): ReadonlyMap<string, WordParts> {
  const lexicon = new Map<string, WordParts>();
  const entry = (word: string): WordParts => {
    const known = lexicon.get(word);
    if (known) return known;
    const fresh: WordParts = {};
    lexicon.set(word, fresh);
    return fresh;
  };
  for (const [part, table] of Object.entries(tables)) {
    for (const [word, value] of Object.entries(table)) Object.assign(entry(word), { [part]: value });
  }
  for (const [name, words] of Object.entries(classes) as [WordClass, ReadonlySet<string>][]) {
    for (const word of words) {
      const parts = entry(word);
      parts.is = new Set([...(parts.is ?? []), name]);
    }
  }
  lexicon.delete('');
  return lexicon;
}

/** Every word of the language with what it can be. */
export const lexicon = buildLexicon();
