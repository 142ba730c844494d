import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { LIFECYCLE_TASK_QUEUE } from '../../../workflows/ids';
import type { Examination, Finding } from '../../domain/examination';
import { OF_ANY_KIND } from '../workflow-kinds';

export interface SearchAttributes {
  missing(): Promise<string[]>;
  add(): Promise<void>;
}

export function examineSearchAttributes(attributes: SearchAttributes): Examination {
  return {
    title: 'Search attributes',
    async look() {
      const missing = await attributes.missing().catch((error: Error) => error);
      if (missing instanceof Error) return { skipped: `Temporal does not list them: ${missing.message}` };
      if (missing.length === 0) return { fine: 'all registered', findings: [] };
      const finding: Finding = {
        code: 'search-attributes-missing',
        what: 'search attributes are not registered in this namespace',
        means: 'No product can be started: Temporal refuses workflows with attributes that it does not know.',
        mend: 'Register them (temporal operator search-attribute create).',
        subjects: missing,
        async fix() {
          await attributes.add();
          return 'Registered; Temporal knows them within seconds.';
        },
      };
      return { fine: '', findings: [finding] };
    },
  };
}

/** A poll lasts a minute: who has not asked for longer is gone, though the server still lists it. */
const POLL_PATIENCE = 90_000;

export function examineWorkers(client: Client, version: string): Examination {
  return {
    title: 'Workers',
    async look() {
      const workers = await pollers(client).catch((error: Error) => error);
      if (workers instanceof Error) return { skipped: `Temporal does not list them: ${workers.message}` };
      if (workers.length === 0) return { fine: '', findings: [noWorker] };
      const others = workers.filter(({ build }) => build !== version);
      const fine = `${workers.length} at work, of version ${version}`;
      if (others.length === 0) return { fine, findings: [] };
      const finding: Finding = {
        code: 'worker-version',
        what: `workers of another version than ${version} are at work`,
        means: 'During an upgrade that is as it should be. Afterwards they would go on by rules that have changed.',
        mend: 'Replace them by workers of this version: docs/upgrading.md.',
        subjects: others.map(
          ({ identity, build }) => `${identity}, ${build === undefined ? 'without a version' : `version ${build}`}`,
        ),
      };
      return { fine, findings: [finding] };
    },
  };
}

const noWorker: Finding = {
  code: 'no-worker',
  what: `nobody works on the task queue ${LIFECYCLE_TASK_QUEUE}`,
  means: 'Nothing that is due happens: no reminder, no invoice, no renewal. It is made up for once a worker runs.',
  mend: 'Start a worker: npm start, elsewhere node dist/src/main/worker.js.',
};

async function pollers(client: Client): Promise<{ identity: string; build: string | undefined }[]> {
  const { pollers: found } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: LIFECYCLE_TASK_QUEUE },
    taskQueueType: temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  });
  return found.flatMap(({ identity, deploymentOptions, lastAccessTime }) => {
    const seen = Number(lastAccessTime?.seconds ?? 0) * 1000;
    if (Date.now() - seen > POLL_PATIENCE) return [];
    return [{ identity: identity ?? '', build: deploymentOptions?.buildId || undefined }];
  });
}

const NAMED = 50;

/** The server marks a workflow whose tasks keep failing by itself. */
const FAILING = `${OF_ANY_KIND} AND ExecutionStatus = 'Running' AND
  TemporalReportedProblems IN ('category=WorkflowTaskFailed', 'category=WorkflowTaskTimedOut')`;

export function examineTaskFailures(client: Client): Examination {
  return {
    title: 'Workflow tasks',
    async look() {
      const subjects: string[] = [];
      try {
        for await (const { workflowId } of client.workflow.list({ query: FAILING.replaceAll(/\s+/g, ' ') })) {
          subjects.push(workflowId);
          if (subjects.length >= NAMED) break;
        }
      } catch (error) {
        return { skipped: `this Temporal does not tell: ${(error as Error).message}` };
      }
      if (subjects.length === 0) return { fine: 'none keeps failing', findings: [] };
      const finding: Finding = {
        code: 'workflow-tasks-failing',
        what: 'workflows fail at their task again and again',
        means:
          'A fault of the code, or code that does not fit their history: what they carry on stands still until it is mended.',
        mend: 'Look at one in the Temporal UI (its last WorkflowTaskFailed says why), mend the code, replace the workers; then they go on.',
        subjects,
      };
      return { fine: '', findings: [finding] };
    },
  };
}
