import type { Rule } from '@shixian/model';
import { clausesFromElements } from './clauses-from-elements.js';
import type { Element } from './elements.js';
import { type PhraseContext, type PhraseReading, ruleFromClauses } from './rule-from-clauses.js';
import { type Structure, structureFromElements } from './structure-from-elements.js';
import { unquoted } from './tags.js';

/** Canonical text of several rules by its brackets; any other phrase by its clauses. */
export function ruleFromElements(elements: readonly Element[], context: PhraseContext): PhraseReading {
  const structure = structureFromElements(elements);
  if (structure) return ruleFromStructure(structure, context);
  return ruleFromClauses(clausesFromElements(elements.map(asAside)), context);
}

/** 【】 of an office are brackets like any other. */
function asAside(element: Element): Element {
  return element.kind === 'group'
    ? { ...element, own: false, elements: element.elements.map(asAside) }
    : element;
}

function ruleFromStructure({ kind, members, savings }: Structure, context: PhraseContext): PhraseReading {
  const readings = members.map(({ group }) => ruleFromElements(group.elements, context));
  const faults = readings.flatMap((reading) => reading.faults);
  const warnings = readings.flatMap((reading) => reading.warnings);
  const rules = readings.flatMap((reading) => (reading.rule ? [reading.rule] : []));
  const ignored = readings.flatMap((reading) => reading.ignored);
  if (rules.length < members.length) return { rule: null, faults, warnings, ignored: [] };
  const first = members[0]?.group.start ?? 0;
  const last = members.at(-1)?.group.end ?? 0;
  const common = {
    span: context.spanOf({ start: members[0]?.heading[0]?.start ?? first, end: last }),
    ...(savings ? { savings: true as const } : {}),
  };
  const rule: Rule =
    kind === 'one'
      ? (rules[0] as Rule)
      : kind === 'per-subject'
        ? {
            kind,
            ...common,
            items: members.map(({ heading }, index) => ({
              subjects: subjectsOf(heading),
              rule: rules[index] as Rule,
            })),
          }
        : { kind, ...common, of: rules };
  return { rule, faults, warnings, ignored };
}

const subjectsOf = (heading: readonly Element[]) =>
  heading.flatMap((element) => (element.kind === 'verbatim' ? [unquoted(element.text)] : []));
