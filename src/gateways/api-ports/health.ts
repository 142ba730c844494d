import type { Client } from '@temporalio/client';
import type pg from 'pg';
import type { ApiPorts } from '../../api/ports';
import { measurements } from './measurements';
import { workflowProblems } from './workflow-problems';

const CHECK_EVERY = 2_000;
const CHECK_PATIENCE = 3_000;

/** Milliseconds for which measurements are given again, however many ask; the API processes of an installation each keep theirs. */
const MEASURED_EVERY = 10_000;

type Measurements = Awaited<ReturnType<ApiPorts['health']['metrics']>>;

export interface HealthPorts {
  ports: ApiPorts['health'];
  stop(): Promise<void>;
}

/** What is reachable; Temporal is asked every two seconds, so that a request need not ask. */
export function healthPorts(pool: pg.Pool, client: Client, clock: ApiPorts['clock']): HealthPorts {
  let temporalUp = true;
  const temporal = async () => {
    try {
      const patience = Date.now() + CHECK_PATIENCE;
      await client.connection.withDeadline(patience, () => client.workflowService.getSystemInfo({}));
      temporalUp = true;
    } catch {
      temporalUp = false;
    }
    return temporalUp;
  };
  let asking: Promise<unknown> = Promise.resolve();
  let latest: { at: number; measurements: Promise<Measurements> } | undefined;
  /** One asks, the others who come meanwhile or soon after are told the same. */
  const measured = (): Promise<Measurements> => {
    if (!latest || Date.now() - latest.at > MEASURED_EVERY) latest = { at: Date.now(), measurements: measure() };
    return latest.measurements;
  };
  const measure = async (): Promise<Measurements> => {
    const taken = await clock
      .now()
      .then(async (now) => measurements(pool, now, await workflowProblems(client, pool).catch(() => undefined)))
      .catch(() => undefined);
    const up = (dependency: string, value: boolean) => ({
      name: 'perennial_dependency_up',
      help: 'Whether what the engine needs was reachable',
      labels: { dependency },
      value: value ? 1 : 0,
    });
    return [up('postgresql', taken !== undefined), up('temporal', temporalUp), ...(taken ?? [])];
  };
  const timer = setInterval(() => {
    asking = temporal();
  }, CHECK_EVERY);
  timer.unref();
  return {
    ports: {
      async check() {
        const database = pool.query('SELECT 1').then(
          () => true,
          () => false,
        );
        return { database: await database, temporal: await temporal() };
      },
      temporalIsUp: () => temporalUp,
      metrics: measured,
    },
    async stop() {
      clearInterval(timer);
      await asking;
    },
  };
}
