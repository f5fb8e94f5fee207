/** What a column of a notice's table holds. */
export type ColumnRole = 'sequence' | 'level' | 'title' | 'rule' | 'responsible' | 'other';

/** Words for times and what joins two of them: 更新频次及要求. */
const TIMES = '时限|时间|频率|频次|周期|期限|间隔|时效|要求|规定|标准';
const AND = '[及和与、/]';
const OFFICES = '单位|部门|主体|科室|股室|机构|处室';

/**
 * Headings offices use, by role, without spaces and remarks in brackets. Order is precedence: a table with 更新频率 and 完成时限
 * takes the first. Sources: the annexes of five county notices and the 基层政务公开标准目录 of 26 fields.
 */
const RULE_HEADINGS = [
  new RegExp(`^(最低)?(信息|内容|栏目|公开|发布)?更新((${TIMES})(${AND}?(${TIMES}))*)?$`),
  new RegExp(
    `^(信息)?(公开|发布|报送|办理|答复|回复|保障|完成|落实|整改)(时限|期限|频率|频次|周期|时效)(${AND}?(${TIMES}))*$`,
  ),
  /^(时限|期限|频率|周期|时效|更新)(要求)?$/,
  /^(公开|发布|报送|完成|更新|推进|办理|反馈)时间(要求|节点)?$/,
  /^时间(要求|节点|安排|进度)$/,
  /^(进度|时间)要求$/,
];

const RESPONSIBLE_HEADINGS = [
  new RegExp(
    `^(内容|信息|栏目|主要|主体)?(责任|保障|牵头|主办|承办|负责|实施|报送|主管|公开|维护|更新)(责任)?(${OFFICES})(${AND}(责任|配合|协办|联系)?(${OFFICES}|人))?$`,
  ),
  new RegExp(`^(配合|落实)(单位|部门)${AND}(责任|配合|协办)?(单位|部门|人)$`),
  new RegExp(`^(内容|信息|栏目)?(提供|供稿|落实|开办|运维|运营|管理)(责任)?(${OFFICES})$`),
];

const LEVEL_HEADINGS = [
  /^首页$/,
  /^[一二三四五六七八九1-9]级(栏目|目录|指标|事项|分类|菜单|类目|标题)(名称)?$/,
  /^(主|子|上级|下级|所属)?(栏目|频道|专栏|账号|事项|公开事项|业务|领域|类别|项目)(名称|类别|分类)?$/,
  /^(政务)?新媒体(账号)?(名称)?$/,
  /^(公开|试点)?(事项|类别|领域|目录)(名称)?$/,
  /^第[一二三四五六]级$/,
];

const TITLE_HEADINGS = [
  /^(主要|工作|重点|具体|年度)?(任务|工作|工作任务|工作内容|内容|事项|措施|举措)(内容|分解|名称)?$/,
  /^公开内容$/,
  /^(工作|具体)要求$/,
];

const SEQUENCE_HEADINGS = [/^(序号|编号|序|号|No\.?)$/i];

const ROLES: readonly [ColumnRole, readonly RegExp[]][] = [
  ['sequence', SEQUENCE_HEADINGS],
  ['responsible', RESPONSIBLE_HEADINGS],
  ['rule', RULE_HEADINGS],
  ['level', LEVEL_HEADINGS],
  ['title', TITLE_HEADINGS],
];

/** A heading as it is compared: without white space, emphasis and a remark in brackets at its end. */
export function normalizeHeading(text: string): string {
  return text.replace(/[\s*＊:：]/g, '').replace(/[（(](必填|选填|注明|请注明|单位名称)[^）)]*[）)]$/, '');
}

/** A heading as it is recognized: 责任单位（科室） is 责任单位. */
function nameOfHeading(text: string): string {
  return normalizeHeading(text).replace(/[（(][^（）()]*[）)]/g, '');
}

export function roleOfHeading(text: string): ColumnRole {
  const heading = nameOfHeading(text);
  if (heading === '') return 'other';
  return ROLES.find(([, patterns]) => patterns.some((pattern) => pattern.test(heading)))?.[0] ?? 'other';
}

/** Smaller is better; used where two columns could have the role. */
export function rankOfHeading(text: string, role: ColumnRole): number {
  const heading = nameOfHeading(text);
  const patterns = ROLES.find(([of]) => of === role)?.[1] ?? [];
  const rank = patterns.findIndex((pattern) => pattern.test(heading));
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

/** Whether a row is a header wherever it stands: three headings of different roles, or nothing but headings, which no row of data says. */
export function areHeadings(texts: readonly string[]): boolean {
  const roles = new Set(texts.map(roleOfHeading));
  if (!roles.has('rule')) return false;
  return roles.has('other') ? roles.size > 3 : roles.size > 1;
}

/** 配合单位: offices that help the one in the lead. */
export function isCooperatingHeading(text: string): boolean {
  return /^(配合|协办|协助|协同|会同|参与)(责任)?(单位|部门|科室)$/.test(nameOfHeading(text));
}
