import { messageOf } from '@shixian/diagnostics';
import { type CheckResult, checkCounty } from '../check-county.js';
import type { CountyFolder } from '../read/read-county.js';

/** A county.yaml with one sound item; parts given replace these by their top-level key. */
const SKELETON: Readonly<Record<string, string>> = {
  county: "county: { code: '510422', name: 盐边县 }",
  extends: 'extends: [000000-national]',
  sources: 'sources: [{ id: notice, title: 关于做好政务公开工作的通知 }]',
  calendar: 'calendar: { overlay: none }',
  units: 'units: [{ id: 县政府办 }, { id: 县文旅局, aliases: [县文旅] }]',
  items: [
    'items:',
    '  - id: news',
    '    type: column',
    '    path: [政务动态]',
    '    rule: 2周内更新',
    '    responsible: 县政府办',
    '    class: news',
    '    source: { ref: notice, row: 1 }',
  ].join('\n'),
};

/** A baseline of one rule, so that tests do not move with the real one. */
export const BASELINE: CountyFolder = {
  name: 'counties/000000-national',
  files: new Map([
    [
      'county.yaml',
      `county: { code: '000000', name: 全国 }
sources: [{ id: indicators, title: 检查指标 }]
calendar: { overlay: none }
class-rules:
  - id: national-news
    class: news
    types: [column]
    rule: 2周内更新
    mandatory: true
    grade: A
    source: { ref: indicators }
items: []
`,
    ],
  ]),
};

/** The text of a county.yaml: the skeleton with `parts` (whole top-level entries, one after another) in place of its own. */
export function countyText(parts = ''): string {
  const given = [...parts.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key as string);
  const kept = Object.entries(SKELETON).filter(([key]) => !given.includes(key));
  return [...kept.map(([, text]) => text), parts].filter((text) => text !== '').join('\n');
}

export function checkText(text: string, options: { accepted?: string; today?: string } = {}): CheckResult {
  const files = new Map([['county.yaml', text]]);
  if (options.accepted !== undefined) files.set('accepted.yaml', options.accepted);
  const { today } = options;
  return checkCounty({
    folder: { name: 'counties/510422-yanbian', files },
    extended: [BASELINE],
    ...(today !== undefined && { today }),
  });
}

/** `SX3003 ‹县文旅居› …message`, as a person reads a finding: its code and the words underlined. */
export function underlined({ diagnostics, texts }: CheckResult): string[] {
  return diagnostics.map((diagnostic) => {
    const { code, place } = diagnostic;
    if (place.kind !== 'file') return `${code} ${messageOf(diagnostic).text}`;
    const text = texts.get(place.file) ?? '';
    return `${code} ‹${text.slice(place.start.offset, place.end.offset)}›`;
  });
}
