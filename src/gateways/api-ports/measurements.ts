import type { ApiPorts } from '../../api/ports';
import { attentionKinds } from '../../domain/attention';
import type { Instant } from '../../domain/calendar';
import type { Queryable } from '../postgres/pool';
import { countConcerns } from './attention';
import type { WorkflowProblem } from './workflow-problems';

type Measurement = Awaited<ReturnType<ApiPorts['health']['metrics']>>[number];

/** Rows up to which a table is counted; above, the statistics that PostgreSQL keeps anyway are good enough. */
const COUNTED_UP_TO = 100_000;

/** More overdue products than this are said to be this many: it is an outage by then. */
const MOST_OVERDUE = 10_000;

/** Each is an index of the exceptions alone (see the migration), or a table that is short while all is well. */
const GAUGES: { name: string; help: string; sql: string; labels?: readonly string[] }[] = [
  {
    name: 'perennial_lateness_seconds',
    help: 'Age of the oldest due instant of a product that is not handled yet; 0 while nothing is late',
    sql: `SELECT greatest(0, coalesce(extract(epoch FROM $1::timestamptz - min(due_at)), 0))::float8 AS value
          FROM products WHERE due_at IS NOT NULL`,
  },
  {
    name: 'perennial_products_overdue',
    help: `Products that were due more than a minute ago, at most ${MOST_OVERDUE}`,
    sql: `SELECT count(*) AS value FROM
          (SELECT 1 FROM products WHERE due_at < $1::timestamptz - interval '1 minute' LIMIT ${MOST_OVERDUE}) late`,
  },
  {
    name: 'perennial_products_in_trouble',
    help: 'Products that need a person',
    sql: `SELECT trouble AS reason, coalesce(urgent_from <= $1, false)::text AS urgent, count(*) AS value
          FROM products WHERE trouble IS NOT NULL GROUP BY 1, 2`,
    labels: ['reason', 'urgent'],
  },
  {
    name: 'perennial_invoices_open',
    help: 'Open invoices',
    sql: `SELECT count(*) AS value FROM invoices WHERE status = 'open' AND $1::timestamptz IS NOT NULL`,
  },
  {
    name: 'perennial_invoices_overdue',
    help: 'Open invoices whose deadline passed more than a minute ago: paused, or late',
    sql: `SELECT count(*) AS value FROM invoices
          WHERE status = 'open' AND deadline < $1::timestamptz - interval '1 minute'`,
  },
  {
    name: 'perennial_revocations_overdue',
    help: 'Certificates of mass revocations that are not revoked although the deadline has passed',
    sql: `SELECT count(*) AS value FROM mass_revocations r
          JOIN mass_revocation_certificates m ON m.mass_revocation_id = r.id
          JOIN certificates c ON c.issuer = m.issuer AND c.serial = m.serial
          WHERE r.finished_at IS NULL AND r.deadline < $1 AND c.revoked_at IS NULL AND c.not_after > $1`,
  },
  {
    name: 'perennial_mails_queued',
    help: 'Mails not sent yet',
    sql: `SELECT count(*) AS value FROM mails WHERE sent_at IS NULL AND NOT bounced AND $1::timestamptz IS NOT NULL`,
  },
  {
    name: 'perennial_webhooks_pending',
    help: 'Messages to webhook endpoints that are not delivered yet, those of disabled ones left out',
    sql: `SELECT count(*) AS value FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
          WHERE d.state = 'pending' AND e.enabled AND $1::timestamptz IS NOT NULL`,
  },
  {
    name: 'perennial_mails_bounced',
    help: 'Mails refused for good',
    sql: 'SELECT count(*) AS value FROM mails WHERE bounced AND $1::timestamptz IS NOT NULL',
  },
  {
    name: 'perennial_jobs',
    help: 'Jobs not done yet',
    sql: `SELECT t.identifier AS task, count(j.id) AS value FROM graphile_worker._private_tasks t
          LEFT JOIN graphile_worker._private_jobs j ON j.task_id = t.id WHERE $1::timestamptz IS NOT NULL GROUP BY 1`,
    labels: ['task'],
  },
  {
    name: 'perennial_jobs_failing',
    help: 'Jobs that have failed and are tried again',
    sql: `SELECT t.identifier AS task, count(j.id) AS value FROM graphile_worker._private_tasks t
          LEFT JOIN graphile_worker._private_jobs j ON j.task_id = t.id AND j.last_error IS NOT NULL
          WHERE $1::timestamptz IS NOT NULL GROUP BY 1`,
    labels: ['task'],
  },
  {
    name: 'perennial_jobs_oldest_seconds',
    help: 'Age of the oldest job that is not done yet',
    sql: `SELECT t.identifier AS task, coalesce(max(extract(epoch FROM now() - j.created_at)), 0)::float8 AS value
          FROM graphile_worker._private_tasks t LEFT JOIN graphile_worker._private_jobs j ON j.task_id = t.id
          WHERE $1::timestamptz IS NOT NULL GROUP BY 1`,
    labels: ['task'],
  },
];

/** What the record tells of how the engine is doing. */
export async function measurements(
  db: Queryable,
  now: Instant,
  problems: WorkflowProblem[] | undefined,
  countedUpTo = COUNTED_UP_TO,
): Promise<Measurement[]> {
  const gauges = GAUGES.map(async ({ name, help, sql, labels = [] }) => {
    const { rows } = await db.query<Record<string, string> & { value: never }>(sql, [now]);
    return rows.map((row): Measurement => {
      const labelled = Object.fromEntries(labels.map((label) => [label, String(row[label])]));
      return { name, help, labels: labelled, value: row.value };
    });
  });
  const all = await Promise.all([
    ...gauges,
    concerns(db, now, problems),
    countsOf(db, { table: 'products', column: 'state', help: 'Products by state', countedUpTo }),
    countsOf(db, { table: 'invoices', column: 'status', help: 'Invoices by status', countedUpTo }),
  ]);
  return all.flat();
}

/** Every kind, so that none is only seen once it happens; of workflows nothing is said where Temporal cannot be asked. */
async function concerns(db: Queryable, now: Instant, problems: WorkflowProblem[] | undefined): Promise<Measurement[]> {
  const counts = await countConcerns(db, now, JSON.stringify(problems ?? []), false);
  const help = 'Entries of the list of what needs a person that nobody has acknowledged';
  return attentionKinds
    .filter((kind) => problems !== undefined || kind !== 'workflow_failing')
    .map((kind) => ({ name: 'perennial_attention', help, labels: { kind }, value: counts[kind] ?? 0 }));
}

interface Counted {
  table: 'products' | 'invoices';
  column: 'state' | 'status';
  help: string;
  countedUpTo: number;
}

/** Rows by a column of few values: counted while they are few, else as of the last ANALYZE. */
async function countsOf(db: Queryable, { table, column, help, countedUpTo }: Counted): Promise<Measurement[]> {
  const { rows: sizes } = await db.query<{ size: number }>(
    'SELECT reltuples::float8 AS size FROM pg_class WHERE oid = $1::regclass',
    [table],
  );
  const isLarge = (sizes[0]?.size ?? 0) > countedUpTo;
  const { rows } = await db.query<{ label: string; value: number }>(
    isLarge
      ? `SELECT label, round(frequency * c.reltuples)::float8 AS value FROM pg_stats s
           JOIN pg_class c ON c.oid = '${table}'::regclass,
           unnest(s.most_common_vals::text::text[], s.most_common_freqs) AS common(label, frequency)
         WHERE s.schemaname = current_schema() AND s.tablename = '${table}' AND s.attname = '${column}'`
      : `SELECT ${column} AS label, count(*) AS value FROM ${table} GROUP BY 1`,
  );
  return rows.map(({ label, value }) => ({ name: `perennial_${table}`, help, labels: { [column]: label }, value }));
}
