import {
  contractWorkflowId,
  MASS_REVOCATION,
  massRevocationWorkflowId,
  migrationWorkflowId,
  PRODUCT_LIFECYCLE,
  PROVIDER_MIGRATION,
  productWorkflowId,
  SERVICE_CONTRACT,
  WEBHOOK_DELIVERY,
  webhookWorkflowId,
} from '../../workflows/ids';
import { isOver, type Life } from '../domain/life';
import type { JobPayloads } from './postgres/jobs';
import type { Queryable } from './postgres/pool';

/** What the record says of something that a workflow carries on. */
interface Recorded {
  /** what follows the prefix in the workflow's id */
  id: string;
  account: string | null;
  goesOn: boolean;
}

/** A kind of workflow, and what of the record it is for. */
export interface WorkflowKind {
  /** in the codes of findings */
  name: string;
  /** for people */
  many: string;
  type: string;
  /** its id begins so; the rest names the record's row */
  prefix: string;
  /** what it means that nobody carries one on */
  means: string;
  /** SQL: ids of the record after $1, in order, $2 at most; of what is over as well where SQL alone does not know */
  page: string;
  /** of ids, those that the record knows */
  read(db: Queryable, ids: readonly string[]): Promise<Recorded[]>;
  /** the job that wakes its workflow, or starts it; `id` is SQL, of its payload `j.payload` */
  wake: { task: keyof JobPayloads; payload(id: string): object; id: string };
  /** one that the record does not know has only to wait for an instant, and ends then */
  endsByItself?: boolean;
}

function reading(sql: string): WorkflowKind['read'] {
  return async (db, ids) => (await db.query<Recorded>(sql, [ids])).rows;
}

const LANE = `substr(w.id, strpos(w.id, '/') + 1)`;

/** Every kind; a test compares them with the workflows that there are. */
export const workflowKinds: readonly WorkflowKind[] = [
  {
    name: 'product',
    many: 'products',
    type: PRODUCT_LIFECYCLE,
    prefix: productWorkflowId(''),
    means: 'Nothing that is due happens to them: no reminder, no invoice, no renewal. Their life is in the record.',
    page: 'SELECT id FROM products WHERE id > $1 ORDER BY id LIMIT $2',
    async read(db, ids) {
      const { rows } = await db.query<{ id: string; account: string; life: Life }>(
        'SELECT id, account_id AS account, life FROM products WHERE id = ANY($1)',
        [ids],
      );
      return rows.map(({ id, account, life }) => ({ id, account, goesOn: !isOver(life) }));
    },
    wake: { task: 'start', payload: (product) => ({ product }), id: `j.payload->>'product'` },
  },
  {
    name: 'contract',
    many: 'contracts',
    type: SERVICE_CONTRACT,
    prefix: contractWorkflowId(''),
    means: 'They are not activated, reminded of or ended when it is time. What they are is in the record.',
    page: 'SELECT id FROM contracts WHERE account_key IS NOT NULL AND id > $1 ORDER BY id LIMIT $2',
    read: reading(
      `SELECT id, account_id AS account, account_key IS NOT NULL AS "goesOn" FROM contracts WHERE id = ANY($1)`,
    ),
    wake: { task: 'contract', payload: (contract) => ({ contract }), id: `j.payload->>'contract'` },
  },
  {
    name: 'migration',
    many: 'migrations',
    type: PROVIDER_MIGRATION,
    prefix: migrationWorkflowId(''),
    means: 'Nobody looks at what these institutions publish or reminds them, and the cut-over does not come.',
    page: 'SELECT id FROM provider_migrations WHERE moving_account IS NOT NULL AND id > $1 ORDER BY id LIMIT $2',
    read: reading(
      `SELECT id, account_id AS account, moving_account IS NOT NULL AS "goesOn" FROM provider_migrations WHERE id = ANY($1)`,
    ),
    wake: { task: 'provider_migration', payload: (migration) => ({ migration }), id: `j.payload->>'migration'` },
  },
  {
    name: 'mass-revocation',
    many: 'mass revocations',
    type: MASS_REVOCATION,
    prefix: massRevocationWorkflowId(''),
    means: 'The products that are not told yet are not told, and certificates stay valid beyond the deadline.',
    page: `SELECT id FROM mass_revocations WHERE stopped_at IS NULL AND finished_at IS NULL AND id > $1 ORDER BY id LIMIT $2`,
    read: reading(
      `SELECT id, NULL AS account, stopped_at IS NULL AND finished_at IS NULL AS "goesOn" FROM mass_revocations WHERE id = ANY($1)`,
    ),
    wake: {
      task: 'mass_revocation',
      payload: (massRevocation) => ({ massRevocation }),
      id: `j.payload->>'massRevocation'`,
    },
  },
  {
    name: 'webhook',
    many: 'lanes of webhooks',
    type: WEBHOOK_DELIVERY,
    prefix: webhookWorkflowId('', '').replace(/\/$/, ''),
    means: 'What waits in them is not delivered until the next event, or the next full hour.',
    page: `SELECT d.endpoint_id || '/' || d.lane AS id FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
      WHERE d.state = 'pending' AND e.enabled
        AND (d.endpoint_id, d.lane) > (split_part($1, '/', 1), substr($1, strpos($1, '/') + 1))
      GROUP BY d.endpoint_id, d.lane ORDER BY d.endpoint_id, d.lane LIMIT $2`,
    read: reading(
      `SELECT w.id, e.account_id AS account, e.enabled AND EXISTS (
         SELECT 1 FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.lane = ${LANE} AND d.state = 'pending') AS "goesOn"
       FROM unnest($1::text[]) AS w(id) JOIN webhook_endpoints e ON e.id = split_part(w.id, '/', 1)`,
    ),
    wake: {
      task: 'webhook',
      payload(id) {
        const [endpoint = ''] = id.split('/', 1);
        return { endpoint, lane: id.slice(endpoint.length + 1), atOnce: false };
      },
      id: `j.payload->>'endpoint' || '/' || (j.payload->>'lane')`,
    },
    // Of an endpoint that was deleted: it finds nothing to deliver at its next attempt.
    endsByItself: true,
  },
];

/** A condition for Temporal's visibility: any of these kinds. */
export const OF_ANY_KIND = `WorkflowType IN (${workflowKinds.map(({ type }) => `'${type}'`).join(', ')})`;

/** Whose a workflow is, by its id; nothing of one that is none of ours. */
export function kindOf(workflowId: string): { kind: WorkflowKind; id: string } | undefined {
  const kind = workflowKinds.find(({ prefix }) => workflowId.startsWith(prefix));
  return kind && { kind, id: workflowId.slice(kind.prefix.length) };
}

/** Of ids of a kind, those that go on, and that no job is about to wake. */
export async function goingOn(
  { read, wake }: WorkflowKind,
  db: Queryable,
  ids: readonly string[],
): Promise<Recorded[]> {
  if (ids.length === 0) return [];
  const { rows: waking } = await db.query<{ id: string }>(
    `SELECT ${wake.id} AS id FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = $1`,
    [wake.task],
  );
  const woken = new Set(waking.map(({ id }) => id));
  return (await read(db, ids)).filter(({ id, goesOn }) => goesOn && !woken.has(id));
}
