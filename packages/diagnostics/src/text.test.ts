import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.js';
import { textFromDiagnostic } from './text.js';

const source = 'items:\n  - responsible: 县文旅居、县政府办\n';
const start = source.indexOf('县文旅居');
const diagnostic: Diagnostic = {
  code: 'SX3003',
  severity: 'error',
  data: { name: '县文旅居', suggestion: '县文旅局' },
  place: {
    kind: 'file',
    file: 'counties/x/county.yaml',
    start: { line: 2, column: 18, offset: start },
    end: { line: 2, column: 22, offset: start + 4 },
  },
};

test('a diagnostic as a terminal shows it, carets under the Chinese words', () => {
  expect(textFromDiagnostic(diagnostic, { sourceOf: () => source })).toBe(
    [
      'counties/x/county.yaml:2:18 错误 SX3003 单位“县文旅居”没有登记。',
      '  2 |   - responsible: 县文旅居、县政府办',
      '                       ^^^^^^^^',
      '  改法：是否是“县文旅局”？写错的请改正；原件就用这个名称的，在 units 登记为单位或别名。',
      '',
    ].join('\n'),
  );
});

test('without the source there is no frame, and English is as complete', () => {
  expect(textFromDiagnostic(diagnostic, { lang: 'en' })).toBe(
    [
      'counties/x/county.yaml:2:18 error SX3003 The office “县文旅居” is not registered.',
      '  fix: Did you mean 县文旅局? Mend the name, or register it under units as an office or an alias.',
      '',
    ].join('\n'),
  );
});

test('a place over several lines is underlined to the end of its first', () => {
  const text = 'a: |\n  一\n  二\n';
  const place = {
    kind: 'file',
    file: 'f',
    start: { line: 1, column: 4, offset: 3 },
    end: { line: 3, column: 4, offset: 12 },
  } as const;
  expect(textFromDiagnostic({ ...diagnostic, place }, { sourceOf: () => text })).toContain(
    '1 | a: |\n         ^\n',
  );
});

test('what would steer a terminal is shown as a space, in the message too', () => {
  const steering: Diagnostic = { ...diagnostic, data: { ...diagnostic.data, name: '\u001b[2J\u0007县' } };
  expect(textFromDiagnostic(steering, { lang: 'zh-CN' })).toContain('单位“ [2J 县”没有登记。');
});
