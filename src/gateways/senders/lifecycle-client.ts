import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type pg from 'pg';
import { PRODUCT_LIFECYCLE, productWorkflowId } from '../../../workflows/ids';
import type { LifecycleInput } from '../../../workflows/messages';
import { searchAttributesOf } from '../../../workflows/search-attributes';
import { reachesEnded } from '../../domain/endings';
import { isOver, type Life } from '../../domain/life';
import type { Message } from '../../domain/messages';
import { refuse } from '../../domain/refusal';
import { KeyDestroyed } from '../payloads/keys';
import type { AccountTime } from '../test-clocks/account-time';

export interface LifecycleClientSettings {
  taskQueue: string;
  /** milliseconds between the server's clock and the products', where the time of all is moved */
  clockOffset(): number;
  time: AccountTime;
}

/** How long Temporal waits for a worker that no longer asks for tasks, milliseconds. */
const LOYALTY = 10_000;

/** A product as a start finds it. */
interface Standing {
  life: Life;
  /** milliseconds by which its account's test clock is ahead of real time */
  ahead: number | null;
  /** what it was asked and has not answered yet */
  unanswered: Message[] | null;
}

/** Starts lives and brings them messages, each at least once: workflows know a repetition. */
export function createLifecycleClient(pool: pg.Pool, client: Client, settings: LifecycleClientSettings) {
  const startedAt = Date.now();
  const standing = {
    name: 'standing-of-a-life',
    text: `SELECT p.life, ${settings.time.aheadOfProduct} AS ahead,
        (SELECT json_agg(r.message ORDER BY r.id) FROM requests r WHERE r.product_id = p.id AND r.outcome IS NULL) AS unanswered
      FROM products p WHERE p.id = $1`,
  };

  /**
   * All that a start needs to know of a product; nothing where there is nothing to start.
   * @param message that it is to be started for
   */
  async function standingOf(product: string, message?: Message): Promise<Standing | undefined> {
    const { rows } = await pool.query<Standing>(standing, [product]);
    const isAsked = message !== undefined && reachesEnded(message);
    return rows[0] && (isAsked || !isOver(rows[0].life)) ? rows[0] : undefined;
  }

  function startOptions({ life, ahead }: Standing) {
    const clockOffset = settings.clockOffset() + (ahead ?? 0);
    const input: LifecycleInput = {
      product: life.product,
      ...(clockOffset !== 0 && { clockOffset }),
      ...(ahead !== null && { oneRun: true }),
    };
    return {
      taskQueue: settings.taskQueue,
      workflowId: productWorkflowId(life.product),
      workflowIdConflictPolicy: 'USE_EXISTING' as const,
      args: [input] as [LifecycleInput],
      typedSearchAttributes: searchAttributesOf(life),
      staticSummary: life.name,
      // Who moves its time asks for it.
      ...(ahead !== null && { memo: { clockOffset } }),
    };
  }

  /**
   * Temporal keeps a life's next task for the worker that knows it, for up to ten seconds even if that one was killed. So
   * just after a start it is told to give tasks to anybody; whether it has heard does not matter to what comes next.
   */
  async function giveToAnybody(product: string): Promise<void> {
    if (Date.now() - startedAt > LOYALTY) return;
    const { workflowService } = client.connection;
    const execution = { workflowId: productWorkflowId(product) };
    await workflowService
      .resetStickyTaskQueue({ namespace: client.options.namespace, execution })
      .catch(() => undefined);
  }

  /** What a lost run had taken in and not answered: it knows a message that it gets twice by its id. */
  async function sendAgain({ life, unanswered }: Standing): Promise<void> {
    const handle = client.workflow.getHandle(productWorkflowId(life.product));
    for (const message of unanswered ?? []) await handle.signal(message.type, message);
  }

  return {
    async start(product: string, afresh = false): Promise<void> {
      const found = await standingOf(product);
      if (!found) return;
      const options = startOptions(found);
      if (afresh) {
        await client.workflow.start(PRODUCT_LIFECYCLE, { ...options, workflowIdConflictPolicy: 'TERMINATE_EXISTING' });
        // Also what the run before took in while it was being replaced.
        const now = await standingOf(product);
        if (now) await sendAgain(now);
      } else {
        await client.workflow.start(PRODUCT_LIFECYCLE, options);
        await sendAgain(found);
      }
    },

    /**
     * A message to a life that has ended is answered from the record; to one that was lost, or that lives on in its
     * certificates, the life is started again.
     */
    async signal(product: string, message: Message): Promise<void> {
      await giveToAnybody(product);
      try {
        await client.workflow.getHandle(productWorkflowId(product)).signal(message.type, message);
      } catch (error) {
        // Of an account that was erased nothing goes on.
        if (error instanceof KeyDestroyed)
          return message.id === undefined ? undefined : refuseRequest(pool, message.id);
        if (!(error instanceof WorkflowNotFoundError)) throw error;
        const found = await standingOf(product, message);
        if (found) {
          await client.workflow.signalWithStart(PRODUCT_LIFECYCLE, {
            ...startOptions(found),
            signal: message.type,
            signalArgs: [message],
          });
          await sendAgain(found);
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
