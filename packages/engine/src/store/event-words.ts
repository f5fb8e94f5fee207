import type { CountyEvent } from '@shixian/model';
import type { EventRow } from './event-rows.js';
import { createNames } from './names.js';
import { joinRef, splitRef } from './ref-words.js';

type Fields = Partial<CountyEvent>;

/** The texts of events, each kept once, and few different ones: a reference without its number, a subject, a stage … */
export interface EventWords {
  /** Writes `words` and `refNumber`. */
  writeTo(row: EventRow, event: CountyEvent): void;
  fieldsOf(row: EventRow): Fields;
}

/** Numbers of words: 0 none; above, a reference alone; below, a reference with other fields. */
const NONE = 0;

export function createEventWords(): EventWords {
  const references = createNames();
  const others = createNames();
  const read: [reference: string | null, more: Fields][] = [];
  return {
    writeTo(row, { ref, subject, by, stage, count, undated }) {
      const split = ref === undefined ? null : splitRef(ref);
      row.refNumber = split?.number ?? -1;
      const more = { subject, by, stage, count, undated };
      if (Object.values(more).some((field) => field !== undefined)) {
        row.words = -1 - others.numberOf(JSON.stringify([split?.words, more]));
      } else row.words = split === null ? NONE : 1 + references.numberOf(split.words);
    },
    fieldsOf({ words, refNumber }) {
      if (words === NONE) return {};
      if (words > NONE) return { ref: joinRef({ words: references.nameOf(words - 1), number: refNumber }) };
      const number = -1 - words;
      read[number] ??= JSON.parse(others.nameOf(number));
      const [reference, more] = read[number] as (typeof read)[number];
      return reference === null ? more : { ref: joinRef({ words: reference, number: refNumber }), ...more };
    },
  };
}
