import { comparable, type UnitDirectory } from './unit-directory.js';

/** What the names before a role word do. */
type Role = 'lead' | 'responsible' | 'cooperating';

/** Role words as offices write them after the names, longest first where one begins with another. */
const ROLE_WORDS: readonly (readonly [string, Role])[] = [
  ['按分工具体负责', 'responsible'],
  ['按职责分工负责', 'responsible'],
  ['按分工负责', 'responsible'],
  ['分工负责', 'responsible'],
  ['具体负责', 'responsible'],
  ['共同负责', 'responsible'],
  ['分别负责', 'responsible'],
  ['负责发布', 'responsible'],
  ['负责', 'responsible'],
  ['牵头负责', 'lead'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['具体配合', 'cooperating'],
  ['配合供稿', 'cooperating'],
  ['协助配合', 'cooperating'],
  ['配合', 'cooperating'],
  ['协助', 'cooperating'],
  ['协办', 'cooperating'],
];
/** 牵头单位：, 配合：… before the names: they hold until the next label or the end of a sentence. */
const LABEL = /(牵头|主办|承办|主责|责任|配合|协办|协助|参与|参加)(?:单位|部门|科室|机构)?:/y;
const LABEL_ROLES: Readonly<Record<string, Role>> = {
  牵头: 'lead',
  主办: 'lead',
  承办: 'lead',
  主责: 'lead',
  责任: 'responsible',
  配合: 'cooperating',
  协办: 'cooperating',
  协助: 'cooperating',
  参与: 'cooperating',
  参加: 'cooperating',
};
/** Between two names: the first acts, together with the second. */
const TOGETHER_WITH = '会同';
/** Words that say the list is not complete. */
const OPEN_ENDS = ['等有关部门', '等有关单位', '等相关部门', '等相关单位', '等部门', '等单位', '等'];
/** A new clause: a role word before it does not reach the names after it. */
const CLAUSE_MARKS = new Set([...'，,；;。\n']);
const SENTENCE_MARKS = new Set([...'；;。\n']);
const NAME_MARKS = new Set([...'、/ \t\r()（）:："“”']);
/** Between two known names only; inside a name they belong to it. */
const CONJUNCTIONS = ['以及', '和', '及', '与'];
/** A cell that says there is no office. */
const NOBODY = new Set(['无', '/', '-', '—', '——']);

export interface CellSpan {
  start: number;
  end: number;
}

export interface ResponsibleCell {
  /** Ids of units and groups, each once, in the order of the cell. */
  lead: string[];
  cooperating: string[];
  unknown: (CellSpan & { name: string })[];
  /** Two names with nothing between them. */
  runTogether: (CellSpan & { first: string; second: string })[];
  /** 等部门: more offices are meant than are named. */
  openEnds: (CellSpan & { words: string })[];
  /** The cell says that there is none. */
  isNobody: boolean;
}

interface Named {
  id: string | null;
  span: CellSpan;
  clause: number;
  role: Role | null;
  /** Its role stands in brackets behind it: of the others none leads. */
  isMarked?: true;
}

/**
 * Reads a 责任单位 cell. A role word holds for the names of its own clause, one in brackets for the name before it, one before
 * a colon for the names after it; names in a clause without one lead. 负责 beside
 * another office's 牵头 carries out under it and cooperates; alone it leads. Spans are offsets into the cell.
 */
export function responsibleFromCell(cell: string, directory: UnitDirectory): ResponsibleCell {
  const result: ResponsibleCell = {
    lead: [],
    cooperating: [],
    unknown: [],
    runTogether: [],
    openEnds: [],
    isNobody: NOBODY.has(cell.trim()),
  };
  if (result.isNobody) return result;
  const names = namesOf(cell, directory, result);
  const hasLead = names.some(({ role }) => role === 'lead');
  const hasMarkedLead = names.some(({ role, isMarked }) => role === 'lead' && isMarked);
  for (const { id, role } of names) {
    if (id === null) continue;
    const cooperates =
      role === 'cooperating' || (role === 'responsible' && hasLead) || (role === null && hasMarkedLead);
    const list = cooperates ? result.cooperating : result.lead;
    if (!result.lead.includes(id) && !result.cooperating.includes(id)) list.push(id);
  }
  return result;
}

function namesOf(cell: string, directory: UnitDirectory, result: ResponsibleCell): Named[] {
  const text = comparable(cell);
  const names: Named[] = [];
  let clause = 0;
  /** The role that the label before the names gives them. */
  let labelled: Role | null = null;
  /** End of the last known name, to see the next one run into it. */
  let touching = -1;
  let index = 0;
  while (index < text.length) {
    const character = cell[index] as string;
    if (CLAUSE_MARKS.has(character)) {
      clause++;
      if (SENTENCE_MARKS.has(character)) labelled = null;
      index++;
      continue;
    }
    if (NAME_MARKS.has(character)) {
      index++;
      continue;
    }
    const label = labelAt(text, index);
    if (label !== null) {
      labelled = label.role;
      clause++;
      index = label.end;
      continue;
    }
    const known = directory.longestAt(text, index);
    if (known !== null) {
      if (touching === index) {
        const first = names.at(-1) as Named;
        result.runTogether.push({
          first: cell.slice(first.span.start, first.span.end),
          second: cell.slice(index, known.end),
          start: first.span.start,
          end: known.end,
        });
      }
      names.push({ id: known.id, span: { start: index, end: known.end }, clause, role: labelled });
      index = known.end;
      touching = index;
      continue;
    }
    const role = ROLE_WORDS.find(([word]) => text.startsWith(word, index));
    if (role !== undefined && names.length > 0) {
      const end = index + role[0].length;
      const last = names.at(-1) as Named;
      if (text[index - 1] === '(' && text[end] === ')' && last.role === null) {
        last.role = role[1];
        last.isMarked = true;
      } else for (const name of names) if (name.clause === clause) name.role ??= role[1];
      index = end;
      continue;
    }
    if (touching === index && text.startsWith(TOGETHER_WITH, index)) {
      for (const name of names) if (name.clause === clause) name.role ??= 'lead';
      labelled = 'cooperating';
      index += TOGETHER_WITH.length;
      continue;
    }
    const conjunction = CONJUNCTIONS.find((word) => text.startsWith(word, index));
    if (conjunction !== undefined && touching === index) {
      index += conjunction.length;
      continue;
    }
    const openEnd = OPEN_ENDS.find((word) => text.startsWith(word, index));
    if (openEnd !== undefined && names.length > 0 && endsName(text, index + openEnd.length)) {
      result.openEnds.push({ words: openEnd, start: index, end: index + openEnd.length });
      index += openEnd.length;
      continue;
    }
    const end = unknownEnd(text, cell, index, directory);
    const name = cell.slice(index, end);
    result.unknown.push({ name, start: index, end });
    names.push({ id: null, span: { start: index, end }, clause, role: labelled });
    index = end;
  }
  return names;
}

function labelAt(text: string, index: number): { role: Role; end: number } | null {
  LABEL.lastIndex = index;
  const role = LABEL_ROLES[LABEL.exec(text)?.[1] ?? ''];
  return role === undefined ? null : { role, end: LABEL.lastIndex };
}

/** True where a name cannot go on: the end, a separator or a role word. */
function endsName(text: string, index: number): boolean {
  const character = text[index];
  if (character === undefined || CLAUSE_MARKS.has(character) || NAME_MARKS.has(character)) return true;
  return ROLE_WORDS.some(([word]) => text.startsWith(word, index));
}

/** No name has a longer remark in brackets. */
const LONGEST_REMARK = 40;

/** A name that is not known runs to the next separator outside brackets, role word, 等 or known name. */
function unknownEnd(text: string, cell: string, start: number, directory: UnitDirectory): number {
  for (let index = start + 1; index < text.length; index++) {
    const remark = text[index] === '(' ? remarkEnd(text, index, directory) : null;
    if (remark !== null) {
      index = remark;
      continue;
    }
    const character = cell[index] as string;
    if (CLAUSE_MARKS.has(character) || NAME_MARKS.has(character)) return index;
    if (endsName(text, index) || directory.longestAt(text, index) !== null) return index;
    const openEnd = OPEN_ENDS.find((word) => text.startsWith(word, index));
    if (openEnd !== undefined && endsName(text, index + openEnd.length)) return index;
  }
  return text.length;
}

/** Index of the bracket that closes a remark which is part of a name; null where it holds a known name or never closes. */
function remarkEnd(text: string, open: number, directory: UnitDirectory): number | null {
  const length = text.slice(open, open + LONGEST_REMARK).indexOf(')');
  if (length === -1) return null;
  for (let index = open + 1; index < open + length; index++)
    if (directory.longestAt(text, index) !== null) return null;
  return open + length;
}
