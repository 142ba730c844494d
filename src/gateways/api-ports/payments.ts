import type { ApiPorts, NewPayment, PaymentResource } from '../../api/ports';
import type { PaymentMethod } from '../../domain/account';
import { Refused } from '../../domain/refusal';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { type CommandKit, runCommand } from './commands';
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

interface Payee {
  account: string;
  product: string | null;
}

/** Whose payment it is: the product's or invoice's account, or the account itself; nobody's where more than one fits. */
async function payeeOf(
  db: Queryable,
  { product, invoice, account, creditorReference }: NewPayment,
): Promise<Payee | undefined> {
  const { rows } = await (creditorReference === undefined
    ? db.query<Payee>(
        `SELECT account_id AS account, id AS product FROM products WHERE id = $1
         UNION ALL SELECT account_id, product_id FROM invoices WHERE id = $2
         UNION ALL SELECT id, NULL FROM accounts WHERE id = $3`,
        [product ?? null, invoice ?? null, account ?? null],
      )
    : db.query<Payee>(BY_REFERENCE, [creditorReference, creditorReference.slice(4)]));
  const [found, another] = rows;
  return another ? undefined : found;
}

/** An invoice's reference, or that of an account's balance: the end of its id (`balanceReference`), by an index of its own. */
const BY_REFERENCE = `SELECT account_id AS account, product_id AS product FROM invoices WHERE reference = $1
  UNION ALL SELECT id, NULL FROM accounts WHERE upper(right(regexp_replace(id, '[^0-9A-Za-z]', '', 'g'), 21)) = $2`;

export function paymentPorts(kit: CommandKit): ApiPorts['payments'] {
  return {
    async list({ account, product }, paging) {
      const list = { select: 'SELECT * FROM payments', key: 'id', equal: { account_id: account, product_id: product } };
      const { rows } = await kit.pool.query<Row>(...pageQuery(list, paging));
      return pageOf(rows, paging, (row) => row.id, resourceOf);
    },

    async report(command, payment) {
      const payee = await payeeOf(kit.pool, payment);
      if (!payee) return { kind: 'not_found' };
      const { account, product } = payee;
      const { reference, amount, method, bookedOn } = payment;
      return runCommand(kit, { ...command, whose: { account } }, async (db, tx, at) => {
        const common = { id: newId('pay'), reference, account, ...amount, method, at };
        const refusal = product
          ? await kit.payments.report(tx, { ...common, product, ...(bookedOn && { bookedOn }) })
          : await kit.payments.topUp(tx, common, { letter: true });
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
