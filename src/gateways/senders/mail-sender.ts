import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { MailOrder } from '../../../activities/ports';
import type { Locale } from '../../domain/account';
import type { MailFacts, MailMessage } from '../../domain/mail';
import type { MailThread } from '../../domain/support-mail';
import type { ContractDocuments } from '../documents/contracts';
import type { Documents } from '../documents/renderings';
import type { Attachment, MailHouse, SmtpSender } from '../mail/smtp-sender';
import type { Queryable } from '../postgres/pool';
import { confirmationToken, linkToken } from './link-tokens';

interface MailRow {
  id: string;
  product_id: string | null;
  recipient: string;
  locale: Locale;
  time_zone: string;
  at: string;
  facts: MailFacts;
  attach: MailOrder['attach'] | null;
  secret: string | null;
  about: string | null;
  thread: MailThread | null;
  sent_at: string | null;
  bounced: boolean;
  /** of the account */
  brand: string | null;
  /** the id of the invoice that the letter names */
  invoice: string | null;
}

export interface MailSenderSettings {
  publicUrl: string;
  /** who writes to accounts of a brand; the usual house without it */
  houseOf?: (brand: string | null) => MailHouse;
  /** signs the links of a mail, so that they work without signing in */
  linkSecret: string;
  /** where money is sent to the seller by PayPal; without it, no letter speaks of it */
  paypal?: string;
  documents: Documents;
  contracts: ContractDocuments;
  /** milliseconds that mails just sent are let gather, to be recorded together */
  gather: number;
  /** milliseconds after which a letter no longer waits for one before it that cannot be sent */
  patience: number;
}

/** Sends one mail of the queue, once; repeated only if the process died between the server's word and its record (M6). */
export function createMailSender(pool: pg.Pool, smtp: SmtpSender, settings: MailSenderSettings) {
  const recorder = batchRecorder(pool, settings.gather);
  return async function sendMail(id: string): Promise<void> {
    const row = await readInTurn(pool, id, settings.patience);
    if (!row || row.sent_at !== null || row.bounced) return;
    const attachments = [
      ...(row.attach ? [await attachmentOf(settings, row.attach, row.locale)] : []),
      ...(row.thread && row.about ? await passedOn(pool, row.about, row.thread) : []),
    ];
    const house = settings.houseOf?.(row.brand);
    const outcome = await smtp.send(
      {
        id: row.id,
        to: row.recipient,
        locale: row.locale,
        timeZone: row.time_zone,
        at: row.at,
        facts: row.facts,
        links: linksOf(row, { ...settings, publicUrl: house?.brand.url ?? settings.publicUrl }),
        ...(row.thread && { thread: row.thread }),
      },
      attachments,
      house,
    );
    if (outcome.kind === 'bounced') {
      await pool.query('UPDATE mails SET bounced = true, response = $2, secret = NULL WHERE id = $1', [
        id,
        `${outcome.code} ${outcome.response}`,
      ]);
    } else await recorder(id, outcome.response);
  };
}

/** How many earlier letters of an account are looked at: those of one moment are few, and written together. */
const NEAR = 20;
/** Milliseconds between two looks. */
const TURN = 10;

const READ = `SELECT m.*, coalesce(a.brand, m.facts->>'brand') AS brand,
  (SELECT i.id FROM invoices i WHERE i.product_id = m.product_id AND i.number = m.facts->>'invoiceNumber') AS invoice, EXISTS (
    SELECT 1 FROM (SELECT * FROM mails e WHERE e.account_id = m.account_id AND e.id < m.id ORDER BY e.id DESC LIMIT ${NEAR}) e
    WHERE e.at = m.at AND e.recipient = m.recipient AND e.sent_at IS NULL AND NOT e.bounced
  ) AS follows FROM mails m LEFT JOIN accounts a ON a.id = m.account_id WHERE m.id = $1`;

/** Letters of one instant leave in the order of their facts, though several are sent at a time. */
async function readInTurn(pool: pg.Pool, id: string, patience: number): Promise<MailRow | undefined> {
  for (let waited = 0; ; waited += TURN) {
    const { rows } = await pool.query<MailRow & { follows: boolean }>(READ, [id]);
    if (!rows[0]?.follows || waited >= patience) return rows[0];
    await sleep(TURN);
  }
}

/** What a letter asks for and the page of its link cannot take: where it is done, after signing in. */
const done: Partial<Record<MailFacts['kind'], string>> = {
  validation_requested: 'validations',
  validation_failed: 'validations',
  csr_requested: 'certificate-request',
};

function linksOf(
  { facts, product_id: id, invoice, secret }: MailRow,
  { publicUrl, linkSecret, paypal }: MailSenderSettings,
): MailMessage['links'] {
  // Who reads it need not be the customer, whose product the link to its page would open.
  if (facts.kind === 'validation_code')
    return { page: publicUrl, confirm: `${publicUrl}/confirm/${confirmationToken(facts.sending, facts.code)}` };
  if (facts.kind === 'invitation') return { page: publicUrl, confirm: `${publicUrl}/invitations/${secret}` };
  if (facts.kind === 'address_confirm') return { page: publicUrl, confirm: `${publicUrl}/change-address/${secret}` };
  if (facts.kind === 'sign_in') return { page: publicUrl, confirm: `${publicUrl}/sign-in/${secret}` };
  if (facts.kind === 'approval_requested' || facts.kind === 'approval_decided')
    return { page: `${publicUrl}/my/institution/requests/${facts.approval}` };
  if (facts.kind.startsWith('mandate_')) return { page: `${publicUrl}/my/payment-methods` };
  if (facts.kind === 'topped_up') return { page: `${publicUrl}/my/balance` };
  if (facts.kind.startsWith('contract_')) return { page: `${publicUrl}/my/institution` };
  if (facts.kind.startsWith('migration_')) return { page: `${publicUrl}/my/institution/domains` };
  if (id === null) return { page: publicUrl };
  const place = done[facts.kind];
  if (place !== undefined) return { page: `${publicUrl}/my/products/${id}/${place}` };
  const page = `${publicUrl}/p/${linkToken(id, linkSecret)}`;
  return {
    page,
    ...(invoice !== null && { invoice: `${publicUrl}/my/invoices/${invoice}` }),
    ...(paypal !== undefined && { paypal }),
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
    if (!document || document === 'erased') throw new Error(`no contract ${attach.contract}`);
    return { filename: document.name, content: document.pdf, contentType };
  }
  const { invoice, kind } = attach;
  const document = await documents(invoice, kind);
  if (!document) throw new Error(`no ${kind} of ${invoice}`);
  const name = kind === 'receipt' ? `${document.number}-receipt` : document.number;
  return { filename: `${name}.pdf`, content: document.pdf, contentType };
}

/** What came with the message that a mail passes on. */
async function passedOn(db: Queryable, about: string, { message }: MailThread): Promise<Attachment[]> {
  const { rows } = await db.query<Attachment>(
    `SELECT a.name AS filename, f.bytes AS content, a.media_type AS "contentType"
     FROM support_attachments a JOIN support_files f ON f.request_id = a.request_id AND f.digest = a.digest
     WHERE a.request_id = $1 AND a.number = $2 ORDER BY a.place`,
    [about.replace(/^support\//, ''), message],
  );
  return rows;
}

/** Records many mails as sent in one transaction: a mail costs no commit of its own. */
function batchRecorder(pool: pg.Pool, gather: number): (id: string, response: string) => Promise<void> {
  let waiting: { id: string; response: string; done: () => void; failed: (error: Error) => void }[] = [];
  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      await pool.query(
        `UPDATE mails SET sent_at = now(), response = t.response, secret = NULL
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
