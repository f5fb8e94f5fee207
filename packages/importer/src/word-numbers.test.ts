import {
  AlignmentType,
  Document,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.js';
import { textOfNumber } from './list-labels.js';

const level = (at: number, format: ILevelsOptions['format'], text: string, start = 1): ILevelsOptions => ({
  level: at,
  ...(format && { format }),
  text,
  start,
  alignment: AlignmentType.LEFT,
});

const numbering = {
  config: [
    { reference: 'rows', levels: [level(0, LevelFormat.DECIMAL, '%1')] },
    {
      reference: 'notice',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
        level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
        level(2, LevelFormat.DECIMAL, '%3.'),
        // All numbers of the label decimal: w:isLgl.
        { ...level(3, LevelFormat.DECIMAL, '%1.%3.%4'), isLegalNumberingStyle: true },
      ],
    },
    { reference: 'from-five', levels: [level(0, LevelFormat.DECIMAL, '第%1项', 5)] },
    { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '●')] },
    {
      reference: 'mixed',
      levels: [
        level(0, LevelFormat.DECIMAL, '%1.'),
        level(1, LevelFormat.BULLET, '●'),
        level(2, LevelFormat.DECIMAL, '%1.%2%3'),
      ],
    },
    { reference: 'letters', levels: [level(0, LevelFormat.LOWER_LETTER, '%1)')] },
  ],
};

type Item = [reference: string, level: number, text: string, instance?: number] | string;

const paragraphFrom = (item: Item) =>
  typeof item === 'string'
    ? new Paragraph(item)
    : new Paragraph({
        text: item[2],
        numbering: { reference: item[0], level: item[1], instance: item[3] ?? 0 },
      });

const wordFrom = async (children: (Paragraph | Table)[]) =>
  new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));

const tableFrom = (rows: Item[][]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((cell) => new TableCell({ children: [paragraphFrom(cell)] })) }),
    ),
  });

/** The texts outside tables, in order. */
async function linesOf(bytes: Uint8Array) {
  const { leftovers } = await importDocument({ name: '通知.docx', bytes });
  return leftovers.map(({ text }) => text);
}

describe('numbers that Word counts by itself', () => {
  it('stand in the column of numbers, and before names and rules', async () => {
    const bytes = await wordFrom([
      tableFrom([
        ['序号', '栏目', '更新要求', '责任单位'],
        [['rows', 0, ''], ['notice', 0, '县情'], '每年一次', '县志办'],
        [['rows', 0, ''], ['notice', 0, '特产'], ['letters', 0, '每月一次'], '县农业农村局'],
      ]),
    ]);
    const { draft, diagnostics } = await importDocument({ name: 'x.docx', bytes });
    expect(draft?.items.map(({ sequence, path, rule }) => [sequence, path, rule])).toEqual([
      ['1', ['一、县情'], '每年一次'],
      ['2', ['二、特产'], 'a)每月一次'],
    ]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('SX5115');
  });

  it('count by level, and a lower level begins again under each of the level above', async () => {
    const items: Item[] = [
      ['notice', 0, '总体要求'],
      ['notice', 1, '依法'],
      ['notice', 2, '及时'],
      ['notice', 2, '5个工作日内'],
      ['notice', 1, '准确'],
      ['notice', 2, '全面'],
      '不编号的一段',
      ['notice', 0, '工作任务'],
      ['notice', 1, '公开'],
      ['notice', 3, '细目'],
    ];
    expect(await linesOf(await wordFrom(items.map(paragraphFrom)))).toEqual([
      '一、总体要求',
      '（一）依法',
      '1.及时',
      '2. 5个工作日内',
      '（二）准确',
      '1.全面',
      '不编号的一段',
      '二、工作任务',
      '（一）公开',
      // The level between has no item of its own and counts as begun.
      '2.1.1 细目',
    ]);
  });

  it('go on over other lists, begin where the list says, and begin again in a new instance', async () => {
    const items: Item[] = [
      ['from-five', 0, '甲'],
      ['notice', 0, '乙'],
      ['from-five', 0, '丙'],
      ['notice', 0, '丁', 1],
      ['notice', 0, '戊', 1],
    ];
    expect(await linesOf(await wordFrom(items.map(paragraphFrom)))).toEqual([
      '第5项 甲',
      '一、乙',
      '第6项 丙',
      '一、丁',
      '二、戊',
    ]);
  });

  it('count a level that has no item of its own as begun, and print nothing for a level that is a bullet', async () => {
    const items: Item[] = [
      ['notice', 1, '甲'],
      ['notice', 0, '乙'],
      ['mixed', 0, '丙'],
      ['mixed', 2, '丁'],
    ];
    expect(await linesOf(await wordFrom(items.map(paragraphFrom)))).toEqual([
      '（一）甲',
      '二、乙',
      '1.丙',
      '1.1 丁',
    ]);
  });

  it('come from a style, and from the style that this is based on', async () => {
    const bytes = await wordFrom([
      paragraphFrom(['notice', 0, '甲']),
      new Paragraph('乙'),
      new Paragraph('丙'),
    ]);
    const parts = unzipSync(bytes);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const numbered = /<w:numPr>.*?<\/w:numPr>/.exec(document)?.[0] ?? '';
    const styles = `<w:style w:type="paragraph" w:styleId="Item"><w:pPr>${numbered}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Item"/></w:style></w:styles>`;
    const withStyle = (xml: string, text: string, style: string, more = '') =>
      xml.replace(
        `<w:p><w:r><w:t xml:space="preserve">${text}`,
        `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t xml:space="preserve">${text}`,
      );
    const without = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const zip = (xml: string) =>
      zipSync({
        ...parts,
        'word/document.xml': strToU8(xml),
        'word/styles.xml': strToU8(
          strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replace('</w:styles>', styles),
        ),
      });
    const styled = withStyle(document, '乙', 'Item');
    expect(await linesOf(zip(withStyle(styled, '丙', 'Child')))).toEqual(['一、甲', '二、乙', '三、丙']);
    // w:numId 0 takes the number away.
    expect(await linesOf(zip(withStyle(styled, '丙', 'Child', without)))).toEqual(['一、甲', '二、乙', '丙']);
  });

  it('that a tracked change took away are not counted', async () => {
    const bytes = await wordFrom([paragraphFrom(['notice', 0, '甲']), paragraphFrom(['notice', 0, '乙'])]);
    const parts = unzipSync(bytes);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const [numbered = ''] = /<w:numPr>.*?<\/w:numPr>/.exec(document) ?? [];
    const changed = document.replace(
      numbered,
      `<w:pPrChange w:id="9" w:author="x"><w:pPr>${numbered}</w:pPr></w:pPrChange>`,
    );
    expect(await linesOf(zipSync({ ...parts, 'word/document.xml': strToU8(changed) }))).toEqual([
      '甲',
      '一、乙',
    ]);
  });

  it('are marked in the column of numbers where they are bullets', async () => {
    const bytes = await wordFrom([
      tableFrom([
        ['序号', '栏目', '更新要求', '责任单位'],
        [['bullets', 0, ''], '县情', '每年一次', '县志办'],
      ]),
    ]);
    const { draft, diagnostics } = await importDocument({ name: 'x.docx', bytes });
    expect(diagnostics.filter(({ code }) => code === 'SX5115')).toMatchObject([
      { item: draft?.items[0]?.id, data: { column: '序号' }, place: { table: 1, row: 2, column: 1 } },
    ]);
  });
});

describe('a number in a format', () => {
  // ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
  it.each([
    ['decimal', [1, 10, 101], ['1', '10', '101']],
    ['decimalZero', [1, 10], ['01', '10']],
    ['decimalFullWidth', [12], ['１２']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalEnclosedParen', [3], ['⑶']],
    ['decimalEnclosedFullstop', [3], ['⒊']],
    ['upperRoman', [4, 9, 14, 1999], ['IV', 'IX', 'XIV', 'MCMXCIX']],
    ['lowerRoman', [8], ['viii']],
    ['upperLetter', [1, 26, 27, 53], ['A', 'Z', 'AA', 'AAA']],
    ['lowerLetter', [2], ['b']],
    [
      'chineseCounting',
      [1, 10, 11, 20, 21, 99, 100, 105],
      ['一', '十', '十一', '二十', '二十一', '九十九', '一〇〇', '一〇五'],
    ],
    [
      'chineseCountingThousand',
      [10, 19, 100, 105, 110, 2005, 2015],
      ['十', '十九', '一百', '一百〇五', '一百一十', '二千〇五', '二千〇一十五'],
    ],
    ['japaneseCounting', [12, 100], ['十二', null]],
    ['chineseLegalSimplified', [1, 10, 25], ['壹', '壹拾', '贰拾伍']],
    ['ideographDigital', [10], ['一〇']],
    ['ideographTraditional', [1, 10], ['甲', '癸']],
    ['ideographZodiac', [12], ['亥']],
    ['none', [3], ['']],
    ['bullet', [1], [null]],
    ['hebrew1', [1], [null]],
  ] as const)('%s', (format, numbers, texts) => {
    expect(numbers.map((number) => textOfNumber(number, format))).toEqual(texts);
  });
});
