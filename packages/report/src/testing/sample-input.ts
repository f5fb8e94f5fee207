import type { Bundle, CountyEvent, Duty, ItemVerdict, Verdicts } from '@shixian/model';
import type { ReportInput } from '../report-input.js';
import { STATUS_ORDER } from '../words.js';

const duty = (over: Partial<Duty>): Duty => ({
  opens: '2026-11-02',
  nominalDue: '2026-11-09',
  due: '2026-11-09',
  metAt: null,
  status: 'overdue',
  trace: [{ step: 'due', day: '2026-11-09' }],
  ...over,
});

const item = (id: string, over: Partial<ItemVerdict>): ItemVerdict => ({
  id,
  path: ['政务公开', id],
  phrase: '印发后5个工作日内',
  rule: '文件印发后5个工作日内',
  status: 'compliant',
  nextDue: null,
  provisional: false,
  responsible: { text: '甲局牵头，乙局配合', lead: ['甲局'], cooperating: ['乙局'] },
  duties: [],
  ...over,
});

/** One item of every status; one whose words would be markup or a formula if they were not escaped. */
export const sampleItems: ItemVerdict[] = [
  item('政策文件', { status: 'overdue', nextDue: '2026-11-09', duties: [duty({})] }),
  item('通知公告', {
    status: 'due-soon',
    nextDue: '2026-11-24',
    duties: [duty({ due: '2026-11-24', nominalDue: '2026-11-24', status: 'due-soon' })],
    responsible: { text: '丙局', lead: ['丙局'], cooperating: [] },
  }),
  item('领导信息', {
    status: 'judgment',
    phrase: '及时更新',
    duties: [duty({ due: null, nominalDue: null, status: 'judgment' })],
  }),
  item('<b>&=1+1', {
    status: 'compliant',
    nextDue: '2027-01-04',
    provisional: true,
    phrase: '=SUM(A1)|*每月*1次',
    duties: [duty({ due: '2027-01-04', status: 'pending', provisional: true })],
  }),
  item('常见问题', { status: 'idle' }),
  item('政府采购', {
    status: 'exempt',
    phrase: '外链',
    responsible: { text: null, lead: [], cooperating: [] },
  }),
  item('社会救助', { status: 'no-rule', phrase: null, rule: null }),
  item('乱码', { status: 'not-understood', rule: null, problem: { code: 'SX1001', message: '没有内容。' } }),
];

export const sampleVerdicts: Verdicts = {
  county: { code: '530128', name: '示例县' },
  at: '2026-11-20',
  bundle: `sha256:${'0'.repeat(64)}`,
  calendar: { officialThrough: '2026-12-31', overlay: 'unknown' },
  summary: Object.fromEntries(
    STATUS_ORDER.map((status) => [status, sampleItems.filter((one) => one.status === status).length]),
  ) as unknown as Verdicts['summary'],
  vetoes: [
    {
      id: 'v',
      text: '10个以上栏目应更新未更新',
      count: 1,
      limit: 10,
      headroom: 8,
      triggered: false,
      next: ['政策文件'],
    },
  ],
  items: sampleItems,
};

const days: Bundle['calendar']['days'] = {
  '2026-10-01': { class: 'statutory', name: '国庆节', notice: 'n' },
  '2026-10-10': { class: 'makeup', name: '国庆节', notice: 'n' },
};

const bundle = {
  sources: [
    { id: 'notice', title: '关于信息更新的通知', issuer: '示例县人民政府办公室', date: '2024-01-02' },
  ],
  calendar: {
    firstYear: 2007,
    lastOfficialYear: 2026,
    lastYear: 2028,
    days,
    notices: { n: { title: '放假通知' } },
    overlay: 'unknown',
    uncertain: [],
  },
  items: sampleItems.map(({ id, path }) => ({ id, path, source: { ref: 'notice', row: 3 } })),
} as unknown as Bundle;

const events: CountyEvent[] = [
  {
    item: '政策文件',
    event: 'published',
    at: '2026-06-01',
    title: '一</script><script>alert(1)</script>',
    ref: 'r1',
  },
  { item: '政策文件', event: 'document-issued', at: '2026-11-02', ref: 'r2' },
];

export const sampleInput: ReportInput = {
  verdicts: sampleVerdicts,
  bundle,
  events,
  audit: {
    county: sampleVerdicts.county,
    from: '2026-01-01',
    to: '2026-11-20',
    bundle: sampleVerdicts.bundle,
    summary: { items: 8, itemsInBreach: 1, overdue: 1, late: 0, missed: 0 },
    breaches: [
      {
        item: '政策文件',
        path: ['政务公开', '政策文件'],
        opens: '2026-11-02',
        due: '2026-11-09',
        from: '2026-11-10',
        to: null,
        metAt: null,
        kind: 'overdue',
        rule: '文件印发后5个工作日内',
        source: { ref: 'notice', row: 3 },
      },
    ],
  },
  lang: 'zh-CN',
  explain: (one) => [one.due === null ? '没有写明期限，需研判。' : `期限为${one.due}。`],
};
