export { compare } from './compare.js';
export type {
  Assumption,
  Breach,
  CompareOptions,
  Comparison,
  Missing,
  Relation,
  Side,
  Witness,
  WitnessEvent,
} from './comparison.js';
export { type Feasibility, type Infeasibility, isFeasible } from './feasibility.js';
export { type RedundantMember, redundantMembers } from './redundancy.js';
