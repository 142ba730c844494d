import type { Tx } from '../../../activities/ports';
import type { ApiPorts, Command, CommandResult, PaymentMethodsResource } from '../../api/ports';
import type { Instant } from '../../domain/calendar';
import type { Message } from '../../domain/messages';
import { Refused, refuse } from '../../domain/refusal';
import { refuseErased } from '../personal-data/erased';
import type { AccountRow, StoredMandate } from '../postgres/customers';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, NotFound, runCommand } from './commands';

type Methods = Pick<AccountRow, 'automatic' | 'card' | 'mandate' | 'debits_paused'>;

type PaymentMethodPorts = Pick<
  ApiPorts['accounts'],
  'paymentMethods' | 'setPaymentMethods' | 'removeCard' | 'offerMandate' | 'signMandate' | 'revokeMandate'
>;

/** How an account pays: its card, its mandate, and which of them collects by itself (A5). */
export function paymentMethodPorts(kit: CommandKit): PaymentMethodPorts {
  /** Changes what is there, under its lock; lives with an open invoice hear of what may collect now, or no longer. */
  function change(
    command: Command,
    id: string,
    work: (before: Methods, at: Instant) => Partial<Omit<Methods, 'debits_paused'>>,
  ): Promise<CommandResult<PaymentMethodsResource>> {
    return runCommand(kit, { ...command, whose: { account: id } }, async (db, tx, at) => {
      await refuseErased(db, id);
      const before = await read(db, id, 'FOR NO KEY UPDATE');
      if (!before) throw new NotFound();
      const changed = work(before, at);
      const after = { ...before, ...changed };
      if (Object.keys(changed).length === 0) return paymentMethodsOf(after);
      await db.query(
        'UPDATE accounts SET automatic = $2, card = $3, mandate = $4, version = version + 1 WHERE id = $1',
        [id, after.automatic, after.card, after.mandate],
      );
      await tellLives(db, tx, id, { type: 'paymentMethodChanged', at }, 'invoices');
      return paymentMethodsOf(after);
    });
  }

  return {
    async paymentMethods(id) {
      const row = await read(kit.pool, id);
      return row && paymentMethodsOf(row);
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

    signMandate: (command, id, reference) =>
      change(command, id, ({ mandate }, at) => {
        if (mandate?.state === 'active' && mandate.reference === reference) return {};
        if (mandate?.state !== 'pending' || mandate.reference !== reference) {
          throw new Refused(
            refuse('mandate-not-pending', 'No mandate of this reference waits for a signature: prepare a new one.'),
          );
        }
        const signed: StoredMandate = { ...mandate, signedAt: at, state: 'active' };
        return { mandate: signed, automatic: 'sepa_debit' };
      }),

    revokeMandate: (command, id) =>
      change(command, id, ({ mandate, automatic }) => {
        if (!mandate) throw new NotFound();
        if (mandate.state === 'revoked') return {};
        const revoked: StoredMandate = { ...mandate, state: 'revoked' };
        return { mandate: revoked, ...(automatic === 'sepa_debit' && { automatic: 'none' as const }) };
      }),
  };
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
