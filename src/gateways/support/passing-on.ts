import type { Tx } from '../../../activities/ports';
import type { Locale } from '../../domain/account';
import type { CertificateProvider } from '../../domain/certificate-provider';
import {
  deskSubject,
  orderNumberOf,
  otherSide,
  referencesOf,
  type SupportAuthor,
  type SupportSide,
} from '../../domain/support';
import type { MailThread, SupportMail } from '../../domain/support-mail';
import type { Queryable } from '../postgres/pool';
import type { ReplyAddresses } from './reply-addresses';
import { namedMessages, type SupportRow, type WrittenMessage, writersOf } from './threads';

export interface PassingOn {
  /** nothing where no address leads back here: then each end replies to the other */
  replies?: ReplyAddresses;
  /** the domain of Message-IDs */
  domain: string;
  providers: readonly CertificateProvider[];
  /** of the service desk */
  deskLocale: Locale;
}

/** The language in which providers' ticket desks are written to. */
const TICKET_LOCALE: Locale = 'en';

/** The Message-ID under which an end of a thread gets a message; the same for every attempt. */
export function ownMessageId(reference: string, number: number, side: SupportSide, domain: string): string {
  return `<${reference.toLowerCase()}.${number}.${side}@${domain}>`;
}

/** Which message of ours a Message-ID names; anybody can write one. */
export function readOwnMessageId(id: string, domain: string): { reference: string; number: number } | undefined {
  const [, reference, number, at] = /^<(sr-\d{4}-[0-9a-z]{9})\.(\d{1,6})\.(?:customer|desk)@([^>]+)>$/i.exec(id) ?? [];
  if (reference === undefined || at?.toLowerCase() !== domain.toLowerCase()) return undefined;
  return { reference: reference.toUpperCase(), number: Number(number) };
}

const sideOf = (author: SupportAuthor): SupportSide => (author === 'customer' ? 'customer' : 'desk');

const nameOf = (institution: string, person: string | undefined) =>
  person === undefined ? institution : `${person}, ${institution}`;

interface Reader {
  email: string;
  locale: Locale;
}

/** Whoever has several of the addresses gets it once, in the language of the first. */
function onceEach(readers: readonly Reader[]): Reader[] {
  const key = ({ email }: Reader) => email.toLowerCase();
  return readers.filter((one, i) => readers.findIndex((other) => key(other) === key(one)) === i);
}

/** Mails of a thread, addressed so that replies find back. */
export function mailsOf(settings: PassingOn) {
  const { replies, domain, providers, deskLocale } = settings;

  async function send(
    db: Queryable,
    tx: Tx,
    row: SupportRow,
    message: WrittenMessage,
    to: SupportSide,
    facts: SupportMail,
  ): Promise<void> {
    const customer = await tx.customer(row.account_id);
    const writers = await writersOf(db, row.id);
    const writer = writers.find(({ id }) => id === message.person);
    const ids = (await namedMessages(db, row.id))
      .filter(({ number }) => number < message.number)
      .map((one) => ({
        number: one.number,
        id: (sideOf(one.author) === to && one.message_id) || ownMessageId(row.reference, one.number, to, domain),
      }));
    const answered = ids.find(({ number }) => number === message.answers) ?? ids.at(-1);
    const toDesk = to === 'desk';
    const thread: MailThread = {
      messageId: ownMessageId(row.reference, message.number, to, domain),
      ...(answered && { inReplyTo: answered.id }),
      references: referencesOf(ids.map(({ id }) => id)),
      replyTo:
        replies?.of({ reference: row.reference, side: to }) ?? (toDesk ? (writer ?? customer).email : row.desk_address),
      from: toDesk ? `${nameOf(customer.address.name, writer?.name)} (${row.brand})` : row.brand,
      automatic: facts.kind === 'support_received',
      message: message.number,
    };
    const order = {
      account: row.account_id,
      about: `support/${row.id}`,
      timeZone: customer.timeZone,
      at: message.at,
      facts,
      thread,
    };
    const readers = toDesk
      ? [{ email: row.desk_address, locale: row.desk === 'provider' ? TICKET_LOCALE : deskLocale }]
      : [...writers, customer];
    for (const { email, locale } of onceEach(readers)) tx.mail({ ...order, to: email, locale });
  }

  const shared = (row: SupportRow, { words, names, refused }: WrittenMessage) => ({
    reference: row.reference,
    subject: row.subject,
    words: words.split('\n'),
    attachments: names,
    refused,
  });
  const subjectOf = (row: SupportRow) => {
    const orderNumber = row.order_url === null ? undefined : orderNumberOf(row.order_url);
    const { subject_prefix: subjectPrefix, subject, reference } = row;
    return deskSubject({ subjectPrefix, subject, reference, ...(orderNumber !== undefined && { orderNumber }) });
  };
  const personOf = async (db: Queryable, row: SupportRow, { person }: WrittenMessage) => {
    const writer = person && (await writersOf(db, row.id)).find(({ id }) => id === person);
    return writer ? { person: `${writer.name} <${writer.email}>` } : {};
  };
  const titleOf = (name: string | null) => providers.find((one) => one.name === name)?.title;

  return {
    /** The request itself to its desk, and a copy to the customer. */
    async opened(db: Queryable, tx: Tx, row: SupportRow, message: WrittenMessage, productName?: string): Promise<void> {
      const { name } = (await tx.customer(row.account_id)).address;
      const title = titleOf(row.provider);
      const instead = row.desk === 'service_desk' && title !== undefined ? { instead: title } : {};
      const manager = row.account_manager ? { accountManager: row.account_manager } : {};
      await send(db, tx, row, message, 'desk', {
        kind: 'support_ticket',
        supportKind: row.kind,
        ...shared(row, message),
        deskSubject: subjectOf(row),
        customer: name,
        ...(await personOf(db, row, message)),
        account: row.account_id,
        ...(productName !== undefined && { product: productName }),
        ...(row.serial !== null && { serial: row.serial }),
        ...(row.order_url !== null && { orderUrl: row.order_url }),
        ...manager,
        ...instead,
      });
      await send(db, tx, row, message, 'customer', {
        kind: 'support_received',
        supportKind: row.kind,
        ...shared(row, message),
        ...(row.desk === 'provider' && title !== undefined && { desk: title }),
        ...manager,
        ...instead,
      });
    },

    /** A reply to the other end. */
    async replied(db: Queryable, tx: Tx, row: SupportRow, message: WrittenMessage): Promise<void> {
      const { author } = message;
      if (author === 'customer') {
        const { name } = (await tx.customer(row.account_id)).address;
        const facts = {
          ...shared(row, message),
          deskSubject: subjectOf(row),
          customer: name,
          ...(await personOf(db, row, message)),
        };
        await send(db, tx, row, message, otherSide(author), { kind: 'support_forwarded', ...facts });
      } else
        await send(db, tx, row, message, otherSide(author), {
          kind: 'support_answer',
          ...shared(row, message),
          author,
        });
    },
  };
}
