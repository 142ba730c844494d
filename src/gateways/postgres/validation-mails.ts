import { type Instant, plusMilliseconds } from '../../domain/calendar';
import { newId } from './ids';
import type { Queryable } from './pool';

/** A mail with a code for a domain. */
export interface Sending {
  id: string;
  product: string;
  domain: string;
  address: string;
  /** in the account's time */
  sentAt: Instant;
  confirmedAt?: Instant;
}

interface Row {
  id: string;
  product_id: string;
  domain: string;
  address: string;
  sent_at: Instant;
  confirmed_at: Instant | null;
}

const sendingOf = (row: Row): Sending => ({
  id: row.id,
  product: row.product_id,
  domain: row.domain,
  address: row.address,
  sentAt: row.sent_at,
  ...(row.confirmed_at !== null && { confirmedAt: row.confirmed_at }),
});

const A_DAY = 86_400_000;

/**
 * Notes a sending, if neither the domain nor the address had its number of a day yet, whoever asked for them; otherwise
 * when the next one is possible. Counted in real time: a test clock sends no more than others.
 * @param registrable the domain that both belong to, under whose lock they are counted
 */
export async function noteSending(
  db: Queryable,
  sending: Omit<Sending, 'id'> & { registrable: string },
  mostPerDay: number,
): Promise<{ id: string } | { notBefore: Instant }> {
  const { product, domain, address, sentAt, registrable } = sending;
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('validation_mails'), hashtext($1))`, [registrable]);
  const { rows } = await db.query<{ recorded_at: Instant }>(
    `SELECT recorded_at FROM validation_mails
     WHERE (domain = $1 OR address = $2) AND recorded_at > now() - interval '1 day' ORDER BY recorded_at DESC LIMIT $3`,
    [domain, address, mostPerDay],
  );
  const oldest = rows[mostPerDay - 1];
  if (oldest) return { notBefore: plusMilliseconds(oldest.recorded_at, A_DAY) };
  const id = newId('code');
  await db.query(
    'INSERT INTO validation_mails (id, product_id, domain, address, sent_at) VALUES ($1, $2, $3, $4, $5)',
    [id, product, domain, address, sentAt],
  );
  return { id };
}

export async function findSending(db: Queryable, id: string): Promise<Sending | undefined> {
  const { rows } = await db.query<Row>('SELECT * FROM validation_mails WHERE id = $1', [id]);
  return rows[0] && sendingOf(rows[0]);
}

/** Those of a domain, newest first. */
export async function sendingsOf(db: Queryable, product: string, domain: string): Promise<Sending[]> {
  const { rows } = await db.query<Row>(
    'SELECT * FROM validation_mails WHERE product_id = $1 AND domain = $2 ORDER BY sent_at DESC LIMIT 200',
    [product, domain],
  );
  return rows.map(sendingOf);
}

/** False if it was confirmed before. */
export async function confirmSending(db: Queryable, id: string, at: Instant): Promise<boolean> {
  const { rowCount } = await db.query(
    'UPDATE validation_mails SET confirmed_at = $2 WHERE id = $1 AND confirmed_at IS NULL',
    [id, at],
  );
  return rowCount === 1;
}
