import type { EventResource, Page, Paging } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import type { Note } from '../../domain/operator-actions';
import type { Queryable } from '../postgres/pool';
import { eventId } from '../webhooks/event-message';
import { pageOf } from './paging';

interface Row {
  seq: number;
  type: string;
  at: Instant;
  recorded_at: Instant;
  data: EventResource['data'];
  note: Note | null;
}

/** The events of a product, or of what else has some, in the order in which they were recorded. */
export async function readTimeline(
  db: Queryable,
  of: { product: string } | { about: string },
  paging: Paging,
  forOperator: boolean,
): Promise<Page<EventResource>> {
  const [column, id] = 'product' in of ? ['product_id', of.product] : ['about', of.about];
  const { rows } = await db.query<Row>(
    `SELECT seq, type, at, recorded_at, data, note FROM events
     WHERE ${column} = $1 AND seq > $2 AND ($4 OR type <> 'operator_action') ORDER BY seq LIMIT $3`,
    [id, Number(paging.after ?? 0), paging.limit + 1, forOperator],
  );
  return pageOf(rows, paging, (row) => String(row.seq), shown);

  function shown({ seq, type, at, recorded_at: recordedAt, data, note }: Row): EventResource {
    return { id: eventId(seq), type, at, recordedAt, data: forOperator ? { ...data, ...note } : data };
  }
}
