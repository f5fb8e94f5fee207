import type { Group, Unit } from '@shixian/model';

export interface Offices {
  units: Unit[];
  groups: Group[];
  /** Words that are no name of an office, in order. */
  unknown: string[];
}

const SEPARATORS = /[、，,；;。\s]+|(?<=[局委办室部院会镇乡所社])和(?=[县市区省州])/;
const ROLES = /(具体)?(牵头|配合|负责|协助|落实|发布|供稿|参与|指导|报送)+$/;
const OFFICE = /([局委办室部院会镇乡队所站处厅社科]|中心|街道|公司|园区|分局|支行|学校|信息港)(（[^）]*）)?$/;
/** Words that stand for more offices than one. */
const SET = /^(各|有关|相关|涉及|所有|全县|其他|实施|具有|具备)|(部门|单位|机构|各镇|机关|主体)$/;

/** The offices that the responsible cells name, each once, in the order of the cells. A set of offices is an open group. */
export function officesFromCells(cells: Iterable<string>): Offices {
  const units = new Map<string, Unit>();
  const groups = new Map<string, Group>();
  const unknown = new Set<string>();
  for (const cell of new Set(cells)) {
    for (const piece of cell.split(SEPARATORS)) {
      const name = piece.replace(ROLES, '').replace(/等$/, '').trim();
      if (name === '') continue;
      if (SET.test(name)) groups.set(name, { id: name, open: true });
      else if (OFFICE.test(name)) units.set(name, { id: name });
      else unknown.add(name);
    }
  }
  return { units: [...units.values()], groups: [...groups.values()], unknown: [...unknown] };
}
