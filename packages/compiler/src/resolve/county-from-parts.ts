import { applyOverlay } from '@shixian/calendar/national';
import { type Diagnostic, messageOf } from '@shixian/diagnostics';
import type { BundleItem, BundleRuleVersion, CountyItem, Review } from '@shixian/model';
import { computed } from '../computed.js';
import type { CountyParts, Entry } from '../read/county-parts.js';
import type { Session } from '../session.js';
import { appliesTo, resolveClassRules, withInherited } from './class-rules.js';
import { inheritedFrom } from './inherited.js';
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
  const inherited = extended.map(inheritedFrom);

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

  /** Ids of the class rules that reach an item: its class and type decide. */
  const idsByKind = new Map<string, Map<string, readonly string[]>>();
  const applyingTo = (item: CountyItem) => {
    const idsByType = computed(idsByKind, item.class, () => new Map<string, readonly string[]>());
    return computed(idsByType, item.type, () =>
      classRules.flatMap(({ bundle }) => (appliesTo(bundle, item) ? [bundle.id] : [])),
    );
  };

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
    const reaching = applyingTo(entry.value);
    const applying = rule.classRule === null ? reaching : reaching.filter((id) => id !== rule.classRule);
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

function bundleItem(
  { value }: Entry<CountyItem>,
  rule: ItemRule,
  { text, cell }: ItemResponsible,
  versions: BundleRuleVersion[],
  applying: readonly string[],
  reviews: readonly Review[],
): BundleItem {
  const typed = rule.result?.rule ?? null;
  const first = rule.problem ?? rule.result?.diagnostics.find(({ severity }) => severity === 'error') ?? null;
  const state = typed !== null ? 'ok' : rule.phrase === null ? 'no-rule' : 'not-understood';
  const planYear = value['plan-year'];
  // Optional fields go in where they stand in a Bundle; spreads of nothing cost more than all the rest.
  const item: Partial<BundleItem> = { id: value.id, type: value.type, path: value.path };
  if (value.title !== undefined) item.title = value.title;
  if (value.sequence !== undefined) item.sequence = value.sequence;
  item.class = value.class;
  item.phrase = rule.phrase;
  item.canonical = rule.result?.canonical ?? null;
  item.rule = typed;
  item.state = state;
  item.origin = rule.origin;
  if (state !== 'ok' && first !== null) item.problem = { code: first.code, message: messageOf(first).text };
  item.responsible = { text, lead: cell?.lead ?? [], cooperating: cell?.cooperating ?? [] };
  if (value.effective !== undefined) item.effective = value.effective;
  if (planYear !== undefined) item.planYear = planYear;
  if (versions.length > 0) item.versions = versions;
  // A column kept elsewhere (外链) is not this county's to update, whatever its class asks.
  item.inherited = typed?.kind === 'exempt' ? [] : [...applying];
  item.reviews = reviews.flatMap((review, index) =>
    review['applies-to'].some((pattern) => fitsPattern(value.id, pattern)) ? [index] : [],
  );
  if (value.attributes !== undefined) item.attributes = value.attributes;
  item.source = value.source;
  return item as BundleItem;
}
