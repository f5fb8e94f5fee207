import type { Assumption, Missing } from './comparison.js';
import { happeningOf, type Leaf, type LeafRule } from './leaf.js';

/** Whether a publication that meets one obligation counts for another. */
export type Kinship = 'same' | 'other' | Missing;

/** What two obligations share. `other` only where it is certain that their happenings are different ones. */
export function kinshipOf(a: Leaf, b: Leaf): Kinship {
  const [x, y] = [a.rule, b.rule];
  const subjects = differing(a.subjects?.join('、') ?? '', b.subjects?.join('、') ?? '');
  if (subjects) return { kind: 'same-subject', texts: subjects };
  if (!('span' in x) || x.kind === 'ditto' || y.kind === 'ditto')
    return { kind: 'no-date', of: 'ditto', text: '' };
  if (x.subject !== undefined && y.subject !== undefined && x.subject !== y.subject)
    return { kind: 'same-subject', texts: [x.subject, y.subject] };
  const conditions = differing(x.condition ?? '', y.condition ?? '');
  if (conditions) return { kind: 'same-condition', texts: conditions };
  if (x.action !== undefined && y.action !== undefined && actOf(x) !== actOf(y))
    return { kind: 'same-action', texts: [x.action, y.action] };
  const units = differing(unitOf(x), unitOf(y));
  if (units) return { kind: 'same-unit', texts: units };
  return happeningsOf(a, b);
}

function differing(x: string, y: string): [string, string] | null {
  return x === y ? null : [x, y];
}

/** 更新 and 发布 are one act: something new appears. */
function actOf(rule: LeafRule): string | undefined {
  const action = 'action' in rule ? rule.action : undefined;
  return action === 'update' ? 'publish' : action;
}

/** What a publication counts as. */
function unitOf(rule: LeafRule): string {
  return rule.kind === 'cadence' ? rule.unit : '次';
}

function happeningsOf(a: Leaf, b: Leaf): Kinship {
  if (a.rule.kind !== 'deadline' || b.rule.kind !== 'deadline') return 'same';
  const texts: [string, string] = [a.rule.trigger?.text ?? '', b.rule.trigger?.text ?? ''];
  if (a.events === null && b.events === null) return 'same';
  if (a.events === null || b.events === null) return { kind: 'same-happening', texts };
  if (!a.events.some((event) => b.events?.includes(event))) return 'other';
  return happeningOf(a.rule) === happeningOf(b.rule) ? 'same' : { kind: 'same-happening', texts };
}

/** What a comparison of two obligations takes as given. */
export function assumptionsOf(a: Leaf, b: Leaf): Assumption[] {
  const [x, y] = [a.rule, b.rule];
  if (x.kind === 'ditto' || y.kind === 'ditto') return [];
  const found: Assumption[] = [];
  const subject = x.subject ?? y.subject;
  if (subject !== undefined && x.subject !== y.subject) found.push({ kind: 'same-subject', text: subject });
  const action = x.action ?? y.action;
  if (action !== undefined && (x.action === undefined || y.action === undefined) && x.action !== y.action)
    found.push({ kind: 'same-action', text: action });
  if (x.modality !== y.modality)
    found.push({ kind: 'modality', a: x.modality ?? 'must', b: y.modality ?? 'must' });
  if ((x.savings ?? false) !== (y.savings ?? false))
    found.push({ kind: 'savings', side: x.savings ? 'a' : 'b' });
  return found;
}
