import type { Action } from '@shixian/model';

const of = (action: Action, words: string) => words.split(' ').map((word) => [word, action] as const);

/** What is to be done. */
export const actions: Readonly<Record<string, Action>> = Object.fromEntries([
  ...of('update', '更新 更换 维护 动态调整 动态更新 更替 增补'),
  ...of(
    'publish',
    '公开 发布 公布 公示 上网 披露 转发 转载 推送 刊登 刊发 公告 挂网 上传 发文 上线 张贴 录入 转载发布 上网发布',
  ),
  ...of('reply', '答复 回复 反馈 回应 回访 复函 解答 办复 作答 应答'),
  ...of('submit', '报送 上报 报 报告 呈报 提交 报备 汇报 上交 送交 填报 抄送 报备案 送达'),
  ...of('accept', '受理 签收 接收'),
  ...of('handle', '办理 办结 处理 处置 办毕 整改 解决 转办 交办 分办 审批 交办转办 结案 整改完毕 办完'),
  ...of(
    'review',
    '审核 审签 检查 抽查 自查 核查 巡查 监测 审查 巡检 排查 评估 普查 考核 督查 监管 监督检查 自检',
  ),
]);
