import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import type { RecordPort, Tx } from '../../../activities/ports';
import type { Instant } from '../../domain/calendar';
import type { Life } from '../../domain/life';
import { type LifePatch, patchBetween } from '../../domain/patches';
import { customerOf } from './customers';
import { inTransaction } from './pool';
import { lockProduct, productOf, readLife, updateProduct } from './products';
import { PgTx, type TxSettings } from './tx';

/** The record in PostgreSQL. */
export function createRecord(pool: pg.Pool, settings: TxSettings): RecordPort {
  return {
    step(life: Life, recordedAt: Instant, work: (tx: Tx) => Promise<Life>): Promise<LifePatch> {
      return inTransaction(pool, async (client) => {
        const locked = await lockProduct(client, life.product);
        // The step was done, and the worker died before the workflow heard of it.
        if (locked && locked.seq === life.seq + 1 && locked.last_patch) return locked.last_patch;
        if (locked?.seq !== life.seq) throw outOfOrder(life, locked?.seq);
        const tx = new PgTx(client, settings, recordedAt);
        tx.know(productOf(locked), customerOf(locked.account, settings.seller.country));
        const after = { ...(await work(tx)), seq: life.seq + 1 };
        await tx.finish();
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
      return inTransaction(pool, async (client) => {
        const tx = new PgTx(client, settings, recordedAt);
        const result = await work(tx);
        await tx.finish();
        return result;
      });
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
