const RULES = [
  '每周1次',
  '2周内更新',
  '每月不少于1次',
  '印发后5个工作日内公开',
  '变化后立即更新',
  '每年不少于6次',
  '6个月内更新',
  '每季度1次',
];
const CLASSES = ['news', 'notice', 'policy', 'personnel', 'planning', 'interaction', 'service', 'other'];
const OFFICES = 20;

/** A county of `rows` rows as an office would write it. The same number gives the same text. */
export function syntheticCounty(number: number, rows: number): string {
  const pick = (row: number, count: number) => (number * 31 + row * 17 + ((number * row) % 13)) % count;
  const offices = Array.from({ length: OFFICES }, (_, at) => `  - { id: 县第${at}局, aliases: [第${at}局] }`);
  const items = Array.from({ length: rows }, (_, row) =>
    [
      `  - id: column/${number}-${row}`,
      '    type: column',
      `    path: [信息公开, 栏目${Math.floor(row / 10)}, 子栏目${row}]`,
      `    rule: ${RULES[pick(row, RULES.length)]}`,
      `    responsible: 县第${pick(row, OFFICES)}局牵头，县第${(pick(row, OFFICES) + 1) % OFFICES}局配合`,
      `    class: ${CLASSES[pick(row, CLASSES.length)]}`,
      `    source: { ref: notice, row: ${row + 1} }`,
    ].join('\n'),
  );
  return [
    "county: { code: '530128', name: 禄劝彝族苗族自治县 }",
    'sources:',
    '  - { id: notice, title: 关于加强政府网站栏目更新工作的通知 }',
    'calendar: { overlay: none }',
    'units:',
    ...offices,
    'items:',
    ...items,
    '',
  ].join('\n');
}
