import type { Instant } from '../../domain/calendar';
import { plannedRevocation, unvalidated } from '../../domain/certificate-transitions';
import type { Life } from '../../domain/life';
import { inForce } from '../../domain/regulations';
import type { Tracked, TrackedClaim, TrackedKind, TrackedStep, TrackingPorts } from '../../pages/my/tracking/ports';
import type { CommandKit } from '../api-ports/commands';
import { readThread } from '../support/threads';
import { instantText } from './instants';
import { ownOnly } from './institution-requests';
import { watcher } from './watching';

/** What one page shows. */
const PER_PAGE = 20;

/** Facts that are steps of an order; the rest of its timeline is told on the product's own page. */
const ORDER_STEPS = `('order_placed', 'imported', 'payment_received', 'invoice_cancelled', 'validation_requested', 'validation_passed',
  'certificate_issued', 'issuance_failed', 'term_started', 'cancelled')`;

/** Steps of one thing that are shown. */
const MOST_STEPS = 6;

const latest = (source: string) =>
  `(SELECT jsonb_agg(jsonb_build_object('step', l.step, 'at', ${instantText('l.at')}, 'about', l.about) ORDER BY l.seq)
    FROM (${source} ORDER BY seq DESC LIMIT ${MOST_STEPS}) l)`;

/** Of one kind, and with a part of the name, where they are asked for. */
const asked = (kind: TrackedKind, name: string) =>
  `($2::text IS NULL OR $2 = '${kind}') AND ($4::text IS NULL OR strpos(lower(${name}), lower($4)) > 0)`;

const DOMAIN = `CASE WHEN v.wildcard THEN '*.' || v.domain ELSE v.domain END`;

/** One kind of what does not wait, the newest as many as a page can need: found by index, however much there is. */
const newest = (order: string, select: string) => `(${select} AND NOT $3 ORDER BY ${order} LIMIT $5 + ${PER_PAGE + 1})`;

/**
 * All of account $1 that is under way or was, what waits for the customer first, then the newest. $2: a kind or null,
 * $3: only what waits, $4: a part of a name or null, $5: how many to pass over, $6: now, $7: days for which validations count,
 * $8: whose requests alone are seen, or null.
 */
const LIST = {
  name: 'tracked',
  text: `WITH missing AS MATERIALIZED (
    SELECT id, name, kind, state, created_at, coalesce(life #> '{certificate,queue,0,missing}', life #> '{certificate,current,asked}') AS what,
      CASE WHEN life #> '{certificate,queue,0,missing}' IS NULL THEN (life #>> '{certificate,current,replaceAt}')::timestamptz ELSE $6 END AS needed,
      life #> '{certificate,queue,0,missing}' IS NOT NULL OR life #> '{certificate,csr}' IS NULL
        OR (life #>> '{certificate,reuseCsr}' = 'false' AND life #>> '{certificate,csrIsUsed}' = 'true') AS needs_csr
    FROM products WHERE account_id = $1
      AND ((life #> '{certificate,queue,0,missing,0}') IS NOT NULL OR (life #> '{certificate,current,asked,0}') IS NOT NULL)
  ), awaited AS MATERIALIZED (
    SELECT 'order' AS kind, p.id, p.id AS product, p.name, p.state, p.created_at AS at, 'payment' AS waits
    FROM invoices i JOIN products p ON p.id = i.product_id
    WHERE i.account_id = $1 AND i.status = 'open' AND p.state = 'ordered' AND ${asked('order', 'p.name')}
    UNION ALL
    SELECT 'order', p.id, p.id, p.name, p.state, p.created_at, 'csr' FROM missing p
    WHERE p.what ? 'csr' AND p.needs_csr AND ${asked('order', 'p.name')}
    UNION ALL
    SELECT 'validation', v.domain, p.id, ${DOMAIN}, 'waiting', p.created_at, 'validation'
    FROM missing p JOIN validations v ON v.product_id = p.id
    WHERE p.what ? 'validation' AND (v.validated_at IS NULL OR v.validated_at + make_interval(days => $7) <= p.needed)
      AND ${asked('validation', 'v.domain')}
    UNION ALL
    SELECT 'request', s.id, s.product_id, s.subject, s.state, s.changed_at, 'answer' FROM support_requests s
    WHERE s.account_id = $1 AND s.state = 'answered' AND ${asked('request', 's.subject')}
  ), tracked AS (
    SELECT * FROM awaited
    UNION ALL ${newest(
      'p.id DESC',
      `SELECT 'order', p.id, p.id, p.name, p.state, p.created_at, NULL FROM products p
      WHERE p.account_id = $1 AND ${asked('order', 'p.name')} AND NOT EXISTS (SELECT 1 FROM awaited a WHERE a.kind = 'order' AND a.id = p.id)`,
    )}
    UNION ALL ${newest(
      'c.id DESC',
      `SELECT 'claim', c.id, c.product_id, p.name, c.state, c.at, NULL FROM claims c JOIN products p ON p.id = c.product_id
      WHERE c.account_id = $1 AND ${asked('claim', 'p.name')}`,
    )}
    UNION ALL ${newest(
      'p.id DESC, v.domain',
      `SELECT 'validation', v.domain, p.id, ${DOMAIN}, 'valid', p.created_at, NULL FROM products p JOIN validations v ON v.product_id = p.id
      WHERE p.account_id = $1 AND p.kind = 'certificate' AND v.validated_at IS NOT NULL AND ${asked('validation', 'v.domain')}
        AND NOT EXISTS (SELECT 1 FROM awaited a WHERE a.kind = 'validation' AND a.product = p.id AND a.id = v.domain)`,
    )}
    UNION ALL ${newest(
      's.id DESC',
      `SELECT 'request', s.id, s.product_id, s.subject, s.state, s.changed_at, NULL FROM support_requests s
      WHERE s.account_id = $1 AND s.state <> 'answered' AND ${asked('request', 's.subject')}`,
    )}
    UNION ALL ${newest(
      'a.id DESC',
      `SELECT 'approval', a.id, a.product_id, a.name, a.kind, a.requested_at, NULL FROM approvals a
      WHERE a.account_id = $1 AND a.state = 'pending' AND ($8::text IS NULL OR a.requested_by = $8) AND ${asked('approval', 'a.name')}`,
    )}
  ), page AS (
    SELECT * FROM tracked ORDER BY waits IS NULL, at DESC, kind, id DESC, product LIMIT ${PER_PAGE + 1} OFFSET $5
  )
  SELECT p.*, (SELECT count(*) FROM awaited) AS waiting, coalesce(CASE p.kind
    WHEN 'order' THEN ${latest(`SELECT e.seq, e.type AS step, e.at, coalesce(e.data->>'domain', e.data->>'serial', e.data->>'reason') AS about
      FROM events e WHERE e.product_id = p.product AND e.type IN ${ORDER_STEPS}
        AND coalesce(e.data->>'cause', 'order') IN ('order', 'migration') AND coalesce(e.data->>'number', '1') = '1'`)}
    WHEN 'claim' THEN (SELECT jsonb_build_array(jsonb_build_object('step', 'received', 'at', ${instantText('c.at')}, 'about', NULL)) || c.steps
      FROM claims c WHERE c.id = p.id)
    WHEN 'validation' THEN ${latest(`SELECT e.seq, e.type AS step, e.at, e.data->>'method' AS about FROM events e
      WHERE e.product_id = p.product AND e.type LIKE 'validation\\_%' AND e.data->>'domain' = p.id`)}
    WHEN 'request' THEN ${latest(`SELECT m.number AS seq, 'wrote' AS step, m.at, m.author AS about FROM support_messages m
      WHERE m.request_id = p.id AND m.withheld IS NULL`)}
    ELSE jsonb_build_array(jsonb_build_object('step', 'asked', 'at', ${instantText('p.at')}, 'about', NULL))
  END, '[]') AS steps
  FROM page p ORDER BY p.waits IS NULL, p.at DESC, p.kind, p.id DESC, p.product`,
};

type ListRow = Omit<Tracked, 'steps'> & { waiting: number; steps: (Omit<TrackedStep, 'about'> & { about?: string })[] };

/** What the pages of the way "Tracking" read. */
export function trackingPorts({ pool, settings }: CommandKit): TrackingPorts {
  const { regulations } = settings;
  return {
    async list(visitor, { kind, waiting: only, search, page }) {
      const { account, now: at } = visitor;
      const passed = (page - 1) * PER_PAGE;
      const { max } = inForce(regulations.dcvReuseDays, at);
      const values = [account.id, kind ?? null, only, search ?? null, passed, at, max, ownOnly(visitor)];
      const { rows } = await pool.query<ListRow>(LIST, values);
      const items = rows
        .slice(0, PER_PAGE)
        .map(({ waiting: _, steps, ...one }) => ({ ...one, steps: steps.map(stepOf) }));
      return { items, more: rows.length > PER_PAGE, waiting: rows[0]?.waiting ?? 0 };
    },

    async claim(account, id) {
      type Row = Omit<TrackedClaim, 'product' | 'waitsFor' | 'toBeRevoked' | 'steps'> & {
        product: string;
        name: string;
        life: Life;
        clock: Instant;
        steps: ListRow['steps'];
        serials: string[];
      };
      const { rows } = await pool.query<Row>(
        `SELECT c.id, c.reason, c.note, c.state, c.problem, c.at, c.steps, p.id AS product, p.name, p.life,
           coalesce((SELECT jsonb_agg(k.serial) FROM certificates k WHERE k.product_id = p.id AND k.revoked_at IS NULL), '[]') AS serials
         FROM claims c JOIN products p ON p.id = c.product_id WHERE c.id = $2 AND c.account_id = $1`,
        [account, id],
      );
      const row = rows[0];
      if (!row) return undefined;
      const { product, name, life, steps, serials, ...claim } = row;
      const waits = claim.state === 'waiting_for_validation';
      return {
        ...claim,
        product: { id: product, name },
        steps: steps.map(stepOf),
        waitsFor: waits ? unvalidated(life, life.clock, regulations).map(({ domain }) => domain) : [],
        toBeRevoked: serials.flatMap((serial) => {
          const planned = plannedRevocation(life, serial);
          return planned ? [{ serial, at: planned.at }] : [];
        }),
      };
    },

    async request(account, id) {
      const thread = await readThread(pool, id, false);
      return thread?.account === account ? thread : undefined;
    },

    async product(account, id) {
      const { rows } = await pool.query<{ id: string; name: string }>(
        'SELECT id, name FROM products WHERE account_id = $1 AND id = $2',
        [account, id],
      );
      return rows[0];
    },

    watch: () => watcher(pool),
  };
}

function stepOf({ step, at, about }: ListRow['steps'][number]): TrackedStep {
  return { step, at, about: about ?? null };
}
