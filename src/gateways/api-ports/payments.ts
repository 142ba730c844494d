import type { ApiPorts, NewPayment, PaymentResource } from '../../api/ports';
import type { PaymentMethod } from '../../domain/account';
import { Refused } from '../../domain/refusal';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import type { Belonging } from '../test-clocks/account-time';
import { type CommandKit, NotFound, runCommand } from './commands';
import { pageQuery } from './listing';
import { pageOf } from './paging';

interface Row {
  id: string;
  reference: string;
  account_id: string;
  product_id: string | null;
  invoice_id: string | null;
  amount: number;
  currency: string;
  method: PaymentMethod;
  booked_on: string | null;
  at: string;
  recorded_at: string;
}

function resourceOf(row: Row): PaymentResource {
  return {
    id: row.id,
    reference: row.reference,
    account: row.account_id,
    product: row.product_id,
    invoice: row.invoice_id,
    amount: { amount: row.amount, currency: row.currency },
    method: row.method,
    bookedOn: row.booked_on,
    at: row.at,
    recordedAt: row.recorded_at,
  };
}

export async function readPayment(db: Queryable, reference: string): Promise<PaymentResource> {
  const { rows } = await db.query<Row>('SELECT * FROM payments WHERE reference = $1', [reference]);
  if (!rows[0]) throw new Error(`no payment ${reference}`);
  return resourceOf(rows[0]);
}

/** Whose payment it is: the product's or invoice's account, or the account itself. */
async function payee(db: Queryable, payment: NewPayment): Promise<{ account: string; product?: string }> {
  const { product, invoice, account } = payment;
  const { rows } = await db.query<{ account: string; product: string | null }>(
    `SELECT account_id AS account, id AS product FROM products WHERE id = $1
     UNION ALL SELECT account_id, product_id FROM invoices WHERE id = $2
     UNION ALL SELECT id, NULL FROM accounts WHERE id = $3`,
    [product ?? null, invoice ?? null, account ?? null],
  );
  const found = rows[0];
  if (!found) throw new NotFound();
  return { account: found.account, ...(found.product && { product: found.product }) };
}

function belongingOf({ product, invoice, account }: NewPayment): Belonging {
  if (product !== undefined) return { product };
  return invoice !== undefined ? { invoice } : { account: account ?? '' };
}

export function paymentPorts(kit: CommandKit): ApiPorts['payments'] {
  return {
    async list({ account, product }, paging) {
      const list = { select: 'SELECT * FROM payments', key: 'id', equal: { account_id: account, product_id: product } };
      const { rows } = await kit.pool.query<Row>(...pageQuery(list, paging));
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    report(command, payment) {
      return runCommand(kit, { ...command, whose: belongingOf(payment) }, async (db, tx, at) => {
        const { reference, amount, method, bookedOn } = payment;
        const { account, product } = await payee(db, payment);
        const common = { id: newId('pay'), reference, account, ...amount, method, at };
        const refusal = product
          ? await kit.payments.report(tx, { ...common, product, ...(bookedOn && { bookedOn }) })
          : await kit.payments.topUp(tx, common);
        if (refusal) throw new Refused(refusal);
        return readPayment(db, reference);
      });
    },

    debitReturned(command, back) {
      return runCommand(kit, { ...command, whose: { payment: back.reference } }, async (db, tx, at) => {
        const refusal = await kit.payments.debitReturned(tx, { ...back, at });
        if (refusal) throw new Refused(refusal);
        return readPayment(db, `return/${back.reference}`);
      });
    },
  };
}
