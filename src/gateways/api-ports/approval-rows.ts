import type { ApprovalProblem, ApprovalResource, AskedCall } from '../../api/people-ports';
import type { Instant } from '../../domain/calendar';
import type { ApprovalKind, ApprovalState } from '../../domain/roles';
import { nameOf } from './person-rows';

export interface ApprovalRow {
  id: string;
  account_id: string;
  kind: ApprovalKind;
  params: AskedCall['params'];
  body: unknown;
  product_id: string | null;
  name: string;
  requested_by: string;
  requester: string | null;
  requested_at: Instant;
  ends_at: Instant;
  state: ApprovalState;
  /** the state as of now: one whose time is over is expired, without anybody doing anything */
  standing: ApprovalState;
  decided_by: string | null;
  decider: string | null;
  decided_at: Instant | null;
  reason: string | null;
  problem: ApprovalProblem | null;
  result: string | null;
}

/**
 * Approvals with where they stand, as `a`.
 * @param now expression of real time
 * @param ahead expression of the milliseconds by which the account of `p` is ahead of it
 */
export function selectApprovals(now: string, ahead: string): string {
  return `SELECT * FROM (
    SELECT p.*, CASE WHEN p.state = 'pending' AND p.ends_at <= ${now}::timestamptz + coalesce(${ahead}, 0) * interval '1 millisecond'
      THEN 'expired' ELSE p.state END AS standing, ${nameOf('p.requested_by')} AS requester, ${nameOf('p.decided_by')} AS decider
    FROM approvals p
  ) a`;
}

export function approvalOf(row: ApprovalRow): ApprovalResource {
  return {
    id: row.id,
    account: row.account_id,
    kind: row.kind,
    state: row.standing,
    product: row.product_id,
    name: row.name,
    asked: row.body,
    requestedBy: { id: row.requested_by, name: row.requester },
    requestedAt: row.requested_at,
    endsAt: row.ends_at,
    decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decider },
    decidedAt: row.decided_at,
    reason: row.reason,
    problem: row.problem,
    result: row.result,
  };
}
