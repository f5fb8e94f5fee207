import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from '../testing/table.js';
import { checkYear } from './notice-check.js';
import { yearFromNoticeText } from './notice-text.js';
import { isYearFile, type NoticeProblem, type YearFile } from './year-file.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const yearFile = (year: number | string): YearFile => JSON.parse(read(`data/${year}.json`));
const YEARS = readdirSync(new URL('data/', root)).map((name) => name.slice(0, 4));
const kindsOf = (problems: NoticeProblem[]) => problems.map(({ kind }) => kind);

describe("the notices' own words give the data of their year", () => {
  test.each(YEARS.filter((year) => existsSync(new URL(`cases/notice-texts/${year}.txt`, root))))(
    '%s',
    (year) => {
      const { file, problems } = yearFromNoticeText(read(`cases/notice-texts/${year}.txt`));
      expect(problems).toEqual([]);
      const [first] = yearFile(year).notices;
      expect(file?.notices[0]).toMatchObject({ title: first?.title, number: first?.number });
      expect(file?.notices[0]?.festivals).toEqual(first?.festivals);
    },
  );
});

describe('a published year against the law', () => {
  const known = readCases('published-years.md');
  test.each(YEARS)('%s', (year) => {
    const found = checkYear(yearFile(year)).map((problem) =>
      problem.kind === 'long-stretch' ? `${problem.kind} ${problem.first} ${problem.last}` : problem.kind,
    );
    expect(found).toEqual(known.flatMap((row) => (row.year === year ? [row.finding] : [])));
  });
});

describe('a notice that cannot be right is refused at its line', () => {
  const text = read('cases/notice-texts/2026.txt');
  const broken = (from: string, to: string) => yearFromNoticeText(text.replace(from, to));

  test.each<[string, string, string, NoticeProblem[]]>([
    [
      'weekday',
      '1月4日（周日）',
      '1月4日（周六）',
      [{ kind: 'wrong-weekday', day: '2026-01-04', written: '周六', actual: '周日', line: 5 }],
    ],
    ['count', '共9天', '共8天', [{ kind: 'wrong-count', festival: '春节', written: 8, counted: 9, line: 6 }]],
    [
      'date',
      '4月4日（周六）至6日（周一）',
      '4月4日（周六）至31日',
      [
        { kind: 'impossible-day', words: '4月4日(周六)至31日', line: 7 },
        { kind: 'wrong-count', festival: '清明节', written: 3, counted: 0, line: 7 },
      ],
    ],
    [
      'stretch of one day',
      '4月4日（周六）至6日（周一）',
      '4月4日（周六）至4日',
      [
        { kind: 'impossible-day', words: '4月4日(周六)至4日', line: 7 },
        { kind: 'wrong-count', festival: '清明节', written: 3, counted: 0, line: 7 },
      ],
    ],
    [
      'clause',
      '共5天。5月9日',
      '共5天，高速公路免费。5月9日',
      [{ kind: 'not-understood', words: '高速公路免费', line: 8 }],
    ],
    [
      'order outside the items',
      '国务院办公厅\n2025',
      '10月11日上班\n国务院办公厅\n2025',
      [{ kind: 'not-understood', words: '10月11日上班', line: 13 }],
    ],
    ['year', '关于2026年', '关于', [{ kind: 'not-a-notice', missing: 'year' }]],
    ['signature', '2025年11月4日', '', [{ kind: 'not-a-notice', missing: 'date' }]],
  ])('%s', (_name, from, to, problems) => {
    expect(broken(from, to)).toEqual({ file: null, problems: expect.arrayContaining(problems) });
  });

  test('full-width digits are digits', () => {
    const wide = text.replace(/[0-9]/g, (digit) => '０１２３４５６７８９'[Number(digit)] as string);
    expect(yearFromNoticeText(wide)).toEqual(yearFromNoticeText(text));
  });

  test('a page without items', () => {
    expect(yearFromNoticeText('国务院办公厅关于2026年部分节假日安排的通知\n2025年11月4日').problems).toEqual([
      { kind: 'not-a-notice', missing: 'festivals' },
    ]);
  });
});

describe('origin and half-width signs', () => {
  test('the address and the day of announcement come from the page', () => {
    const origin = { url: 'https://example.org/2026', date: '2025-11-05' };
    const { file } = yearFromNoticeText(read('cases/notice-texts/2026.txt'), origin);
    expect(file?.notices[0]).toMatchObject(origin);
  });

  test('a page pasted with half-width signs and CRLF reads the same', () => {
    const signs: Record<string, string> = { '：': ':', '，': ',', '（': '(', '）': ')' };
    const text = read('cases/notice-texts/2025.txt');
    const pasted = text.replace(/[：，（）]/g, (sign) => signs[sign] as string).replaceAll('\n', '\r\n');
    expect(yearFromNoticeText(pasted)).toEqual(yearFromNoticeText(text));
  });
});

describe('a year file that breaks the law is reported', () => {
  const changed = (change: (file: YearFile) => void) => {
    const file = yearFile(2026);
    change(file);
    return checkYear(file);
  };
  const festival = (file: YearFile, name: string) => {
    const found = file.notices[0]?.festivals.find((item) => item.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  test('a statutory day that is worked', () => {
    expect(
      changed((file) => {
        festival(file, '清明节').statutory = [];
      }),
    ).toContainEqual({
      kind: 'statutory-day-worked',
      day: '2026-04-05',
      festival: '清明节',
      measures: '国务院令第795号',
    });
  });

  test('a day called statutory that is not', () => {
    expect(
      changed((file) => {
        festival(file, '元旦').statutory?.push('2026-01-05');
      }),
    ).toContainEqual({
      kind: 'wrong-class',
      day: '2026-01-05',
      class: 'statutory',
      weekday: '周一',
    });
  });

  test('a make-up day on a weekday, a swap on a weekend', () => {
    expect(
      changed((file) => {
        festival(file, '元旦').makeup = ['2026-01-05'];
      }),
    ).toEqual([{ kind: 'wrong-class', day: '2026-01-05', class: 'makeup', weekday: '周一' }]);
    expect(
      changed((file) => {
        festival(file, '元旦')['swapped-off'] = ['2026-01-10'];
      }),
    ).toEqual([{ kind: 'wrong-class', day: '2026-01-10', class: 'swapped-off', weekday: '周六' }]);
  });

  test('a day twice, a day of another year, a day that does not exist', () => {
    expect(
      changed((file) => {
        festival(file, '元旦').makeup?.push('2026-01-02');
      }),
    ).toEqual([{ kind: 'day-twice', day: '2026-01-02' }]);
    expect(
      changed((file) => {
        festival(file, '元旦').makeup?.push('2025-11-01', '2027-01-02');
      }),
    ).toEqual([
      { kind: 'outside-year', day: '2025-11-01', year: 2026 },
      { kind: 'outside-year', day: '2027-01-02', year: 2026 },
    ]);
    expect(
      changed((file) => {
        festival(file, '元旦').makeup?.push('2026-02-30');
      }),
    ).toEqual([{ kind: 'impossible-day', words: '2026-02-30' }]);
  });

  test('a day of the last month of the year before is allowed, one of November is not', () => {
    const problemOf = (day: string) =>
      changed((file) => {
        festival(file, '元旦').makeup?.push(day);
      }).filter((problem) => 'day' in problem && problem.day === day);
    expect(problemOf('2025-11-30')).toEqual([{ kind: 'outside-year', day: '2025-11-30', year: 2026 }]);
    // A Monday, and so no day to make up on.
    expect(problemOf('2025-12-01')).toMatchObject([{ kind: 'wrong-class', day: '2025-12-01' }]);
    expect(problemOf('2025-12-06')).toEqual([]);
  });

  test('a stretch of work to the end of the year', () => {
    expect(
      changed((file) => {
        festival(file, '国庆节').makeup?.push('2026-12-26', '2026-12-27');
      }),
    ).toContainEqual({ kind: 'long-stretch', first: '2026-12-21', last: '2026-12-31', days: 11 });
  });

  test('more days off than are worked for or owed', () => {
    expect(
      kindsOf(
        changed((file) => {
          festival(file, '元旦').makeup = [];
        }),
      ),
    ).toEqual(['unbalanced']);
  });

  test('seven working days in a row, or more', () => {
    // Saturday 9 May and Sunday 10 May both worked: Wednesday the 6th to Friday the 15th.
    const problems = changed((file) => {
      festival(file, '劳动节').makeup = ['2026-05-09', '2026-05-10'];
    });
    expect(problems).toContainEqual({
      kind: 'long-stretch',
      first: '2026-05-06',
      last: '2026-05-15',
      days: 10,
    });
  });
});

describe('a year file has one shape', () => {
  test.each(YEARS)('which %s has', (year) => {
    expect(isYearFile(yearFile(year))).toBe(true);
  });

  test('a number and an address may be absent', () => {
    expect(isYearFile({ year: 2027, notices: [notice] })).toBe(true);
  });

  const notice = {
    title: '通知',
    date: '2026-11-01',
    festivals: [{ name: '元旦', statutory: ['2027-01-01'] }],
  };
  test.each<[string, unknown]>([
    ['nothing', null],
    ['no year', { notices: [notice] }],
    ['no notice', { year: 2027, notices: [] }],
    ['a year in words', { year: '2027', notices: [notice] }],
    ['no title', { year: 2027, notices: [{ ...notice, title: undefined }] }],
    [
      'a later festival of another shape',
      { year: 2027, notices: [{ ...notice, festivals: [...notice.festivals, {}] }] },
    ],
    [
      'a day that is not text',
      { year: 2027, notices: [{ ...notice, festivals: [{ name: '元旦', makeup: ['2027-01-02', 3] }] }] },
    ],
    ['a later notice of another shape', { year: 2027, notices: [notice, {}] }],
    ['no date', { year: 2027, notices: [{ ...notice, date: 20261101 }] }],
    ['a number that is not text', { year: 2027, notices: [{ ...notice, number: 7 }] }],
    [
      'an unknown class',
      { year: 2027, notices: [{ ...notice, festivals: [{ name: '元旦', off: ['2027-01-01'] }] }] },
    ],
    [
      'days that are not a list',
      { year: 2027, notices: [{ ...notice, festivals: [{ name: '元旦', makeup: '2027-01-02' }] }] },
    ],
    [
      'a festival without a name',
      { year: 2027, notices: [{ ...notice, festivals: [{ statutory: ['2027-01-01'] }] }] },
    ],
  ])('which %s has not', (_what, value) => {
    expect(isYearFile(value)).toBe(false);
  });
});
