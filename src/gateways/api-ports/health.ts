import type { Client } from '@temporalio/client';
import type pg from 'pg';
import type { ApiPorts } from '../../api/ports';

const CHECK_EVERY = 2_000;
const CHECK_PATIENCE = 3_000;

type Gauge = Awaited<ReturnType<ApiPorts['health']['metrics']>>[number];

const GAUGES: { name: string; help: string; sql: string }[] = [
  {
    name: 'perennial_products',
    help: 'Products by state',
    sql: 'SELECT state AS label, count(*) AS value FROM products GROUP BY 1',
  },
  {
    name: 'perennial_invoices',
    help: 'Invoices by status',
    sql: 'SELECT status AS label, count(*) AS value FROM invoices GROUP BY 1',
  },
  {
    name: 'perennial_trouble',
    help: 'Products that need a person, by reason',
    sql: 'SELECT trouble AS label, count(*) AS value FROM products WHERE trouble IS NOT NULL GROUP BY 1',
  },
  {
    name: 'perennial_mails_waiting',
    help: 'Mails not sent yet',
    sql: `SELECT 'waiting' AS label, count(*) AS value FROM mails WHERE sent_at IS NULL AND NOT bounced`,
  },
  {
    name: 'perennial_mails_bounced',
    help: 'Mails refused for good',
    sql: `SELECT 'bounced' AS label, count(*) AS value FROM mails WHERE bounced`,
  },
];

export interface HealthPorts {
  ports: ApiPorts['health'];
  stop(): Promise<void>;
}

/** What is reachable; Temporal is asked every two seconds, so that a request need not ask. */
export function healthPorts(pool: pg.Pool, client: Client): HealthPorts {
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
      async metrics() {
        const answers = await Promise.all(
          GAUGES.map(async ({ name, help, sql }): Promise<Gauge[]> => {
            const { rows } = await pool.query<{ label: string; value: number }>(sql);
            return rows.map(({ label, value }) => ({ name, help, labels: { is: label }, value }));
          }),
        );
        return answers.flat();
      },
    },
    async stop() {
      clearInterval(timer);
      await asking;
    },
  };
}
