import { CannotRun, type Context, type Words } from '../context.js';
import { CI_SYSTEMS, type CiSystem } from './ci-templates.js';
import type { NewCounty } from './county-template.js';

/** What the options of `shixian init` give. */
export interface InitOptions {
  code?: string;
  name?: string;
  city?: string;
  province?: string;
  autonomous?: true;
  ci?: CiSystem[];
}

export interface InitAnswers {
  county: NewCounty;
  ci: readonly CiSystem[];
}

const CODE: Words = {
  'zh-CN': '行政区划代码（六位，GB/T 2260）',
  en: 'Division code (six digits, GB/T 2260)',
};
const NAME: Words = { 'zh-CN': '县的全称', en: 'Full name of the county' };
const CI: Words = {
  'zh-CN': `要写哪些检查配置（${CI_SYSTEMS.join('、')}，用空格分开；回车则不写）`,
  en: `Jobs to write (${CI_SYSTEMS.join(', ')}, separated by spaces; Enter for none)`,
};

/** What the options say; on a terminal the rest is asked for, elsewhere what is missing ends the command. */
export async function answersFrom(
  options: InitOptions,
  context: Context,
  lang: keyof Words,
): Promise<InitAnswers> {
  const ask = (question: string) => context.ask?.(`${question}${lang === 'en' ? ': ' : '：'}`);
  const isAsked = options.code === undefined || options.name === undefined;
  const code = options.code ?? answered(await ask(CODE[lang]), '--code', CODE);
  if (!/^\d{6}$/.test(code)) {
    throw new CannotRun({
      'zh-CN': `行政区划代码应为六位数字（GB/T 2260），现为“${code}”。`,
      en: `A division code has six digits (GB/T 2260), not “${code}”.`,
    });
  }
  const name = (options.name ?? (await nameFor(code, ask, lang))).trim();
  if (name === '')
    throw new CannotRun({ 'zh-CN': '县的全称不能为空。', en: 'The name of the county is empty.' });
  const ci = options.ci ?? (isAsked ? jobsFrom((await ask(CI[lang])) ?? '') : []);
  return {
    ci,
    county: {
      code,
      name,
      ...(options.city && { city: options.city }),
      ...(options.province && { province: options.province }),
      // The name says it: every autonomous county or banner carries the word.
      ...((options.autonomous || /自治[县旗州]$/.test(name)) && { autonomous: true }),
    },
  };
}

/** The name asked for, its official one being the default. */
async function nameFor(
  code: string,
  ask: (question: string) => Promise<string | null> | undefined,
  lang: keyof Words,
): Promise<string> {
  const { officialNames } = await import('@shixian/compiler');
  const official = officialNames().get(code);
  const known =
    official === undefined ? '' : lang === 'en' ? ` (Enter for ${official})` : `（回车则用“${official}”）`;
  const answer = answered(await ask(`${NAME[lang]}${known}`), '--name', NAME);
  return answer === '' && official !== undefined ? official : answer;
}

function answered(answer: string | null | undefined, option: string, question: Words): string {
  if (answer != null) return answer.trim();
  throw new CannotRun({
    'zh-CN': `缺少 ${option}：${question['zh-CN']}。`,
    en: `${option} is missing: ${question.en}.`,
  });
}

function jobsFrom(answer: string): CiSystem[] {
  const words = answer.split(/[\s,，、]+/).filter(Boolean);
  const isSystem = (word: string): word is CiSystem => (CI_SYSTEMS as readonly string[]).includes(word);
  const unknown = words.find((word) => !isSystem(word));
  if (unknown === undefined) return words.filter(isSystem);
  throw new CannotRun({
    'zh-CN': `没有“${unknown}”这种检查配置，可以写 ${CI_SYSTEMS.join('、')}。`,
    en: `There is no job “${unknown}”, only ${CI_SYSTEMS.join(', ')}.`,
  });
}
