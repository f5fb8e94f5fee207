import type { FaultCode } from '../faults.js';

const of = (code: FaultCode, words: string) => words.split(' ').map((word) => [word, code] as const);

/**
 * Words that make a sentence no duty, and what they make it: something not to be done or not owed, something allowed, something found.
 * They stand beside a time or a verb; in the name of a thing (可申请率, 非税收入) they are characters of a longer word.
 */
export const denials: Readonly<Record<string, FaultCode>> = Object.fromEntries([
  ...of(
    'negated',
    '勿 请勿 切勿 不 不必 无需 毋需 毋须 毋庸 无须 不须 不用 不需 不需要 不再 不得 不予 不能 不可 不宜 不应 不应当 不准 不许 不要 不会 不想 不曾 不能够 不得再 严禁 禁止 停止 停 停更 暂停 暂不 暂时不 暂缓 中止 终止 取消 撤销 撤回 免 免于 免予 免除 免去 豁免 无法 难以 拒绝 拒不 避免 防止 非 未必 无 没有 没 杜绝 放弃 谢绝 毋 莫 除 不含 不包括 不报送 不公开 不公布 不发布 不答复 不回复 不予公开 不是 并非 绝不 决不 从不 从未 未能 未 停办 叫停 免报 免填 不作 不做 少 减少 删除 清除 不一定 不强制 不硬性 取缔 缓报 推后 反对 否决 拒收 停用 停播 停刊 停发 停报 毋得 不满 不足 除外',
  ),
  ...of(
    'permission',
    '可 可以 可自行 可自主 可申请 鼓励 提倡 倡导 自愿 允许 准许 许可 有权 建议 希望 欢迎 提议 可选 可选择 选择性 宜 最好 或可 也可 亦可 均可 便可 即可 还可 也可以 均可以 任意选择 自行决定 自行选择 自行安排 自主决定 自主选择 尽可 可酌情 可视情况 可根据需要 不妨 如愿 有条件的可 可不',
  ),
  ...of(
    'finding',
    '已 已经 均已 都已 已完成 已全部 已按时 已按要求 已及时 曾 曾经 尚未 仍未 还未 未曾 不够 不及时 不按时 欠 欠缺 缺乏 刚 刚刚 正在 据悉 据统计 共计 拟 拟定 计划 打算 据说 曾于 是否 能否 可否 为何 如何 怎样 有没有 忘记 漏 误 错 假 补 率 了 未按时 未及时 没能 未按要求 未按规定 迟迟 疏于 怠于 落后',
  ),
  ...of('no-construct', '一次性 部分 尽量 尽可能 几乎 大约 大概 约 将近 接近 差不多 争取 力争 努力'),
]);
