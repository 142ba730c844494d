import type { Customer, Tx } from '../../../activities/ports';
import type { ApiPorts, Command, CommandResult, MandateResource, PaymentMethodsResource } from '../../api/ports';
import type { PostalAddress } from '../../domain/account';
import type { Instant } from '../../domain/calendar';
import { type Mandate, type MandateMail, mandateStateOf, maskedIban } from '../../domain/mandate';
import { currentMandateText, type MandateTextId } from '../../domain/mandate-text';
import type { Message } from '../../domain/messages';
import { Refused, refuse } from '../../domain/refusal';
import { refuseErased } from '../personal-data/erased';
import type { AccountRow } from '../postgres/customers';
import { newId } from '../postgres/ids';
import { datesOf, keepMandate, type MandateRow } from '../postgres/mandates';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageOf } from './paging';

type Methods = Pick<AccountRow, 'automatic' | 'card' | 'mandate' | 'debits_paused'>;

type PaymentMethodPorts = Pick<
  ApiPorts['accounts'],
  'paymentMethods' | 'mandates' | 'setPaymentMethods' | 'removeCard' | 'offerMandate' | 'signMandate' | 'revokeMandate'
>;

type Change = Partial<Omit<Methods, 'debits_paused'>> & {
  /** which was read, of a mandate that was signed */
  text?: MandateTextId;
  mail?: MandateMail;
};

/** How an account pays: its card, its mandate, and which of them collects by itself (A5). */
export function paymentMethodPorts(kit: CommandKit): PaymentMethodPorts {
  /** Changes what is there, under its lock; lives with an open invoice hear of what may collect now, or no longer. */
  function change(
    command: Command,
    id: string,
    work: (before: Methods, at: Instant, customer: Customer) => Change,
  ): Promise<CommandResult<PaymentMethodsResource>> {
    return runCommand(kit, { ...command, whose: { account: id } }, async (db, tx, at) => {
      await refuseErased(db, id);
      const before = await read(db, id, 'FOR NO KEY UPDATE');
      if (!before) throw new NotFound();
      const customer = await tx.customer(id);
      const { text, mail, ...changed } = work(before, at, customer);
      const after = { ...before, ...changed };
      if (Object.keys(changed).length === 0) return paymentMethodsOf(after);
      await db.query(
        'UPDATE accounts SET automatic = $2, card = $3, mandate = $4, version = version + 1 WHERE id = $1',
        [id, after.automatic, after.card, after.mandate],
      );
      const mandates = { before: before.mandate, after: after.mandate, at };
      await keepMandate(db, id, { ...mandates, ...(text && { text }) });
      if (mail) {
        const { email: to, locale, timeZone } = customer;
        tx.mail({ account: id, about: `account/${id}`, to, locale, timeZone, at, facts: mail });
      }
      await tellLives(db, tx, id, { type: 'paymentMethodChanged', at }, 'invoices');
      return paymentMethodsOf(after);
    });
  }

  return {
    async paymentMethods(id) {
      const row = await read(kit.pool, id);
      return row && paymentMethodsOf(row);
    },

    async mandates(id, { after, limit }) {
      const { rows } = await kit.pool.query<Partial<MandateRow>>(
        `SELECT m.* FROM accounts a LEFT JOIN (
           SELECT * FROM mandates WHERE account_id = $1 AND ($2::text IS NULL OR id < $2) ORDER BY id DESC LIMIT $3
         ) m ON true WHERE a.id = $1 ORDER BY m.id DESC`,
        [id, after ?? null, limit + 1],
      );
      if (rows.length === 0) return undefined;
      const found = rows.filter((row): row is MandateRow => typeof row.id === 'string');
      return pageOf(found, { limit }, (row) => row.id, mandateOf);
    },

    setPaymentMethods: (command, id, { automatic, card, mandate }) =>
      change(command, id, () => ({ automatic, ...(card && { card }), ...(mandate && { mandate }) })),

    removeCard: (command, id) =>
      change(command, id, ({ card, automatic }) => {
        if (!card) return {};
        return { card: null, ...(automatic === 'card' && { automatic: 'none' as const }) };
      }),

    offerMandate: (command, id, iban) =>
      change(command, id, ({ mandate }) => {
        if (mandate?.state === 'active') {
          throw new Refused(refuse('mandate-in-force', 'The account has a mandate in force: revoke that first.'));
        }
        return { mandate: { iban, reference: mandateReference(), signedAt: null, state: 'pending' } };
      }),

    signMandate: (command, id, { reference, text: read }) =>
      change(command, id, ({ mandate }, at, { address: debtor, locale }) => {
        if (mandate?.state === 'active' && mandate.reference === reference) return {};
        if (mandate?.state !== 'pending' || mandate.reference !== reference) {
          throw new Refused(
            refuse('mandate-not-pending', 'No mandate of this reference waits for a signature: prepare a new one.'),
          );
        }
        const signed: Mandate = { ...mandate, signedAt: at, state: 'active' };
        const text = read ?? currentMandateText(locale);
        const mail: MandateMail = { kind: 'mandate_signed', ...named(signed, at), debtor, text };
        return { mandate: signed, automatic: 'sepa_debit', text, mail };
      }),

    revokeMandate: (command, id) =>
      change(command, id, ({ mandate, automatic }, at) => {
        if (!mandate) throw new NotFound();
        if (mandate.state === 'revoked') return {};
        const { state, signedAt } = mandate;
        const mail: MandateMail | undefined =
          state === 'active' && signedAt !== null
            ? { kind: 'mandate_revoked', ...named(mandate, signedAt), revokedAt: at }
            : undefined;
        return {
          mandate: { ...mandate, state: 'revoked' },
          ...(automatic === 'sepa_debit' && { automatic: 'none' as const }),
          ...(mail && { mail }),
        };
      }),
  };

  /** What a letter about a mandate names it by. */
  function named({ reference, iban }: Mandate, signedAt: Instant) {
    const { name, street, postalCode, city, country, creditorId } = kit.settings.seller;
    const creditor: PostalAddress = {
      ...{ name, country },
      ...(street !== undefined && { street }),
      ...(postalCode !== undefined && { postalCode }),
      ...(city !== undefined && { city }),
    };
    return { reference, iban: maskedIban(iban), creditor, creditorId, signedAt };
  }
}

function mandateOf(row: MandateRow): MandateResource {
  const { id, reference, iban, text, prepared_at: preparedAt } = row;
  const dates = datesOf(row);
  return { id, reference, iban, state: mandateStateOf(dates), text, preparedAt, ...dates };
}

async function read(db: Queryable, id: string, lock = ''): Promise<Methods | undefined> {
  const { rows } = await db.query<Methods>(
    `SELECT automatic, card, mandate, debits_paused FROM accounts WHERE id = $1 ${lock}`,
    [id],
  );
  return rows[0];
}

/** Unique for the creditor, in the characters that SEPA takes (EPC130-08). */
function mandateReference(): string {
  return `M${newId('mnd').replace('mnd_', '').toUpperCase()}`;
}

export function paymentMethodsOf(row: Methods): PaymentMethodsResource {
  const { card, mandate } = row;
  return {
    automatic: row.automatic,
    card: card && { brand: card.brand, lastFour: card.lastFour, validThrough: card.validThrough },
    mandate,
    debit: clearanceOf(row),
    manual: ['bank_transfer', 'paypal'],
  };
}

/** Whether the account is cleared for direct debit, and what is missing if not (A5). */
function clearanceOf({ mandate, debits_paused: paused }: Methods): PaymentMethodsResource['debit'] {
  if (!mandate) return { cleared: false, reason: 'no_mandate' };
  if (mandate.state === 'pending') return { cleared: false, reason: 'not_signed' };
  if (mandate.state !== 'active') return { cleared: false, reason: mandate.state };
  return paused ? { cleared: false, reason: 'paused' } : { cleared: true, reason: null };
}

/** To all lives of the account, or to those with an open invoice: what they plan depends on the account. */
export async function tellLives(
  db: Queryable,
  tx: Tx,
  account: string,
  message: Message,
  whom: 'all' | 'invoices',
): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    whom === 'all'
      ? `SELECT id FROM products WHERE account_id = $1 AND state NOT IN ('cancelled', 'transferred')`
      : `SELECT product_id AS id FROM invoices WHERE account_id = $1 AND status = 'open'`,
    [account],
  );
  for (const { id } of rows) tx.signal(id, message);
}
