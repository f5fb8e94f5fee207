import type { Diagnostic } from '@shixian/diagnostics';
import { parseRule } from '@shixian/dsl';
import type { ClassRule, CountyItem, Review, Rule, SourceReference, Statement } from '@shixian/model';
import type { Candidate } from './candidates-from-prose.js';
import type { DocumentFacts } from './document-facts.js';
import { classOfPath } from './item-class.js';
import type { ItemIds } from './item-id.js';
import { COLUMN_CLASSES, classesOfDuty, examplesOfPhrase, exceptedClasses, isRest } from './kind-of-duty.js';
import type { Reason } from './phrase-reasons.js';
import type { Prose } from './prose-from-blocks.js';
import { topicOfClause } from './prose-words.js';
import type { Doubt } from './rows-from-table.js';

/** Entries of one list of a county with the doubts about each, in the same order. */
export interface Doubted<T> {
  entries: T[];
  doubts: Doubt[][];
}

/** What running text adds to a draft. Each entry is for a person to confirm. */
export interface ProseDraft {
  items: Doubted<CountyItem>;
  'class-rules': Doubted<ClassRule>;
  review: Doubted<Review>;
  disclosure: Doubted<Statement>;
}

/** `reasonOf` says why a phrase is not understood, null where it is. */
export function draftFromProse(
  prose: Prose,
  ids: ItemIds,
  facts: DocumentFacts,
  reasonOf: (phrase: string) => Reason | null,
): ProseDraft {
  const draft: ProseDraft = {
    items: { entries: [], doubts: [] },
    'class-rules': { entries: [], doubts: [] },
    review: { entries: [], doubts: [] },
    disclosure: { entries: [], doubts: [] },
  };
  const add = <T extends object>({ entries, doubts }: Doubted<T>, entry: T, found: Doubt[]) => {
    entries.push(entry);
    doubts.push(found);
    const id = 'id' in entry && typeof entry.id === 'string' ? entry.id : undefined;
    if (id !== undefined) for (const { diagnostic } of found) diagnostic.item ??= id;
  };
  const named = prose.candidates.flatMap((candidate) =>
    isRest(candidate.phrase) ? [] : ruledClasses(candidate),
  );
  for (const candidate of prose.candidates) {
    const doubts = doubtsOf(candidate, reasonOf);
    const classes = isRestOfColumns(candidate)
      ? COLUMN_CLASSES.filter(
          (one) => !named.includes(one) && !exceptedClasses(candidate.phrase).includes(one),
        )
      : ruledClasses(candidate);
    for (const one of classes) add(draft['class-rules'], classRuleFrom(candidate, one, ids), doubts);
    if (classes.length > 0) continue;
    for (const path of pathsOf(candidate)) add(draft.items, itemFrom(candidate, path, ids, facts), doubts);
  }
  for (const { stages, clause, quote, place } of prose.reviews)
    add(draft.review, { stages, 'applies-to': ['**'], source: sourceOf(clause, quote) }, [
      doubtOf({ code: 'SX5116', severity: 'info', data: { what: 'review', text: quote }, place }),
    ]);
  for (const { text, clause, place } of prose.disclosure)
    add(draft.disclosure, { text, source: sourceOf(clause) }, [
      doubtOf({ code: 'SX5116', severity: 'info', data: { what: 'disclosure', text }, place }),
    ]);
  return draft;
}

const doubtOf = (diagnostic: Diagnostic): Doubt => ({ field: 'row', diagnostic });

function doubtsOf(
  { phrase, place, isUnderstood }: Candidate,
  reasonOf: (phrase: string) => Reason | null,
): Doubt[] {
  const offered = doubtOf({ code: 'SX5109', severity: 'info', data: { phrase }, place });
  const reason = isUnderstood ? null : reasonOf(phrase);
  if (reason === null) return [offered];
  return [
    offered,
    { field: 'rule', diagnostic: { code: 'SX5101', severity: 'warning', data: { phrase, reason }, place } },
  ];
}

/** The classes of columns or accounts that the phrase rules as a whole; none where it is about something of its own. */
function ruledClasses({ phrase, type }: Candidate): ClassRule['class'][] {
  if (type === 'account') return topicOfClause(phrase) === '' ? [] : ['account'];
  return type === 'column' && examplesOfPhrase(phrase).length === 0 ? classesOfDuty(phrase, type) : [];
}

function isRestOfColumns({ phrase, type }: Candidate): boolean {
  return type === 'column' && isRest(phrase);
}

function classRuleFrom(candidate: Candidate, of: ClassRule['class'], ids: ItemIds): ClassRule {
  return {
    id: ids.idOf(['class', of]),
    class: of,
    types: [candidate.type],
    rule: candidate.phrase,
    source: sourceOf(candidate.clause, candidate.sentence),
  };
}

/** One for each column it names as an example; else it stands under its heading. */
function pathsOf({ phrase, heading, type }: Candidate): string[][] {
  const examples = type === 'column' ? examplesOfPhrase(phrase) : [];
  if (examples.length > 0) return examples.map((name) => ['正文', name]);
  return [heading === null ? ['正文'] : ['正文', heading]];
}

function itemFrom(candidate: Candidate, path: string[], ids: ItemIds, facts: DocumentFacts): CountyItem {
  const { phrase, sentence, type, responsible, clause } = candidate;
  const [own, ...others] = classesOfDuty(phrase, type);
  const isExample = examplesOfPhrase(phrase).length > 0;
  const year = facts.planYear ?? (facts.date ? Number(facts.date.slice(0, 4)) : undefined);
  return {
    id: ids.idOf(path),
    type,
    path,
    title: sentence,
    rule: phrase,
    responsible,
    ...(responsible === null && { 'responsible-absent': 'blank' as const }),
    class: isExample ? classOfPath(path) : own && others.length === 0 ? own : 'other',
    ...(year !== undefined && isYearOpen(phrase) && { 'plan-year': year }),
    source: sourceOf(clause, sentence),
  };
}

function sourceOf(clause: string | null, quote?: string): SourceReference {
  return { ref: 'notice', ...(clause !== null && { clause }), ...(quote !== undefined && { quote }) };
}

/** 于8月1日18:00前: a day of a year that the phrase leaves to its notice. */
function isYearOpen(phrase: string): boolean {
  const { rule } = parseRule(phrase);
  const isOpen = (node: Rule): boolean => {
    if (node.kind === 'all' || node.kind === 'any') return node.of.some((part) => isOpen(part as Rule));
    if (node.kind !== 'due' || node.repeat !== 'none') return false;
    return node.at.some(
      (at) => at.month !== undefined && at.year === undefined && at.yearOffset === undefined,
    );
  };
  return rule !== null && isOpen(rule);
}
