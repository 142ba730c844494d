import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { addJob } from '../../../src/gateways/postgres/jobs';
import { inTransaction } from '../../../src/gateways/postgres/pool';
import { type JobRunner, type JobRunnerOptions, startJobRunner } from '../../../src/gateways/senders/job-runner';
import { openTestRecord, type TestRecord } from '../../support/record';
import { ensureBuilt, root } from '../../support/theatre';
import { until } from '../../support/until';

let record: TestRecord;
const runners: JobRunner[] = [];

beforeAll(async () => {
  ensureBuilt();
  record = await openTestRecord();
});

afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  await record.rows('DELETE FROM graphile_worker._private_jobs');
});

afterAll(async () => {
  await record.close();
});

async function runJobs(tasks: JobRunnerOptions['tasks'], longestPause = 60): Promise<void> {
  runners.push(
    await startJobRunner({
      databaseUrl: record.url,
      concurrency: 5,
      gather: 10,
      longestPause,
      tasks,
      log: () => undefined,
    }),
  );
}

const add = (mail: string) => addJob(record.kit.pool, 'mail', { mail });
const jobs = () =>
  record.rows<{ attempts: number; last_error: string | null }>('SELECT attempts, last_error FROM graphile_worker.jobs');

test('a job runs as soon as its transaction has committed, and never when that is undone', async () => {
  const ran: string[] = [];
  await runJobs({ mail: async ({ mail }) => void ran.push(mail) });
  const undone = inTransaction(record.kit.pool, async (db) => {
    await addJob(db, 'mail', { mail: 'undone' });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await inTransaction(record.kit.pool, async (db) => {
    await addJob(db, 'mail', { mail: 'committed' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(ran).toEqual([]);
  });
  await until(() => ran.length > 0);
  await until(async () => (await jobs()).length === 0);
  expect(ran).toEqual(['committed']);
});

test('two hundred jobs and three runners: each job runs once', async () => {
  const ran: string[] = [];
  for (let i = 0; i < 3; i += 1) await runJobs({ mail: async ({ mail }) => void ran.push(mail) });
  await Promise.all(Array.from({ length: 200 }, (_, i) => add(`mail ${i}`)));
  await until(async () => (await jobs()).length === 0);
  expect(ran).toHaveLength(200);
  expect(new Set(ran).size).toBe(200);
});

test('a job that fails is tried again, with its error kept for people to read', async () => {
  let attempts = 0;
  await runJobs(
    {
      mail: async () => {
        attempts += 1;
        if (attempts < 3) throw new Error(`451 try again, ${attempts}`);
      },
    },
    1,
  );
  await add('once');
  await until(async () => (await jobs())[0]?.last_error?.includes('451 try again') === true);
  await until(async () => (await jobs()).length === 0, 30_000);
  expect(attempts).toBe(3);
});

test('one that has failed for days is tried within the longest pause once the other side is back', async () => {
  const ran: string[] = [];
  await add('waited');
  await record.rows(`UPDATE graphile_worker._private_jobs SET attempts = 20, run_at = now() + interval '9 hours'`);
  await runJobs({ mail: async ({ mail }) => void ran.push(mail) }, 1);
  await until(() => ran.length === 1, 10_000);
  expect(ran).toEqual(['waited']);
});

describe('a process that was killed (-9) while it held jobs', () => {
  let child: ChildProcess | undefined;

  afterEach(() => {
    child?.kill('SIGKILL');
  });

  /** A runner of its own process that takes jobs and never ends them. */
  async function startHanging(): Promise<() => number> {
    const program = `require(${JSON.stringify(path.join(root, 'dist/src/gateways/senders/job-runner.js'))}).startJobRunner({
      databaseUrl: ${JSON.stringify(record.url)}, concurrency: 2, gather: 10, longestPause: 60, log: () => undefined,
      tasks: { mail: () => { console.log('holds'); return new Promise(() => undefined); } },
    }).then(() => console.log('runs'))`;
    child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await until(() => said.includes('runs'), 20_000);
    return () => said.split('holds').length - 1;
  }

  test('gives them back within seconds, those it ran and those it had only fetched', async () => {
    const held = await startHanging();
    await Promise.all(['one', 'two', 'three', 'four', 'five'].map(add));
    await until(() => held() === 2);
    const ran: string[] = [];
    await runJobs({ mail: async ({ mail }) => void ran.push(mail) });
    child?.kill('SIGKILL');
    const killedAt = Date.now();
    await until(() => ran.length === 5, 20_000);
    expect(Date.now() - killedAt).toBeLessThan(12_000);
    expect(new Set(ran)).toEqual(new Set(['one', 'two', 'three', 'four', 'five']));
    await until(async () => (await record.rows('SELECT 1 FROM job_holders')).length === 1);
  });

  test('gives them back, too, if it died before it was known that it holds any', async () => {
    await add('fetched by nobody');
    await record.rows(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-of-the-dead', locked_at = now() - interval '1 minute'`,
    );
    const ran: string[] = [];
    await runJobs({ mail: async ({ mail }) => void ran.push(mail) });
    await until(() => ran.length === 1, 20_000);
    expect(ran).toEqual(['fetched by nobody']);
  });

  test('a process that only takes long keeps its jobs', async () => {
    const held = await startHanging();
    await add('slow');
    await until(() => held() === 1);
    const ran: string[] = [];
    await runJobs({ mail: async ({ mail }) => void ran.push(mail) });
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    expect(ran).toEqual([]);
  });
});
