import type { MailOrder, NoticeRow, Subject } from '../../../activities/ports';
import type { Instant } from '../../domain/calendar';
import type { Note } from '../../domain/operator-actions';
import type { Fact } from '../../domain/timeline';
import { newId } from './ids';
import type { JobPayloads } from './jobs';
import type { PreparedStatement, Queryable } from './pool';

interface Row {
  [column: string]: unknown;
}

/**
 * What a transaction only adds and never reads again: facts, notices, mails and jobs, and a delivery of each fact to
 * each webhook endpoint that wants it. They are written together, in one statement before the commit, because each
 * statement costs a way to the database and back.
 */
export class Outgoing {
  private readonly facts: Row[] = [];
  private readonly notices: Row[] = [];
  private readonly mails: Row[] = [];
  private readonly jobs: Row[] = [];

  constructor(private readonly recordedAt: Instant) {}

  fact(subject: Subject, { type, at, data }: Fact, note?: Note): void {
    this.facts.push({ ...subject, type, at, data, note });
  }

  /** A notice that was sent names its mail, so that a bounce can be found from it. */
  notice(row: NoticeRow, mail: MailOrder | undefined): void {
    this.notices.push({ ...row, mail: mail && this.mail(mail) });
  }

  mail(order: MailOrder): string {
    const id = newId('mail');
    this.mails.push({ id, ...order });
    this.job('mail', { mail: id });
    return id;
  }

  job<K extends keyof JobPayloads>(task: K, payload: JobPayloads[K]): void {
    this.jobs.push({ task, payload });
  }

  async write(db: Queryable): Promise<void> {
    const { facts, notices, mails, jobs, recordedAt } = this;
    if (facts.length + notices.length + mails.length + jobs.length === 0) return;
    await db.query(WRITE, [facts, notices, mails, jobs].map((rows) => JSON.stringify(rows)).concat(recordedAt));
  }
}

/** Planned once: to plan it takes longer than to do it. */
const WRITE: PreparedStatement = {
  name: 'outgoing',
  text: `
  WITH facts AS (
    INSERT INTO events (product_id, about, account_id, type, at, recorded_at, data, note)
    SELECT f.row->>'product', f.row->>'about', f.row->>'account', f.row->>'type', (f.row->>'at')::timestamptz, $5, f.row->'data', f.row->'note'
    FROM jsonb_array_elements($1) WITH ORDINALITY AS f(row, n) ORDER BY n
    RETURNING seq, coalesce(product_id, about) AS lane, account_id, type
  ), deliveries AS (
    INSERT INTO webhook_deliveries (id, endpoint_id, lane, event_seq, type, created_at)
    SELECT replace(e.id, 'hook_', 'msg_') || '_' || lpad(f.seq::text, 14, '0'), e.id, f.lane, f.seq, f.type, $5
    FROM facts f JOIN webhook_endpoints e ON e.enabled
      -- What operators do is theirs to know.
      AND (e.account_id IS NULL OR (e.account_id = f.account_id AND f.type <> 'operator_action'))
      AND (cardinality(e.event_types) = 0 OR f.type = ANY (e.event_types))
    ORDER BY f.seq
    RETURNING endpoint_id, lane
  ), lanes AS (
    SELECT graphile_worker.add_job('webhook', max_attempts := 32000,
      payload := json_build_object('endpoint', d.endpoint_id, 'lane', d.lane, 'atOnce', false))
    FROM (SELECT DISTINCT endpoint_id, lane FROM deliveries) d
  ), notices AS (
    INSERT INTO notices (product_id, term, notice, recipient, outcome, reason, at, recorded_at, mail_id)
    SELECT n.product, n.term, n.notice, n.recipient, n.outcome, n.reason, n.at, $5, n.mail
    FROM jsonb_to_recordset($2) AS n(product text, term int, notice text, recipient text, outcome text, reason text,
      at timestamptz, mail text)
  ), mails AS (
    INSERT INTO mails (id, account_id, product_id, about, recipient, locale, time_zone, at, facts, attach, secret, thread)
    SELECT m.id, m.account, m.product, m.about, m."to", m.locale, m."timeZone", m.at, m.facts, m.attach, m.secret, m.thread
    FROM jsonb_to_recordset($3) AS m(id text, account text, product text, about text, "to" text, locale text, "timeZone" text,
      at timestamptz, facts jsonb, attach jsonb, secret text, thread jsonb)
  ), jobs AS (
    SELECT graphile_worker.add_job(j.task, payload := j.payload, max_attempts := 32000)
    FROM jsonb_to_recordset($4) AS j(task text, payload json)
  )
  SELECT (SELECT count(*) FROM jobs), (SELECT count(*) FROM lanes)`,
};
