import { Worker } from '@temporalio/worker';
import type pg from 'pg';
import { createWebhookActivities } from '../../activities/webhooks';
import { createWebhookOutbox } from '../gateways/webhooks/outbox';
import { createWebhookSender } from '../gateways/webhooks/sender';
import { deployed } from './deployment';
import type { LifecycleWorkerOptions } from './lifecycle-worker';
import type { WorkflowBundle } from './workflow-bundle';

/** Messages under way at once, of ten endpoints that hang at least: each has 50 places at most. */
const CONCURRENCY = 500;

export interface WebhookWorkerParts {
  /** of their own: they ask the database often while somebody's transaction is open */
  pool: pg.Pool;
  workflows: WorkflowBundle;
  taskQueue: string;
  build: string | undefined;
}

/** Runs the deliveries of webhooks, on a task queue of their own: no target, however slow, holds up a life. */
export function createWebhookWorker(
  options: LifecycleWorkerOptions,
  { pool, workflows, taskQueue, build }: WebhookWorkerParts,
): Promise<Worker> {
  const { config, client, connection } = options;
  return Worker.create({
    connection,
    namespace: client.options.namespace,
    taskQueue,
    activities: createWebhookActivities({
      outbox: createWebhookOutbox(pool),
      send: createWebhookSender({ allowPrivate: config.env.WEBHOOKS_ALLOW_PRIVATE }),
      clock: options.clock ?? { now: async () => new Date().toISOString() },
    }),
    workflowBundle: workflows,
    maxConcurrentActivityTaskExecutions: CONCURRENCY,
    ...(build !== undefined && { workerDeploymentOptions: deployed(build) }),
    shutdownGraceTime: '5s',
    shutdownForceTime: '10s',
  });
}
