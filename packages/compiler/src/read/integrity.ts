import type { Diagnostic, EntryKind } from '@shixian/diagnostics';
import type { CountyItem, Effective, SourceReference } from '@shixian/model';
import { nearest } from '../did-you-mean.js';
import type { Path } from '../yaml/locator.js';
import type { CountyParts } from './county-parts.js';

/** Ids used twice, references that lead nowhere, rows whose cells contradict themselves, dates reversed. */
export function checkIntegrity(parts: CountyParts): Diagnostic[] {
  return [
    ...duplicateIds(parts),
    ...unknownReferences(parts),
    ...parts
      .list('items')
      .filter(({ value }) => saysOfAbsence(value))
      .flatMap(({ value, path }) => absences(parts, value, path)),
    ...reversedDates(parts),
  ];
}

const ID_LISTS: readonly (readonly [
  ('items' | 'units' | 'groups' | 'sources' | 'class-rules' | 'vetoes')[],
  EntryKind[],
])[] = [
  [['items'], ['item']],
  // A responsible cell names a unit or a group, so that the two share their names.
  [
    ['units', 'groups'],
    ['unit', 'group'],
  ],
  [['sources'], ['source']],
  [['class-rules'], ['class-rule']],
  [['vetoes'], ['veto']],
];

function duplicateIds(parts: CountyParts): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [lists, kinds] of ID_LISTS) {
    const first = new Map<string, Path>();
    for (const [at, list] of lists.entries()) {
      for (const { value, path } of parts.list(list)) {
        const earlier = first.get(value.id);
        if (earlier === undefined) {
          first.set(value.id, path);
          continue;
        }
        const firstLine = parts.locate.value([...earlier, 'id']).start.line;
        const data = { kind: kinds[at] as EntryKind, id: value.id, firstLine };
        const place = parts.locate.value([...path, 'id']);
        found.push({ code: 'SX2017', severity: 'error', data, place });
      }
    }
  }
  return found;
}

/** Ids of a list as written, those of refused entries too: naming one of them is no second fault. */
function writtenIds(parts: CountyParts, list: 'items' | 'sources' | 'units' | 'groups'): Set<string> {
  const entries = (parts.raw as Record<string, unknown>)[list];
  const ids = Array.isArray(entries) ? entries.map((entry) => (entry as { id?: unknown } | null)?.id) : [];
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** The unit or group that goes by another name. */
function idOfAlias(parts: CountyParts, alias: string): string | undefined {
  const named = [...parts.list('units'), ...parts.list('groups')];
  return named.findLast(({ value }) => value.aliases?.includes(alias))?.value.id;
}

const MERGE_KEYS = ['merged-with', 'responsible-merged-with'] as const;

function unknownReferences(parts: CountyParts): Diagnostic[] {
  const { locate } = parts;
  const sources = writtenIds(parts, 'sources');
  // Made when they are first asked for: most counties merge no cells and have no groups.
  let items: ReadonlySet<string> | undefined;
  let offices: ReadonlySet<string> | undefined;
  const idsOf = (kind: 'source' | 'item' | 'unit'): ReadonlySet<string> => {
    if (kind === 'source') return sources;
    if (kind === 'item') {
      items ??= writtenIds(parts, 'items');
      return items;
    }
    offices ??= new Set([...writtenIds(parts, 'units'), ...writtenIds(parts, 'groups')]);
    return offices;
  };
  const found: Diagnostic[] = [];
  const look = (kind: 'source' | 'item' | 'unit', id: string | undefined, path: Path) => {
    if (id === undefined) return;
    const known = idsOf(kind);
    if (known.has(id)) return;
    const place = locate.value(path);
    const canonical = kind === 'unit' ? idOfAlias(parts, id) : undefined;
    const suggestion = canonical ?? nearest(id, known);
    found.push({
      code: 'SX2018',
      severity: 'error',
      data: { kind, id, suggestion },
      place,
      ...(suggestion !== null && {
        fixes: [
          {
            span: { start: place.start.offset, end: place.end.offset },
            replacement: suggestion,
            // Another name of the same office is only a spelling; a near id may be another thing.
            safe: canonical !== undefined,
          },
        ],
      }),
    });
  };
  for (const { source, path } of sourceReferences(parts, sources))
    look('source', source.ref, [...path, 'ref']);
  for (const { value, path } of parts.list('items'))
    for (const key of MERGE_KEYS) if (value[key] !== undefined) look('item', value[key], [...path, key]);
  for (const { value, path } of parts.list('remarks'))
    value.items?.forEach((id, index) => {
      look('item', id, [...path, 'items', index]);
    });
  for (const { value, path } of parts.list('groups'))
    value.members?.forEach((id, index) => {
      look('unit', id, [...path, 'members', index]);
    });
  return found;
}

const SOURCE: Path = ['source'];

/** References to documents that are not `known`, with their places. */
function sourceReferences(
  parts: CountyParts,
  known: ReadonlySet<string>,
): { source: SourceReference; path: Path }[] {
  const { calendar, interpretations = {} } = parts.county;
  const lists = ['class-rules', 'vetoes', 'items', 'review', 'disclosure', 'statements', 'remarks'] as const;
  const references: { source: SourceReference; path: Path }[] = [];
  const add = (source: SourceReference | undefined, path: Path, more: Path = SOURCE) => {
    if (source !== undefined && !known.has(source.ref)) references.push({ source, path: [...path, ...more] });
  };
  if (typeof calendar.overlay !== 'string')
    for (const [index, { source }] of calendar.overlay.entries()) add(source, ['calendar', 'overlay', index]);
  for (const [key, { source }] of Object.entries(interpretations)) add(source, ['interpretations', key]);
  for (const list of lists) for (const { value, path } of parts.list(list)) add(value.source, path);
  for (const { value, path } of parts.list('items'))
    value.history?.forEach(({ source }, index) => {
      add(source, path, ['history', index, 'source']);
    });
  return references;
}

const ABSENCE_KEYS = [
  'rule-absent',
  'merged-with',
  'responsible-absent',
  'responsible-merged-with',
] as const satisfies readonly (keyof CountyItem)[];

/** Not a row with both cells and nothing said of absence, as most are. */
const saysOfAbsence = (item: CountyItem) =>
  item.rule === null || item.responsible === null || ABSENCE_KEYS.some((key) => item[key] !== undefined);

/** `rule` and `rule-absent`, `responsible` and `responsible-absent` tell one story. */
function absences(parts: CountyParts, item: CountyItem, path: Path): Diagnostic[] {
  return (['rule', 'responsible'] as const).flatMap((key): Diagnostic[] => {
    const absent = item[`${key}-absent`];
    const own = key === 'rule' ? 'merged-with' : 'responsible-merged-with';
    // One merged block usually spans both cells.
    const target = item[own] ?? (key === 'responsible' ? item['merged-with'] : undefined);
    const problem =
      item[key] !== null
        ? absent === undefined
          ? null
          : 'both'
        : absent === undefined
          ? 'neither'
          : absent === 'merged' && target === undefined
            ? 'no-target'
            : null;
    const stray = problem === null && item[own] !== undefined && absent !== 'merged';
    if (problem === null && (!stray || (key === 'rule' && item['responsible-absent'] === 'merged')))
      return [];
    const at = stray ? own : problem === 'neither' ? key : `${key}-absent`;
    return [
      {
        code: 'SX2019',
        severity: 'error',
        data: { key, problem: problem ?? 'stray-target' },
        place:
          stray || problem !== 'neither'
            ? parts.locate.key([...path, at])
            : parts.locate.value([...path, at]),
        item: item.id,
      },
    ];
  });
}

function reversedDates(parts: CountyParts): Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = ({ from, to }: Effective, path: Path) => {
    if (from === undefined || to === undefined || from <= to) return;
    const place = parts.locate.value([...path, 'to']);
    found.push({ code: 'SX2021', severity: 'error', data: { from, to }, place });
  };
  for (const list of ['items', 'class-rules'] as const)
    for (const { value, path } of parts.list(list))
      if (value.effective !== undefined) look(value.effective, [...path, 'effective']);
  for (const { value, path } of parts.list('items'))
    value.history?.forEach((version, index) => {
      look(version.effective, [...path, 'history', index, 'effective']);
    });
  return found;
}
