import type { TriggerEvent } from '@shixian/model';

const of = (event: TriggerEvent, words: string) => words.split(' ').map((word) => [word, event] as const);

/** Words that name a happening, with the event they are. What no list names is an `occasion`. */
export const happenings: Readonly<Record<string, TriggerEvent>> = Object.fromEntries([
  ...of('document-issued', '印发 制发 签发 颁发 颁布 成文 出台 发文 下文'),
  ...of(
    'document-published',
    '首发 信息发布 公布 发布 公开 刊登 刊发 登报 上网 公告 印刷发行 出版 披露 挂网 转发 推送',
  ),
  ...of('information-formed', '形成 产生 生产 制作 获取 生成 制定 编制 采集 获得 制成 保存'),
  ...of('information-changed', '变化 变动 变更 调整 更改 更换 修改 修订 修正 更新 改变 异动 增减 变换'),
  ...of(
    'decision-made',
    '作出 做出 批准 批复 审批 审批通过 审议通过 通过 审定 确定 同意 核准 决定 审核通过 表决通过 审议 核定 认定 裁定 裁决',
  ),
  ...of(
    'activity-held',
    '活动 会议 检查 召开 举办 举行 结束 开始 听证 抽查 培训 闭幕 开幕 散会 听证会 会后 会前 会 督查 调研',
  ),
  ...of('received', '收到 接到 接收 接报 申请 来信 来件 留言 来电 来访 收悉 收件 收文 接获 接 提出申请'),
  ...of('reminder-received', '提醒'),
  ...of('stage-reached', '进展 进度 阶段'),
  ...of(
    'occasion',
    '投标截止 报名截止 申报截止 征集截止 投标截止日 报名截止日 截止日 开标日 拨付 发证 任免 设立 终止 完成 办结 结案 开工 竣工 验收 中标 采购 招考 招聘 招标 投标 招投标 开标 签订 签约 交付 下达 下发 立案 备案 登记 缴纳 到账 发放 报送 上报 发生 发现 出现 采用 录用 入库 实施 启动 受理 送达 签收 移交 成立 换届 选举 完毕 了解 报批 生效 施行 施工 开馆 撤销 注销 取消 吊销 撤并 合并 划转 停用 关闭 改制 搬迁 到期 期满 届满 启用 办理 答复 分配 公示 转办 交办 派单 投票 考试 报名 放假 开学 执法 事发 支付 兑付 入职 离任 上任 开展 废止 失效 处理 处置 审核 初审 终审 复审 期满 组织 征集 征求意见 收集',
  ),
]);
