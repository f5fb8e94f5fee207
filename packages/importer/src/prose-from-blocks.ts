import { type Candidate, candidatesFromLines } from './candidates-from-prose.js';
import { disclosureFromLines, type FoundDisclosure } from './disclosure-from-lines.js';
import { linesFromBlocks } from './prose-lines.js';
import { type FoundReview, reviewsFromLines } from './review-from-lines.js';
import type { SourceBlock } from './source.js';

/** What running text says beside the tables. Every sentence stays in the list of leftovers as well. */
export interface Prose {
  candidates: Candidate[];
  reviews: FoundReview[];
  disclosure: FoundDisclosure[];
}

export function proseFromBlocks(blocks: readonly SourceBlock[]): Prose {
  const lines = linesFromBlocks(blocks);
  return {
    candidates: candidatesFromLines(lines),
    reviews: reviewsFromLines(lines),
    disclosure: disclosureFromLines(lines),
  };
}
