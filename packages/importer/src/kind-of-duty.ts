import type { CountyItem } from '@shixian/model';
import { classOfPath } from './item-class.js';
import { topicOfClause, withoutAsides } from './prose-words.js';

type ItemType = CountyItem['type'];
type ItemClass = CountyItem['class'];

const ACCOUNT = /新媒体|公众号|微博|微信|抖音|快手|视频号|头条号|账号/;
const SITE = /栏目|网站|上网/;
const PUBLISHES = /更新|发布|公开|公示|上网/;
/** 报县政府办公室备案, not 报经…同意, 公报, 通报. */
const HANDS_IN =
  /报送|上报|呈报|报备|填报|提交|(?<![公通海专日年简汇举申])报(?![经纸告名道审刊考社表])\p{Script=Han}{0,12}(政府|办|[局委室科]|部门|中心|[处邮]|小组|平台|存档|汇总)/u;
const ACTS =
  /检查|抽查|督[促查办]|通报|考核|自查|整改|处[理置]|回复|答复|办[理结]|开[通设]|注销|关停|调整|培训|审[查核]|排查|巡查|监测|修改|协调|受理/;

/** 对各单位审核备案工作 of …进行检查: what is acted upon says nothing of the act. */
const OBJECT = /对.*?(?=进行|开展|予以|实施)/;

/** What the phrase is about, read from its own words; where it names no matter, from the words of its sentence before it. */
export function typeOfDuty(phrase: string, before: string): ItemType {
  const words = withoutAsides(phrase).replace(OBJECT, '');
  if (HANDS_IN.test(words)) return 'submission';
  if (ACTS.test(words) || !PUBLISHES.test(words)) return 'task';
  if (SITE.test(words)) return 'column';
  const about = topicOfClause(words) === '' ? `${before}${words}` : words;
  return ACCOUNT.test(about) && !SITE.test(withoutAsides(about)) ? 'account' : 'task';
}

/** Every class of columns there is: 其他类别栏目 means those that its notice does not name. */
export const COLUMN_CLASSES: readonly ItemClass[] = [
  'news',
  'notice',
  'policy',
  'personnel',
  'planning',
  'interaction',
  'service',
  'other',
];

/** 其他类别栏目: the rest. */
export function isRest(phrase: string): boolean {
  return /^(其[他它余]|其余)\p{Script=Han}{0,4}栏目/u.test(topicOfClause(phrase));
}

/** The classes that the matter of the phrase names, each once: 人事、规划计划类栏目信息 names two. Empty where one is unknown. */
export function classesOfDuty(phrase: string, type: ItemType): ItemClass[] {
  if (type === 'account') return ['account'];
  const classes = namesOfTopic(phrase).map((name) => classOfPath([name]));
  return classes.includes('other') ? [] : [...new Set(classes)];
}

/** 养老服务、医疗卫生等政务公开类信息 speaks of 政务公开类信息; of names in quotes before 等, each is one. */
function namesOfTopic(phrase: string): string[] {
  const quoted = [...withoutAsides(phrase).matchAll(/“([^”]*)”(?=(“[^”]*”|、|和)*等?(类|栏目))/g)].map(
    (match) => match[1] ?? '',
  );
  if (quoted.length > 0) return quoted;
  const topic = topicOfClause(withoutAsides(phrase));
  // Whatever 的 closes only describes.
  const head = (topic.split('的').at(-1) ?? '').split(/等(?=\p{Script=Han})/u).at(-1) ?? '';
  return head.split(/[、和及与]/).filter((name) => name !== '');
}

/** Columns that the phrase gives as examples: （如：社会救助、岗位补贴）. */
export function examplesOfPhrase(phrase: string): string[] {
  const list = /[（(](?:例如|比如|如|包括)[：:]?([^（）()]+)[)）]/.exec(phrase)?.[1];
  return list === undefined
    ? []
    : list
        .replace(/等$/, '')
        .split('、')
        .map((name) => name.trim());
}

/** The classes that （规划、计划类栏目除外） leaves out. */
export function exceptedClasses(phrase: string): ItemClass[] {
  const list = /[（(]([^（）()]+)除外[)）]/.exec(phrase)?.[1];
  const classes = list?.split('、').map((name) => classOfPath([name])) ?? [];
  return classes.filter((one) => one !== 'other');
}
