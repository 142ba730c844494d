import type { Instant } from '../../domain/calendar';
import { TEST_TYPE } from '../../domain/webhooks';

/** What the record knows of the event that a message is about. */
export interface EventRow {
  event_seq: number;
  type: string;
  at: Instant;
  recorded_at: Instant;
  data: Record<string, unknown>;
  product_id: string | null;
  about: string | null;
  kind: string;
  name: string;
  account_id: string;
}

/** The id under which the API's timeline shows the same event. */
export function eventId(seq: number): string {
  return `evt_${String(seq).padStart(14, '0')}`;
}

/** The body of a message; the same in each attempt, because events never change. */
export function eventBody(row: EventRow): string {
  return JSON.stringify({
    type: row.type,
    timestamp: row.at,
    data: {
      id: eventId(row.event_seq),
      type: row.type,
      at: row.at,
      recordedAt: row.recorded_at,
      data: row.data,
      ...(row.product_id === null
        ? { about: row.about }
        : { product: { id: row.product_id, kind: row.kind, name: row.name } }),
      account: row.account_id,
    },
  });
}

export function testBody(endpoint: string, at: Instant): string {
  return JSON.stringify({ type: TEST_TYPE, timestamp: at, data: { endpoint } });
}
