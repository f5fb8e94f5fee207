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
