import type { CountyEvent } from '@shixian/model';
import type { EventRow } from './event-rows.js';
import { createNames } from './names.js';
import { joinRef, splitRef } from './ref-words.js';

/** What an event can say besides its time, its kind and its reference. */
type More = Partial<Pick<CountyEvent, 'subject' | 'by' | 'stage' | 'count' | 'undated'>>;

/** The texts of events, each kept once, and few different ones: a reference without its number, a subject, a stage … */
export interface EventWords {
  /** Writes `words` and `refNumber`. */
  writeTo(row: EventRow, event: CountyEvent): void;
  refOf(row: EventRow): string | undefined;
  moreOf(row: EventRow): More | null;
}

/** Numbers of words: 0 none; above, a reference alone; below, a reference with other fields. */
const NONE = 0;

export function createEventWords(): EventWords {
  const references = createNames();
  const others = createNames();
  const known: { reference: string | null; more: More }[] = [];
  const otherAt = (words: number) => {
    const place = -1 - words;
    const found = known[place] ?? (JSON.parse(others.nameOf(place)) as (typeof known)[number]);
    known[place] = found;
    return found;
  };
  return {
    writeTo(row, { ref, subject, by, stage, count, undated }) {
      const split = ref === undefined ? null : splitRef(ref);
      const more = { subject, by, stage, count, undated };
      row.refNumber = split?.number ?? -1;
      if (
        subject !== undefined ||
        by !== undefined ||
        stage !== undefined ||
        count !== undefined ||
        undated
      ) {
        row.words = -1 - others.numberOf(JSON.stringify({ reference: split?.words ?? null, more }));
      } else row.words = split === null ? NONE : 1 + references.numberOf(split.words);
    },
    refOf({ words, refNumber }) {
      if (words === NONE) return undefined;
      const reference = words > NONE ? references.nameOf(words - 1) : otherAt(words).reference;
      return reference === null ? undefined : joinRef(reference, refNumber);
    },
    moreOf: ({ words }) => (words < NONE ? otherAt(words).more : null),
  };
}
