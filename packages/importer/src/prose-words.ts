/** The words by which running text is taken apart. All are ordinary official Chinese; none is of one document. */

const NUMBER = String.raw`(?<![第\d一二三四五六七八九十]|上(?=一))(?:\d{1,3}|[一二两三四五六七八九十半]+)`;

/** A length, a count, a date or 每: a time with a figure. A year or a month alone dates something. */
const FIGURE = String.raw`${NUMBER}\s*(?:个?工作日|个?星期|个月|月(?=[底末前\d]|份?(?:底|末|前|内))|个?季度|小时|分钟|[天周次条篇]|年(?!度)|日(?!常))|每(?:个?工作日|个?星期|季度|半年|[日天周月年])|按[月季周年旬日](?!期)|一[日天周月季年]一|当[日天周月年]|次[日月年]|年底|月底|季度末`;

/** Words that carry time. A clause without one is not looked at. */
export const TIME = new RegExp(
  `${FIGURE}|当场|第一时间|随同|同步|一并|一同|及时|迅速|尽快|快速(?=[上报反回处响办])|立即|马上|即时|实时(?=[更发公])|随时|立行立改|适时|定期|动态(?:更新|调整|管理)|常态化(?:更新|公开|开展|发布)|持续(?:更新|公开|发布)|长期(?=公[开示])|(?<![不未])按[时期](?=[报呈上公更完提])|时限要求|时限”`,
);

/** A time with a figure: what headings do not state. */
export const CONCRETE = new RegExp(FIGURE);

/** 应 要 须: the verb that makes a sentence a duty. */
export const MODAL =
  /应当|应该|应(?!急|用|对|诉|公开|答|届)|必须|务必|需要|须|需(?!求)|(?<![重主首纪概提摘紧只简])要(?![求点闻素件约])|请(?!示)/;

/** 及时 as a quality of information (信息权威、准确、及时), not a time. */
const QUALITY = /[不欠够]及时|及时[性化]|及时(、[\p{Script=Han}]{2,3})*$/gu;

/** Without what stands in brackets or is the name of something. */
export function withoutAsides(text: string): string {
  return text.replace(/[（(][^（）()]*[)）]/g, '').replace(/《[^》]*》/g, '《》');
}

/** 定期召开会议等方式: a time that tells how. */
const MANNER = /^.*等(?:方式|形式|途径|渠道)/;

/** Whether the clause itself sets a time; one in brackets repeats or explains. */
export function setsTime(text: string): boolean {
  return TIME.test(withoutAsides(text).replace(MANNER, '').replace(QUALITY, ''));
}

/** Where what is owed begins: whatever stands before it is what or who the clause speaks of. */
const PREDICATE = new RegExp(
  `${TIME.source}|${MODAL.source}|[将把于]|均(?=[应要须在])|都(?=[应要须])|原则上|一般(?=[要应在不])|做到|保持|实行|严格|认真|切实|依法|不定期|至少|对(?=.)|按照?|根据|通过|由`,
);

/** The words before what is owed: 各动态、要闻类栏目信息 of …必须在2周内更新; empty where the clause names no matter of its own. */
export function topicOfClause(text: string): string {
  const plain = text.replace(/^[并且同时还也另外，,]+/, '');
  if (/^[在自从向以随]/.test(plain)) return '';
  const at = plain.search(PREDICATE);
  const topic = (at < 0 ? '' : plain.slice(0, at)).replace(/[在自从向以随]?\d*$/, '');
  return topic.length < 2 ? '' : topic;
}
