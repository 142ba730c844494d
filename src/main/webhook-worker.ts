import { activityInfo } from '@temporalio/activity';
import { Worker } from '@temporalio/worker';
import type pg from 'pg';
import { createWebhookActivities, type WebhookPorts } from '../../activities/webhooks';
import { createWebhookOutbox } from '../gateways/webhooks/outbox';
import { createWebhookSender } from '../gateways/webhooks/sender';
import { deployed } from './deployment';
import type { LifecycleWorkerOptions } from './lifecycle-worker';
import { type Logger, namesOf } from './logger';
import { watchedActivities } from './watched-activities';
import type { WorkerMetrics } from './worker-metrics';
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
  options: LifecycleWorkerOptions & { metrics: WorkerMetrics },
  { pool, workflows, taskQueue, build }: WebhookWorkerParts,
): Promise<Worker> {
  const { config, client, connection, log, metrics } = options;
  return Worker.create({
    connection,
    namespace: client.options.namespace,
    dataConverter: options.dataConverter,
    taskQueue,
    activities: createWebhookActivities({
      outbox: watched(createWebhookOutbox(pool), log),
      send: createWebhookSender({ allowPrivate: config.env.WEBHOOKS_ALLOW_PRIVATE }),
      clock: options.clock ?? { now: async () => new Date().toISOString() },
    }),
    workflowBundle: workflows,
    interceptors: { activity: [watchedActivities(log, metrics)] },
    maxConcurrentActivityTaskExecutions: CONCURRENCY,
    ...(build !== undefined && { workerDeploymentOptions: deployed(build) }),
    shutdownGraceTime: '5s',
    shutdownForceTime: '10s',
  });
}

/** A line for each attempt, by ids and status: what a target answers in words is its owner's, in the endpoint's own log. */
function watched(outbox: WebhookPorts['outbox'], log: Logger): WebhookPorts['outbox'] {
  return {
    ...outbox,
    async note(message, attempt, verdict) {
      await outbox.note(message, attempt, verdict);
      const { id: delivery, type, endpoint, attempted } = message;
      const { status, duration: ms } = attempt;
      const names = namesOf(activityInfo().workflowExecution?.workflowId);
      const facts = { ...names, endpoint, delivery, type, attempt: attempted + 1, status, ms };
      if (verdict.kind === 'delivered') return log.debug(facts, 'webhook delivered');
      const disabled = verdict.disable && { disabled: verdict.disable };
      if (verdict.kind === 'given_up') return log.warn({ ...facts, ...disabled }, 'webhook given up');
      log[disabled ? 'warn' : 'info']({ ...facts, ...disabled, nextTryAt: verdict.at }, 'webhook not taken');
    },
  };
}
