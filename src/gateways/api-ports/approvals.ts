import type { Tx } from '../../../activities/ports';
import type { ApprovalPorts, ApprovalResource, AskedCall } from '../../api/people-ports';
import type { Instant } from '../../domain/calendar';
import { Refused, refuse } from '../../domain/refusal';
import { approvalEnds, checkApprover, checkWaiting } from '../../domain/roles';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { type ApprovalRow, approvalOf, selectApprovals } from './approval-rows';
import { checkStillAllowed, lockOpen, tellDecided } from './approving';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageQuery } from './listing';
import { pageOf } from './paging';
import { actorOf } from './people';
import { deciders, nameOf } from './person-rows';

/** Requests of people who may only ask, until somebody decides. */
export function approvalPorts(kit: CommandKit): ApprovalPorts {
  const { pool, time } = kit;

  async function read(db: Queryable, id: string, now: Instant): Promise<ApprovalResource | undefined> {
    const { rows } = await db.query<ApprovalRow>(`${selectApprovals('$2', time.aheadOfProduct)} WHERE a.id = $1`, [
      id,
      now,
    ]);
    return rows[0] && approvalOf(rows[0]);
  }

  async function mustRead(db: Queryable, id: string, now: Instant): Promise<ApprovalResource> {
    const found = await read(db, id, now);
    if (!found) throw new NotFound();
    return found;
  }

  async function accountOf(id: string): Promise<string | undefined> {
    const { rows } = await pool.query<{ account_id: string }>('SELECT account_id FROM approvals WHERE id = $1', [id]);
    return rows[0]?.account_id;
  }

  return {
    async list({ account, state, requestedBy }, paging, now) {
      // The instant is the engine's own, never a caller's.
      const select = selectApprovals(`'${now}'`, time.aheadOfProduct);
      const equal = { 'a.account_id': account, 'a.standing': state, 'a.requested_by': requestedBy };
      const { rows } = await pool.query<ApprovalRow>(...pageQuery({ select, key: 'a.id', equal }, paging));
      return pageOf(rows, paging, (row) => row.id, approvalOf);
    },

    get: (id, now) => read(pool, id, now),

    async asked(id) {
      const { rows } = await pool.query<ApprovalRow>('SELECT * FROM approvals WHERE id = $1', [id]);
      return rows[0] && { account: rows[0].account_id, kind: rows[0].kind, params: rows[0].params, body: rows[0].body };
    },

    async isRepeated({ idempotency }) {
      if (!idempotency) return false;
      const { apiKey, key } = idempotency;
      const { rows } = await pool.query('SELECT 1 FROM idempotency_keys WHERE api_key_id = $1 AND key = $2', [
        apiKey,
        key,
      ]);
      return rows.length > 0;
    },

    ask(command, requester, call) {
      const { account } = call;
      return runCommand(kit, { ...command, whose: { account } }, async (db, tx, at) => {
        // Requests of one person are counted one after the other.
        const { rows } = await db.query<{ state: string }>('SELECT state FROM people WHERE id = $1 FOR UPDATE', [
          requester,
        ]);
        if (rows[0]?.state !== 'active') throw new NotFound();
        await checkCount(db, requester, at);
        const id = newId('apr');
        const name = await nameAsked(db, call);
        await db.query(
          `INSERT INTO approvals (id, account_id, kind, params, body, product_id, name, requested_by, requested_at, ends_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            id,
            account,
            call.kind,
            JSON.stringify(call.params),
            call.body === undefined ? null : JSON.stringify(call.body),
            call.params.id ?? null,
            name,
            requester,
            at,
            approvalEnds(at),
          ],
        );
        await tellDeciders({ db, tx, at }, { id, name, requester }, call);
        return mustRead(db, id, command.at);
      });
    },

    async refuse(command, id, decider, reason) {
      const account = await accountOf(id);
      if (account === undefined) return { kind: 'not_found' };
      return runCommand(kit, { ...command, whose: { account } }, async (db, tx, at) => {
        const row = await lockOpen(db, id, at);
        const refusal = checkApprover(row.requested_by, decider);
        if (refusal) throw new Refused(refusal);
        await checkStillAllowed(db, command.note?.person);
        await decide(db, id, { state: 'refused', by: decider, at, reason });
        await tellDecided({ db, tx, at }, row, { approved: false, by: decider, reason });
        return mustRead(db, id, command.at);
      });
    },

    async withdraw(command, id) {
      const account = await accountOf(id);
      if (account === undefined) return { kind: 'not_found' };
      return runCommand(kit, { ...command, whose: { account } }, async (db, _tx, at) => {
        const row = await lockOpen(db, id, at);
        const by = actorOf(command);
        if (row.requested_by !== by)
          throw new Refused(refuse('approval-closed', 'Only who has asked can withdraw it; others refuse it.'));
        await decide(db, id, { state: 'withdrawn', by, at });
        return mustRead(db, id, command.at);
      });
    },

    async hindered(id, problem) {
      await pool.query('UPDATE approvals SET problem = $2 WHERE id = $1', [id, JSON.stringify(problem)]);
    },
  };
}

async function decide(
  db: Queryable,
  id: string,
  { state, by, at, reason }: { state: 'refused' | 'withdrawn'; by: string; at: Instant; reason?: string },
): Promise<void> {
  await db.query('UPDATE approvals SET state = $2, decided_by = $3, decided_at = $4, reason = $5 WHERE id = $1', [
    id,
    state,
    by,
    at,
    reason ?? null,
  ]);
}

async function checkCount(db: Queryable, requester: string, at: Instant): Promise<void> {
  const { rows } = await db.query<{ waiting: number }>(
    `SELECT count(*) AS waiting FROM approvals WHERE requested_by = $1 AND state = 'pending' AND ends_at > $2`,
    [requester, at],
  );
  const refusal = checkWaiting(rows[0]?.waiting ?? 0);
  if (refusal) throw new Refused(refusal);
}

/** What an order is for, or the product that something is asked of. */
async function nameAsked(db: Queryable, { params, body }: AskedCall): Promise<string> {
  const product = params.id;
  if (product === undefined) return String((body as { name?: unknown } | undefined)?.name ?? '');
  const { rows } = await db.query<{ name: string }>('SELECT name FROM products WHERE id = $1', [product]);
  if (!rows[0]) throw new NotFound();
  return rows[0].name;
}

async function tellDeciders(
  { db, tx, at }: { db: Queryable; tx: Tx; at: Instant },
  { id, name, requester }: { id: string; name: string; requester: string },
  { account, kind }: AskedCall,
): Promise<void> {
  const { timeZone } = await tx.customer(account);
  const { rows } = await db.query<{ name: string | null }>(`SELECT ${nameOf('$1')} AS name`, [requester]);
  for (const { email, locale } of await deciders(db, account, requester)) {
    tx.mail({
      account,
      about: `approval/${id}`,
      to: email,
      locale,
      timeZone,
      at,
      facts: {
        kind: 'approval_requested',
        approval: id,
        asked: kind,
        product: name,
        requestedBy: rows[0]?.name ?? '',
        endsAt: approvalEnds(at),
      },
    });
  }
}
