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
  read(row: EventRow): { ref: string | undefined; more: More | null };
}

/** Numbers of words: 0 none; above, a reference alone; below, a reference with other fields. */
const NONE = 0;

export function createEventWords(): EventWords {
  const references = createNames();
  const others = createNames();
  const known: { reference: string | null; more: More }[] = [];
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
    read({ words, refNumber: number }) {
      if (words === NONE) return { ref: undefined, more: null };
      if (words > NONE) return { ref: joinRef({ words: references.nameOf(words - 1), number }), more: null };
      const place = -1 - words;
      const found = known[place] ?? (JSON.parse(others.nameOf(place)) as (typeof known)[number]);
      known[place] = found;
      const { reference, more } = found;
      return { ref: reference === null ? undefined : joinRef({ words: reference, number }), more };
    },
  };
}
