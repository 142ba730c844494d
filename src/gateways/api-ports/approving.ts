import type { Tx } from '../../../activities/ports';
import type { Command } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import { Refused, refuse } from '../../domain/refusal';
import { checkApprover, checkOpen, type Role } from '../../domain/roles';
import type { Queryable } from '../postgres/pool';
import type { ApprovalRow } from './approval-rows';
import { nameOf } from './person-rows';

/** What is approved by a command, held for it: of two administrators the second one finds it decided. */
export async function openApproval(
  db: Queryable,
  { approval, note }: Command,
  at: Instant,
): Promise<{ row: ApprovalRow; approver: string } | undefined> {
  if (approval === undefined) return undefined;
  const approver = note?.person ?? note?.actor ?? '';
  const row = await lockOpen(db, approval, at);
  const refusal = checkApprover(row.requested_by, approver);
  if (refusal) throw new Refused(refusal);
  await checkStillAllowed(db, note?.person);
  return { row, approver };
}

/** @throws Refused where it is decided, withdrawn or expired */
export async function lockOpen(db: Queryable, id: string, at: Instant): Promise<ApprovalRow> {
  const { rows } = await db.query<ApprovalRow>('SELECT * FROM approvals WHERE id = $1 FOR UPDATE', [id]);
  const row = rows[0];
  if (!row) throw new Refused(refuse('approval-closed', 'There is no such request.'));
  const refusal = checkOpen({ state: row.state, endsAt: row.ends_at }, at);
  if (refusal) throw new Refused(refusal);
  return row;
}

/** A key may have been let in that another process has ended a moment ago: what is decided is decided by the record. */
export async function checkStillAllowed(db: Queryable, person: string | undefined): Promise<void> {
  if (person === undefined) return;
  const { rows } = await db.query<{ role: Role }>(
    `SELECT role FROM people WHERE id = $1 AND state = 'active' AND role <> 'requester' FOR SHARE`,
    [person],
  );
  if (!rows[0]) throw new Refused(refuse('not-administrator', 'Only administrators decide about requests.'));
}

/** The request is approved together with what came of it, and whoever asked is told. */
export async function noteApproved(
  { db, tx, at }: { db: Queryable; tx: Tx; at: Instant },
  { row, approver }: { row: ApprovalRow; approver: string },
  value: unknown,
): Promise<void> {
  await db.query(
    `UPDATE approvals SET state = 'approved', decided_by = $2, decided_at = $3, problem = NULL, result = $4 WHERE id = $1`,
    [row.id, approver, at, resultOf(row, value)],
  );
  await tellDecided({ db, tx, at }, row, { approved: true, by: approver });
}

/** By which what came of it is found: an order and a claim by their ids, a certificate by its serial. */
function resultOf({ kind, params }: ApprovalRow, value: unknown): string | null {
  const done = (value ?? {}) as { id?: string; claim?: string };
  if (kind === 'revocation') return params.serial ?? null;
  return (kind === 'claim' ? done.claim : done.id) ?? null;
}

/** A letter to whoever asked, unless that person was removed. */
export async function tellDecided(
  { db, tx, at }: { db: Queryable; tx: Tx; at: Instant },
  { id, account_id: account, requested_by, kind, name }: ApprovalRow,
  decision: { approved: boolean; by: string; reason?: string },
): Promise<void> {
  const { rows } = await db.query<{ email: string; locale: 'de'; decider: string | null }>(
    `SELECT email, locale, ${nameOf('$2')} AS decider FROM people WHERE id = $1 AND state = 'active'`,
    [requested_by, decision.by],
  );
  const reader = rows[0];
  if (!reader) return;
  const { timeZone } = await tx.customer(account);
  const { approved, reason } = decision;
  tx.mail({
    account,
    about: `approval/${id}`,
    to: reader.email,
    locale: reader.locale,
    timeZone,
    at,
    facts: {
      kind: 'approval_decided',
      approval: id,
      asked: kind,
      product: name,
      approved,
      decidedBy: reader.decider ?? '',
      ...(reason !== undefined && { reason }),
    },
  });
}
