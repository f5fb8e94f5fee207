import type { Language } from '@shixian/diagnostics';
import { forTerminal } from './for-terminal.js';
import { pathText, remark } from './words.js';

/** What differs between two Bundles of a county: before and after an edit, or a holiday notice. */
export interface CountyDiff {
  county: { code: string; name: string };
  old: { bundle: string; officialThrough: string };
  new: { bundle: string; officialThrough: string };
  /** Trigger days that were tried for moved dates, both included. */
  from: string;
  to: string;
  changes: ItemChange[];
  moves: DueMoves[];
}

export interface ItemChange {
  item: string;
  path: string[];
  /** `reworded`: other words, the same rule. `changed`: neither is stricter, or it cannot be decided. */
  kind: 'added' | 'removed' | 'stricter' | 'looser' | 'reworded' | 'changed';
  old: string | null;
  new: string | null;
  /** A dated history that the one allows and the other does not, in the words of the comparison. */
  witness?: string;
}

/** Due dates of one item that moved though its rule did not. */
export interface DueMoves {
  item: string;
  path: string[];
  rule: string;
  dates: { on: string; old: string | null; new: string | null }[];
}

const KINDS: Record<ItemChange['kind'], Record<Language, string>> = {
  added: { 'zh-CN': '新增', en: 'Added' },
  removed: { 'zh-CN': '删除', en: 'Removed' },
  stricter: { 'zh-CN': '要求从严', en: 'Stricter' },
  looser: { 'zh-CN': '要求放宽', en: 'Looser' },
  reworded: { 'zh-CN': '仅文字变动', en: 'Reworded' },
  changed: { 'zh-CN': '要求改变', en: 'Changed' },
};

/** Dates shown for one item; JSON has them all. */
const SHOWN = 5;

interface Lines {
  title: string;
  changes: { kind: string; path: string; words: string; witness?: string }[];
  moves: { path: string; rule: string; dates: string[]; more: string }[];
  closing: string;
}

function linesOf(diff: CountyDiff, lang: Language): Lines {
  const en = lang === 'en';
  const none = en ? 'none' : '无';
  return {
    title: en ? `${diff.county.name}: what changes` : `${diff.county.name}：变动情况`,
    changes: diff.changes.map(({ kind, path, old, new: now, witness }) => ({
      kind: KINDS[kind][lang],
      path: pathText(path),
      words: en ? `${old ?? none} → ${now ?? none}` : `“${old ?? none}”改为“${now ?? none}”`,
      ...(witness !== undefined && { witness }),
    })),
    moves: diff.moves.map(({ path, rule, dates }) => ({
      path: pathText(path),
      rule,
      dates: dates
        .slice(0, SHOWN)
        .map(({ on, old, new: now }) =>
          en
            ? `from ${on}: ${old ?? none} → ${now ?? none}`
            : `自 ${on} 起算：${old ?? none} 改为 ${now ?? none}`,
        ),
      more:
        dates.length > SHOWN
          ? en
            ? `and ${dates.length - SHOWN} more`
            : `另有 ${dates.length - SHOWN} 个起算日`
          : '',
    })),
    closing: en
      ? `${diff.changes.length} items change; dates of ${diff.moves.length} items move (counted from ${diff.from} to ${diff.to}).`
      : `共 ${diff.changes.length} 项要求变动，${diff.moves.length} 项期限移动（起算日 ${diff.from} 至 ${diff.to}）。`,
  };
}

/** For a terminal. */
export function textFromDiff(diff: CountyDiff, lang: Language): string {
  const { title, changes, moves, closing } = linesOf(diff, lang);
  const lines = [title];
  for (const { kind, path, words, witness } of changes) {
    lines.push(`${kind}  ${path}`, `    ${words}`, ...(witness ? [`    ${witness}`] : []));
  }
  for (const { path, rule, dates, more } of moves) {
    lines.push(
      `${lang === 'en' ? 'Moved' : '期限移动'}  ${path}${remark(rule, lang)}`,
      ...[...dates, more].filter(Boolean).map((line) => `    ${line}`),
    );
  }
  return forTerminal(`${[...lines, closing].join('\n')}\n`, false);
}

/** For a pull request. */
export function markdownFromDiff(diff: CountyDiff, lang: Language): string {
  const { title, changes, moves, closing } = linesOf(diff, lang);
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
  const en = lang === 'en';
  const lines = [`## ${title}`, ''];
  if (changes.length > 0) {
    lines.push(en ? '| Change | Column | Words |' : '| 变动 | 栏目 | 要求 |', '| --- | --- | --- |');
    for (const { kind, path, words, witness } of changes) {
      lines.push(`| ${kind} | ${cell(path)} | ${cell(words)}${witness ? `<br>${cell(witness)}` : ''} |`);
    }
    lines.push('');
  }
  if (moves.length > 0) {
    lines.push(
      en ? '| Column | Rule | Moved dates |' : '| 栏目 | 要求 | 移动的期限 |',
      '| --- | --- | --- |',
    );
    for (const { path, rule, dates, more } of moves) {
      lines.push(
        `| ${cell(path)} | ${cell(rule)} | ${[...dates, more].filter(Boolean).map(cell).join('<br>')} |`,
      );
    }
    lines.push('');
  }
  return `${[...lines, closing].join('\n')}\n`;
}
