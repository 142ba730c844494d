import type { Command, CommandResult } from '../../api/ports';
import type { InboundMail, QuarantinedMail, ReceivedMail, SupportApiPorts } from '../../api/support-ports';
import type { Instant } from '../../domain/calendar';
import { Refused, refuse } from '../../domain/refusal';
import { MOST_AN_HOUR, referencesIn, stateAfter } from '../../domain/support';
import {
  placeOf,
  type QuarantineReason,
  type ReadMail,
  type SupportToken,
  type Withheld,
} from '../../domain/support-inbound';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { mailsOf, type PassingOn, readOwnMessageId } from '../support/passing-on';
import type { readMail } from '../support/read-mail';
import {
  addMessage,
  countSince,
  findRequest,
  hasMessage,
  hourBefore,
  namedMessages,
  type SupportRow,
  setState,
  subjectOf,
} from '../support/threads';
import { isTooMuch } from '../thread';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageOf } from './paging';

/** Mails of the quarantine: the oldest go first, so that nobody can fill the record with them. */
const MOST_QUARANTINED = 500;
/** bytes of a mail that are kept with it */
const LARGEST_QUARANTINED = 1024 * 1024;

type Inbound = Pick<SupportApiPorts, 'receive' | 'quarantine' | 'release'>;

/** Mails that a mail server hands over: into their thread and on to its other end, once, or into the quarantine. */
export function inboundPorts(kit: CommandKit, passingOn: PassingOn, read: typeof readMail): Inbound {
  const { pool } = kit;
  const { replies, domain } = passingOn;
  const mails = mailsOf(passingOn);

  /** Takes a mail into a thread as coming from one of its ends. */
  function take(
    command: Command,
    { reference, side }: SupportToken,
    account: string,
    mail: ReadMail,
    released?: (db: Queryable, row: SupportRow) => Promise<void>,
  ): Promise<CommandResult<ReceivedMail>> {
    return runCommand(kit, { ...command, whose: { account } }, async (db, tx, at) => {
      const row = await findRequest(db, { reference }, true);
      if (!row) throw new NotFound();
      await released?.(db, row);
      if (readOwnMessageId(mail.messageId, domain) || (await hasMessage(db, row.id, mail.messageId)))
        return { outcome: 'known', reference, message: null, quarantined: null };
      const withheld = await reasonToWithhold(db, row, side, mail, at);
      const answers = await answeredBy(db, row, mail);
      const message = await addMessage(db, row, {
        author: side,
        sender: mail.from,
        words: mail.words,
        attachments: mail.attachments,
        refused: mail.refused,
        messageId: mail.messageId,
        at,
        ...(answers !== undefined && { answers }),
        ...(withheld !== undefined && { withheld }),
      });
      if (withheld === undefined) {
        await setState(db, row.id, stateAfter(side), at);
        tx.fact(subjectOf(row), { type: 'support_replied', at, data: { reference, by: side } });
        await mails.replied(db, tx, row, message);
      }
      return {
        outcome: withheld === undefined ? 'passed_on' : 'withheld',
        reference,
        message: message.number,
        quarantined: null,
      };
    });
  }

  /** Which message a mail answers: its In-Reply-To counts first, then its References from the latest on (RFC 5322, 3.6.4). */
  async function answeredBy(db: Queryable, row: SupportRow, mail: ReadMail): Promise<number | undefined> {
    const named = await namedMessages(db, row.id);
    for (const id of [mail.inReplyTo, ...mail.references.toReversed()]) {
      if (id === undefined) continue;
      const own = readOwnMessageId(id, domain);
      const number = own?.reference === row.reference ? own.number : undefined;
      const found = named.find((one) => one.message_id === id || one.number === number);
      if (found) return found.number;
    }
    return undefined;
  }

  /** The request that a mail without a token says it answers, or names: in its headers, its address, or its subject. */
  async function seemingly(mail: ReadMail): Promise<string | undefined> {
    const answered = [mail.inReplyTo, ...mail.references].flatMap((id) => (id && readOwnMessageId(id, domain)) || []);
    const addressed = replies?.addressed(mail.recipients) ?? [];
    const named = [...addressed, mail.subject].flatMap(referencesIn);
    for (const reference of [...answered.map((own) => own.reference), ...named]) {
      const row = await findRequest(pool, { reference });
      if (row) return row.id;
    }
    return undefined;
  }

  async function keepAside(
    command: Command,
    { raw, cut }: InboundMail,
    mail: ReadMail,
    reason: QuarantineReason,
  ): Promise<CommandResult<ReceivedMail>> {
    const seemsAbout = await seemingly(mail);
    return runCommand(kit, command, async (db) => {
      const kept = !cut && raw.byteLength <= LARGEST_QUARANTINED ? Buffer.from(raw) : null;
      const { rows } = await db.query<{ id: string }>(
        `INSERT INTO support_quarantine (id, reason, sender, subject, message_id, words, seems_about, raw, digest, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (digest) DO UPDATE SET digest = excluded.digest RETURNING id`,
        [
          newId('quar'),
          reason,
          mail.from,
          mail.subject,
          mail.messageId,
          mail.words.slice(0, 20_000),
          seemsAbout ?? null,
          kept,
          mail.digest,
          command.at,
        ],
      );
      await db.query(
        'DELETE FROM support_quarantine WHERE id IN (SELECT id FROM support_quarantine ORDER BY id DESC OFFSET $1)',
        [MOST_QUARANTINED],
      );
      return { outcome: 'quarantined', reference: null, message: null, quarantined: rows[0]?.id ?? null };
    });
  }

  return {
    async receive(command, inbound) {
      const mail = await legible(read(inbound));
      const addressed = replies?.addressed(mail.recipients) ?? [];
      const place = placeOf(addressed, (text) => replies?.tokenOf(text));
      if (place.kind === 'quarantine') return keepAside(command, inbound, mail, place.reason);
      const row = await findRequest(pool, { reference: place.reference });
      if (!row) return keepAside(command, inbound, mail, 'unknown_thread');
      return take(command, place, row.account_id, mail);
    },

    async quarantine(paging) {
      const { rows } = await pool.query<QuarantineRow>(
        `SELECT id, reason, sender, subject, words, seems_about, created_at, released_to FROM support_quarantine
         WHERE ($1::text IS NULL OR id < $1) ORDER BY id DESC LIMIT $2`,
        [paging.after ?? null, paging.limit + 1],
      );
      return pageOf(rows, paging, ({ id }) => id, quarantinedOf);
    },

    async release(command, id, { request, side }) {
      const { rows } = await pool.query<QuarantineRow & { message_id: string | null; raw: Buffer | null }>(
        'SELECT * FROM support_quarantine WHERE id = $1',
        [id],
      );
      const [kept] = rows;
      const row = await findRequest(pool, { id: request });
      if (!kept || !row) return { kind: 'not_found' };
      const mail = kept.raw ? await legible(read({ raw: kept.raw })) : withoutSource(kept);
      return take(command, { reference: row.reference, side }, row.account_id, mail, async (db) => {
        const { rowCount } = await db.query(
          'UPDATE support_quarantine SET released_to = $2, released_at = $3 WHERE id = $1 AND coalesce(released_to, $2) = $2',
          [id, request, command.at],
        );
        if (rowCount === 0) throw new Refused(refuse('reference-mismatch', 'It was released into another request.'));
      });
    },
  };
}

/** A mail that cannot be read is given back to its mail server; whoever sent it is told, and nothing else waits for it. */
async function legible(reading: Promise<ReadMail>): Promise<ReadMail> {
  try {
    return await reading;
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    throw new Refused(refuse('mail-unreadable', `${error.message} Nothing of the mail was kept.`));
  }
}

/** Nothing is answered or passed on that a machine wrote (RFC 3834), and nothing more where machines seem to talk. */
async function reasonToWithhold(
  db: Queryable,
  row: SupportRow,
  side: SupportToken['side'],
  mail: ReadMail,
  at: Instant,
): Promise<Withheld | undefined> {
  if (mail.bounce) return 'bounce';
  if (mail.automatic) return 'automatic';
  return (await countSince(db, row.id, side, hourBefore(at))) >= MOST_AN_HOUR ? 'too_many' : undefined;
}

interface QuarantineRow {
  id: string;
  reason: QuarantineReason;
  sender: string;
  subject: string;
  words: string;
  seems_about: string | null;
  created_at: Instant;
  released_to: string | null;
}

function quarantinedOf(row: QuarantineRow): QuarantinedMail {
  const { id, reason, sender, subject, words } = row;
  return {
    ...{ id, reason, sender, subject, words },
    seemsAbout: row.seems_about,
    createdAt: row.created_at,
    releasedTo: row.released_to,
  };
}

/** What is left of a mail that was too large to be kept as it came. */
function withoutSource(row: QuarantineRow & { message_id: string | null }): ReadMail {
  return {
    messageId: row.message_id ?? `<${row.id}@without-message-id.invalid>`,
    references: [],
    from: row.sender,
    recipients: [],
    bounce: false,
    automatic: false,
    subject: row.subject,
    words: row.words,
    attachments: [],
    refused: [],
    cut: 'too_large',
  };
}
