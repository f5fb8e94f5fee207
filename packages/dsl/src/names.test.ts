import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasClass } from './clauses-from-elements.js';
import { parseRule } from './parse-rule.js';
import { readFieldLabels } from './testing/cases.js';
import { wordsFromText } from './words-from-text.js';

const counties = new URL('../../../counties/', import.meta.url);

/** Every element of every path of the counties, without its number. */
function namesOfColumns(): string[] {
  const paths = readdirSync(counties)
    .filter((name) => /^\d{6}/.test(name))
    .map((name) => readFileSync(new URL(`${name}/county.yaml`, counties), 'utf8'))
    .flatMap((text) =>
      [...text.matchAll(/^\s*path: \[(.*)\]$/gm)].flatMap(([, path = '']) => path.split(',')),
    );
  return paths.map((name) =>
    name.trim().replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/, ''),
  );
}

/** Names whose last or first character is a word of grammar elsewhere, and names of law and of the labelled phrases. */
const TRAPS =
  '议事规则 实施细则 村规民约准则 机构职能 网站功能 节能 性能 行为准则 其他文件 其余 其他 其它信息 各乡镇 各部门预算 公告类 公示类 公开目录 回应关切 产业导向 意向 理由 学校 在校生资助 并联审批 要情通报 需求目录 应急管理 应届毕业生就业 政策落实 整改要求 经费安排 财政信息 基本情况 建设周期 开放时间 开放频率 监督主体及 土地返还 首都 工作总体 决策执行 重大项目完成 对口支援 对口帮扶 将军故居 自然灾害 自贸区建设 第三方评估 第三产业 行政许可 最多跑一次 指导原则 原则性文件 水土保持 监测频次 起重机械 婚姻美满 支付上限 一级响应 一般公共预算 投资动态 班次信息 车次';

/** Words of grammar alone: 信息, 答复时限, 内容完整 name no thing. */
const isGrammar = (name: string) =>
  wordsFromText(name).every((word) => hasClass(word, 'filler') || hasClass(word, 'manner'));

/** Sentences, names that say a time themselves and digits that would join a number are none. */
const isName = (name: string) =>
  !/[，。；：0-9]|^其中|的$/.test(name) && !isGrammar(name) && parseRule(name).rule === null;

const names = [
  ...new Set([
    ...TRAPS.split(' '),
    ...namesOfColumns(),
    ...readFieldLabels().flatMap(({ rules }) => rules.flatMap(subjectsOf)),
  ]),
].filter((name) => name !== '' && name.length <= 30 && isName(name));

function subjectsOf(rule: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(rule, (key, value) => {
    if (key === 'subject') found.push(value);
    if (key === 'subjects') found.push(...value);
    return value;
  });
  return found;
}

const FRAMES: readonly ((name: string) => string)[] = [
  (name) => `${name}1年内更新`,
  (name) => `${name}及时更新`,
  (name) => `${name}每季度至少更新1次`,
  (name) => `${name}应每月25日前更新`,
  (name) => `${name}变更后3日内更新`,
  (name) => `${name}：每月一次`,
  (name) => `${name}，每月更新`,
  (name) => `${name}：每周2次；动态类：及时更新`,
  (name) => `动态类：每周2次；${name}：及时更新`,
];

const bare = (text: string) => text.replace(/[、\s"]/g, '').replace(/\],\[|,/g, '');

/** The names that are cut: neither whole in the rule, nor with their missing part listed, nor refused. */
const cutIn = (frame: (name: string) => string) =>
  names.filter((name) => {
    const { rule, diagnostics } = parseRule(frame(name));
    if (rule === null || bare(JSON.stringify(rule)).includes(bare(name))) return false;
    const shown = diagnostics.flatMap(({ code, data }) => (code === 'SX1109' ? [String(data.words)] : []));
    const texts = [...JSON.stringify(rule).matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
    return ![...shown, ...texts]
      .filter((text) => name.includes(text))
      .sort((a, b) => b.length - a.length)
      .reduce((rest, text) => rest.replace(text, ''), name)
      .match(/^的?$/);
  });

test('there are names to try', () => {
  expect(names.length).toBeGreaterThan(500);
});

test.each(FRAMES.map((frame) => [frame('…'), frame] as const))('%s: no name is cut', (_, frame) => {
  expect(cutIn(frame)).toEqual([]);
});

/** What is refused is not cut; but a name is a name, and few may be. */
test.each(FRAMES.map((frame) => [frame('…'), frame] as const))(
  '%s: nearly every name is read',
  (_, frame) => {
    const refused = names.filter((name) => parseRule(frame(name)).rule === null);
    expect(refused.length / names.length, refused.join(' ')).toBeLessThan(0.04);
  },
);
