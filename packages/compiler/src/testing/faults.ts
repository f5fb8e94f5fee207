/** A fault to plant in a county.yaml: where, and the text with ‹the words that are to be underlined›. */
export interface Fault {
  code: string;
  /** Top-level list to begin with this entry, or `top` for a top-level entry of its own. */
  into: 'items' | 'units' | 'groups' | 'review' | 'checks' | 'extends' | 'top';
  text: string;
}

/** An item that is sound but for what `parts` puts in place of its keys, or adds to them. */
function item(id: string, parts: Readonly<Record<string, string>>): string {
  const keys = {
    id,
    type: 'column',
    path: `[故障, ${id}]`,
    rule: '每月1次',
    responsible: '故障甲局',
    class: 'other',
    source: 'SOURCE',
    ...parts,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return `  - ${lines.join('\n    ')}`;
}

/** The words that an item as a whole is shown by: its first line. */
const whole = (text: string) => text.replace(/^ {2}- (.*)$/m, '  - ‹$1›');

/** One of each kind that can be planted in any county, in the order in which the kinds are numbered. */
export const FAULTS: readonly Fault[] = [
  { code: 'SX1', into: 'items', text: item('f-phrase', { rule: '‹东拉西扯›' }) },
  { code: 'SX2007', into: 'items', text: item('f-yaml', { rule: '‹每月: 1次›' }) },
  { code: 'SX2008', into: 'items', text: item('f-twice', { type: 'column\n    ‹type›: column' }) },
  { code: 'SX2009', into: 'items', text: item('f-key', { '‹remark›': '多余的说明' }) },
  { code: 'SX2009', into: 'top', text: '‹reviews›: []' },
  { code: 'SX2010', into: 'items', text: whole(item('f-missing', { class: '' })) },
  { code: 'SX2011', into: 'items', text: item('f-type', { sequence: '‹4›' }) },
  { code: 'SX2012', into: 'items', text: item('f-enum', { class: '‹newss›' }) },
  { code: 'SX2013', into: 'items', text: item('f-date', { effective: '{ from: ‹2026-02-30› }' }) },
  { code: 'SX2013', into: 'items', text: item('f-spaces', { id: '‹f with spaces›' }) },
  { code: 'SX2013', into: 'items', text: item('f-empty', { rule: "‹''›" }) },
  { code: 'SX2015', into: 'extends', text: '‹999999-nowhere›' },
  {
    code: 'SX2017',
    into: 'items',
    text: `${item('f-same', {})}\n${item('f-same', { id: '‹f-same›', path: '[故障, 又一]' })}`,
  },
  { code: 'SX2017', into: 'units', text: '  - { id: 故障丙局 }\n  - { id: ‹故障丙局› }' },
  { code: 'SX2018', into: 'items', text: item('f-source', { source: '{ ref: ‹no-such-source› }' }) },
  {
    code: 'SX2018',
    into: 'items',
    text: item('f-merge', { rule: 'null', 'rule-absent': 'merged', 'merged-with': '‹f-nowhere›' }),
  },
  { code: 'SX2018', into: 'groups', text: '  - { id: 故障组, members: [故障甲局, ‹故障丁局›] }' },
  { code: 'SX2019', into: 'items', text: item('f-neither', { rule: '‹null›' }) },
  { code: 'SX2019', into: 'items', text: item('f-both', { '‹rule-absent›': 'blank' }) },
  { code: 'SX2019', into: 'items', text: item('f-target', { rule: 'null', '‹rule-absent›': 'merged' }) },
  {
    code: 'SX2020',
    into: 'items',
    text: item('f-circle', { rule: 'null', 'rule-absent': 'merged', 'merged-with': '‹f-circle›' }),
  },
  {
    code: 'SX2021',
    into: 'items',
    text: item('f-dates', { effective: '{ from: 2026-02-01, to: ‹2026-01-31› }' }),
  },
  {
    code: 'SX3001',
    into: 'items',
    text: `${item('f-void', { rule: 'null', 'rule-absent': 'blank' })}\n${item('f-merged', { rule: 'null', 'rule-absent': 'merged', 'merged-with': '‹f-void›' })}`,
  },
  {
    code: 'SX3002',
    into: 'items',
    text: item('f-blank', { rule: '', '‹rule›': 'null', 'rule-absent': 'blank' }),
  },
  { code: 'SX3003', into: 'items', text: item('f-unit', { responsible: '故障甲局、‹县查无此局›牵头' }) },
  {
    code: 'SX3004',
    into: 'items',
    text: item('f-nobody', { responsible: '', '‹responsible›': 'null', 'responsible-absent': 'blank' }),
  },
  { code: 'SX3005', into: 'items', text: item('f-joined', { responsible: '‹故障甲局故障乙局›' }) },
  {
    code: 'SX3006',
    into: 'items',
    text: `${item('f-path', {})}\n${item('f-path-2', { path: '‹[故障, f-path]›', rule: 'null', 'rule-absent': 'blank' })}`,
  },
  {
    code: 'SX3007',
    into: 'items',
    text: `${item('f-seq', { sequence: '故障一' })}\n${item('f-seq-2', { sequence: '‹故障一›' })}`,
  },
  {
    code: 'SX3008',
    into: 'items',
    text: `${item('f-equal', { rule: '每年至少6次' })}\n${item('f-equal-2', { path: '[故障, f-equal]', rule: '‹每年不少于六次›' })}`,
  },
  {
    code: 'SX3009',
    into: 'items',
    text: `${item('f-differ', {})}\n${item('f-differ-2', { path: '[故障, f-differ]', rule: '‹每周1次›' })}`,
  },
  {
    code: 'SX3021',
    into: 'review',
    text: "  - { stages: [初审], applies-to: [‹'f-nowhere/*'›], source: SOURCE }",
  },
  { code: 'SX3022', into: 'items', text: item('f-open', { responsible: '故障甲局、故障乙局‹等部门›' }) },
  {
    code: 'SX3023',
    into: 'items',
    text: item('f-versions', {
      effective: '‹{ from: 2026-01-01 }›',
      history: '[{ rule: 每周1次, effective: { to: 2026-01-01 }, source: SOURCE }]',
    }),
  },
  { code: 'SX3024', into: 'checks', text: "  ‹SX3999›: { severity: 'off', reason: 不适用 }" },
  { code: 'SX3025', into: 'groups', text: '  - { id: ‹故障空组› }' },
];

const OFFICES = '  - { id: 故障甲局 }\n  - { id: 故障乙局 }';

export interface PlantedFault {
  code: string;
  /** Offsets of the words to be underlined. */
  start: number;
  end: number;
}

/** Plants faults in the text of a county.yaml, each at the beginning of its list. */
export function plantFaults(
  text: string,
  faults: readonly Fault[],
): { text: string; planted: PlantedFault[] } {
  const source = /^ {2}- (?:\{ )?id: ([\w-]+)/m.exec(text.slice(text.indexOf('\nsources:')))?.[1] ?? 'notice';
  let marked = into(text, 'units', OFFICES);
  for (const [index, fault] of faults.entries()) {
    const numbered = fault.text.replaceAll('SOURCE', `{ ref: ${source} }`).replace('‹', `‹${index}:`);
    marked = into(marked, fault.into, numbered);
  }
  const planted: PlantedFault[] = [];
  let clean = '';
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] !== '‹') {
      clean += marked[at];
      continue;
    }
    const [opening, index, words] = /^‹(\d+):([^›]*)›/.exec(marked.slice(at)) as unknown as [
      string,
      string,
      string,
    ];
    planted.push({
      code: (faults[Number(index)] as Fault).code,
      start: clean.length,
      end: clean.length + words.length,
    });
    clean += words;
    at += opening.length - 1;
  }
  return { text: clean, planted };
}

function into(text: string, list: Fault['into'], entry: string): string {
  if (list === 'top') return `${text}${entry}\n`;
  if (list === 'extends') {
    return /^extends: \[/m.test(text)
      ? text.replace(/^extends: \[/m, `extends: [${entry}, `)
      : `${text}extends: [${entry}]\n`;
  }
  const heading = new RegExp(`^${list}:[ \\t]*(?:\\[\\])?[ \\t]*\\n`, 'm');
  return heading.test(text) ? text.replace(heading, `${list}:\n${entry}\n`) : `${text}${list}:\n${entry}\n`;
}
