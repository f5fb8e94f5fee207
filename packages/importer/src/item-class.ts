import type { CountyItem } from '@shixian/model';

type ItemClass = CountyItem['class'];

/**
 * The kind of column that a name tells of, so that the national rule for it applies. The first that fits decides. The term for
 * messages (19号) leaves out interviews, surveys and complaints: a column of those is of no kind.
 */
const CLASSES: readonly [ItemClass, RegExp][] = [
  ['account', /(微信|微博|公众号|抖音|快手|新媒体账号)/],
  ['other', /(访谈|征集|举报|投诉)/],
  ['interaction', /(信箱|留言|来信|咨询|建言|互动|找错)/],
  ['personnel', /(人事|任免|任前公示|招考|公招|招聘|公务员)/],
  ['planning', /(规划|计划)/],
  ['policy', /(政策|文件|法规|规章|公文|解读)/],
  ['notice', /(公告|公示|通知)/],
  ['news', /(动态|要闻|新闻|资讯|时政)/],
  ['service', /(办事|服务大厅|服务事项|办理指南)/],
];

/** A column that is an office's own page is of no kind, whatever its name has in it (人事 in 退役军人事务局). */
const OFFICE = /(局|办公室|委员会)$/;

/** The last level decides; `other` where it tells nothing. */
export function classOfPath(path: readonly string[]): ItemClass {
  const last = path.at(-1) ?? '';
  if (OFFICE.test(last)) return 'other';
  return CLASSES.find(([, words]) => words.test(last))?.[0] ?? 'other';
}
