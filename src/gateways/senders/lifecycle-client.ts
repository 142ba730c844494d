import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type pg from 'pg';
import { PRODUCT_LIFECYCLE, productWorkflowId } from '../../../workflows/ids';
import type { LifecycleInput } from '../../../workflows/messages';
import { searchAttributesOf } from '../../../workflows/search-attributes';
import { isOver, type Life } from '../../domain/life';
import type { Message } from '../../domain/messages';
import { refuse } from '../../domain/refusal';
import { readLife } from '../postgres/products';
import type { AccountTime } from '../test-clocks/account-time';

export interface LifecycleClientSettings {
  taskQueue: string;
  /** milliseconds between the server's clock and the products', where the time of all is moved */
  clockOffset(): number;
  time: AccountTime;
}

/** Starts lives and brings them messages, each at least once: workflows know a repetition. */
export function createLifecycleClient(pool: pg.Pool, client: Client, settings: LifecycleClientSettings) {
  async function startOptions(life: Life) {
    const ahead = await settings.time.ahead(pool, life.account);
    const clockOffset = settings.clockOffset() + (ahead ?? 0);
    const input: LifecycleInput = {
      product: life.product,
      ...(clockOffset !== 0 && { clockOffset }),
      ...(ahead !== undefined && { oneRun: true }),
    };
    return {
      taskQueue: settings.taskQueue,
      workflowId: productWorkflowId(life.product),
      workflowIdConflictPolicy: 'USE_EXISTING' as const,
      args: [input] as [LifecycleInput],
      typedSearchAttributes: searchAttributesOf(life),
      staticSummary: life.name,
      // Who moves its time asks for it.
      ...(ahead !== undefined && { memo: { clockOffset } }),
    };
  }

  /** What a lost run had taken in and not answered: it knows a message that it gets twice by its id. */
  async function sendAgain(product: string): Promise<void> {
    const { rows } = await pool.query<{ message: Message }>(
      'SELECT message FROM requests WHERE product_id = $1 AND outcome IS NULL ORDER BY id',
      [product],
    );
    const handle = client.workflow.getHandle(productWorkflowId(product));
    for (const { message } of rows) await handle.signal(message.type, message);
  }

  return {
    async start(product: string, afresh = false): Promise<void> {
      const found = await readLife(pool, product);
      if (!found || isOver(found)) return;
      const options = await startOptions(found);
      const instead = { ...options, workflowIdConflictPolicy: 'TERMINATE_EXISTING' as const };
      await client.workflow.start(PRODUCT_LIFECYCLE, afresh ? instead : options);
      await sendAgain(product);
    },

    /** A message to a life that has ended is answered from the record; to one that was lost, the life is started again. */
    async signal(product: string, message: Message): Promise<void> {
      try {
        await client.workflow.getHandle(productWorkflowId(product)).signal(message.type, message);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
        const found = await readLife(pool, product);
        if (found && !isOver(found)) {
          const options = await startOptions(found);
          await client.workflow.signalWithStart(PRODUCT_LIFECYCLE, {
            ...options,
            signal: message.type,
            signalArgs: [message],
          });
          await sendAgain(product);
        } else if (message.id !== undefined) await refuseRequest(pool, message.id);
      }
    },
  };
}

async function refuseRequest(pool: pg.Pool, request: string): Promise<void> {
  const refusal = refuse('product-ended', 'The product has ended.');
  await pool.query('UPDATE requests SET outcome = $2 WHERE id = $1 AND outcome IS NULL', [
    request,
    { ok: false, refusal },
  ]);
}
