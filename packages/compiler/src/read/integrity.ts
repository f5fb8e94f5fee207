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
    ...parts.list('items').flatMap(({ value, path }) => absences(parts, value, path)),
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
  return ID_LISTS.flatMap(([lists, kinds]) => {
    const first = new Map<string, Path>();
    return lists.flatMap((list, at) =>
      parts.list(list).flatMap(({ value: { id }, path }): Diagnostic[] => {
        const earlier = first.get(id);
        if (earlier === undefined) {
          first.set(id, path);
          return [];
        }
        const firstLine = parts.locate.value([...earlier, 'id']).start.line;
        const data = { kind: kinds[at] as EntryKind, id, firstLine };
        return [{ code: 'SX2017', severity: 'error', data, place: parts.locate.value([...path, 'id']) }];
      }),
    );
  });
}

/** Ids of a list as written, those of refused entries too: naming one of them is no second fault. */
function writtenIds(parts: CountyParts, list: 'items' | 'sources' | 'units' | 'groups'): Set<string> {
  const entries = (parts.raw as Record<string, unknown>)[list];
  const ids = Array.isArray(entries) ? entries.map((entry) => (entry as { id?: unknown } | null)?.id) : [];
  return new Set(ids.filter((id) => typeof id === 'string'));
}

function unknownReferences(parts: CountyParts): Diagnostic[] {
  const { locate } = parts;
  const sources = writtenIds(parts, 'sources');
  const items = writtenIds(parts, 'items');
  const offices = new Set([...writtenIds(parts, 'units'), ...writtenIds(parts, 'groups')]);
  const aliases = new Map(
    [...parts.list('units'), ...parts.list('groups')].flatMap(({ value }) =>
      (value.aliases ?? []).map((alias) => [alias, value.id] as const),
    ),
  );
  const found: Diagnostic[] = [];
  const look = (kind: EntryKind, known: ReadonlySet<string>, id: string | undefined, path: Path) => {
    if (id === undefined || known.has(id)) return;
    const place = locate.value(path);
    const canonical = kind === 'unit' ? aliases.get(id) : undefined;
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
    look('source', sources, source.ref, [...path, 'ref']);
  for (const { value, path } of parts.list('items'))
    for (const key of ['merged-with', 'responsible-merged-with'] as const)
      if (value[key] !== undefined) look('item', items, value[key], [...path, key]);
  for (const { value, path } of parts.list('remarks'))
    value.items?.forEach((id, index) => {
      look('item', items, id, [...path, 'items', index]);
    });
  for (const { value, path } of parts.list('groups'))
    value.members?.forEach((id, index) => {
      look('unit', offices, id, [...path, 'members', index]);
    });
  return found;
}

/** References to documents, with their places; those of list entries, which are many, only where they are not `known`. */
function sourceReferences(
  parts: CountyParts,
  known: ReadonlySet<string>,
): { source: SourceReference; path: Path }[] {
  const { calendar, interpretations = {} } = parts.county;
  const lists = ['class-rules', 'vetoes', 'items', 'review', 'disclosure', 'statements', 'remarks'] as const;
  return [
    ...(typeof calendar.overlay === 'string' ? [] : calendar.overlay).map(({ source }, index) => ({
      source,
      path: ['calendar', 'overlay', index, 'source'],
    })),
    ...Object.entries(interpretations).map(([key, { source }]) => ({
      source,
      path: ['interpretations', key, 'source'],
    })),
    ...lists.flatMap((list) =>
      parts
        .list(list)
        .flatMap(({ value, path }) =>
          value.source === undefined || known.has(value.source.ref)
            ? []
            : [{ source: value.source, path: [...path, 'source'] }],
        ),
    ),
    ...parts.list('items').flatMap(({ value, path }) =>
      (value.history ?? []).map(({ source }, index) => ({
        source,
        path: [...path, 'history', index, 'source'],
      })),
    ),
  ];
}

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
  const look = (effective: Effective | undefined, path: Path) => {
    const { from, to } = effective ?? {};
    if (from === undefined || to === undefined || from <= to) return;
    const place = parts.locate.value([...path, 'to']);
    found.push({ code: 'SX2021', severity: 'error', data: { from, to }, place });
  };
  for (const { value, path } of [...parts.list('items'), ...parts.list('class-rules')])
    look(value.effective, [...path, 'effective']);
  for (const { value, path } of parts.list('items'))
    value.history?.forEach((version, index) => {
      look(version.effective, [...path, 'history', index, 'effective']);
    });
  return found;
}
