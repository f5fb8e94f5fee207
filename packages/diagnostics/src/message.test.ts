import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.js';
import { messageOf } from './message.js';

const place = { kind: 'path', file: 'county.yaml' } as const;
const witness = {
  history: [
    { event: 'document-published', at: '2026-09-30' },
    { event: 'updated', at: '2026-10-09' },
  ],
  kept: '文件发布后3个工作日内更新',
  broken: '文件发布后3日内更新',
  opens: '2026-10-01',
  due: '2026-10-08',
  required: 1,
  found: 0,
  unit: '次',
};

test('the words of this README', () => {
  const data = { name: '县文旅居', suggestion: '县文旅局' };
  expect(messageOf({ code: 'SX3003', severity: 'error', data, place }).text).toBe('单位“县文旅居”没有登记。');
});

test('a witness is told as a history with its dates', () => {
  const diagnostic: Diagnostic = {
    code: 'SX3010',
    severity: 'warning',
    data: {
      phrase: '文件发布3日内更新',
      row: 58,
      prose: { id: 'prose', phrase: '文件发布后3个工作日内更新', line: 97 },
      relation: 'stricter',
      count: 6,
      witness,
    },
    place,
  };
  expect(messageOf(diagnostic).text).toBe(
    '表格第58行要求“文件发布3日内更新”，正文对这一类的要求是“文件发布后3个工作日内更新”（本文件第97行），前者更严，共6处。' +
      '例如2026-09-30文件公布、2026-10-09更新：做到了“文件发布后3个工作日内更新”，没有做到“文件发布后3日内更新”' +
      '（2026-10-01至2026-10-08应有1次，实有0次）。',
  );
  expect(messageOf(diagnostic, 'en').text).toContain(
    'For example 2026-09-30 document published, 2026-10-09 updated: 文件发布后3个工作日内更新 is kept',
  );
});

test('marks among quoted words become single ones', () => {
  const data = { phrase: '“通知公告”栏目每2周更新1次', count: 1 };
  expect(messageOf({ code: 'SX3015', severity: 'info', data, place }).text).toContain(
    '“‘通知公告’栏目每2周更新1次”没有说明',
  );
});

test('where nothing happened, that is what is told', () => {
  const data = {
    phrase: '1个月内更新',
    national: { id: 'news-two-weeks', phrase: '2周内更新', line: null },
    witness: { ...witness, history: [], kept: '1个月内更新', broken: '2周内更新' },
  };
  const { text } = messageOf({ code: 'SX3011', severity: 'warning', data, place });
  expect(text).toContain('例如2026-10-01至2026-10-08没有更新：');
});
