import { applyOverlay } from '@shixian/calendar/national';
import { type Diagnostic, messageOf } from '@shixian/diagnostics';
import type { BundleItem, BundleRuleVersion, CountyItem, Review } from '@shixian/model';
import type { CountyParts, Entry } from '../read/county-parts.js';
import type { Session } from '../session.js';
import {
  appliesTo,
  inheritedReference,
  inheritedSourceId,
  resolveClassRules,
  withInherited,
} from './class-rules.js';
import { resolveInterpretations } from './interpretations.js';
import { fitsPattern } from './item-patterns.js';
import { type ItemResponsible, resolveResponsible } from './item-responsible.js';
import { type ItemRule, resolveItemRules } from './item-rules.js';
import { overlayDiagnostics } from './overlay-diagnostics.js';
import { diagnosticsOfPhrase } from './phrase-diagnostics.js';
import type { ResolvedCounty, ResolvedItem } from './resolved-county.js';
import { createUnitDirectory } from './unit-directory.js';

/** Resolves a county against those it extends, nearest first and themselves resolved. */
export function countyFromParts(
  parts: CountyParts,
  extended: readonly ResolvedCounty[],
  session: Session,
): { county: ResolvedCounty; diagnostics: Diagnostic[] } {
  const { locate } = parts;
  const { county: identity, calendar: days, interpretations: decided } = parts.county;
  const values = <K extends Parameters<CountyParts['list']>[0]>(key: K) =>
    parts.list(key).map(({ value }) => value);
  const inherited = extended.map(asInherited);

  const interpretations = resolveInterpretations(
    decided,
    inherited.map((other) => other.interpretations),
  );
  const barePeriod = interpretations['bare-period'].value;
  const ownRules = resolveClassRules(parts.list('class-rules'), identity.code, locate, session, barePeriod);
  const classRules = withInherited(
    ownRules.classRules,
    inherited.flatMap((other) => other.classRules),
  );
  const units = values('units');
  const groups = values('groups');
  const directory = createUnitDirectory(units, groups);
  const reviews = values('review');
  const entries = parts.list('items');
  const parse = (phrase: string) => session.parse(phrase, barePeriod);
  const itemRules = resolveItemRules(entries, classRules, parse, locate);
  const responsible = resolveResponsible(entries, directory);
  const diagnostics = [...ownRules.diagnostics, ...itemRules.diagnostics];

  const items = entries.map((entry, index): ResolvedItem => {
    const rule = itemRules.rules[index] as ItemRule;
    const cell = responsible[index] as ItemResponsible;
    const versions = (entry.value.history ?? []).map((version, at): BundleRuleVersion => {
      const result = parse(version.rule);
      const path = [...entry.path, 'history', at, 'rule'];
      diagnostics.push(...diagnosticsOfPhrase(result, locate, path, entry.value.id));
      return {
        phrase: version.rule,
        canonical: result.canonical,
        rule: result.rule,
        effective: version.effective,
        source: version.source,
      };
    });
    const applying = classRules
      .filter(({ bundle }) => appliesTo(bundle, entry.value) && bundle.id !== rule.classRule)
      .map(({ bundle }) => bundle.id);
    return {
      entry,
      rule,
      responsible: cell,
      bundle: bundleItem(entry, rule, cell, versions, applying, reviews),
    };
  });

  const sources = values('sources');
  const titles = Object.fromEntries(
    sources.map(({ id, title, number, date, url }) => [
      id,
      { title, ...(number && { number }), ...(date && { date }), ...(url && { url }) },
    ]),
  );
  const { data: calendar, problems } = applyOverlay(session.nationalCalendar(), days.overlay, titles);
  diagnostics.push(...overlayDiagnostics(problems, locate));

  return {
    diagnostics,
    county: {
      parts,
      county: identity,
      sources: [...sources, ...inherited.flatMap((other) => other.sources)],
      calendar,
      interpretations,
      units,
      groups,
      directory,
      classRules,
      vetoes: [...values('vetoes'), ...inherited.flatMap((other) => other.vetoes)].filter(
        ({ enabled }) => enabled !== false,
      ),
      reviews,
      items,
    },
  };
}

/** What a county passes on: class rules, vetoes, interpretations, and the documents they cite. */
function asInherited(other: ResolvedCounty) {
  const { code } = other.county;
  const own = new Set(other.parts.list('sources').map(({ value }) => value.id));
  const referenced = <T extends { source: { ref: string } }>(value: T): T =>
    own.has(value.source.ref) ? { ...value, source: inheritedReference(code, value.source) } : value;
  const interpretations = Object.fromEntries(
    Object.entries(other.interpretations).map(([key, decided]) => [
      key,
      'ref' in decided.source ? { ...decided, source: inheritedReference(code, decided.source) } : decided,
    ]),
  ) as ResolvedCounty['interpretations'];
  return {
    interpretations,
    sources: other.sources.map((source) =>
      own.has(source.id) ? { ...source, id: inheritedSourceId(code, source.id) } : source,
    ),
    classRules: other.classRules.map((rule) => ({ ...rule, entry: null, bundle: referenced(rule.bundle) })),
    vetoes: other.vetoes.map(referenced),
  };
}

function bundleItem(
  { value }: Entry<CountyItem>,
  rule: ItemRule,
  { text, cell }: ItemResponsible,
  versions: BundleRuleVersion[],
  applying: string[],
  reviews: readonly Review[],
): BundleItem {
  const typed = rule.result?.rule ?? null;
  const first = rule.problem ?? rule.result?.diagnostics.find(({ severity }) => severity === 'error') ?? null;
  const state = typed !== null ? 'ok' : rule.phrase === null ? 'no-rule' : 'not-understood';
  const { title, sequence, effective, attributes } = value;
  const planYear = value['plan-year'];
  return {
    id: value.id,
    type: value.type,
    path: value.path,
    ...(title !== undefined && { title }),
    ...(sequence !== undefined && { sequence }),
    class: value.class,
    phrase: rule.phrase,
    canonical: rule.result?.canonical ?? null,
    rule: typed,
    state,
    origin: rule.origin,
    ...(state !== 'ok' &&
      first !== null && { problem: { code: first.code, message: messageOf(first).text } }),
    responsible: { text, lead: cell?.lead ?? [], cooperating: cell?.cooperating ?? [] },
    ...(effective !== undefined && { effective }),
    ...(planYear !== undefined && { planYear }),
    ...(versions.length > 0 && { versions }),
    // A column kept elsewhere (外链) is not this county's to update, whatever its class asks.
    inherited: typed?.kind === 'exempt' ? [] : applying,
    reviews: reviews.flatMap((review, index) =>
      review['applies-to'].some((pattern) => fitsPattern(value.id, pattern)) ? [index] : [],
    ),
    ...(attributes !== undefined && { attributes }),
    source: value.source,
  };
}
