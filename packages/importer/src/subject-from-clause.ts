/** Who a clause says must act. */
export interface ClauseSubject {
  /** The offices or people, verbatim: 县政府办及各责任单位. */
  name: string;
  /** Where what they must do begins: after the name and the 应 要 必须 that follows. */
  end: number;
}

/** What names of offices and posts end in. */
const OFFICE =
  '政府|办公[室厅]|部门|单位|机关|机构|主体|委员?会|[联协商]合?会|小组|街道|中心|园区|公司|各地|各级|各[县市区州旗村组社]{1,3}|[党团总]支部|[科股]室|[宣组统武]\\p{Script=Han}{1,2}部|[局委院社厅处科所队办镇乡]|(?<!网)站';
const POST = '工作人员|管理员|信息员|联络员|审核员|保密员|负责人|负责同志|责任人|领导|人员';
/** （单位） of 县级相关部门（单位）. */
const BRACKET = '[（(][^（）()]{1,12}[)）]';
const NAME_END = new RegExp(`(?:${OFFICE}|${POST})(?:${BRACKET})?$`, 'u');
/** Words that no name holds. */
const VERB =
  '不得|应(?!急|用)|必须|要(?!素|闻)|需|须|将|每|对(?!外)|按照|根据|及时|进行|开展|确保|由(?!来)|已|为(?!民)|给|是';
const NAMES = new RegExp(
  `^(?![或由并请其]|安排|指定|明确|组织|要求|规定)(?:(?!${VERB})[\\p{Script=Han}\\d“”、]|${BRACKET})+$`,
  'u',
);
/** What follows a subject: a duty, a time, or how it is done. */
const FOLLOWS =
  /^(?:[均都也还将应要须需可于对按依每当自从为]|在(?!线)|必须|务必|不得|根据|及时|不?定期|立即|尽快|迅速|第一时间|严格|认真|切实|结合|[收接]到(?!的)|原则上|至少|统一|指定|明确|负责|牵头|做到|会同|通过|针对|全年|年[底终]|向|提前|同步|随时|实行|(?:完成|编制|组织|开展|制定|建立|报送|上报|提交)(?!的))/;
const LONGEST = 60;

const ASKS = /^(?:请|[并或]?由)/;
const DUTY =
  /^[均都也还]?(?:将要|将会|将(?=不?定期|组织|每|按|对|适时|及时|于|在|会同|开展|通过)|应当|应该|应|要|必须|务必|须|需要|需)?/;
/** 各单位各部门已开通…的: the whole clause says who. */
const DESCRIBES = /^[已凡未有无需][^的]*的$/;

/** The offices or people in front of the clause, or null where it names none. */
export function subjectFromClause(clause: string): ClauseSubject | null {
  const from = ASKS.exec(clause)?.[0].length ?? 0;
  const rest = clause.slice(from);
  for (let end = 2; end < Math.min(rest.length, LONGEST); end++) {
    const after = rest.slice(end);
    const isAll = DESCRIBES.test(after);
    if (!isAll && !FOLLOWS.test(after)) continue;
    const name = rest.slice(0, end);
    if (!isName(name)) continue;
    return { name, end: isAll ? clause.length : from + end + (DUTY.exec(after)?.[0].length ?? 0) };
  }
  return null;
}

/** Whether the words are names of offices or posts and no more. */
export function isName(words: string): boolean {
  const names = words.replace(/等(?:部门|单位)?$/, '');
  return names.length <= LONGEST && NAME_END.test(names) && NAMES.test(names);
}
