import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { MigrationActivities } from '../../activities/provider-migrations';
import type { CarriedOn } from '../../src/domain/carried-on';
import { openTestServer } from '../../src/scenarios/world';
import { migrationWorkflowId, PROVIDER_MIGRATION } from '../../workflows/ids';
import { quietRuntime } from '../support/theatre';
import { until } from '../support/until';

const codePath = process.env['PERENNIAL_WORKFLOW_BUNDLE'] ?? '';
const DAY = 86_400_000;

let environment: TestWorkflowEnvironment;
beforeAll(async () => {
  quietRuntime();
  environment = await openTestServer(process.env['PERENNIAL_TEST_SERVER'] ?? '');
}, 60_000);
afterAll(() => environment?.teardown());

const waiting = (pause: number): CarriedOn => ({ kind: 'waiting', pause, words: `${pause} ms` });
const over: CarriedOn = { kind: 'over' };

/** Runs a migration of which the record answers so, one answer after the other; gives when it was asked, by the server's clock. */
async function played<T>(
  answers: (CarriedOn | Error)[],
  work: (asked: number[], id: string) => Promise<T>,
): Promise<T> {
  const taskQueue = `migrations-${answers.length}-${Math.random()}`;
  const asked: number[] = [];
  const left = [...answers];
  const activities: MigrationActivities = {
    lookForControl: async () => undefined,
    async carryOnMigration() {
      asked.push(await environment.currentTimeMs());
      const answer = left.shift() ?? over;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    taskQueue,
    workflowBundle: { codePath },
    activities,
  });
  const id = `mig_${taskQueue}`;
  return worker.runUntil(async () => {
    await environment.client.workflow.signalWithStart(PROVIDER_MIGRATION, {
      taskQueue,
      workflowId: migrationWorkflowId(id),
      args: [id],
      signal: 'wake',
    });
    return work(asked, id);
  });
}

const handle = (id: string) => environment.client.workflow.getHandle(migrationWorkflowId(id));

test('It looks when something is due, goes on after trouble, and ends when it is over', () =>
  played([waiting(30 * DAY), new Error('the record is away'), waiting(DAY), over], async (asked, id) => {
    await handle(id).result();
    const days = asked.map((at) => Math.round((at - (asked[0] ?? 0)) / DAY));
    expect(days).toEqual([0, 30, 30, 31]);
  }));

test('A message wakes it at once; that many came is one look', () =>
  played([waiting(300 * DAY), waiting(300 * DAY), over], async (asked, id) => {
    await until(() => asked.length === 1);
    await handle(id).signal('wake');
    await until(() => asked.length >= 2);
    await Promise.all([1, 2, 3].map(() => handle(id).signal('wake')));
    await handle(id).result();
    expect((asked.at(-1) ?? 0) - (asked[0] ?? 0)).toBeLessThan(DAY);
    expect(asked.length).toBeLessThanOrEqual(5);
  }));

test(
  'A history that grew long begins anew, and the same history plays the same',
  () =>
    played(
      Array.from({ length: 400 }, () => waiting(DAY)),
      async (asked, id) => {
        await handle(id).result();
        expect(asked).toHaveLength(401);
        const first = (await handle(id).fetchHistory()).events?.[0]?.workflowExecutionStartedEventAttributes;
        expect(first?.continuedExecutionRunId).not.toBe('');
        const history = await handle(id).fetchHistory();
        await Worker.runReplayHistory({ workflowBundle: { codePath } }, history, migrationWorkflowId(id));
      },
    ),
  120_000,
);
