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
    step(life: Life, recordedAt: Instant, work: (tx: Tx) => Promise<Life>): Promise<LifePatch | null> {
      return inTransaction(pool, async (client) => {
        const locked = await lockProduct(client, life.product);
        if (!locked) throw noSuchProduct(life.product);
        // Done already, and the worker died before the workflow heard of it; or a workflow that was reset.
        if (locked.seq !== life.seq) return null;
        const tx = new PgTx(client, settings, recordedAt);
        tx.know(productOf(locked), customerOf(locked.account, settings.seller.country));
        const after = { ...(await work(tx)), seq: life.seq + 1 };
        await tx.finish();
        const patch = patchBetween(life, after);
        await updateProduct(client, after);
        return patch;
      });
    },

    async readLife(product: string): Promise<Life> {
      const found = await readLife(pool, product);
      if (!found) throw noSuchProduct(product);
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

function noSuchProduct(product: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(`The record knows no product ${product}.`, 'NoSuchProduct');
}
