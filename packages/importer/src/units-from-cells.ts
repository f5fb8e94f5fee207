import type { Group, Unit } from '@shixian/model';
import { OFFICE_ENDINGS, withoutLabels } from './office-words.js';

export interface Offices {
  units: Unit[];
  groups: Group[];
  /** Words that are no name of an office, in order. */
  unknown: string[];
}

const CLAUSES = /[，,；;。\s]+/;
const NAMES = /、|(?<=[局委办室部院会镇乡所社）])[和及](?=[县市区省州各有相涉])/;
const ROLES = /(按分工|具体)*(牵头|配合|负责|协助|落实|发布|供稿|参与|指导|报送|按分工)+$/;
const OFFICE = new RegExp(`(${OFFICE_ENDINGS})(（[^）]*）)?$`);
/** Words that stand for more offices than one. */
const SET = /^(各|有关|相关|涉及|所有|全县|其他|实施|具有|具备)|(部门|单位|机构|各镇|机关|主体)$/;

export function isOffice(name: string): boolean {
  return OFFICE.test(name);
}

/** The offices that the responsible cells name, each once, in the order of the cells. A set of offices is an open group. */
export function officesFromCells(cells: Iterable<string>): Offices {
  const units = new Map<string, Unit>();
  const groups = new Map<string, Group>();
  const unknown = new Set<string>();
  const addGroup = (name: string) => groups.set(name, { id: name, open: true });
  for (const cell of new Set(cells)) {
    for (const clause of withoutLabels(cell).split(CLAUSES)) {
      const words = clause.replace(ROLES, '').trim();
      if (words === '') continue;
      const names = words
        .split(NAMES)
        .map((name) => name.replace(ROLES, '').replace(/等(部门|单位)?$/, ''))
        .filter((name) => name !== '');
      // 起草、制发单位 is one description, not two offices.
      const isDescription =
        SET.test(words) &&
        (words.includes('的') ||
          /等\p{Script=Han}+单位$/u.test(words) ||
          names.every((name) => !OFFICE.test(name) && !SET.test(name)));
      if (isDescription) addGroup(words);
      else
        for (const name of names) {
          if (SET.test(name)) addGroup(name);
          else if (OFFICE.test(name)) units.set(name, { id: name });
          else unknown.add(name);
        }
    }
  }
  return { units: [...units.values()], groups: [...groups.values()], unknown: [...unknown] };
}
