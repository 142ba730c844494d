import type { Life } from '../src/domain/life';
import { invoicePaid } from '../src/domain/transitions';
import type { Tx } from './ports';

/**
 * Runs work on a product's life so that a payment of its own invoice is part of the same step, not a message to itself:
 * the balance may pay it in the moment of its issue.
 */
export async function withOwnPayments(tx: Tx, product: string, work: (tx: Tx) => Promise<Life>): Promise<Life> {
  const paid: { invoice: string; at: string }[] = [];
  const own: Tx = Object.assign(Object.create(tx) as Tx, {
    signal(to: string, message: Parameters<Tx['signal']>[1]) {
      if (to === product && message.type === 'paymentReceived') paid.push(message);
      else tx.signal(to, message);
    },
  });
  let life = await work(own);
  for (const { invoice, at } of paid) {
    if (life.invoice?.id === invoice) life = invoicePaid(life, at);
  }
  return life;
}
