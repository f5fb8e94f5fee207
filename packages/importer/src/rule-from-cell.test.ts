import { expect, it } from 'vitest';
import { ruleFromCell } from './rule-from-cell.js';

it.each([
  // A narrow column.
  ['印发后5个\n工作日内', '印发后5个工作日内', false],
  ['每年\n不少于6次', '每年不少于6次', false],
  ['印发后5个工作日内\n及时更新', '印发后5个工作日内及时更新', false],
  ['每月25日前\n报送', '每月25日前报送', false],
  [
    '1.政策文件：5个工作日内；\n2.解读：3个工作日内。',
    '1.政策文件：5个工作日内；2.解读：3个工作日内。',
    false,
  ],
  ['每周\n周一次', '每周周一次', false],
  [
    '项目进展情况及时更新，项目对应阶段进展\n后的5个工作日内更新',
    '项目进展情况及时更新，项目对应阶段进展后的5个工作日内更新',
    false,
  ],
  // Two clauses that the language tells apart without a mark.
  ['每季度一次\n有变化及时更新', '每季度一次有变化及时更新', false],
  // Clauses.
  ['每季度更新一次\n变化后立即更新', '每季度更新一次；变化后立即更新', true],
  ['每月报送一次\n如遇特殊情况及时报送', '每月报送一次；如遇特殊情况及时报送', true],
  ['动态类：每周2次\n政策类：及时更新', '动态类：每周2次；政策类：及时更新', true],
  ['每周一次。\n\n重大事项随时更新', '每周一次。重大事项随时更新', false],
])('%j is %s', (cell, text, isParted) => {
  expect(ruleFromCell(cell)).toEqual({ text, isParted });
});
