import type { ItemVerdict } from '@shixian/model';
import { windowOf } from './cadence.js';
import { dutyStatusOf, hasOpened } from './duty-status.js';
import type { ObligationTree } from './obligation.js';
import type { Context, Obligation, Owed } from './owed.js';
import { isOver } from './point.js';

export type ItemStatus = ItemVerdict['status'];

/** Worst first (language.md section 4). */
export const STATUS_ORDER = ['overdue', 'judgment', 'due-soon', 'compliant', 'idle', 'exempt'] as const;

export type EvaluatedStatus = (typeof STATUS_ORDER)[number];

export function worstOf(statuses: readonly EvaluatedStatus[]): EvaluatedStatus {
  return STATUS_ORDER[Math.min(...statuses.map((status) => STATUS_ORDER.indexOf(status)))] ?? 'idle';
}

export function bestOf(statuses: readonly EvaluatedStatus[]): EvaluatedStatus {
  return STATUS_ORDER[Math.max(...statuses.map((status) => STATUS_ORDER.indexOf(status)))] ?? 'idle';
}

export function statusOfTree(
  tree: ObligationTree,
  statusOf: (obligation: Obligation) => EvaluatedStatus,
): EvaluatedStatus {
  if (tree.kind === 'one') return statusOf(tree.obligation);
  const statuses = tree.of.map((member) => statusOfTree(member, statusOf));
  return tree.kind === 'all' ? worstOf(statuses) : bestOf(statuses);
}

/** What the duties of one obligation, in order of time, say about it now. */
export function statusOfObligation(
  { rule }: Obligation,
  owed: readonly Owed[],
  context: Context,
): EvaluatedStatus {
  if (rule.kind === 'exempt') return 'exempt';
  const open = owed.filter((duty) => hasOpened(duty, context.now));
  const last = open.at(-1);
  if (last === undefined) return 'idle';
  if (rule.kind === 'threshold') return statusNow(last, context);
  if (rule.kind === 'cadence' && windowOf(rule, context) === 'calendar')
    return statusOfPeriods(open, context);
  return worstOf(open.map((duty) => statusNow(duty, context)));
}

/** Only the last closed period weighs, and only while nothing has been published since. */
function statusOfPeriods(open: readonly Owed[], context: Context): EvaluatedStatus {
  const isClosed = ({ due }: Owed) => due !== null && isOver(due, context.now);
  const closed = open.findLast(isClosed);
  if (closed !== undefined && closed.met === null && !closed.followedBy) return statusNow(closed, context);
  const current = open.at(-1) as Owed;
  return isClosed(current) ? 'compliant' : statusNow(current, context);
}

/** What one duty says about its item now. */
export function statusNow(duty: Owed, context: Context): EvaluatedStatus {
  switch (dutyStatusOf(duty, context)) {
    case 'overdue':
    case 'missed':
      return 'overdue';
    case 'judgment':
      return 'judgment';
    case 'due-soon':
      return 'due-soon';
    default:
      return 'compliant';
  }
}
