import type { Client } from '@temporalio/client';
import type { ApiPorts, AttentionResource } from '../../api/ports';
import { type AttentionKind, explain } from '../../domain/attention';
import type { Instant } from '../../domain/calendar';
import { CONCERNS } from '../postgres/concerns';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageOf } from './paging';
import { type WorkflowProblem, workflowProblems } from './workflow-problems';

interface Row {
  kind: AttentionKind;
  subject: string;
  urgent: boolean;
  since: Instant;
  account_id: string | null;
  product_id: string | null;
  name: string | null;
  invoice_id: string | null;
  detail: string | null;
  mark: string;
  workflow: string | null;
  acknowledged_at: Instant | null;
  actor: string | null;
  reason: string | null;
}

const FROM = `WITH ${CONCERNS}
  SELECT c.kind, c.subject, c.urgent, date_trunc('milliseconds', c.since) AS since, c.account_id, c.product_id, c.detail,
    c.mark, c.workflow, p.name, i.id AS invoice_id, a.at AS acknowledged_at, a.actor, a.reason
  FROM concerns c LEFT JOIN acknowledgements a ON a.kind = c.kind AND a.subject = c.subject AND a.mark = c.mark
    LEFT JOIN products p ON p.id = c.product_id
    LEFT JOIN LATERAL (SELECT id FROM invoices WHERE product_id = c.product_id AND status = 'open' LIMIT 1) i ON true`;

/** What of the list workflows tell by themselves, for the Temporal UI, which keeps no queries of its own on the server. */
const QUERY = 'PerennialTrouble IS NOT NULL OR TemporalReportedProblems IS NOT NULL';

export function attentionPorts(kit: CommandKit, client: Client): ApiPorts['attention'] {
  const { pool } = kit;
  return {
    async list({ kind, acknowledged }, paging, now) {
      const problems = await problemsKnown(client, pool);
      const known = JSON.stringify(problems ?? []);
      const [urgency, since, id] = cursorOf(paging.after);
      const [page, counts] = await Promise.all([
        pool.query<Row>(
          `SELECT * FROM (${FROM}) listed WHERE (acknowledged_at IS NOT NULL) = $3 AND ($4::text IS NULL OR kind = $4)
             AND ($5::int IS NULL OR (1 - urgent::int, since, kind || '.' || subject) > ($5, $6::timestamptz, $7))
           ORDER BY 1 - urgent::int, since, kind || '.' || subject LIMIT $8`,
          [now, known, acknowledged, kind ?? null, urgency, since, id, paging.limit + 1],
        ),
        countConcerns(pool, now, known, acknowledged),
      ]);
      const rows = pageOf(page.rows, paging, (row) => `${row.urgent ? 0 : 1} ${row.since} ${idOf(row)}`, resourceOf);
      return { ...rows, counts, unknown: problems ? [] : ['workflow_failing'], temporal: viewOf(client) };
    },

    async acknowledge(command, id) {
      const known = JSON.stringify((await problemsKnown(client, pool)) ?? []);
      return runCommand(kit, command, async (db) => {
        const find = async () => {
          const where = `SELECT * FROM (${FROM}) listed WHERE kind || '.' || subject = $3`;
          const { rows } = await db.query<Row>(where, [command.at, known, id]);
          if (!rows[0]) throw new NotFound();
          return rows[0];
        };
        const { kind, subject, mark } = await find();
        await db.query(
          `INSERT INTO acknowledgements (kind, subject, mark, actor, reason, at) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (kind, subject) DO UPDATE SET mark = $3, actor = $4, reason = $5, at = $6`,
          [kind, subject, mark, command.note?.actor ?? '', command.note?.reason ?? '', command.at],
        );
        return resourceOf(await find());
      });
    },
  };
}

function viewOf(client: Client) {
  const path = `/namespaces/${client.options.namespace}/workflows?query=${encodeURIComponent(QUERY)}`;
  return { query: QUERY, path };
}

/** What nobody has looked at yet, or what somebody has, by kind. @param known problems of workflows as JSON */
export async function countConcerns(
  db: Queryable,
  now: Instant,
  known: string,
  acknowledged: boolean,
): Promise<Partial<Record<AttentionKind, number>>> {
  const { rows } = await db.query<{ kind: AttentionKind; count: number }>(
    `WITH ${CONCERNS} SELECT c.kind, count(*) FROM concerns c
       LEFT JOIN acknowledgements a ON a.kind = c.kind AND a.subject = c.subject AND a.mark = c.mark
     WHERE (a.at IS NOT NULL) = $3 GROUP BY c.kind`,
    [now, known, acknowledged],
  );
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

/** Nothing where Temporal cannot be asked: the rest of the list is needed all the more then. */
function problemsKnown(client: Client, db: Queryable): Promise<WorkflowProblem[] | undefined> {
  return workflowProblems(client, db).catch(() => undefined);
}

const idOf = ({ kind, subject }: Row) => `${kind}.${subject}`;

function cursorOf(after: string | undefined): [string | null, string | null, string | null] {
  const [urgency, since, id] = after?.split(' ') ?? [];
  // Of a cursor that is none the database says so.
  return after === undefined ? [null, null, null] : [urgency ?? '', since ?? '', id ?? ''];
}

function resourceOf(row: Row): AttentionResource {
  const { kind, urgent, since, detail, account_id: account, product_id: product, invoice_id: invoice } = row;
  const { acknowledged_at: at, actor, reason, workflow } = row;
  return {
    id: idOf(row),
    kind,
    urgent,
    since,
    account,
    product: product !== null && row.name !== null ? { id: product, name: row.name } : null,
    workflow,
    ...explain({ kind, detail, product, account, invoice, urgent, workflow }),
    acknowledged: at !== null && actor !== null && reason !== null ? { at, actor, reason } : null,
  };
}
