import type pg from 'pg';
import type { MailOrder } from '../../../activities/ports';
import type { Locale } from '../../domain/account';
import type { MailFacts, MailMessage } from '../../domain/mail';
import type { ContractDocuments } from '../documents/contracts';
import type { Documents } from '../documents/renderings';
import type { Attachment, SmtpSender } from '../mail/smtp-sender';
import { confirmationToken, linkToken } from './link-tokens';

interface MailRow {
  id: string;
  account_id: string;
  product_id: string | null;
  recipient: string;
  locale: Locale;
  time_zone: string;
  at: string;
  facts: MailFacts;
  attach: MailOrder['attach'] | null;
  sent_at: string | null;
  bounced: boolean;
}

export interface MailSenderSettings {
  publicUrl: string;
  /** signs the links of a mail, so that they work without signing in */
  linkSecret: string;
  documents: Documents;
  contracts: ContractDocuments;
  /** milliseconds that mails just sent are let gather, to be recorded together */
  gather: number;
}

/** Sends one mail of the queue, once; repeated only if the process died between the server's word and its record (M6). */
export function createMailSender(pool: pg.Pool, smtp: SmtpSender, settings: MailSenderSettings) {
  const recorder = batchRecorder(pool, settings.gather);
  return async function sendMail(id: string): Promise<void> {
    const { rows } = await pool.query<MailRow>('SELECT * FROM mails WHERE id = $1', [id]);
    const row = rows[0];
    if (!row || row.sent_at !== null || row.bounced) return;
    const attachments = row.attach ? [await attachmentOf(settings, row.attach, row.locale)] : [];
    const outcome = await smtp.send(
      {
        id: row.id,
        to: row.recipient,
        locale: row.locale,
        timeZone: row.time_zone,
        at: row.at,
        facts: row.facts,
        links: linksOf(row, settings),
      },
      attachments,
    );
    if (outcome.kind === 'bounced') {
      await pool.query('UPDATE mails SET bounced = true, response = $2 WHERE id = $1', [
        id,
        `${outcome.code} ${outcome.response}`,
      ]);
    } else await recorder(id, outcome.response);
  };
}

function linksOf(
  { facts, product_id: id, attach }: MailRow,
  { publicUrl, linkSecret }: MailSenderSettings,
): MailMessage['links'] {
  // Who reads it need not be the customer, whose product the link to its page would open.
  if (facts.kind === 'validation_code')
    return { page: publicUrl, confirm: `${publicUrl}/confirm/${confirmationToken(facts.sending, facts.code)}` };
  if (id === null) return { page: publicUrl };
  const page = `${publicUrl}/p/${linkToken(id, linkSecret)}`;
  return {
    page,
    ...(attach && { invoice: page }),
    ...(facts.kind === 'reminder' && { unsubscribe: `${page}/unsubscribe` }),
  };
}

async function attachmentOf(
  { documents, contracts }: MailSenderSettings,
  attach: NonNullable<MailOrder['attach']>,
  locale: Locale,
): Promise<Attachment> {
  const contentType = 'application/pdf';
  if (attach.kind === 'contract') {
    const document = await contracts(attach.contract, locale);
    if (!document) throw new Error(`no contract ${attach.contract}`);
    return { filename: document.name, content: document.pdf, contentType };
  }
  const { invoice, kind } = attach;
  const document = await documents(invoice, kind);
  if (!document) throw new Error(`no ${kind} of ${invoice}`);
  const name = kind === 'receipt' ? `${document.number}-receipt` : document.number;
  return { filename: `${name}.pdf`, content: document.pdf, contentType };
}

/** Records many mails as sent in one transaction: a mail costs no commit of its own. */
function batchRecorder(pool: pg.Pool, gather: number): (id: string, response: string) => Promise<void> {
  let waiting: { id: string; response: string; done: () => void; failed: (error: Error) => void }[] = [];
  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      await pool.query(
        `UPDATE mails SET sent_at = now(), response = t.response
         FROM unnest($1::text[], $2::text[]) AS t(id, response) WHERE mails.id = t.id`,
        [batch.map((one) => one.id), batch.map((one) => one.response)],
      );
      for (const one of batch) one.done();
    } catch (error) {
      for (const one of batch) one.failed(error as Error);
    }
  }
  return (id, response) =>
    new Promise((done, failed) => {
      if (waiting.length === 0) setTimeout(() => void flush(), gather);
      waiting.push({ id, response, done, failed });
    });
}
