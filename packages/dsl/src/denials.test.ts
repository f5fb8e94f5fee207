import { expect, test } from 'vitest';
import { parseRule } from './parse-rule.js';

const DENIALS =
  '勿 请勿 不 不必 不需 无需 无须 毋需 不用 不再 不得 不予 不能 不宜 暂不 暂缓 严禁 禁止 停止 暂停 中止 终止 取消 撤销 免 免于 免予 豁免 无法 难以 拒绝 未 没有 可 可以 可自行 可不 亦可 也可 鼓励 提倡 自愿 允许 建议 已 已经 均已 曾 曾经 尚未 仍未 是否 能否'.split(
    ' ',
  );
const TIMES =
  '20个工作日内 印发后5个工作日内 变更之日起3日内 每月 每周 每季度 每年 每两周 每月25日前 每年3月31日前 9月底前 次年1月底前 每周五17:00前 当日 次日 及时 立即 定期 半年内 会议结束后3日内 活动前3天'.split(
    ' ',
  );
const VERBS = '公开 更新 发布 公布 报送 答复 办结 审核'.split(' ');

test.each(DENIALS)('%s between a time and its verb leaves no duty', (denial) => {
  const read = TIMES.flatMap((time) => VERBS.map((verb) => `${time}${denial}${verb}`)).filter(
    (phrase) => parseRule(phrase).rule !== null,
  );
  expect(read).toEqual([]);
});

test.each(DENIALS)('%s before a time leaves no duty', (denial) => {
  const read = [
    '每月更新',
    '及时更新',
    '每周公布一次',
    '每月25日前报送',
    '20个工作日内公开',
    '当日发布',
    '每年至少更新1次',
  ]
    .map((phrase) => `${denial}${phrase}`)
    .filter((phrase) => parseRule(phrase).rule !== null);
  expect(read).toEqual([]);
});

test.each([
  '可申请率不低于90%',
  '非税收入信息每月更新',
  '不动产登记信息每月更新',
  '未成年人保护信息每季度公开',
  '已发布的信息及时更新',
  '每月25日前报送不予公开的信息目录',
  '及时公布已取消的行政审批事项',
  '非遗项目每年更新1次',
  '免费开放场馆信息每月更新',
])('%s: the character belongs to what a thing is called', (phrase) => {
  expect(parseRule(phrase).rule).not.toBeNull();
});
