import { createHash } from 'node:crypto';
import type {
  NewAttachment,
  SupportMessageResource,
  SupportRequestResource,
  SupportThread,
} from '../../api/support-ports';
import type { Locale } from '../../domain/account';
import { type Instant, plusMilliseconds } from '../../domain/calendar';
import type { AccountManager, SupportAuthor, SupportKind, SupportState } from '../../domain/support';
import { type AttachmentFault, attachmentName, servedAs } from '../../domain/support-content';
import type { Withheld } from '../../domain/support-inbound';
import type { Queryable } from '../postgres/pool';

export interface SupportRow {
  id: string;
  reference: string;
  account_id: string;
  kind: SupportKind;
  state: SupportState;
  subject: string;
  product_id: string | null;
  serial: string | null;
  brand: string;
  desk: 'provider' | 'service_desk';
  desk_address: string;
  subject_prefix: string;
  provider: string | null;
  order_url: string | null;
  account_manager: AccountManager | null;
  created_at: Instant;
  changed_at: Instant;
}

/** Whose its facts are. */
export function subjectOf({ id, account_id: account }: SupportRow) {
  return { account, about: `support/${id}` };
}

const HOUR = 3_600_000;

export const hourBefore = (at: Instant): Instant => plusMilliseconds(at, -HOUR);

export interface NewMessage {
  author: SupportAuthor;
  sender: string;
  /** whose own key it was written with */
  person?: string;
  words: string;
  attachments: readonly NewAttachment[];
  refused: { name: string; reason: AttachmentFault }[];
  /** of the mail that it came as */
  messageId?: string;
  answers?: number;
  withheld?: Withheld;
  at: Instant;
}

export interface WrittenMessage extends NewMessage {
  number: number;
  names: string[];
}

export async function findRequest(
  db: Queryable,
  by: { id: string } | { reference: string },
  lock = false,
): Promise<SupportRow | undefined> {
  const [[column = '', value]] = Object.entries(by) as [[string, string]];
  const { rows } = await db.query<SupportRow>(
    `SELECT * FROM support_requests WHERE ${column} = $1${lock ? ' FOR NO KEY UPDATE' : ''}`,
    [value],
  );
  return rows[0];
}

/** Adds a message to a thread whose row is locked. */
export async function addMessage(db: Queryable, { id }: SupportRow, message: NewMessage): Promise<WrittenMessage> {
  const { rows } = await db.query<{ number: number }>(
    `INSERT INTO support_messages (request_id, number, author, sender, words, refused, message_id, answers, withheld, at, person_id)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM support_messages WHERE request_id = $1
     RETURNING number`,
    [
      id,
      message.author,
      message.sender,
      message.words,
      JSON.stringify(message.refused),
      message.messageId ?? null,
      message.answers ?? null,
      message.withheld ?? null,
      message.at,
      message.person ?? null,
    ],
  );
  const number = rows[0]?.number ?? 0;
  const names: string[] = [];
  for (const [place, { name: given, bytes }] of message.attachments.entries()) {
    const name = attachmentName(given, place + 1);
    const digest = createHash('sha256').update(bytes).digest('hex');
    await db.query(
      'INSERT INTO support_files (request_id, digest, bytes) VALUES ($1, $2, $3) ON CONFLICT (request_id, digest) DO NOTHING',
      [id, digest, Buffer.from(bytes)],
    );
    await db.query(
      `INSERT INTO support_attachments (request_id, number, place, name, media_type, size, digest)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, number, place, name, servedAs(name, bytes), bytes.length, digest],
    );
    names.push(name);
  }
  return { ...message, number, names };
}

/** A message of the thread as its mails name it. */
interface Named {
  number: number;
  author: SupportAuthor;
  message_id: string | null;
}

export async function namedMessages(db: Queryable, id: string): Promise<Named[]> {
  const { rows } = await db.query<Named>(
    `SELECT number, author, message_id FROM support_messages WHERE request_id = $1 AND withheld IS NULL ORDER BY number`,
    [id],
  );
  return rows;
}

/** Somebody of an institution who has written in a thread by the API. */
export interface Writer {
  id: string;
  name: string;
  email: string;
  locale: Locale;
}

/** Those whose own keys the customer's messages were written with and who are not removed, the first to write first. */
export async function writersOf(db: Queryable, id: string): Promise<Writer[]> {
  const { rows } = await db.query<Writer>(
    `SELECT p.id, p.name, p.email, p.locale FROM people p JOIN support_messages m ON m.person_id = p.id
     WHERE m.request_id = $1 AND m.author = 'customer' AND p.state <> 'removed'
     GROUP BY p.id ORDER BY min(m.number)`,
    [id],
  );
  return rows;
}

export async function hasMessage(db: Queryable, id: string, messageId: string): Promise<boolean> {
  const { rowCount } = await db.query('SELECT FROM support_messages WHERE request_id = $1 AND message_id = $2', [
    id,
    messageId,
  ]);
  return (rowCount ?? 0) > 0;
}

/** Messages of one end that were passed on since an instant. */
export async function countSince(db: Queryable, id: string, author: SupportAuthor, since: Instant): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM support_messages
     WHERE request_id = $1 AND author = $2 AND withheld IS NULL AND at > $3`,
    [id, author, since],
  );
  return rows[0]?.n ?? 0;
}

export async function setState(db: Queryable, id: string, state: SupportState, at: Instant): Promise<void> {
  await db.query('UPDATE support_requests SET state = $2, changed_at = greatest(changed_at, $3) WHERE id = $1', [
    id,
    state,
    at,
  ]);
}

export function resourceOf(row: SupportRow): SupportRequestResource {
  return {
    id: row.id,
    reference: row.reference,
    account: row.account_id,
    kind: row.kind,
    state: row.state,
    subject: row.subject,
    product: row.product_id,
    serial: row.serial,
    desk: row.desk,
    provider: row.provider,
    accountManager: row.account_manager,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

/** A request with what was written; what was passed on to nobody only for operators. */
export async function readThread(db: Queryable, id: string, forOperator: boolean): Promise<SupportThread | undefined> {
  const row = await findRequest(db, { id });
  if (!row) return undefined;
  const { rows } = await db.query<Omit<SupportMessageResource, 'answers'> & { answers: number | null }>(
    `SELECT m.number, m.author, m.at, m.words, m.answers, m.refused, m.withheld,
       (SELECT jsonb_build_object('id', p.id, 'name', p.name) FROM people p
         WHERE p.id = m.person_id AND ($2 OR p.account_id IS NOT NULL)) AS person,
       coalesce((SELECT jsonb_agg(jsonb_build_object('name', a.name, 'size', a.size, 'mediaType', a.media_type,
         'sha256', a.digest) ORDER BY a.place) FROM support_attachments a
         WHERE a.request_id = m.request_id AND a.number = m.number), '[]') AS attachments
     FROM support_messages m WHERE m.request_id = $1 AND ($2 OR m.withheld IS NULL) ORDER BY m.number`,
    [id, forOperator],
  );
  return { ...resourceOf(row), messages: rows };
}
