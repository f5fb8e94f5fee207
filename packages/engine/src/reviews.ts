import type { Flag, Review } from '@shixian/model';
import { flagOf, publicationsLookedAt } from './flags.js';
import { groupBy } from './group-by.js';
import type { Happening } from './happening.js';
import { comparePoints, type Point } from './point.js';

/**
 * What the records say against the review of each publication: a stage missing, out of order, or done by one person
 * twice. Only publications that name a `ref` can be tied to their reviews, and only where the item's reviews are recorded.
 */
export function flagsOfReviews(
  reviews: readonly Review[],
  happenings: readonly Happening[],
  now: Point,
): Flag[] {
  const reviewed = happenings.filter(({ kind, source }) => kind === 'reviewed' && source.stage !== undefined);
  if (reviewed.length === 0) return [];
  const byRef = groupBy(reviewed, ({ ref }) => ref);
  return publicationsLookedAt(happenings, now)
    .filter(({ ref }) => ref !== undefined)
    .flatMap((published) => {
      const before = (byRef.get(published.ref) ?? []).filter((it) => comparePoints(it, published) <= 0);
      return reviews.flatMap(({ stages }) => flagsOfStages(stages, published, before));
    });
}

function flagsOfStages(
  stages: Review['stages'],
  published: Happening,
  reviewed: readonly Happening[],
): Flag[] {
  const names = stages.map((stage) => (typeof stage === 'string' ? stage : stage.name));
  const done = names.map((name) => ({ name, by: reviewed.find(({ source }) => source.stage === name) }));
  const flags: Flag[] = [];
  const missing = done.filter(({ by }) => by === undefined).map(({ name }) => name);
  if (missing.length > 0) {
    flags.push(flagOf('review-missing', published, `发布前没有${missing.join('、')}的记录。`));
  }
  const present = done.flatMap(({ name, by }) => (by === undefined ? [] : [{ name, by }]));
  for (const [index, { name, by }] of present.entries()) {
    const previous = present[index - 1];
    if (previous !== undefined && comparePoints(by, previous.by) < 0) {
      flags.push(flagOf('review-order', published, `${name}早于${previous.name}。`));
    }
    const same = present.slice(0, index).find((other) => isSamePerson(other.by, by));
    if (same !== undefined) {
      flags.push(flagOf('review-same-person', published, `${same.name}与${name}由同一人办理。`));
    }
  }
  return flags;
}

function isSamePerson({ source: a }: Happening, { source: b }: Happening): boolean {
  return a.by !== undefined && a.by === b.by;
}
