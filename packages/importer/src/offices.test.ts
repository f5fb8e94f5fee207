import { describe, expect, it } from 'vitest';
import { officesFromCell } from './cell-text.js';
import { officesFromCells } from './units-from-cells.js';

describe('a cell of responsible offices', () => {
  it.each([
    ['县民政局\n县残联', '县民政局 县残联'],
    ['县残联\n县民政局', '县残联 县民政局'],
    ['牵头单位：县政府办\n配合单位：县司法局、各乡\n镇', '牵头单位：县政府办 配合单位：县司法局、各乡镇'],
    ['县财政局\n牵头，县审计局\n配合', '县财政局牵头，县审计局配合'],
    ['县委组\n织部', '县委组织部'],
    ['县人大\n常委会', '县人大常委会'],
    ['县人民政府\n办公室', '县人民政府办公室'],
  ])('%j is %j', (cell, offices) => {
    expect(officesFromCell(cell)).toBe(offices);
  });

  it.each<[cell: string, units: string[], groups?: string[]]>([
    ['牵头：县政府办；配合：县司法局、各乡镇', ['县政府办', '县司法局'], ['各乡镇']],
    ['牵头单位：县政府办 配合单位：县司法局', ['县政府办', '县司法局']],
    ['（牵头单位）：县政府办', ['县政府办']],
    ['县人社局（牵头）、县残联（配合单位）', ['县人社局', '县残联']],
    ['县委编办（县编委办）', ['县委编办（县编委办）']],
    [
      '县妇联、县科协、县政协、县人大、县委党校、县档案馆',
      ['县妇联', '县科协', '县政协', '县人大', '县委党校', '县档案馆'],
    ],
    ['责任单位', [], ['责任单位']],
  ])('%s names its offices', (cell, units, groups = []) => {
    const found = officesFromCells([cell]);
    expect(found.units.map(({ id }) => id)).toEqual(units);
    expect(found.groups.map(({ id }) => id)).toEqual(groups);
    expect(found.unknown).toEqual([]);
  });
});
