import { parseRule } from '@shixian/dsl';
import type { Rule } from '@shixian/model';
import type { Clause } from './clauses-of-sentence.js';
import { typeOfDuty } from './kind-of-duty.js';
import { CONCRETE, MODAL, setsTime, topicOfClause, withoutAsides } from './prose-words.js';
import { isName } from './subject-from-clause.js';

/** A run of clauses that sets a time. */
export interface Phrase {
  text: string;
  /** Index of the clause it begins in. */
  first: number;
  /** Index of the clause that sets the time. */
  timed: number;
  /** Index of the clause after it. */
  end: number;
  /** False where the language refuses it and a person must settle it. */
  isUnderstood: boolean;
}

/** Clauses that one rule may run over before it is whole. */
const LONGEST = 5;
/** Clauses of one phrase, what qualifies it included. */
const MOST = 8;
const LONGEST_TEXT = 120;

/** Clauses that belong to the time said before them. */
const GOES_ON = /最迟|不予|超过|另有规定|除外|如有|其中/;
const ADDS = /^[并且](?!未)/;
/** A happening that the next clause hangs on. */
const CONDITION = /^(如|若|遇|一旦|凡遇|发现)|收到|接到|([时后前起的]|期间|过程中|情况下|基础上|除.+外)$/;
/** What the next clause speaks of. */
const MATTER =
  /^(对|以及)|(信息|[^条案]件|材料|内容|事项|事件|结果|问题|工作|栏目|新媒体|账号|公众号|数据|申请|来信|留言)$/;
/** 对…，以及…，应当…: one matter over two clauses. */
const MORE_MATTER = /^(以及|或者?)/;
/** Those who fell short, of whom the next clause says what follows. */
export const PENAL = /^对.*(未|不|超期|逾期|迟).*(的|单位|人员)$/;
/** 于每周五下午5点前: when, and not yet what. */
const ONLY_WHEN = /([前内后起时]|期间)$/;
/** 并根据工作进展情况: how, and not yet what. */
const ONLY_HOW = /^[并且]?(根据|按照?|参照|结合|依据|通过)/;
/** A finding (通知公告超过6个月未更新), no duty. */
const FACT =
  /未(更新|发布|公开|回复|答复|办结)$|(未|存在(?!的?.{0,4}问题)|出现).+(问题|现象)$|截[至止]|已[于经]|(开展|进行|组织|完成|召开|下发)了/;
/** What a duty is to lead to. */
const PURPOSE = /相结合$|^(以便|以期|便于|从而|避免|防止)|^(切实)?(确保|保证|保障).*及时/;
/** 有条件的村可利用网站及时公开. */
const PERMITS = /(?<![不许认])可以?(?=利用|采用|采取|通过|根据|适当|随时)/;
/** 每月发布的信息 is what the next clause speaks of. */
const ONLY_TOPIC = /的(信息|[^条案]件|材料|内容|事项)?$/;
/** 在5至7个工作日内回复, 按季进行公布: an act by a day or of a period, whoever owes it. */
const ACT_BY =
  /(?:(?:工作日|[日天周月年底时])[之以]?[内前]|每(?:个|半)?[日天周月季年]|按[月季周年]).*(?:回复|答复|办[结理]|报送|上报|反馈|提交|公开|公布|更新|发布|完成|编制|通报|召开|开展)/;
/** What is done, not of what: 阅读网站内容. */
const DOES =
  /^(阅读|查看|检查|做好|加强|提高|安排|组织(?!机构)|开展|进行|完成|制定|落实|严格|强化|建立|明确|梳理|按照?|根据|结合|通过|负责|指定)/;
const CHECKS_WHETHER = /^(.*?)(?:检查|查看|核查|核实|排查|巡查|抽查)(.*)是否/;
/** Codes of what is no duty: findings, permissions, extensions, denials. */
const NO_DUTY = /^SX12/;

/** The rules that a sentence holds, in order. */
export function phrasesFromClauses(sentence: string, clauses: readonly Clause[]): Phrase[] {
  const reader = new SentenceReader(sentence, clauses);
  const found: Phrase[] = [];
  for (let at = 0; at < clauses.length; ) {
    const phrase = reader.phraseAt(at);
    if (phrase) found.push(phrase);
    at = phrase ? phrase.end : at + 1;
  }
  return found;
}

class SentenceReader {
  /** Clauses before it belong to the phrases found. */
  #used = 0;

  constructor(
    readonly sentence: string,
    readonly clauses: readonly Clause[],
  ) {}

  /** The phrase whose time stands in the clause, or null. */
  phraseAt(at: number): Phrase | null {
    const phrase = this.#isTimed(at) ? (this.#ruleAt(at) ?? this.#unreadAt(at)) : null;
    if (phrase) this.#used = phrase.end;
    return phrase;
  }

  #ruleAt(at: number): Phrase | null {
    const shortest = this.#endOfRule(at);
    if (shortest === null) return null;
    const first = this.#firstWithLead(at, shortest);
    if (first === null) {
      const text = this.#textOf(at - 1, shortest);
      return { text, first: at - 1, timed: at, end: shortest, isUnderstood: false };
    }
    const end = this.#endWithTail(first, shortest);
    return { text: this.#textOf(first, end), first, timed: at, end, isUnderstood: true };
  }

  /** A duty with a figure that the language cannot read: somebody must act, and it is no finding. */
  #unreadAt(at: number): Phrase | null {
    const end = ONLY_WHEN.test(this.#clause(at).owed) ? Math.min(at + 2, this.clauses.length) : at + 1;
    const lead = at > this.#used ? this.#clause(at - 1) : null;
    const isOfLead =
      lead !== null && (isMatterOfNext(lead) || (CONDITION.test(lead.owed) && !PENAL.test(lead.owed)));
    const first = isOfLead ? at - 1 : at;
    const text = this.#textOf(first, end);
    if (FACT.test(text) || text.length > LONGEST_TEXT) return null;
    const [, when = '', what = ''] = CHECKS_WHETHER.exec(text) ?? [];
    const isCheck = setsTime(when) || CONCRETE.test(what);
    if (!isCheck && !this.#isOwedBySomebody(at, text)) return null;
    return { text, first, timed: at, end, isUnderstood: false };
  }

  #isOwedBySomebody(at: number, text: string): boolean {
    const so = this.clauses.slice(0, at + 1);
    if (!CONCRETE.test(this.#clause(at).owed)) return false;
    if (!ACT_BY.test(text) && !so.some((clause) => clause.subject !== null || MODAL.test(clause.text)))
      return false;
    return !parseRule(text).diagnostics.some(({ code }) => NO_DUTY.test(code));
  }

  /** The shortest run of whole clauses that is a rule. */
  #endOfRule(at: number): number | null {
    const most = Math.min(at + LONGEST, this.clauses.length);
    for (let end = at + 1; end <= most; end++) {
      const { text, owed } = this.#clause(end - 1);
      const isOpen = ONLY_WHEN.test(owed) || isName(text) || this.#isOnlyHow(end - 1);
      if (isOpen && end < this.clauses.length) continue;
      if (ruleOf(this.#textOf(at, end))) return end;
    }
    return null;
  }

  /** Takes in the clauses before that say of what, or on what happening. Null where that makes the phrase unreadable. */
  #firstWithLead(at: number, end: number): number | null {
    let first = at;
    while (first > this.#used) {
      const lead = this.#clause(first - 1);
      if (lead.owed === '' || PENAL.test(lead.owed)) break;
      const isCondition = CONDITION.test(lead.owed);
      const isMatter = isMatterOfNext(lead) && (first === at || MORE_MATTER.test(this.#clause(first).owed));
      // A subject in front of the happening stays outside.
      if (!isCondition && (!isMatter || lead.subject !== null)) break;
      const rule = ruleOf(this.#textOf(first, end));
      const longer = ruleOf(this.#textOf(first - 1, end));
      if (!longer && isCondition && first === at) return null;
      if (!rule || !longer || (!isCondition && !isSame(rule, longer))) break;
      first--;
      if (lead.subject !== null) break;
    }
    return first;
  }

  #endWithTail(first: number, from: number): number {
    let end = from;
    const most = Math.min(first + MOST, this.clauses.length);
    while (end < most && this.#clause(end).subject === null) {
      const add = this.#additions(first, end).find(
        (count) => end + count <= this.clauses.length && ruleOf(this.#textOf(first, end + count)),
      );
      if (add === undefined) break;
      end += add;
    }
    return end;
  }

  /** How many clauses more may belong to the phrase, in order of preference. */
  #additions(first: number, end: number): number[] {
    const next = this.#clause(end);
    if (GOES_ON.test(withoutAsides(next.text))) return [1, 2];
    if (this.#isTimed(end)) return this.#runsOn(first, end) ? [1] : [];
    if (!ADDS.test(next.text)) return [];
    return this.#isOnlyHow(end) ? [2] : [1];
  }

  /** Whether the clause goes on about the same matter, or about nothing of its own and the same kind of act. */
  #runsOn(first: number, end: number): boolean {
    const { owed } = this.#clause(end);
    if (topicOfClause(owed) !== '' || MODAL.test(owed) || CONDITION.test(owed)) return false;
    const text = this.#textOf(first, end);
    const before = this.sentence.slice(0, this.#clause(first).body);
    return topicOfClause(text) !== '' || typeOfDuty(text, before) === typeOfDuty(owed, before);
  }

  #isTimed(at: number): boolean {
    const { owed } = this.#clause(at);
    return (
      setsTime(owed) &&
      !FACT.test(owed) &&
      !PERMITS.test(owed) &&
      !PURPOSE.test(owed) &&
      !ONLY_TOPIC.test(owed)
    );
  }

  #isOnlyHow(at: number): boolean {
    const { text, owed } = this.#clause(at);
    return ONLY_HOW.test(text) && !setsTime(owed);
  }

  #clause(at: number): Clause {
    const clause = this.clauses[at];
    if (!clause) throw new RangeError(`no clause ${at}`);
    return clause;
  }

  #textOf(first: number, end: number): string {
    return this.sentence.slice(this.#clause(first).body, this.#clause(end - 1).close).trim();
  }
}

/** What 的 closes only describes: 需调查处理的信件 says of nobody that he must. */
function isMatterOfNext({ owed }: Clause): boolean {
  const head = owed.slice(owed.lastIndexOf('的') + 1);
  return (
    MATTER.test(owed) && !DOES.test(owed) && !MODAL.test(head) && !owed.includes('是否') && !setsTime(owed)
  );
}

/** The rule the text is, or null. A sentence that names no duty (外链 and 同上 are cells) is none. */
function ruleOf(text: string): Rule | null {
  if (text.length > LONGEST_TEXT || !setsTime(text)) return null;
  const { rule } = parseRule(text);
  return rule === null || rule.kind === 'exempt' || rule.kind === 'ditto' ? null : rule;
}

/** Whether the longer phrase is the same rule, only with what it is about. */
function isSame(rule: Rule, longer: Rule): boolean {
  const bare = (value: Rule) =>
    JSON.stringify(value, (key, part: unknown) =>
      key === 'span' || key === 'subject' || key === 'condition' ? undefined : part,
    );
  return bare(rule) === bare(longer);
}
