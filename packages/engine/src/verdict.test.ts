import type { BundleItem, CountyEvent, Duty, ItemVerdict } from '@shixian/model';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.js';
import { evaluate } from './evaluate.js';
import { bundleOf, calendarData, type PlainRule, ruleOf, type TestItem } from './testing/bundle.js';
import { defaultInterpretations } from './testing/interpretations.js';
import { NAMED_RULES } from './testing/named-rules.js';

/** The arrangement of 2026. */
const NOTICE_2026 = '国办发明电〔2025〕7号';

type Line = Omit<CountyEvent, 'item'>;

const named = (name: string) => NAMED_RULES[name] as PlainRule;

function verdictOf(rule: PlainRule, lines: readonly Line[], at: string, item: Partial<TestItem> = {}) {
  const events = lines.map((line): CountyEvent => ({ item: 'item-0', ...line }) as CountyEvent);
  return evaluate(bundleOf([{ rule, ...item }]), events, { at }).items[0] as ItemVerdict;
}

const dutiesOf = (...args: Parameters<typeof verdictOf>): Duty[] => verdictOf(...args).duties;

describe('the whole of a duty', () => {
  it('of a threshold', () => {
    const measured: Line = { event: 'published', at: '2026-11-02', value: 95 };
    expect(dutiesOf(named('可申请率不低于90%'), [measured], '2026-11-20')).toEqual([
      {
        opens: '2026-11-02',
        nominalDue: '2026-11-02',
        due: '2026-11-02',
        metAt: '2026-11-02',
        status: 'met',
        trigger: { event: 'published', at: '2026-11-02' },
        trace: [
          { step: 'trigger', day: '2026-11-02', event: 'published' },
          { step: 'count', name: '可申请率', amount: 95, unit: '%' },
          { step: 'due', day: '2026-11-02' },
          { step: 'publication', day: '2026-11-02', event: 'published' },
        ],
      },
    ]);
  });

  it('of a time fixed elsewhere, and of a state to keep up, from the first day in force on', () => {
    const formed: Line = { event: 'information-formed', at: '2026-01-01' };
    const undated = { opens: '2026-01-01', nominalDue: null, due: null, metAt: null, status: 'judgment' };
    const trigger = { event: 'information-formed', at: '2026-01-01' };
    const step = { step: 'trigger', day: '2026-01-01', event: 'information-formed' };
    expect(dutiesOf(named('按上级要求'), [formed], '2026-11-20')).toEqual([
      {
        ...undated,
        trigger,
        trace: [step, { step: 'reference', name: '上级要求' }, { step: 'no-date', reason: 'elsewhere' }],
      },
    ]);
    expect(dutiesOf(named('常态化开展'), [formed], '2026-11-20')).toEqual([
      { ...undated, trigger, trace: [step, { step: 'no-date', reason: 'standing' }] },
    ]);
  });

  it('of a time fixed elsewhere is asked for though nothing dates the rule', () => {
    const formed: Line = { event: 'information-formed', at: '2020-01-01' };
    expect(dutiesOf(named('按上级要求'), [formed], '2026-11-20', { effective: {} })).toHaveLength(1);
    expect(dutiesOf(named('按上级要求'), [formed], '2026-11-20')).toHaveLength(0);
  });

  it('of content that may stay so long', () => {
    const kept = (amount: number): PlainRule => ({ kind: 'retention', max: { amount, unit: 'year' } });
    const published: Line = { event: 'published', at: '2026-01-05' };
    const steps = [{ step: 'trigger', day: '2026-01-05', event: 'published' }];
    const trigger = { event: 'published', at: '2026-01-05' };
    expect(dutiesOf(kept(1), [published], '2026-11-20')).toEqual([
      {
        opens: '2026-01-05',
        nominalDue: '2027-01-05',
        due: '2027-01-05',
        metAt: null,
        status: 'pending',
        trigger,
        trace: [...steps, { step: 'window', amount: 1, unit: 'year' }, { step: 'due', day: '2027-01-05' }],
      },
    ]);
    // 2027-01-03 is a Sunday; what stays up knows no rest days.
    expect(dutiesOf(kept(1), [{ event: 'published', at: '2026-01-03' }], '2026-11-20')).toMatchObject([
      { due: '2027-01-03' },
    ]);
    expect(dutiesOf(kept(300), [published], '2026-11-20')).toMatchObject([
      { due: null, trace: [...steps, { step: 'window' }, { step: 'no-date', reason: 'outside-calendar' }] },
    ]);
  });

  it('runs from what its words name, though they speak of change', () => {
    const rule: PlainRule = {
      kind: 'deadline',
      trigger: { event: 'document-issued', text: '变更文件印发' },
      within: { duration: { amount: 3, unit: 'day' } },
    };
    expect(dutiesOf(rule, [{ event: 'information-changed', at: '2026-11-02' }], '2026-11-20')).toEqual([]);
    const formed = { ...rule, trigger: { event: 'information-formed', text: '形成或者变更' } } as PlainRule;
    expect(dutiesOf(formed, [{ event: 'information-changed', at: '2026-11-02' }], '2026-11-20')).toHaveLength(
      1,
    );
  });

  it('doubts the county days only where working days are counted', () => {
    const calendar = { ...calendarData, overlay: 'unknown' as const };
    const stepsOf = (name: string, line: Line) => {
      const events = [{ item: 'item-0', ...line } as CountyEvent];
      const { items } = evaluate(bundleOf([{ rule: named(name) }], { calendar }), events, {
        at: '2026-11-20',
      });
      return items[0]?.duties[0]?.trace.map(({ step }) => step);
    };
    expect(stepsOf('可申请率不低于90%', { event: 'published', at: '2026-11-02', value: 80 })).not.toContain(
      'overlay-unknown',
    );
    expect(stepsOf('印发后3日内', { event: 'document-issued', at: '2026-11-02' })).toContain(
      'overlay-unknown',
    );
  });

  it('names a bound of the law only where there is one', () => {
    const received: Line = { event: 'received', at: '2026-11-02' };
    const formed: Line = { event: 'information-formed', at: '2026-11-02' };
    const [letter] = dutiesOf(named('收到后及时答复'), [received], '2026-11-20');
    expect(letter).toMatchObject({ due: null, status: 'judgment' });
    expect(letter).not.toHaveProperty('outerBound');
    expect(dutiesOf(named('及时更新'), [formed], '2026-11-20')).toMatchObject([{ outerBound: true }]);
  });

  it('of hours, from a moment and from a day', () => {
    const rule = named('收到后24小时');
    const at = '2026-11-03T10:00:00+08:00';
    expect(dutiesOf(rule, [{ event: 'received', at: '2026-11-03T09:12:00+08:00' }], at)).toEqual([
      {
        opens: '2026-11-03T09:12:00+08:00',
        nominalDue: '2026-11-04T09:12:00+08:00',
        due: '2026-11-04T09:12:00+08:00',
        metAt: null,
        status: 'pending',
        trigger: { event: 'received', at: '2026-11-03T09:12:00+08:00' },
        trace: [
          { step: 'trigger', day: '2026-11-03T09:12:00+08:00', event: 'received' },
          {
            step: 'nominal',
            day: '2026-11-04T09:12:00+08:00',
            amount: 24,
            unit: 'hour',
            cite: '《中华人民共和国民法典》第二百零一条',
          },
          { step: 'due', day: '2026-11-04T09:12:00+08:00' },
        ],
      },
    ]);
    expect(dutiesOf(rule, [{ event: 'received', at: '2026-11-03' }], at)).toMatchObject([
      {
        opens: '2026-11-03',
        // 24 hours from the end of the 3rd.
        due: '2026-11-05T00:00:00+08:00',
        trace: [
          { step: 'trigger' },
          { step: 'hours-from-day-end', day: '2026-11-03', cite: '《中华人民共和国民法典》第二百零一条' },
          { step: 'nominal' },
          { step: 'due' },
        ],
      },
    ]);
  });

  it('of days opens with the day, whatever the moment', () => {
    const issued: Line = { event: 'document-issued', at: '2026-11-03T09:12:00+08:00' };
    expect(dutiesOf(named('印发后3日内'), [issued], '2026-11-04')).toMatchObject([{ opens: '2026-11-03' }]);
  });

  it('of a date moved past a holiday, by name', () => {
    const rule: PlainRule = {
      kind: 'due',
      repeat: 'yearly',
      at: [{ month: 10, day: 1 }],
      roll: 'next-workday',
    };
    expect(dutiesOf(rule, [], '2026-09-30')).toMatchObject([
      {
        due: '2026-10-08',
        trace: [
          { step: 'nominal', day: '2026-10-01' },
          { step: 'roll', from: '2026-10-01', day: '2026-10-08', reason: 'statutory', name: '国庆节' },
          {
            step: 'skip',
            day: '2026-10-02',
            to: '2026-10-03',
            reason: 'statutory',
            name: '国庆节',
            cite: NOTICE_2026,
          },
          { step: 'skip', day: '2026-10-04', reason: 'weekend-in-block', name: '国庆节', cite: NOTICE_2026 },
          {
            step: 'skip',
            day: '2026-10-05',
            to: '2026-10-07',
            reason: 'swapped-off',
            name: '国庆节',
            cite: NOTICE_2026,
          },
          { step: 'due', day: '2026-10-08' },
        ],
      },
    ]);
  });

  it('of a date moved ahead names every day that is not published', () => {
    // 2027-01-03 is a Sunday, and 01-01 a holiday: the working day before is 2026-12-31, which no notice has fixed.
    const rule: PlainRule = { kind: 'due', repeat: 'monthly', at: [{ day: 3 }], roll: 'previous-workday' };
    const duty = dutiesOf(rule, [], '2026-12-31').find(({ due }) => due === '2026-12-31');
    expect(duty).toMatchObject({ nominalDue: '2027-01-03', provisional: true });
    expect(duty?.trace).toContainEqual({
      step: 'provisional',
      day: '2026-12-31',
      to: '2027-01-03',
      provisional: true,
    });
  });

  it('ahead of a happening rests on the days between, and no other', () => {
    const rule: PlainRule = {
      kind: 'deadline',
      trigger: { event: 'activity-held', text: '会' },
      within: { before: { amount: 3, unit: 'workday' } },
    };
    // The 23rd is the third working day before the Saturday, and before the Sunday; the Saturday is not published.
    const held = (at: string) => dutiesOf(rule, [{ event: 'activity-held', at }], '2026-12-20')[0];
    const ahead = (at: string) => dutiesOf(rule, [{ event: 'activity-held', at }], at)[0];
    expect(held('2026-12-26')).toBeUndefined();
    expect(ahead('2026-12-26')).toMatchObject({ due: '2026-12-23' });
    expect(ahead('2026-12-26')).not.toHaveProperty('provisional');
    expect(ahead('2026-12-27')).toMatchObject({ due: '2026-12-23', provisional: true });
    expect(ahead('2026-12-27')?.trace).toContainEqual({ step: 'skip', day: '2026-12-26', reason: 'weekend' });
  });

  it('of an obligation with a condition says so', () => {
    const rule: PlainRule = { ...named('每月1次'), condition: '紧急内容' } as PlainRule;
    expect(dutiesOf(rule, [], '2026-01-20')[0]?.trace).toContainEqual({
      step: 'reading',
      reason: 'condition',
      name: '紧急内容',
    });
    expect(dutiesOf(named('每月1次'), [], '2026-01-20')[0]?.trace.map(({ step }) => step)).toEqual([
      'period',
      'count',
      'due',
    ]);
  });

  it('counts what there is towards what is asked for', () => {
    const published = (...days: string[]): Line[] => days.map((at) => ({ event: 'published', at }));
    const counts = (lines: Line[]) =>
      dutiesOf(named('1年内不少于3次'), lines, '2026-11-20').map(({ got, need }) => [got, need]);
    expect(counts([])).toEqual([[0, 3]]);
    expect(counts(published('2026-02-01'))).toEqual([[1, 3]]);
    expect(counts([{ event: 'published', at: '2026-02-01', count: 5 }]).at(-1)).toEqual([3, 3]);
  });

  it('of a subject names it, and the part of the rule', () => {
    const rule: PlainRule = {
      kind: 'per-subject',
      items: [
        { subjects: ['机构职能'], rule: named('每月1次') },
        { subjects: ['法规公文'], rule: named('印发后3日内') },
      ],
    };
    const issued: Line = { event: 'document-issued', at: '2026-11-02', subject: '法规公文' };
    const duties = dutiesOf(rule, [issued], '2026-11-10');
    expect(duties.map(({ subject, part, due }) => [subject, part, due])).toEqual([
      ['机构职能', [0], '2026-10-31'],
      ['机构职能', [0], '2026-11-30'],
      ['法规公文', [1], '2026-11-05'],
    ]);
    expect(dutiesOf(named('每月1次'), [], '2026-01-10')[0]).not.toHaveProperty('subject');
    const { breaches } = audit(
      bundleOf([{ rule }, { rule: named('每月1次') }]),
      [{ item: 'item-0', event: 'document-issued', at: '2026-11-02', subject: '法规公文' }],
      { from: '2026-11-01', to: '2026-11-30' },
    );
    expect(breaches.map(({ item, subject, from }) => [item, subject, from])).toEqual([
      ['item-0', '机构职能', '2026-11-01'],
      ['item-0', '法规公文', '2026-11-06'],
      ['item-1', undefined, '2026-11-01'],
    ]);
    expect(breaches[2]).not.toHaveProperty('subject');
  });
});

describe('the whole of a verdict', () => {
  const PLAIN = ['id', 'path', 'phrase', 'rule', 'status', 'nextDue', 'provisional', 'responsible', 'duties'];

  it('holds no field that says nothing', () => {
    expect(Object.keys(verdictOf(named('每月1次'), [], '2026-01-20'))).toEqual(PLAIN);
    const problem = { code: 'SX1203', message: '看不懂' } as unknown as NonNullable<BundleItem['problem']>;
    const full = verdictOf(
      named('每2周一次'),
      [{ event: 'published', at: '2026-01-05', undated: true }],
      '2026-02-20',
      {
        title: '县委文件',
        problem,
      },
    );
    expect(Object.keys(full).filter((key) => !PLAIN.includes(key))).toEqual(['title', 'flags', 'problem']);
  });

  it('is provisional where its next date is', () => {
    const lines: Line[] = [
      { event: 'document-issued', at: '2026-12-01' },
      { event: 'published', at: '2026-12-01' },
      { event: 'document-issued', at: '2026-12-24' },
    ];
    const both = verdictOf(named('印发后5个工作日内'), lines, '2026-12-24');
    expect(both.duties.map(({ provisional }) => provisional)).toEqual([undefined, true]);
    expect(both.provisional).toBe(true);
    expect(verdictOf(named('印发后5个工作日内'), lines.slice(0, 2), '2026-12-24').provisional).toBe(false);
    const average: PlainRule = { ...named('每月1次'), average: true } as PlainRule;
    expect(verdictOf(average, [], '2026-12-24').provisional).toBe(false);
  });

  it('is provisional where what was done rested on such days, or what opens next does', () => {
    const done: Line[] = [
      { event: 'document-issued', at: '2026-12-24' },
      { event: 'published', at: '2026-12-24' },
    ];
    expect(verdictOf(named('印发后5个工作日内'), done, '2026-12-24')).toMatchObject({
      nextDue: null,
      provisional: true,
    });
    const rolled = { ...named('每月25日前报送'), roll: 'next-workday' } as PlainRule;
    const submitted: Line[] = [{ event: 'submitted', at: '2026-12-20' }];
    expect(verdictOf(rolled, submitted, '2026-12-26', { from: '2026-12-01' })).toMatchObject({
      nextDue: '2027-01-25',
      provisional: true,
      duties: [{ due: '2026-12-25' }],
    });
  });

  it('is provisional where a later date is, though the next is not', () => {
    const lines: Line[] = [
      { event: 'document-issued', at: '2026-12-01' },
      { event: 'document-issued', at: '2026-12-24' },
    ];
    const { nextDue, duties, provisional } = verdictOf(named('印发后5个工作日内'), lines, '2026-12-24');
    expect([nextDue, provisional]).toEqual(['2026-12-08', true]);
    expect(duties.map((duty) => duty.provisional)).toEqual([undefined, true]);
  });

  it.each([
    [80, 95],
    [95, 80],
  ])('of two measurements at one time, %i and %i, takes the one that is short', (first, second) => {
    const lines = [first, second].map((value): Line => ({ event: 'published', at: '2026-11-02', value }));
    expect(verdictOf(named('可申请率不低于90%'), lines, '2026-11-20').status).toBe('overdue');
  });

  it('comes soon by days of the calendar where the county counts them so', () => {
    const quarterly = { ...named('每月1次'), per: { amount: 1, unit: 'quarter' } } as PlainRule;
    const interpretations = {
      ...defaultInterpretations(),
      'due-soon': { value: { amount: 11, unit: 'day' as const }, source: { default: '默认' } },
    };
    // 11 days before 12-31 are 12-20, a Sunday.
    const statusOn = (at: string) =>
      evaluate(bundleOf([{ rule: quarterly, from: '2026-10-01' }], { interpretations }), [], { at }).items[0]
        ?.status;
    expect(['2026-12-19', '2026-12-20'].map(statusOn)).toEqual(['compliant', 'due-soon']);
  });

  it('shows both readings of a part that leaves them open', () => {
    const rule: PlainRule = { kind: 'all', of: [named('每2周一次'), named('印发后3日内')] };
    // Rolling from 11-06: due 11-20. By calendar: 11-02 to 11-15 had one, 11-16 to 11-29 is open.
    const { readings } = verdictOf(rule, [{ event: 'published', at: '2026-11-06' }], '2026-11-21');
    expect(readings?.map(({ reading, status }) => [reading, status])).toEqual([
      ['rolling', 'overdue'],
      ['calendar', 'compliant'],
    ]);
  });

  it('is not put right by what was published on the last day of the period that closed short', () => {
    const twice = { ...named('每月1次'), min: 2 } as PlainRule;
    const published = (at: string): Line => ({ event: 'published', at });
    expect(verdictOf(twice, [published('2026-01-31')], '2026-02-10').status).toBe('overdue');
    expect(verdictOf(twice, [published('2026-02-01')], '2026-02-10').status).toBe('compliant');
  });

  it('tells a row without a rule from one that is not understood', () => {
    const statusOf = (state: BundleItem['state']) =>
      evaluate(bundleOf([{ rule: null, state }]), [], { at: '2026-11-20' }).items[0]?.status;
    expect([statusOf('no-rule'), statusOf('not-understood')]).toEqual(['no-rule', 'not-understood']);
  });

  it.each<['>=' | '<=' | '>' | '<', boolean[]]>([
    ['>=', [false, true, true]],
    ['<=', [true, true, false]],
    ['>', [false, false, true]],
    ['<', [true, false, false]],
  ])('of a measurement of 80, 90 and 95 against %s 90', (op, met) => {
    const rule = { ...named('可申请率不低于90%'), op } as PlainRule;
    const isMet = (value: number) =>
      verdictOf(rule, [{ event: 'published', at: '2026-11-02', value }], '2026-11-20').status === 'compliant';
    expect([80, 90, 95].map(isMet)).toEqual(met);
  });

  it('counts an issue and the publication of one day once for what goes together with it', () => {
    const line = (event: CountyEvent['event'], at: string): Line => ({ event, at, ref: '甲' });
    const lines = [line('document-issued', '2026-11-02'), line('document-published', '2026-11-02')];
    expect(dutiesOf(named('与文件同步'), lines, '2026-11-20').map(({ trigger }) => trigger?.event)).toEqual([
      'document-published',
    ]);
  });
});

describe('the reminder, a quarter of the time there is at most', () => {
  const statusesOn = (rule: PlainRule, from: string, days: readonly string[]) =>
    days.map((at) => verdictOf(rule, [], at, { from }).status);

  it('of half a month of 16 days is four', () => {
    const halfMonthly = { ...named('每月1次'), per: { amount: 1, unit: 'half-month' } } as PlainRule;
    // Due on Monday 08-31; the third working day before is 08-26, the fourth day before 08-27.
    expect(statusesOn(halfMonthly, '2026-08-16', ['2026-08-26', '2026-08-27'])).toEqual([
      'compliant',
      'due-soon',
    ]);
  });

  it('of a week up to Thursday is one', () => {
    const thursdays: PlainRule = { kind: 'due', at: [{ weekday: 4 }], repeat: 'weekly' };
    expect(statusesOn(thursdays, '2026-11-16', ['2026-11-17', '2026-11-18'])).toEqual([
      'compliant',
      'due-soon',
    ]);
  });

  it('of four days after a document is one', () => {
    const rule = { ...named('印发后3日内'), within: { duration: { amount: 4, unit: 'day' } } } as PlainRule;
    // The 16th is not counted: 17, 18, 19 and Friday 20.
    const statusOn = (at: string) =>
      verdictOf(rule, [{ event: 'document-issued', at: '2026-11-16' }], at).status;
    expect(['2026-11-18', '2026-11-19'].map(statusOn)).toEqual(['compliant', 'due-soon']);
  });
});

describe('a rule for every working day that began in a holiday', () => {
  it.each(['exempt', 'owed'] as const)('first asks for the day after it (%s)', (value) => {
    const interpretations = defaultInterpretations();
    interpretations['first-partial-period'].value = value;
    const bundle = bundleOf([{ rule: named('每个工作日'), from: '2026-10-01' }], { interpretations });
    // Off from 10-01 to 10-07.
    const [item] = evaluate(bundle, [], { at: '2026-10-05' }).items;
    expect([item?.status, item?.nextDue]).toEqual(['idle', '2026-10-08']);
    const { breaches } = audit(bundle, [], { from: '2026-09-01', to: '2026-10-08' });
    expect(breaches.map(({ from }) => from)).toEqual(['2026-10-08']);
  });
});

describe('the version in force', () => {
  const version = (phrase: string, effective: { from?: string; to?: string } = {}) => ({
    phrase,
    canonical: phrase,
    rule: ruleOf(named('每月1次')),
    effective,
    source: { ref: 'notice' },
  });
  const phraseOn = (item: Partial<TestItem>, at: string, change = {}) =>
    evaluate(bundleOf([{ rule: named('每天'), phrase: '新', ...item }], change), [], { at }).items[0]?.phrase;

  it('is the one that began today, though an older one has no end', () => {
    const item = { from: '2026-07-01', versions: [version('旧', { from: '2026-01-01' })] };
    expect([phraseOn(item, '2026-06-30'), phraseOn(item, '2026-07-01')]).toEqual(['旧', '新']);
  });

  it('ends an older one that has no end', () => {
    const old = { ...version('旧', { from: '2026-01-01' }), rule: ruleOf(named('印发后3日内')) };
    const items = [{ rule: named('印发后5个工作日内'), phrase: '新', from: '2026-07-01', versions: [old] }];
    const issued: CountyEvent[] = [{ item: 'item-0', event: 'document-issued', at: '2026-07-06' }];
    // Three days end on 07-09, five working days on Monday 07-13.
    expect(evaluate(bundleOf(items), issued, { at: '2026-07-10' }).items[0]?.status).toBe('compliant');
    const { breaches } = audit(bundleOf(items), issued, { from: '2026-07-01', to: '2026-07-31' });
    expect(breaches.map(({ phrase, from }) => [phrase, from])).toEqual([['新', '2026-07-14']]);
  });

  it('is the shorter one through its last day', () => {
    const item = { from: '2026-01-01', versions: [version('短', { from: '2026-03-01', to: '2026-03-31' })] };
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    expect(days.map((day) => phraseOn(item, day))).toEqual(['新', '短', '短', '新']);
  });

  it('without a date of its own begins with its document, or ever', () => {
    const sources = [
      { id: 'other', title: '通知', date: '2025-01-01' },
      { id: 'notice', title: '通知', date: '2026-03-01' },
    ];
    const bundle = bundleOf([{ rule: named('每月1次'), effective: {} }], { sources });
    const { breaches } = audit(bundle, [], { from: '2026-01-01', to: '2026-03-31' });
    expect(breaches.map(({ from }) => from)).toEqual(['2026-03-01']);
    const ever = { from: '2026-07-01', versions: [version('旧')] };
    expect([phraseOn(ever, '2026-01-01'), phraseOn(ever, '2026-07-01')]).toEqual(['旧', '新']);
  });

  it('leaves of an older one the deadlines still open, until they are done', () => {
    const old = {
      ...version('旧', { from: '2026-01-01', to: '2026-06-30' }),
      rule: ruleOf(named('印发后5个工作日内')),
    };
    const item = { from: '2026-07-01', versions: [old] };
    const issued: Line = { event: 'document-issued', at: '2026-06-29' };
    const on = (at: string, ...more: Line[]) => {
      const { status, nextDue, duties } = verdictOf(named('外链'), [issued, ...more], at, item);
      return [status, nextDue, duties.map((duty) => duty.status)];
    };
    // 06-30, 07-01, 07-02, 07-03 and Monday 07-06; a quarter of those seven days is one.
    expect(on('2026-07-01')).toEqual(['compliant', '2026-07-06', ['pending']]);
    expect(on('2026-07-05')).toEqual(['due-soon', '2026-07-06', ['due-soon']]);
    expect(on('2026-07-07')).toEqual(['overdue', '2026-07-06', ['overdue']]);
    expect(on('2026-07-07', { event: 'published', at: '2026-07-07' })).toEqual(['exempt', null, []]);
  });

  it('leaves of alternatives no more than the best of them', () => {
    const rule: PlainRule = { kind: 'any', of: [named('每月1次'), named('印发后3日内')] };
    const old = { ...version('旧', { from: '2026-01-01', to: '2026-06-30' }), rule: ruleOf(rule) };
    const lines: Line[] = [
      { event: 'published', at: '2026-06-10' },
      { event: 'document-issued', at: '2026-06-22' },
    ];
    const { status } = verdictOf(named('外链'), lines, '2026-07-15', { from: '2026-07-01', versions: [old] });
    expect(status).toBe('compliant');
  });

  it('leaves of an older one only deadlines and dates', () => {
    const statusAfter = (rule: PlainRule, lines: readonly Line[]) => {
      const old = { ...version('旧', { from: '2026-01-01', to: '2026-06-30' }), rule: ruleOf(rule) };
      return verdictOf(named('外链'), lines, '2026-07-15', { from: '2026-07-01', versions: [old] });
    };
    const issued: Line = { event: 'document-issued', at: '2026-06-01' };
    expect(statusAfter(named('每2周一次'), []).status).toBe('exempt');
    const mixed: PlainRule = { kind: 'all', of: [named('每2周一次'), named('印发后3日内')] };
    const earlier: Line[] = [
      { event: 'document-issued', at: '2026-05-04' },
      { event: 'published', at: '2026-05-05' },
    ];
    const { status, duties } = statusAfter(mixed, [...earlier, issued]);
    expect([status, duties.map(({ due }) => due)]).toEqual(['overdue', ['2026-06-04']]);
  });

  it('asks of a stretch that ends after it until it is over', () => {
    const item = { effective: { from: '2026-03-20', to: '2026-03-31' } };
    const statusOn = (at: string) => verdictOf(named('每2周一次'), [], at, item).status;
    expect([statusOn('2026-03-31'), statusOn('2026-04-01')]).toEqual(['due-soon', 'idle']);
  });

  it('keeps the last period that closed under it, whatever periods pass after', () => {
    const item = { effective: { from: '2026-01-01', to: '2026-09-15' } };
    const statusOn = (at: string, ...published: string[]) => {
      const lines = published.map((day): Line => ({ event: 'published', at: day }));
      return verdictOf(named('每月1次'), lines, at, item).status;
    };
    const days = ['2026-09-15', '2026-09-30', '2026-10-01', '2026-12-01'];
    expect(days.map((at) => statusOn(at, '2026-07-05'))).toEqual(days.map(() => 'overdue'));
    expect(days.map((at) => statusOn(at, '2026-08-05'))).toEqual(days.map(() => 'compliant'));
    expect(statusOn('2026-12-01', '2026-07-05', '2026-10-08')).toBe('compliant');
  });

  it('keeps what fell due on its last day', () => {
    const statusFrom = (from: string) =>
      verdictOf(named('每2周一次'), [], '2026-04-10', { effective: { from, to: '2026-03-31' } }).status;
    expect([statusFrom('2026-03-17'), statusFrom('2026-03-18')]).toEqual(['overdue', 'idle']);
  });
});
