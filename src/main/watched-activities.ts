import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { type Logger, namesOf } from './logger';
import type { WorkerMetrics } from './worker-metrics';

/** Logs and measures every activity: a line for each at level debug, and for one that failed a warning with its cause. */
export function watchedActivities(log: Logger, metrics: WorkerMetrics): ActivityInterceptorsFactory {
  return ({ info }) => {
    const { workflowExecution, activityType, attempt } = info;
    const facts = {
      ...namesOf(workflowExecution?.workflowId),
      runId: workflowExecution?.runId,
      activityType,
      attempt,
    };
    return {
      inbound: {
        async execute(input, next) {
          const started = process.hrtime.bigint();
          const note = (outcome: 'done' | 'failed') => {
            const seconds = Number(process.hrtime.bigint() - started) / 1e9;
            metrics.activity(activityType, outcome, seconds);
            return { ...facts, ms: Math.round(seconds * 1e5) / 100 };
          };
          try {
            const result = await next(input);
            log.debug(note('done'), 'activity');
            return result;
          } catch (error) {
            log.warn({ ...note('failed'), err: error }, 'activity failed');
            throw error;
          }
        },
      },
    };
  };
}
