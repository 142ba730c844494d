import type { ApiPorts, WebhookDeliveryResource, WebhookEndpointResource } from '../../api/ports';
import { type Instant, plusMilliseconds } from '../../domain/calendar';
import { Refused, refuse } from '../../domain/refusal';
import type { FactType } from '../../domain/timeline';
import { TEST_LANE, TEST_TYPE } from '../../domain/webhooks';
import { refuseErased } from '../personal-data/erased';
import { newId } from '../postgres/ids';
import { addJob } from '../postgres/jobs';
import type { Queryable } from '../postgres/pool';
import { eventId } from '../webhooks/event-message';
import { targetFault } from '../webhooks/target';
import { type CommandKit, NotFound, Outdated, runCommand } from './commands';
import { pageOf } from './paging';

interface EndpointRow {
  id: string;
  account_id: string | null;
  url: string;
  event_types: FactType[];
  enabled: boolean;
  disabled_reason: WebhookEndpointResource['disabledReason'];
  previous_until: Instant | null;
  failing_since: Instant | null;
  version: number;
  created_at: Instant;
}

/** All but the secrets: those leave the record only to sign. */
const COLUMNS =
  'id, account_id, url, event_types, enabled, disabled_reason, previous_until, failing_since, version, created_at';

function resourceOf(row: EndpointRow): WebhookEndpointResource {
  return {
    id: row.id,
    account: row.account_id,
    url: row.url,
    eventTypes: row.event_types,
    enabled: row.enabled,
    disabledReason: row.disabled_reason,
    failingSince: row.failing_since,
    previousSecretUntil: row.previous_until,
    createdAt: row.created_at,
    version: row.version,
  };
}

interface DeliveryRow {
  id: string;
  seq: number;
  lane: string;
  event_seq: number | null;
  type: string;
  state: WebhookDeliveryResource['state'];
  next_try_at: Instant | null;
  created_at: Instant;
  attempts: WebhookDeliveryResource['attempts'];
}

const DELIVERY = `SELECT d.id, d.seq, d.lane, d.event_seq, d.type, d.state, d.next_try_at, d.created_at,
    coalesce((SELECT json_agg(json_build_object('number', a.number, 'at', a.at, 'status', a.status, 'durationMs', a.duration,
      'answer', a.answer, 'error', a.error) ORDER BY a.number) FROM webhook_attempts a WHERE a.delivery_id = d.id), '[]') AS attempts
  FROM webhook_deliveries d`;

function deliveryOf(row: DeliveryRow): WebhookDeliveryResource {
  return {
    id: row.id,
    type: row.type,
    event: row.event_seq === null ? null : eventId(row.event_seq),
    product: row.event_seq === null || row.lane.includes('/') ? null : row.lane,
    about: row.event_seq !== null && row.lane.includes('/') ? row.lane : null,
    state: row.state,
    createdAt: row.created_at,
    nextTryAt: row.next_try_at,
    attempts: row.attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at).toISOString() })),
  };
}

async function readDelivery(db: Queryable, endpoint: string, id: string): Promise<WebhookDeliveryResource> {
  const { rows } = await db.query<DeliveryRow>(`${DELIVERY} WHERE d.endpoint_id = $1 AND d.id = $2`, [endpoint, id]);
  if (!rows[0]) throw new NotFound();
  return deliveryOf(rows[0]);
}

async function lockEndpoint(db: Queryable, id: string): Promise<EndpointRow> {
  const { rows } = await db.query<EndpointRow>(`SELECT ${COLUMNS} FROM webhook_endpoints WHERE id = $1 FOR UPDATE`, [
    id,
  ]);
  if (!rows[0]) throw new NotFound();
  return rows[0];
}

const DAY = 86_400_000;

/** To give up after that is to try once, whatever time it is for the account. */
const ONCE: Instant = '1970-01-01T00:00:00.000Z';

/** Every event is written once for each of them, in the transaction that makes it. */
const MOST_ENDPOINTS = 20;

export function webhookPorts(kit: CommandKit, allowPrivate: boolean): ApiPorts['webhooks'] {
  const { pool } = kit;
  return {
    targetFault: (url) => targetFault(url, allowPrivate),

    async list({ account }, paging) {
      const { rows } = await pool.query<EndpointRow>(
        `SELECT ${COLUMNS} FROM webhook_endpoints WHERE ($1::text IS NULL OR account_id = $1) AND id > $2 ORDER BY id LIMIT $3`,
        [account ?? null, paging.after ?? '', paging.limit + 1],
      );
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    async get(id) {
      const { rows } = await pool.query<EndpointRow>(`SELECT ${COLUMNS} FROM webhook_endpoints WHERE id = $1`, [id]);
      return rows[0] && resourceOf(rows[0]);
    },

    create(command, { account, url, eventTypes, enabled, secret }) {
      return runCommand(kit, command, async (db) => {
        await checkRoom(db, account);
        const { rows } = await db.query<EndpointRow>(
          `INSERT INTO webhook_endpoints (id, account_id, url, event_types, enabled, secret, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${COLUMNS}`,
          [newId('hook'), account, url, eventTypes, enabled, secret, command.at],
        );
        return resourceOf(rows[0] as EndpointRow);
      });
    },

    change(command, id, change, version) {
      return runCommand(kit, command, async (db) => {
        const before = await lockEndpoint(db, id);
        if (version !== undefined && version !== before.version) throw new Outdated();
        const { enabled = before.enabled } = change;
        const awakened = enabled && !before.enabled;
        const { rows } = await db.query<EndpointRow>(
          `UPDATE webhook_endpoints SET url = $2, event_types = $3, enabled = $4, version = version + 1,
             disabled_reason = CASE WHEN $4 THEN NULL ELSE disabled_reason END,
             failing_since = CASE WHEN $5 THEN NULL ELSE failing_since END
           WHERE id = $1 RETURNING ${COLUMNS}`,
          [id, change.url ?? before.url, change.eventTypes ?? before.event_types, enabled, awakened],
        );
        if (awakened) await wakeAll(db, id);
        return resourceOf(rows[0] as EndpointRow);
      });
    },

    rotateSecret(command, id, secret) {
      return runCommand(kit, command, async (db) => {
        const { rows } = await db.query<EndpointRow>(
          `UPDATE webhook_endpoints SET previous_secret = secret, previous_until = $3, secret = $2, version = version + 1
           WHERE id = $1 RETURNING ${COLUMNS}`,
          [id, secret, plusMilliseconds(command.at, DAY)],
        );
        if (!rows[0]) throw new NotFound();
        return resourceOf(rows[0]);
      });
    },

    remove(command, id) {
      return runCommand(kit, command, async (db) => {
        const { rowCount } = await db.query('DELETE FROM webhook_endpoints WHERE id = $1', [id]);
        if (rowCount === 0) throw new NotFound();
        await db.query('DELETE FROM webhook_deliveries WHERE endpoint_id = $1', [id]);
        return { id };
      });
    },

    async deliveries(id, paging) {
      const { rows } = await pool.query<DeliveryRow>(
        `${DELIVERY} WHERE d.endpoint_id = $1 AND ($2::bigint IS NULL OR d.seq < $2) ORDER BY d.seq DESC LIMIT $3`,
        [id, paging.after ?? null, paging.limit + 1],
      );
      return pageOf(rows, paging, (row) => String(row.seq), deliveryOf);
    },

    redeliver(command, id, delivery) {
      return runCommand(kit, command, async (db) => {
        const { enabled } = await lockEndpoint(db, id);
        if (!enabled) throw new Refused(refuse('endpoint-disabled', 'Enable the endpoint first; its tests need not.'));
        return redeliver(db, id, delivery);
      });
    },

    test(command, id) {
      return runCommand(kit, command, async (db) => {
        await lockEndpoint(db, id);
        const message = newId('msg');
        await db.query(
          `INSERT INTO webhook_deliveries (id, endpoint_id, lane, type, created_at, give_up_at) VALUES ($1, $2, $3, $4, $5, $6)`,
          [message, id, TEST_LANE, TEST_TYPE, command.at, ONCE],
        );
        await addJob(db, 'webhook', { endpoint: id, lane: TEST_LANE, atOnce: true });
        return readDelivery(db, id, message);
      });
    },
  };
}

/** Under the account's lock, so that many at once count each other; the operator's own are few anyway. */
async function checkRoom(db: Queryable, account: string | null): Promise<void> {
  if (account !== null) {
    const { rows } = await db.query('SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE', [account]);
    if (!rows[0]) throw new NotFound();
    await refuseErased(db, account);
  }
  const { rows } = await db.query<{ count: number }>(
    'SELECT count(*) FROM webhook_endpoints WHERE account_id IS NOT DISTINCT FROM $1',
    [account],
  );
  if ((rows[0]?.count ?? 0) >= MOST_ENDPOINTS) {
    throw new Refused(refuse('too-many-endpoints', `There can be ${MOST_ENDPOINTS}; delete one that is not used.`));
  }
}

/** What waits is sent now; what was settled gets one attempt more. */
async function redeliver(db: Queryable, endpoint: string, id: string): Promise<WebhookDeliveryResource> {
  const { rows } = await db.query<{ lane: string }>(
    `UPDATE webhook_deliveries SET state = 'pending', next_try_at = NULL,
       give_up_at = CASE WHEN state = 'pending' THEN give_up_at ELSE $3 END
     WHERE endpoint_id = $1 AND id = $2 RETURNING lane`,
    [endpoint, id, ONCE],
  );
  if (!rows[0]) throw new NotFound();
  await addJob(db, 'webhook', { endpoint, lane: rows[0].lane, atOnce: true });
  return readDelivery(db, endpoint, id);
}

async function wakeAll(db: Queryable, endpoint: string): Promise<void> {
  await db.query(
    `WITH waiting AS (
       UPDATE webhook_deliveries SET next_try_at = NULL, give_up_at = NULL WHERE endpoint_id = $1 AND state = 'pending' RETURNING lane
     )
     SELECT graphile_worker.add_job('webhook', max_attempts := 32000,
       payload := json_build_object('endpoint', $1::text, 'lane', lane, 'atOnce', true))
     FROM (SELECT DISTINCT lane FROM waiting) AS lanes`,
    [endpoint],
  );
}
