import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import type { ContractStore, ContractTx } from '../../../activities/contract-ports';
import type { Tx } from '../../../activities/ports';
import type { Instant } from '../../domain/calendar';
import { type Contract, type ContractState, isContractOver, standingAt } from '../../domain/contract';
import type { Outliving, OutlivingCertificate } from '../../domain/contract-mail';
import { nextOfContract } from '../../domain/contract-plan';
import { endedPhases } from '../../domain/life';
import { tellCertificateProducts } from './certificate-products';
import { inTransaction, type Queryable } from './pool';
import { PgTx, type TxSettings } from './tx';

/** Certificates that a letter names; the list in full is the API's to give. */
const NAMED = 20;

/** Certificates of account `$1` that are valid beyond `$2`, the first to end first. */
export const OUTLIVING = `FROM certificates c JOIN products p ON p.id = c.product_id
  WHERE c.account_id = $1 AND c.revoked_at IS NULL AND c.not_after > $2`;

/** What a change of a contract writes, on the connection of its transaction. */
export function contractTx(db: Queryable, tx: Pick<Tx, 'customer' | 'fact' | 'mail'>): ContractTx {
  return {
    customer: (account) => tx.customer(account),
    fact: (subject, fact, note) => tx.fact(subject, fact, note),
    mail: (order) => tx.mail(order),
    tellCertificates: (account, message) => tellCertificateProducts(db, account, message, endedPhases),
    outliving: (account, at) => outliving(db, account, at),
  };
}

async function outliving(db: Queryable, account: string, at: Instant): Promise<Outliving> {
  const { rows } = await db.query<OutlivingCertificate & { count: number }>(
    `SELECT p.name, c.serial, c.not_after AS "notAfter", count(*) OVER ()::int AS count ${OUTLIVING}
     ORDER BY c.not_after, c.serial LIMIT ${NAMED}`,
    [account, at],
  );
  const first = rows.map(({ name, serial, notAfter }) => ({ name, serial, notAfter }));
  const { rows: orders } = await db.query<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM products WHERE account_id = $1 AND kind = 'certificate' AND state = 'ordered'`,
    [account],
  );
  const waiting = orders[0]?.waiting ?? 0;
  return { count: rows[0]?.count ?? 0, first, ...(waiting > 0 && { waiting }) };
}

export async function readContract(db: Queryable, id: string, lock = false): Promise<Contract | undefined> {
  const { rows } = await db.query<{ contract: Contract }>(
    `SELECT contract FROM contracts WHERE id = $1 ${lock ? 'FOR UPDATE' : ''}`,
    [id],
  );
  return rows[0]?.contract;
}

const keyOf = (acronym: string) => acronym.normalize('NFKC').toUpperCase();

/** Which of them a new contract would have in common with a living one; nothing where it was written. */
export async function insertContract(db: Queryable, contract: Contract): Promise<'acronym' | 'account' | undefined> {
  const { id, account, acronym, state, requestedAt } = contract;
  const { rowCount } = await db.query(
    `INSERT INTO contracts (id, account_id, acronym, acronym_key, account_key, state, due_at, contract, created_at)
     VALUES ($1, $2, $3, $4, $2, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [id, account, acronym, keyOf(acronym), state, nextOfContract(contract)?.at ?? null, contract, requestedAt],
  );
  if (rowCount === 1) return undefined;
  const { rows } = await db.query('SELECT 1 FROM contracts WHERE account_key = $1', [account]);
  return rows.length > 0 ? 'account' : 'acronym';
}

export async function saveContract(db: Queryable, contract: Contract): Promise<void> {
  const { id, state } = contract;
  await db.query(
    `UPDATE contracts SET state = $2, due_at = $3, contract = $4, acronym_key = CASE WHEN $5 THEN NULL ELSE acronym_key END,
       account_key = CASE WHEN $5 THEN NULL ELSE account_key END WHERE id = $1`,
    [id, state, nextOfContract(contract)?.at ?? null, contract, isContractOver(contract)],
  );
}

/**
 * The contract of each of these accounts that counts: the living one, else the last that was more than a request. They are
 * held until the end of the transaction, so that what is begun under one hears of its end.
 */
export async function contractsThatCount(db: Queryable, accounts: readonly string[]): Promise<Map<string, Contract>> {
  const { rows } = await db.query<{ contract: Contract }>(
    `SELECT contract FROM contracts WHERE account_id = ANY ($1) AND state <> 'withdrawn' ORDER BY id FOR SHARE`,
    [accounts],
  );
  return new Map(rows.map(({ contract }) => [contract.account, contract]));
}

/** Where the contract of an account stands at an instant, held as above. */
export async function contractStanding(
  db: Queryable,
  account: string,
  at: Instant,
): Promise<ContractState | undefined> {
  return standingAt((await contractsThatCount(db, [account])).get(account), at);
}

/** Contracts as their workflows change them. */
export function createContractStore(pool: pg.Pool, settings: TxSettings): ContractStore {
  return {
    change: (id, recordedAt, work) =>
      inTransaction(pool, async (db) => {
        const before = await readContract(db, id, true);
        if (!before) throw ApplicationFailure.nonRetryable(`The record knows no contract ${id}.`, 'NoSuchContract');
        const tx = new PgTx(db, settings, recordedAt);
        const after = await work(contractTx(db, tx), before);
        await tx.finish();
        if (after !== before) await saveContract(db, after);
        return after;
      }),
  };
}
