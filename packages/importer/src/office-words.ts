/** How the names of offices end, as the source of a pattern. */
export const OFFICE_ENDINGS =
  '[局委办室部院会镇乡队所站处厅科社联协馆校台组府]|人大|中心|街道|公司|园区|开发区|高新区|景区|分局|支行|信息港';

/** What an office does, as a label before names (配合单位：) or a remark behind one (（牵头）) says it. */
const ROLE = '(?:牵头|责任|主办|主责|承办|负责|配合|协办|协助|参与)(?:单位|部门|科室)?';

const LABEL = new RegExp(`[（(]?${ROLE}[)）]?[:：]`, 'g');
const REMARK = new RegExp(`[（(]${ROLE}[)）]`, 'g');

/** Whether the line opens with such a label. */
export function opensWithLabel(line: string): boolean {
  return line.search(LABEL) === 0;
}

/** The names of a cell without its labels and remarks; a label begins a new clause. */
export function withoutLabels(cell: string): string {
  return cell.replace(LABEL, '，').replace(REMARK, '');
}
