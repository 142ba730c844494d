import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import type { RecordPort, Tx } from '../../../activities/ports';
import type { Instant } from '../../domain/calendar';
import type { Life } from '../../domain/life';
import { type LifePatch, patchBetween } from '../../domain/patches';
import { inTransaction } from './pool';
import { readLife, updateProduct } from './products';
import { PgTx, type TxSettings } from './tx';

/** The record in PostgreSQL. */
export function createRecord(pool: pg.Pool, settings: TxSettings): RecordPort {
  return {
    step(life: Life, recordedAt: Instant, work: (tx: Tx) => Promise<Life>): Promise<LifePatch> {
      return inTransaction(pool, async (client) => {
        const { rows } = await client.query<{ seq: number; last_patch: LifePatch | null }>(
          'SELECT seq, last_patch FROM products WHERE id = $1 FOR NO KEY UPDATE',
          [life.product],
        );
        const record = rows[0];
        // The step was done, and the worker died before the workflow heard of it.
        if (record && record.seq === life.seq + 1 && record.last_patch) return record.last_patch;
        if (record?.seq !== life.seq) throw outOfOrder(life, record?.seq);
        const after = { ...(await work(new PgTx(client, settings, recordedAt))), seq: life.seq + 1 };
        const patch = patchBetween(life, after);
        await updateProduct(client, after, patch);
        return patch;
      });
    },

    async readLife(product: string): Promise<Life> {
      const found = await readLife(pool, product);
      if (!found) throw ApplicationFailure.nonRetryable(`The record knows no product ${product}.`, 'NoSuchProduct');
      return found;
    },

    transaction<T>(recordedAt: Instant, work: (tx: Tx) => Promise<T>): Promise<T> {
      return inTransaction(pool, (client) => work(new PgTx(client, settings, recordedAt)));
    },
  };
}

function outOfOrder(life: Life, seq: number | undefined): ApplicationFailure {
  const message =
    seq === undefined
      ? `The record knows no product ${life.product}.`
      : `The record of ${life.product} stands at step ${seq}, this workflow at ${life.seq}: it was reset or is a stray. Start it anew from the record.`;
  return ApplicationFailure.nonRetryable(message, 'StepOutOfOrder');
}
