import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Rule } from './index.js';
import { validate } from './index.js';

const here = dirname(fileURLToPath(import.meta.url));
const schemas = join(here, '../../../schemas');

it('the committed types and validators are what the schemas generate', () => {
  const run = () =>
    execFileSync(process.execPath, [join(here, '../scripts/generate.mjs'), '--check'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(run).not.toThrow();
});

describe('every schema', () => {
  const files = readdirSync(schemas).filter((name) => name.endsWith('.schema.json'));
  it.each(files)('%s is draft 2020-12 and describes each of its properties', (file) => {
    const schema = JSON.parse(readFileSync(join(schemas, file), 'utf8'));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const bare: string[] = [];
    const walk = (node: unknown, path: string) => {
      if (node === null || typeof node !== 'object') return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, Record<string, unknown>>)) {
            if (property.description === undefined && property.$ref === undefined)
              bare.push(`${path}/${name}`);
          }
        }
        walk(value, `${path}/${key}`);
      }
    };
    walk(schema, '');
    expect(bare).toEqual([]);
  });
});

const span = { start: 0, end: 4 };
const valid: Rule[] = [
  { kind: 'deadline', span, trigger: null, within: { duration: { amount: 20, unit: 'workday' } } },
  {
    kind: 'deadline',
    span,
    trigger: { event: 'received', text: '来信' },
    within: { promptness: 'prompt' },
    modality: 'in-principle',
  },
  {
    kind: 'cadence',
    span,
    min: 4,
    max: 5,
    per: { amount: 1, unit: 'week' },
    window: 'calendar',
    unit: '篇',
    average: true,
  },
  {
    kind: 'due',
    span,
    at: [{ yearOffset: 1, month: 1, day: 'end' }],
    repeat: 'yearly',
    roll: 'next-workday',
  },
  { kind: 'posting', span, for: 'long-term' },
  { kind: 'threshold', span, metric: '可申请率', op: '>=', value: 90, unit: '%' },
  {
    kind: 'all',
    span,
    of: [
      { kind: 'standing', span },
      { kind: 'exempt', span, reason: 'external' },
    ],
  },
  { kind: 'per-subject', span, items: [{ subjects: ['指南'], rule: { kind: 'ditto', span } }] },
];

describe('rules', () => {
  it('nested thousands deep, or in itself, is refused and not thrown at the caller', () => {
    const standing: Rule = { kind: 'standing', span };
    let deep: Rule = standing;
    for (let level = 0; level < 100_000; level++) deep = { kind: 'all', span, of: [deep, standing] };
    const round: Rule = { kind: 'all', span, of: [standing, standing] };
    round.of[0] = round;
    for (const rule of [deep, round])
      expect(validate('rule', rule)).toMatchObject({ ok: false, errors: [{ path: [], keyword: 'depth' }] });
  });

  it.each(valid.map((rule) => [rule.kind, rule] as const))('%s', (_kind, rule) => {
    expect(validate('rule', rule)).toEqual({ ok: true, value: rule });
  });

  it.each<[string, unknown, (string | number)[], string]>([
    [
      'two forms of within',
      {
        kind: 'deadline',
        span,
        trigger: null,
        within: { duration: { amount: 1, unit: 'day' }, unspecified: true },
      },
      ['within'],
      'oneOf',
    ],
    [
      'a unit that is none',
      { kind: 'retention', span, max: { amount: 1, unit: 'fortnight' } },
      ['max', 'unit'],
      'enum',
    ],
    ['no day 32', { kind: 'due', span, at: [{ day: 32 }], repeat: 'monthly' }, ['at', 0, 'day'], 'oneOf'],
    ['an all of one', { kind: 'all', span, of: [{ kind: 'standing', span }] }, ['of'], 'minItems'],
    ['a property of another kind', { kind: 'standing', span, within: {} }, [], 'additionalProperties'],
    [
      'a fault deep inside',
      {
        kind: 'all',
        span,
        of: [
          { kind: 'standing', span },
          { kind: 'posting', span, for: 'ever' },
        ],
      },
      ['of', 1, 'for'],
      'oneOf',
    ],
  ])('refuses %s, and says where', (_name, value, path, keyword) => {
    const result = validate('rule', value);
    if (result.ok) throw new Error('accepted');
    expect(result.errors).toContainEqual(expect.objectContaining({ path, keyword }));
  });
});

describe('civil days', () => {
  const calendar = (asKnownOn: string) =>
    validate('calendar', {
      firstYear: 2007,
      lastOfficialYear: 2026,
      lastYear: 2030,
      asKnownOn,
      days: {},
      notices: {},
      overlay: 'none',
      uncertain: [],
    });
  it.each(['2024-02-29', '2026-12-31', '2000-02-29'])('%s exists', (day) => {
    expect(calendar(day).ok).toBe(true);
  });
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-2-3',
    '2026-00-10',
    '2026-04-31',
    '1900-02-29',
    '2026-11-20T00:00:00Z',
    '',
  ])('%s does not', (day) => {
    expect(calendar(day).ok).toBe(false);
  });
});

it('an events line keeps fields of its own', () => {
  const event = { item: 'a', event: 'published', at: '2026-11-20', 文号: '盐府办发〔2026〕7号' };
  expect(validate('events', event)).toEqual({ ok: true, value: event });
});

describe('the tables a county was imported from', () => {
  const tables = { file: '附件.docx', tables: [{ rows: [['栏目', { text: '更新要求', columns: 2 }]] }] };

  it('are texts and merged cells', () => {
    expect(validate('tables', tables)).toMatchObject({ ok: true });
  });

  it('name the place of what is wrong', () => {
    const wrong = { file: '附件.docx', tables: [{ rows: [['栏目', { text: '更新要求', rows: 0 }]] }] };
    expect(validate('tables', wrong)).toMatchObject({ ok: false });
    const { errors } = validate('tables', wrong) as { errors: { path: unknown[]; keyword: string }[] };
    expect(errors).toContainEqual(
      expect.objectContaining({ path: ['tables', 0, 'rows', 0, 1, 'rows'], keyword: 'minimum' }),
    );
  });
});
