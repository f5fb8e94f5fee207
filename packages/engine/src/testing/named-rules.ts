import type { PlainRule } from './bundle.js';

const after = (
  event: 'document-issued' | 'information-changed' | 'activity-held' | 'received',
  text: string,
) => ({
  kind: 'deadline' as const,
  trigger: { event, text },
});
const days = (amount: number) => ({ duration: { amount, unit: 'day' as const } });

const issued = { ...after('document-issued', '印发'), within: days(3) };
const monthly = {
  kind: 'cadence' as const,
  min: 1,
  per: { amount: 1, unit: 'month' as const },
  window: 'calendar' as const,
  unit: '次',
};

/** The rules of the case tables, written out so that the tables need no parser. */
export const NAMED_RULES: Readonly<Record<string, PlainRule>> = {
  印发后5个工作日内: {
    ...after('document-issued', '印发'),
    within: { duration: { amount: 5, unit: 'workday' } },
  },
  印发后3日内: issued,
  变化后3日内: { ...after('information-changed', '变化'), within: days(3) },
  活动后当日: { ...after('activity-held', '活动'), within: { period: 'same-day' } },
  活动后次日: { ...after('activity-held', '活动'), within: { period: 'next-day' } },
  收到后24小时: { ...after('received', '收到'), within: { duration: { amount: 24, unit: 'hour' } } },
  会前3日: { ...after('activity-held', '会'), within: { before: { amount: 3, unit: 'day' } } },
  及时更新: { kind: 'deadline', trigger: null, within: { promptness: 'prompt' }, action: 'update' },
  收到后及时答复: { ...after('received', '收到'), within: { promptness: 'prompt' }, action: 'reply' },
  与文件同步: { kind: 'deadline', trigger: null, within: { concurrent: '文件' } },
  每月1次: monthly,
  每天: { ...monthly, per: { amount: 1, unit: 'day' } },
  每个工作日: { ...monthly, per: { amount: 1, unit: 'workday' } },
  每2周一次: { ...monthly, per: { amount: 2, unit: 'week' }, window: 'policy' },
  '1年内不少于3次': { ...monthly, min: 3, per: { amount: 1, unit: 'year' }, window: 'rolling' },
  每月25日前报送: { kind: 'due', at: [{ day: 25 }], repeat: 'monthly', action: 'submit' },
  次年1月底前: { kind: 'due', at: [{ yearOffset: 1, month: 1, day: 'end' }], repeat: 'yearly' },
  '每周五18:00前': { kind: 'due', at: [{ weekday: 5, time: '18:00' }], repeat: 'weekly' },
  每月10日左右: { kind: 'due', at: [{ day: 10 }], repeat: 'monthly', approximate: true },
  按上级要求: { kind: 'reference', basis: '上级要求' },
  常态化开展: { kind: 'standing' },
  外链: { kind: 'exempt', reason: 'external' },
  '可申请率不低于90%': { kind: 'threshold', metric: '可申请率', op: '>=', value: 90, unit: '%' },
  每月1次且印发后3日内: { kind: 'all', of: [monthly, issued] },
  每月1次或印发后3日内: { kind: 'any', of: [monthly, issued] },
};
