import type { FaultCode } from '../faults.js';

const of = (code: FaultCode, words: string) => words.split(' ').map((word) => [word, code] as const);

/**
 * Words that make a sentence no duty, and what they make it: not to be done or not owed, allowed, found. They stand beside a time or
 * a verb; in the name of a thing (可申请率, 非税收入) they are characters of a longer word.
 */
export const denials: Readonly<Record<string, FaultCode>> = Object.fromEntries([
  ...of(
    'negated',
    '不更新 未更新 无更新 勿 请勿 切勿 不 不必 不需 不需要 不须 不用 无需 无须 毋需 毋须 毋庸 不再 不得 不得再 不予 不能 不能够 不可 不宜 不应 不应当 不准 不许 不要 不会 不作 不做 不是 不一定 不强制 严禁 禁止 停止 停 停更 停办 停报 停刊 停发 停播 停用 叫停 暂停 暂不 暂时不 暂缓 中止 终止 取消 撤销 撤回 取缔 免 免于 免予 免除 免去 免报 免填 豁免 无法 难以 拒绝 拒不 拒收 避免 防止 非 并非 未 未能 未必 无 没有 没 杜绝 放弃 谢绝 毋 莫 除 除了 不含 不包括 不计 决不 绝不 从不 从未 缓报 删除 清除 否决',
  ),
  ...of(
    'permission',
    '可 可以 可自行 可自主 可不 可选 可选择 可酌情 可视情况 可否 尽可 均可 亦可 也可 也可以 便可 即可 还可 或可 鼓励 提倡 倡导 自愿 允许 准许 许可 有权 建议 希望 欢迎 提议 选择性 最好 宜 自行决定 自行选择 自行安排 自主决定 自主选择 不妨 视情 酌情 择优 按需',
  ),
  ...of(
    'finding',
    '已 已经 均已 都已 已完成 已全部 已按时 已按要求 已及时 曾 曾经 曾于 尚未 仍未 还未 未曾 未按时 未及时 未按要求 未按规定 不够 不及时 不按时 欠 迟迟 据悉 据统计 是否 能否 怎样 有没有 率 了 过 正在',
  ),
  ...of('not-before', '方可 方能 才可 才能 后方可 后方能'),
  ...of('no-construct', '一次性 力争 争取 努力 尽力 尽量 尽可能 仅 只 仅需 只需 大约 大概 约 几乎 差不多'),
]);
