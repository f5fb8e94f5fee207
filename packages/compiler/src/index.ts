export { bundleHash } from './bundle/bundle-hash.js';
export {
  assertBundleInvariants,
  BUNDLE_INVARIANTS,
  type BundleInvariant,
} from './bundle/bundle-invariants.js';
export { canonicalJson } from './bundle/canonical-json.js';
export { type CheckResult, type CountyInput, checkCounty } from './check-county.js';
export { type CompileResult, compileCounty } from './compile-county.js';
export { DEFAULT_INTERPRETATIONS } from './default-interpretations.js';
export { nearest } from './did-you-mean.js';
export { applySafeFixes, type FixedText } from './fix.js';
export { officialNames } from './official-names.js';
export type { CountyFolder } from './read/read-county.js';
export { type ResponsibleCell, responsibleFromCell } from './resolve/responsible-from-cell.js';
export { createUnitDirectory, type UnitDirectory } from './resolve/unit-directory.js';
export { createSession, type Session } from './session.js';
