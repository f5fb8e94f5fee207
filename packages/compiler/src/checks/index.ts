import type { Check } from './check.js';
import { checkColumnRuleRepeated, checkColumnRulesConflict } from './column-rules.js';
import { checkGroupWithoutMembers } from './group-without-members.js';
import { checkLooserThanNational } from './looser-than-national.js';
import { checkMandatoryColumnMissing } from './mandatory-column-missing.js';
import { checkOfficialName } from './official-name.js';
import { checkOpenUnitList } from './open-unit-list.js';
import { checkOpenWindow } from './open-window.js';
import { checkOverlayUnknown } from './overlay-unknown.js';
import { checkPathDuplicate } from './path-duplicate.js';
import { checkPatternWithoutItem } from './pattern-without-item.js';
import { checkRedundantObligation } from './redundant-obligation.js';
import { checkRowAgainstProse } from './row-against-prose.js';
import { checkRowWithoutRule } from './row-without-rule.js';
import { checkSequenceDuplicate } from './sequence-duplicate.js';
import { checkStricterWithoutSource } from './stricter-without-source.js';
import { checkTaskDatePassed } from './task-date-passed.js';
import { checkTimeUnsaid } from './time-unsaid.js';
import { checkUnitAbsent } from './unit-absent.js';
import { checkUnitNamesRunTogether } from './unit-names-run-together.js';
import { checkUnitUnknown } from './unit-unknown.js';
import { checkVagueWord } from './vague-word.js';
import { checkVersionsOverlap } from './versions-overlap.js';

/**
 * Every check of a county that could be read. A phrase that is not understood (SX1xxx) and one that leads nowhere (SX3001)
 * are found where phrases are resolved.
 */
export const CHECKS: readonly Check[] = [
  checkOfficialName,
  checkOverlayUnknown,
  checkGroupWithoutMembers,
  checkMandatoryColumnMissing,
  checkRowWithoutRule,
  checkUnitUnknown,
  checkUnitAbsent,
  checkUnitNamesRunTogether,
  checkOpenUnitList,
  checkPathDuplicate,
  checkSequenceDuplicate,
  checkColumnRuleRepeated,
  checkColumnRulesConflict,
  checkRowAgainstProse,
  checkLooserThanNational,
  checkStricterWithoutSource,
  checkVagueWord,
  checkOpenWindow,
  checkTimeUnsaid,
  checkRedundantObligation,
  checkTaskDatePassed,
  checkVersionsOverlap,
  checkPatternWithoutItem,
];
