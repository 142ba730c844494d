import type { Actor } from '../../api/people-ports';
import type { EventResource, Page, Paging } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import type { Note } from '../../domain/operator-actions';
import type { Queryable } from '../postgres/pool';
import { eventId } from '../webhooks/event-message';
import { pageOf } from './paging';
import { nameOf } from './person-rows';

interface Row {
  seq: number;
  type: string;
  at: Instant;
  recorded_at: Instant;
  data: EventResource['data'];
  note: Note | null;
  /** the person who did it, if the reader may know */
  by: string | null;
  by_name: string | null;
  requested_by: string | null;
  requester: string | null;
  decided_by: string | null;
  decider: string | null;
}

/**
 * A revocation is done later than it is asked for: who asked stands with the request. Of everything else it stands with the
 * fact itself.
 */
const WHO = `coalesce(CASE WHEN e.type = 'certificate_revoked' AND e.data->>'reason' = 'requested' THEN (
    SELECT r.note FROM requests r WHERE r.product_id = e.product_id AND r.message->>'type' = 'revocationRequested'
      AND r.message->>'serial' = e.data->>'serial' AND (r.outcome->>'ok')::boolean LIMIT 1) END, e.note)`;

/** The events of a product, or of what else has some, in the order in which they were recorded, or the latest first. */
export async function readTimeline(
  db: Queryable,
  of: { product: string } | { about: string },
  paging: Paging,
  forOperator: boolean,
  order: 'oldest_first' | 'latest_first' = 'oldest_first',
): Promise<Page<EventResource>> {
  const [column, id] = 'product' in of ? ['product_id', of.product] : ['about', of.about];
  const [beyond, sorted] = order === 'oldest_first' ? ['e.seq > $2', 'e.seq'] : ['e.seq < $2', 'e.seq DESC'];
  const start = order === 'oldest_first' ? 0 : Number.MAX_SAFE_INTEGER;
  const { rows } = await db.query<Row>(
    `SELECT e.seq, e.type, e.at, e.recorded_at, e.data, e.note, p.id AS by, p.name AS by_name,
       a.requested_by, ${nameOf('a.requested_by')} AS requester, a.decided_by, ${nameOf('a.decided_by')} AS decider
     FROM (
       SELECT e.*, ${WHO} AS who FROM events e
       WHERE e.${column} = $1 AND ${beyond} AND ($4 OR e.type <> 'operator_action') ORDER BY ${sorted} LIMIT $3
     ) e
     LEFT JOIN people p ON p.id = e.who->>'person' AND ($4 OR p.account_id = e.account_id)
     LEFT JOIN approvals a ON a.id = e.who->>'approval'
     ORDER BY ${sorted}`,
    [id, Number(paging.after ?? start), paging.limit + 1, forOperator],
  );
  return pageOf(rows, paging, (row) => String(row.seq), shown);

  function shown(row: Row): EventResource {
    const { seq, type, at, recorded_at: recordedAt, data, note } = row;
    return {
      id: eventId(seq),
      type,
      at,
      recordedAt,
      data: forOperator ? { ...data, ...forOperators(note) } : data,
      ...people(row),
    };
  }
}

function forOperators(note: Note | null): Pick<Note, 'reason'> & { actor?: string } {
  if (note === null) return {};
  const { actor, reason } = note;
  return { actor, ...(reason !== undefined && { reason }) };
}

/** Who did it; or, of what was approved, who asked and who approved. */
function people(row: Row): Pick<EventResource, 'by' | 'requestedBy' | 'approvedBy'> {
  const actor = (id: string | null, name: string | null): Actor | undefined => (id === null ? undefined : { id, name });
  const requestedBy = actor(row.requested_by, row.requester);
  const approvedBy = actor(row.decided_by, row.decider);
  if (requestedBy && approvedBy) return { requestedBy, approvedBy };
  const by = actor(row.by, row.by_name);
  return by ? { by } : {};
}
