import type { Client } from '@temporalio/client';
import type pg from 'pg';
import { contractWorkflowId, productWorkflowId } from '../../../workflows/ids';
import { type Contract, isContractOver } from '../../domain/contract';
import { isOver, type Life } from '../../domain/life';
import { nextStop, type TestClockStatus } from '../../domain/test-clock';
import { aheadAt, shownBy } from './account-time';
import { CannotSkip, createTimeSkipping, Stuck } from './time-skipping';

interface ClockRow {
  account: string;
  ahead: number;
  status: TestClockStatus;
  target: string | null;
}

interface Resting {
  /** the workflow of a product or of a contract */
  product: string;
  /** steps that it had done */
  seq: number;
  wakeAt?: string;
}

/** How many products are moved at once where nothing is due on the way. */
const AT_ONCE = 6;

/**
 * Brings an account's test clock to its target: from one due instant to the next over all its products, each moved only
 * while it rests (5.3). Where the process dies the job is repeated, and goes on from where the products are.
 */
export function createClockAdvance(pool: pg.Pool, client: Client) {
  const skipping = createTimeSkipping(client);

  async function read(clock: string): Promise<ClockRow | undefined> {
    const { rows } = await pool.query<ClockRow>(
      'SELECT account_id AS account, ahead_ms AS ahead, status, target FROM test_clocks WHERE id = $1',
      [clock],
    );
    return rows[0];
  }

  /** Products and contracts with a workflow, by its id: what is over has none. */
  async function living(account: string): Promise<{ id: string; seq: number }[]> {
    const { rows } = await pool.query<{ life: Life }>('SELECT life FROM products WHERE account_id = $1 ORDER BY id', [
      account,
    ]);
    const { rows: contracts } = await pool.query<{ contract: Contract }>(
      'SELECT contract FROM contracts WHERE account_id = $1 ORDER BY id',
      [account],
    );
    return [
      ...rows.flatMap(({ life }) => (isOver(life) ? [] : [{ id: productWorkflowId(life.product), seq: life.seq }])),
      ...contracts.flatMap(({ contract }) =>
        isContractOver(contract) ? [] : [{ id: contractWorkflowId(contract.id), seq: contract.seq }],
      ),
    ];
  }

  /** Nothing is on its way to the account's products. */
  async function delivered(account: string): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const { rows } = await pool.query<{ last_error: string | null }>(
        `SELECT j.last_error FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
         LEFT JOIN products p ON p.id = j.payload->>'product' LEFT JOIN contracts c ON c.id = j.payload->>'contract'
         WHERE t.identifier IN ('signal', 'start', 'contract') AND coalesce(p.account_id, c.account_id) = $1 LIMIT 1`,
        [account],
      );
      if (!rows[0]) return;
      if (Date.now() > deadline)
        throw new Stuck(`a message is on its way: ${rows[0].last_error ?? 'not delivered yet'}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Where every product rests; who has done no step since it was asked last still rests there. */
  async function rested(account: string, known: Map<string, Resting>) {
    await delivered(account);
    const found = await inTurns(await living(account), async ({ id, seq }) => {
      const before = known.get(id);
      if (before?.seq === seq) return before;
      const status = await skipping.rest(id);
      // Its record may have ended while it was asked; a living product without a workflow needs somebody.
      if (!status) {
        if ((await living(account)).some((one) => one.id === id))
          throw new Stuck(`${id} has no workflow: see the doctor`);
        return undefined;
      }
      const resting = { product: id, seq, ...(status.wakeAt !== undefined && { wakeAt: status.wakeAt }) };
      known.set(id, resting);
      return resting;
    });
    return found.filter((one) => one !== undefined);
  }

  async function arrive(clock: string, at: string): Promise<void> {
    await pool.query('UPDATE test_clocks SET ahead_ms = greatest(ahead_ms, $2), stops = stops + 1 WHERE id = $1', [
      clock,
      aheadAt(at),
    ]);
  }

  async function moveOn(clock: string, account: string, target: string, known: Map<string, Resting>): Promise<boolean> {
    const products = await rested(account, known);
    const stop = nextStop(products, target);
    if (stop) {
      for (const product of stop.products) {
        await skipping.forward(product, stop.at);
        await skipping.rest(product);
      }
      await arrive(clock, stop.at);
      return true;
    }
    await bringAlong(products, target);
    await arrive(clock, target);
    return false;
  }

  /** Products to which nothing happens on the way: what comes in later must not meet them in their past. */
  async function bringAlong(products: readonly Resting[], to: string): Promise<void> {
    await inTurns(products, ({ product }) => skipping.forward(product, to));
  }

  /** Stopped on the way: everybody comes to where the clock is. */
  async function settle(account: string, ahead: number, known: Map<string, Resting>): Promise<void> {
    await bringAlong(await rested(account, known), shownBy(ahead));
  }

  return async function advance(clock: string): Promise<void> {
    const known = new Map<string, Resting>();
    try {
      for (;;) {
        const row = await read(clock);
        if (row?.status === 'stopping') await settle(row.account, row.ahead, known);
        if (row?.status !== 'advancing' || row.target === null) break;
        if (!(await moveOn(clock, row.account, row.target, known))) break;
      }
      await pool.query(
        `UPDATE test_clocks SET status = 'ready', trouble = NULL WHERE id = $1 AND status IN ('advancing', 'stopping')`,
        [clock],
      );
    } catch (error) {
      if (!(error instanceof Stuck || error instanceof CannotSkip)) throw error;
      await pool.query(`UPDATE test_clocks SET status = 'stuck', trouble = $2 WHERE id = $1`, [clock, error.message]);
    }
  };
}

const PATIENCE = 30_000;

/** A few at once, the results in order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, lane));
  return results;
}
