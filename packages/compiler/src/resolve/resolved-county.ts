import type {
  Bundle,
  BundleItem,
  CalendarData,
  CountyItem,
  Group,
  Review,
  Source,
  Unit,
  Veto,
} from '@shixian/model';
import type { CountyParts, Entry } from '../read/county-parts.js';
import type { ResolvedClassRule } from './class-rules.js';
import type { ItemResponsible } from './item-responsible.js';
import type { ItemRule } from './item-rules.js';
import type { UnitDirectory } from './unit-directory.js';

export interface ResolvedItem {
  entry: Entry<CountyItem>;
  rule: ItemRule;
  responsible: ItemResponsible;
  bundle: BundleItem;
}

/** A county with every name, phrase and inheritance resolved: what checks look at and the Bundle is made of. */
export interface ResolvedCounty {
  parts: CountyParts;
  county: Bundle['county'];
  sources: Source[];
  calendar: CalendarData;
  interpretations: Bundle['interpretations'];
  units: Unit[];
  groups: Group[];
  directory: UnitDirectory;
  classRules: ResolvedClassRule[];
  vetoes: Veto[];
  reviews: Review[];
  items: ResolvedItem[];
}
